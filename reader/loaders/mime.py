"""Messages of mail and saved pages (MIME): headers and parts, in time that grows with the size.

The standard library reads the head of each part; its parser for whole messages takes minutes and gigabytes on many parts, many
headers and nested messages, so the body is parted here.
"""

from __future__ import annotations

import binascii
import quopri
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.loaders.charset import codec_of, decode
from reader.text.canonical import one_line

if TYPE_CHECKING:
    from email.message import Message

_MOST_PARTS = 500
_DEEPEST = 10
_LARGEST_HEAD = 64_000
_LONGEST_HEADER = 4_000
_LONGEST_NAME = 70  # of a boundary, as RFC 2046 has it


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of a message: its media type in lower case, its head, and its body as it was sent."""

    kind: str
    head: Message
    body: bytes

    @property
    def attached(self) -> bool:
        """Whether it is a file that was sent along."""
        return (self.head.get("content-disposition") or "").strip().lower().startswith("attachment")

    def data(self) -> bytes:
        """The body, unpacked; what is packed wrongly comes out as far as it can."""
        coding = str(self.head.get("content-transfer-encoding") or "").strip().lower()
        if coding == "base64":
            return _base64(self.body)
        return quopri.decodestring(self.body) if coding == "quoted-printable" else self.body

    def text(self) -> str:
        """The body as text: what the part declares, or what its bytes say."""
        charset = self.head.get_param("charset")
        return decode(self.data(), charset if isinstance(charset, str) else None)


def split_head(data: bytes) -> tuple[Message, bytes]:
    """Headers and body. Headers beyond some sixty kilobytes are left out."""
    from email.parser import HeaderParser

    normal = data[: _LARGEST_HEAD * 2].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    end = normal.find(b"\n\n") if not normal.startswith(b"\n") else 0
    head = normal[: end if end >= 0 else len(normal)][:_LARGEST_HEAD].decode("utf-8", "surrogateescape")
    marks = [place + len(mark) for mark in (b"\r\n\r\n", b"\n\n", b"\r\r") if (place := data.find(mark)) >= 0]
    if data.startswith((b"\n", b"\r\n")):
        marks = [1 if data.startswith(b"\n") else 2]
    return HeaderParser().parsestr(head), data[min(marks, default=len(data)) :]


def parts(data: bytes) -> Iterator[tuple[Part, int]]:
    """The leaves of a message in their order, each with its depth; messages inside it are gone into."""
    todo = [(data, 0)]
    count = 0
    while todo and count < _MOST_PARTS:
        piece, depth = todo.pop()
        head, body = split_head(piece)
        kind = head.get_content_type().lower()
        count += 1
        boundary = head.get_param("boundary")
        if depth < _DEEPEST and kind.startswith("multipart/") and isinstance(boundary, str) and 0 < len(boundary) <= _LONGEST_NAME:
            todo += [(inner, depth + 1) for inner in reversed(_pieces(body, boundary.encode("utf-8", "replace")))]
        elif depth < _DEEPEST and kind == "message/rfc822":
            todo.append((body, depth + 1))
        else:
            yield Part(kind, head, body), depth


def _pieces(body: bytes, boundary: bytes) -> list[bytes]:
    """What stands between the boundaries, at most some hundred pieces."""
    mark = b"--" + boundary
    found: list[bytes] = []
    at = 0 if body.startswith(mark) else body.find(b"\n" + mark) + 1
    while (at or body.startswith(mark)) and len(found) < _MOST_PARTS:
        line = body.find(b"\n", at)
        if line < 0 or body.startswith(mark + b"--", at):
            break
        end = body.find(b"\n" + mark, line)
        found.append(body[line + 1 : end if end >= 0 else len(body)].removesuffix(b"\r"))
        if end < 0:
            break
        at = end + 1
    return found


def _base64(body: bytes) -> bytes:
    cleaned = body.translate(None, bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")))
    cleaned = cleaned[: len(cleaned) - 1 if len(cleaned) % 4 == 1 else len(cleaned)]
    try:
        return binascii.a2b_base64(cleaned + b"=" * (-len(cleaned) % 4))
    except binascii.Error:
        return b""


def header(head: Message, name: str) -> str:
    """A header on one line with its encoded words read; "" where there is none."""
    from email.errors import HeaderParseError
    from email.header import decode_header

    raw = head.get(name)
    if raw is None:
        return ""
    written = str(raw)[:_LONGEST_HEADER].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if "=?" not in written:
        return one_line(written)
    try:
        pieces = decode_header(" ".join(written.split()))
    except (HeaderParseError, ValueError):
        return one_line(written)
    return one_line("".join(piece if isinstance(piece, str) else _decoded(piece, charset) for piece, charset in pieces))


def _decoded(piece: bytes, charset: str | None) -> str:
    return piece.decode(codec_of(charset) or "utf-8", "replace")
