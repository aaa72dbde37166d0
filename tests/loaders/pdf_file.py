"""PDFs made of a few lines, so that every test says what stands where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 600, 800


@dataclass(frozen=True)
class Set:
    """A line of type: where it starts, in points from the lower left corner, its size, and its words."""

    left: float
    bottom: float
    size: float
    words: str


def column(words: Sequence[str], left: float = 60, top: float = 700, size: float = 10) -> tuple[Set, ...]:
    """Lines one below the other at the usual distance."""
    return tuple(Set(left, top - 1.2 * size * i, size, line) for i, line in enumerate(words))


def stream(content: bytes, more: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<%s/Length %d>>stream\n" % (more, len(content)) + content + b"\nendstream"


def objects(numbered: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """A file of these objects; number 1 is its root."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, content in numbered.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    at, size = len(out), max(numbered) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    return bytes(out) + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (size, trailer, at)


def pdf(*pages: Sequence[Set], info: str = "") -> bytes:
    """A file with these pages, set in Helvetica."""
    numbered = {1: b"<</Type/Catalog/Pages 2 0 R>>", 3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"}
    kids = []
    for i, lines in enumerate(pages):
        page, content = 10 + 2 * i, 11 + 2 * i
        kids.append(b"%d 0 R" % page)
        numbered[page] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>" % (WIDTH, HEIGHT, content)
        )  # fmt: skip
        numbered[content] = stream(b"".join(map(_shown, lines)))
    numbered[2] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    if info:
        numbered[4] = b"<</Title(%s)>>" % info.encode("latin-1")
    return objects(numbered, b"/Info 4 0 R" if info else b"")


def _shown(line: Set) -> bytes:
    words = line.words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F %g Tf %g %g Td (%s) Tj ET\n" % (line.size, line.left, line.bottom, words)


def endless() -> bytes:
    """A page that draws itself ten times in ten levels: no reader comes to its end."""
    numbered = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        4: stream(b"/X Do"),
    }
    for number in range(5, 16):
        inner = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (number + 1)
        numbered[number] = stream(b"/X Do " * 10, inner)
    numbered[16] = stream(b"BT ET", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]")
    return objects(numbered)
