"""From the lines of pages to paragraphs: columns in the order of reading, words joined that a line's end parted, and what stands
on every page set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise

from reader.loaders.pdf_pages import Line, Page, middle
from reader.loaders.text_lines import date_line
from reader.regex import regex

RUNNING_HEAD = "running head"
PAGE_NUMBER = "page number"
ROTATED = "rotated text"
_MARGIN = 0.12
"""Share of the page's height at top and bottom in which running heads stand."""
_TITLE = 1.3
"""So many times as large as on other pages, a line is no running head."""
_NUMBER = regex(
    r"[-–—|·\s]*(?:(?:page|seite|p\.|página|pagina|s\.)\s*)?(?:\d{1,4}|[ivxl]{1,6}|[A-Z]\d{1,3})"
    r"(?:\s*(?:/|of|von|de|di|sur|\|)\s*\d{1,4})?[-–—|·\s]*",
    re.I,
)
_URL = regex(r"https?://[^\s…]{4,500}")
_ENDS = (".", "!", "?", "…", "”", '"', "»", "’", ":", ")")
_LOWER = regex(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph on one line, the height of its letters in points, its page from 0, and why it is none of the text, or None."""

    text: str
    height: float
    page: int
    dropped: str | None = None


@dataclass(slots=True)
class _Block:
    """Lines one below the other; `first` are other pieces of the first one."""

    lines: list[Line]
    first: list[Line]

    @property
    def left(self) -> float:
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        return max(line.right for line in self.lines)

    @property
    def top(self) -> float:
        return self.lines[0].top

    @property
    def middle(self) -> float:
        return (self.lines[0].top + self.lines[-1].bottom) / 2

    @property
    def height(self) -> float:
        return self.lines[0].top - self.lines[-1].bottom


def paragraphs_of(pages: Sequence[Page]) -> tuple[Paragraph, ...]:
    """The paragraphs of all pages in the order of reading; those set aside stand where they were found."""
    aside = _aside(pages)
    known = _words_of(pages)
    out: list[Paragraph] = []
    for number, page in enumerate(pages):
        kept = [line for line in page.lines if (number, line) not in aside]
        out += [Paragraph(line.text, line.height, number, aside[number, line]) for line in page.lines if (number, line) in aside]
        for block in reading_order(_blocks(kept)):
            for lines in _parted(block):
                text = join_lines([line.text for line in lines], known)
                _append(out, Paragraph(text, middle(line.height for line in lines), number), known)
    return tuple(out)


def address_in(paragraphs: Sequence[Paragraph]) -> str | None:
    """The address that a browser prints at the foot of a page; None where it is cut."""
    found = Counter(
        match[0] for p in paragraphs if p.dropped == RUNNING_HEAD and (match := _URL.search(p.text)) and "…" not in p.text
    )  # fmt: skip
    return found.most_common(1)[0][0] if len(found) == 1 else None


def day_in(paragraphs: Sequence[Paragraph]) -> str | None:
    """The day that stands at the head of every page, as written. With a time of day it is that of printing, and none."""
    for p in paragraphs:
        if p.dropped == RUNNING_HEAD and ":" not in p.text and (found := date_line(p.text)):
            return found.day
    return None


def _aside(pages: Sequence[Page]) -> dict[tuple[int, Line], str]:
    """What stands in the margins of several pages, numbers of pages, and text that does not lie level; by page and line."""
    margin = [(number, line, _place(line, page)) for number, page in enumerate(pages) for line in page.lines]
    seen = {(number, place, _key(line.text)) for number, line, place in margin if place is not None}
    keys = Counter((place, key) for _, place, key in seen)
    often = max(2, round(0.3 * len(pages)))
    small: dict[tuple[bool, str], float] = {}
    for _, line, place in margin:
        if place is not None:
            small[place, _key(line.text)] = min(line.height, small.get((place, _key(line.text)), line.height))
    aside = {}
    for number, line, place in margin:
        if not line.upright:
            aside[number, line] = ROTATED
        elif place is not None and _NUMBER.fullmatch(line.text):
            aside[number, line] = PAGE_NUMBER
        elif place is not None and line.height > _TITLE * small[place, _key(line.text)]:
            continue  # the title of the whole, which stands small on the other pages
        elif place is not None and (keys[place, _key(line.text)] >= often or _URL.match(line.text)):
            aside[number, line] = RUNNING_HEAD
    return aside


def _place(line: Line, page: Page) -> bool | None:
    """True for the upper margin, False for the lower one, None for the page between them."""
    if line.bottom > (1 - _MARGIN) * page.height:
        return True
    return False if line.top < _MARGIN * page.height else None


def _key(text: str) -> str:
    return re.sub(r"\d+", "#", text.casefold())


def _words_of(pages: Sequence[Page]) -> frozenset[str]:
    """All words inside lines, for telling whether a hyphen belongs to its word."""
    return frozenset(
        word.casefold() for page in pages for line in page.lines for word in re.findall(r"[\w’'-]+", line.text)[1:-1]
    )  # fmt: skip


def _blocks(lines: Sequence[Line]) -> list[_Block]:
    """Lines that follow each other closely in one column and are of one size. The file may hold columns line by line."""
    blocks: list[_Block] = []
    for line in lines:
        whole = next((block for block in reversed(blocks[-8:]) if _continues(block, line)), None)
        if whole is not None:
            whole.lines[-1] = _joined(whole.lines[-1], line)
            continue
        home = next((block for block in reversed(blocks[-8:]) if _follows(block.lines[-1], line)), None)
        if home is None:
            blocks.append(_Block([line], []))
        else:
            home.lines.append(line)
    return _with_first_lines(blocks)


def _with_first_lines(blocks: list[_Block]) -> list[_Block]:
    """A first line that is spread over a narrow column was taken for blocks of its own: its pieces come together again."""
    out = [block for block in blocks if len(block.lines) > 1]
    for block in blocks:
        if len(block.lines) > 1:
            continue
        line = block.lines[0]
        home = next((b for b in out if _level(b.lines[0], line) and b.left - 1 <= line.left and line.right <= b.right + 1), None)
        if home is None:
            out.append(block)
        else:
            home.first.append(line)
    for block in out:
        pieces = sorted((*block.first, block.lines[0]), key=lambda line: line.left)
        block.lines[0] = reduce(_joined, pieces)
    return out


def _level(one: Line, other: Line) -> bool:
    return abs(one.middle - other.middle) < 0.3 * max(one.height, other.height)


def _continues(block: _Block, line: Line) -> bool:
    """Whether a line is the rest of a block's last one, which was spread over a narrow column."""
    last = block.lines[-1]
    return (
        _level(last, line)
        and len(block.lines) > 1
        and last.right <= line.left
        and block.left <= line.left
        and line.right <= block.right + 1
    )


def _joined(line: Line, rest: Line) -> Line:
    return Line(f"{line.text} {rest.text}", line.left, rest.right, min(line.bottom, rest.bottom), max(line.top, rest.top))


def _follows(before: Line, line: Line) -> bool:
    height = max(before.height, line.height)
    step = before.bottom - line.bottom
    alike = abs(before.height - line.height) <= 0.15 * height
    overlap = min(before.right, line.right) - max(before.left, line.left)
    return alike and 0.5 * height < step < 1.75 * height and overlap > 0.3 * min(before.right - before.left, line.right - line.left)


def reading_order(blocks: Sequence[_Block]) -> list[_Block]:
    """From top to bottom; where a gutter parts the blocks, its left side before its right one, between those that cross it."""
    gutter = _gutter(blocks)
    if gutter is None:
        return sorted(blocks, key=lambda block: (-block.top, block.left))
    out: list[_Block] = []
    crossing = sorted((block for block in blocks if block.left < gutter < block.right), key=lambda block: -block.top)
    rest = [block for block in blocks if block not in crossing]
    for wall in [*crossing, None]:
        section = [block for block in rest if wall is None or block.middle > wall.middle]
        rest = [block for block in rest if block not in section]
        out += reading_order([block for block in section if block.right <= gutter])
        out += reading_order([block for block in section if block.left >= gutter])
        out += [wall] if wall is not None else []
    return out


def _gutter(blocks: Sequence[_Block]) -> float | None:
    """The place across which the least of the blocks' height lies, if both sides hold a good part; None for one column."""
    whole = sum(block.height for block in blocks)
    best: tuple[float, float, float] | None = None
    for place in {block.right + 0.5 for block in blocks[:400]}:
        left = sum(block.height for block in blocks if block.right <= place)
        right = sum(block.height for block in blocks if block.left >= place)
        crossing = whole - left - right
        if min(left, right) < 0.12 * whole or crossing > 0.4 * whole or not _beside(blocks, place):
            continue
        score = (crossing, abs(left - right), place)
        best = score if best is None or score < best else best
    return best[2] if best is not None else None


def _beside(blocks: Sequence[_Block], place: float) -> bool:
    """Whether blocks on both sides stand beside each other, and not one below the other."""
    right = [block for block in blocks if block.left >= place]
    return any(
        min(one.top, other.top) - max(one.lines[-1].bottom, other.lines[-1].bottom) > 0.5 * min(one.height, other.height)
        for one in blocks if one.right <= place for other in right
    )  # fmt: skip


def _parted(block: _Block) -> Iterator[list[Line]]:
    """The paragraphs of a block: a new one where the space above is larger than usual, a line is indented, the one before ended
    early with a full stop, or stands alone as a byline does."""
    lines = block.lines
    steps = [before.bottom - line.bottom for before, line in pairwise(lines)]
    usual = middle(steps) if steps else 0.0
    width = block.right - block.left
    paragraph = [lines[0]]
    for before, line, step in zip(lines, lines[1:], steps, strict=False):
        em = line.height
        indented = 0.6 * em < line.left - block.left < 4 * em and before.left - block.left < 0.5 * em
        ended = before.text.endswith(_ENDS) and block.right - before.right > max(0.15 * width, 2 * em)
        alone = len(paragraph) == 1 and block.right - before.right > 0.4 * width and line.text[:1].isupper()
        if step > 1.25 * usual or indented or ended or alone:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    yield paragraph


def _append(out: list[Paragraph], paragraph: Paragraph, known: frozenset[str]) -> None:
    """Adds a paragraph; one that goes on from the column or page before is joined to what came there."""
    last = next((i for i in range(len(out) - 1, -1, -1) if out[i].dropped is None), None)
    if last is not None:
        before = out[last]
        alike = abs(before.height - paragraph.height) <= 0.1 * paragraph.height
        open_end = not before.text.endswith(_ENDS) and before.text.count(" ") > 6
        if alike and open_end and paragraph.text[:1].islower():
            out[last] = Paragraph(join_lines([before.text, paragraph.text], known), before.height, before.page)
            return
    out.append(paragraph)


def join_lines(lines: Sequence[str], known: frozenset[str] = frozenset()) -> str:
    """One line of several. A hyphen at a line's end leaves when the word goes on in lower case, unless `known` holds the word
    with it and not without."""
    text = lines[0]
    for line in lines[1:]:
        if text.endswith("\u00ad"):
            text = text[:-1] + line
        elif text.endswith(("-", "‐")) and line[:1].islower() and len(text) > 1 and _LOWER.match(text[-2]):
            head = text[:-1].rpartition(" ")[2].casefold()
            tail = (re.match(r"[\w’'-]+", line) or [""])[0].casefold()
            hyphened = f"{head}-{tail}" in known and f"{head}{tail}" not in known
            text = (text if hyphened else text[:-1]) + line
        elif text.endswith(("-", "–", "—", "/")) and not text.endswith((" -", " –", " —")):
            text += line
        else:
            text += " " + line
    return text.rstrip("\u00ad") if text.endswith("\u00ad") else text
