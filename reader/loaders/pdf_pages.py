"""The lines on the pages of a PDF with their places, read by pdfium. Nothing is drawn, no action or script of the file is run."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reader.errors import NotReadableError
from reader.loaders.draft import Known

MOST_PAGES = 300
_MOST_CHARACTERS = 800_000
_SECONDS = 5.0
"""Processor time after which no further page is begun."""
_UPRIGHT = 0.1
"""Radians by which a line of upright text may lean."""
_GAP = 1.8
"""Heights of the line that part two columns; words stand nearer together."""
_PASSWORD = "this PDF is locked with a password. Open it elsewhere, save it without one and open that"
_DAMAGED = "this PDF is damaged. Save it again, or copy its text and paste it"


@dataclass(frozen=True, slots=True)
class Line:
    """A run of text on one line of a page. Places are in points from the lower left corner; `height` is that of its letters.
    A hyphen that ends it is "\\u00ad" where the file says that it only parts a word."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    upright: bool = True

    @property
    def height(self) -> float:
        """Height of the letters with what hangs below the line, in points."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Where the line stands."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Page:
    """`lines` are in the order of the file; `height` of the page is in points."""

    lines: tuple[Line, ...]
    height: float


@dataclass(frozen=True, slots=True)
class Document:
    """The pages that were read, how many there are, and what the file says of itself."""

    pages: tuple[Page, ...]
    count: int
    metadata: tuple[tuple[str, Known], ...]


def middle(numbers: Iterable[float]) -> float:
    """The one in the middle of some numbers, at least one; the upper of two. (The standard library's costs more to import.)"""
    ordered = sorted(numbers)
    return ordered[len(ordered) // 2]


def read_pages(data: bytes, origin: str) -> Document:
    """Raises NotReadableError for a file that is locked or too damaged."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY) or "assword" in str(error)
        raise NotReadableError(origin, _PASSWORD if locked else _DAMAGED) from None
    with document:
        pages = tuple(_pages(document))
        return Document(pages, len(document), _properties(document))


def _properties(document: Any) -> tuple[tuple[str, Known], ...]:
    title = document.get_metadata_value("Title")[:500].strip("\0 ")
    return (("headline", Known(title, "PDF property")),) if title else ()


def _pages(document: Any) -> Iterator[Page]:
    import pypdfium2

    ends = time.process_time() + _SECONDS
    left = _MOST_CHARACTERS
    for number in range(min(len(document), MOST_PAGES)):
        if left <= 0 or time.process_time() > ends:
            return
        try:
            page = document[number]
            text = page.get_textpage()
        except pypdfium2.PdfiumError:
            continue
        _, bottom, _, top = page.get_cropbox()
        lines = (_raised(line, -bottom) for line in _lines(text, min(left, text.count_chars())))
        left -= text.count_chars()
        yield Page(tuple(line for line in lines if 0 <= line.middle <= top - bottom), top - bottom)
        text.close()
        page.close()


def _raised(line: Line, by: float) -> Line:
    """The line as seen from the lower edge of what is shown of the page; what lies outside is cut off by readers."""
    return Line(line.text, line.left, line.right, line.bottom + by, line.top + by, line.upright)


@dataclass(slots=True)
class _Letter:
    character: str
    left: float
    right: float
    bottom: float
    top: float


def _lines(text: Any, count: int) -> Iterator[Line]:
    """Parts the letters where the file ends a line, and where they jump."""
    from ctypes import byref

    from pypdfium2 import raw

    run: list[_Letter] = []
    first = 0
    box = raw.FS_RECTF()
    for at in range(count):
        code = raw.FPDFText_GetUnicode(text, at)
        if code in (10, 13):
            yield from _line(run, text, first)
            run = []
            continue
        if code == 32 and run:
            run.append(_Letter(" ", run[-1].right, run[-1].right, run[-1].bottom, run[-1].top))
            continue
        if not raw.FPDFText_GetLooseCharBox(text, at, byref(box)) or box.right <= box.left or box.top <= box.bottom:
            continue
        letter = _Letter(_character(code), box.left, box.right, box.bottom, box.top)
        if run and _jumps(run[-1], letter):
            yield from _line(run, text, first)
            run = []
        first = first if run else at
        run.append(letter)
    yield from _line(run, text, first)


def _character(code: int) -> str:
    if code in (2, 0xFFFE, 0xAD):
        return "\u00ad"
    return chr(code) if 32 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def _jumps(before: _Letter, letter: _Letter) -> bool:
    """Whether a letter stands in another line or column than the one before."""
    height = max(before.top - before.bottom, letter.top - letter.bottom)
    gap = letter.left - before.right
    level = abs((letter.top + letter.bottom) - (before.top + before.bottom)) / 2
    return level > 0.7 * height or gap > _GAP * height or gap < -2 * height


def _line(run: Sequence[_Letter], text: Any, first: int) -> Iterator[Line]:
    """The line of these letters, none where it is blank."""
    from pypdfium2 import raw

    words = "".join(letter.character for letter in run).strip()
    if not words:
        return
    angle = abs(raw.FPDFText_GetCharAngle(text, first)) % 6.283185307
    height = middle(letter.top - letter.bottom for letter in run)
    bottom = min(letter.bottom for letter in run if letter.character.strip())
    yield Line(
        words, min(o.left for o in run), max(o.right for o in run), bottom, bottom + height, min(angle, 6.283185307 - angle) < _UPRIGHT
    )
