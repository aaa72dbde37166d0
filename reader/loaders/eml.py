"""EML: a mail, a newsletter or a press release, with plain text or HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.errors import NoArticleError
from reader.loaders.draft import Block, Draft, Known, finish, without_repeats
from reader.loaders.format import MEGABYTE, Format
from reader.loaders.mime import Part, header, parts, split_head
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.model.article import Article
from reader.regex import regex
from reader.text.canonical import blocks_of, canonical

if TYPE_CHECKING:
    from email.message import Message

SOURCE = "mail header"
_NAMES = (
    "from|to|cc|subject|date|reply-to|message-id|mime-version|content-type|content-transfer-encoding|received|return-path|sender|"
    "delivered-to|x-[a-z-]{1,40}"
)
_FIRST = regex(rf"(?:>?from [^\n]{{1,200}}\n)?(?:{_NAMES}):", re.I)
_MAIL = regex(r"^(?:subject|message-id|mime-version|received|content-type):", re.M)
_FROM = regex(r"^from:\s*\S", re.M)
_DATE = regex(r"^date:.*\d{1,2}:\d\d", re.M)
_PREFIX = regex(r"^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.I)
_MARKED_QUOTE = regex(r"^>")
_SIGNATURE = "-- "
_MOST_HTML = 5 * MEGABYTE


def _recognises(source: Source) -> bool:
    head = source.head.replace("\r\n", "\n").replace("\r", "\n")
    first = head.split("\n\n", 1)[0] + "\n"
    if not _FIRST.match(first) or not _MAIL.search(first):
        return False
    return source.suffix in EML.suffixes or source.media_type == "message/rfc822" or bool(_FROM.search(first) and _DATE.search(first))


def _load(source: Source) -> tuple[Article, ...]:
    leaves = [part for part, _ in parts(source.data)]
    given = tuple(_given(split_head(source.data)[0]))
    headline = next((known.value for field, known in given if field == "headline"), None)
    for part in _bodies(leaves):
        found = list(_blocks(part))
        if sum(len(text.split()) for text, _ in found) < 3:
            continue
        read = iter(read_lines([text for text, dropped in found if not dropped], headline).blocks)
        blocks = tuple(Block(text, dropped) if dropped else next(read) for text, dropped in found)
        return (finish(Draft(without_repeats(blocks), given), source.origin),)
    raise NoArticleError(source.origin, "this mail holds no text. Open what is attached to it, or paste the text")


def _given(head: Message) -> Iterator[tuple[str, Known]]:
    from email.utils import parseaddr

    name, address = parseaddr(header(head, "from")[:500])
    values = [
        ("headline", _PREFIX.sub("", header(head, "subject"))),
        ("outlet", name.strip("\"' ") or address.rpartition("@")[2]),
        ("published", header(head, "date")),
        ("language", header(head, "content-language").split(",")[0]),
    ]
    for field, value in values:
        if value:
            yield field, Known(value, SOURCE)


def _bodies(leaves: Sequence[Part]) -> list[Part]:
    """The parts that can be the text, the best first: HTML keeps paragraphs whole; what is attached comes last."""
    texts = [part for part in leaves if part.kind in ("text/html", "text/plain")]
    return sorted(texts, key=lambda part: (part.attached, part.kind != "text/html"))


def _blocks(part: Part) -> Iterator[tuple[str, str | None]]:
    """(paragraph, reason why it is dropped or None)."""
    if part.kind == "text/html":
        from reader.loaders.markup import parse_page
        from reader.loaders.page_blocks import page_blocks

        root = parse_page(part.text()[:_MOST_HTML])
        for block in page_blocks(root) if root is not None else ():
            yield block.text, "links" if block.linked > 0.8 and len(block.text.split()) > 1 else None
        return
    text, _, signature = canonical(part.text()).partition(f"\n{_SIGNATURE}\n")
    flowed = str(part.head.get_param("format") or "").lower() == "flowed"
    quoted = [line for line in text.split("\n") if _MARKED_QUOTE.match(line)]
    own = "\n".join(line for line in text.split("\n") if not _MARKED_QUOTE.match(line))
    yield from ((block, None) for block in blocks_of(_joined(own) if flowed else own))
    yield from ((block, "quoted mail") for block in blocks_of("\n".join(line.lstrip("> ") for line in quoted)))
    yield from ((block, "signature") for block in blocks_of(signature))


def _joined(text: str) -> str:
    """Lines that end with a space go on in the next (RFC 3676)."""
    return re.sub(r"(?<=\S) \n(?=\S)", " ", text)


EML = Format("eml", "Mail", (".eml",), _recognises, _load, largest=60 * MEGABYTE)
