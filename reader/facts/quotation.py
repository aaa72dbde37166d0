"""Stretches between quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.dialogue import parts_said, spoken_lines
from reader.model.span import Span
from reader.regex import regex
from reader.text.digits import IDEOGRAPHS
from reader.text.document import REMEMBERED, Document

_CLOSING = {
    "''": ("''",),
    "``": ("''", "´´", "``", '"'),
    "“": "”",
    "„": '“”"',
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "﹁": "﹂",
    "﹃": "﹄",
    "｢": "｣",
    "〝": "〞〟",
    '"': '"”',
    "＂": "＂",
    "״": "״",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
_MARK = regex(r"''|``|´´|[“”„‟«»「」『』﹁﹂﹃﹄｢｣〝〞〟\"＂״‹›‘’‚']")
_FRENCH_ORDER = frozenset("fr es it pt ru uk be el ca gl ar fa nb nn no ro".split())
"""Languages in which « opens and » closes."""
_ONE_SHAPE = frozenset("fi sv da nb nn no he und".split())
"""Languages in which ” or » may open as well as close."""
_STRAIGHT = frozenset({'"', "''", "״"})
_SINGLE = frozenset("‘'‚")
_NESTING = frozenset("“„«»「『‹")
"""Marks that another of the same kind may open within: each closes its own."""
_MOST_NESTED = 24
"""Marks within which those of a nested quotation are counted."""
_DOUBLE = ('"', "“", "”", "''")
_LONGEST_SINGLE = 300
_DOUBLE_CLOSERS = frozenset({'"', "”", "''", "«", "»"})
_STOPS = frozenset(",.!?…;")
_FEWEST_WORDS = 4
"""Words that a quotation has at least whose other mark is missing."""
_WORD = regex(rf"[{IDEOGRAPHS}]|(?:(?![{IDEOGRAPHS}])[^\W_])+(?:['’\-](?:(?![{IDEOGRAPHS}])[^\W_])+)*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two marks. `outer` includes the marks, `inner` doesn't; `open_ended` where the closing mark is
    missing because the quotation goes on in the next paragraph. Where one of the marks is lost, the paragraph's start or end
    stands for it."""

    outer: Span
    inner: Span
    paragraph: int
    open_ended: bool = False


@lru_cache(maxsize=REMEMBERED)
def stretches_of(document: Document) -> tuple[Stretch, ...]:
    """All outermost stretches in order; none crosses a paragraph. Remembers the last few texts, since several kinds ask."""
    found: list[Stretch] = []
    lines = spoken_lines(document.text, document.paragraphs, document.language)
    for index, paragraph in enumerate(document.paragraphs):
        if index in lines:
            found.extend(_pieces(document, Stretch(Span(paragraph.start, lines[index][-1].end), lines[index][0], index), lines[index]))
            continue
        goes_on = bool(found) and found[-1].open_ended and found[-1].paragraph == index - 1
        for stretch in _in_paragraph(document, index, paragraph, document.text[found[-1].outer.start] if goes_on else ""):
            found.extend(_pieces(document, stretch, parts_said(document.text, stretch.inner, document.language)))
    return tuple(found)


def _pieces(document: Document, stretch: Stretch, parts: Sequence[Span]) -> Iterator[Stretch]:
    """A quotation in the parts that are spoken: marks belong to the first and the last, where no reporting clause ends it."""
    if not parts:
        return
    for at, part in enumerate(parts):
        start = stretch.outer.start if at == 0 else part.start
        ends = at == len(parts) - 1 and part.end == stretch.inner.end
        yield Stretch(Span(start, stretch.outer.end if ends else part.end), part, stretch.paragraph, ends and stretch.open_ended)


def nested_in(document: Document, stretch: Stretch) -> tuple[Span, ...]:
    """What is quoted within a quotation, without its marks, in order; nothing that is quoted within that."""
    text, inside = document.text, stretch.inner
    marks = _marks(text, inside)
    last = _last_places(marks)
    found, at = [], 0
    while at < len(marks):
        close = _closing(text, marks, last, at, inside, document.language) if _opens(text, marks[at], inside, document.language) else 0
        if close:
            found.append(Span(marks[at].end, marks[close].start))
        at = max(at, close) + 1
    return tuple(found)


def _marks(text: str, place: Span) -> list[_Mark]:
    return [_Mark(m.group(), m.start(), m.end()) for m in _MARK.finditer(text, place.start, place.end)]


def _last_places(marks: Sequence[_Mark]) -> Mapping[str, int]:
    """The last index of each mark, so that none is searched for where it does not come."""
    return {mark.text: i for i, mark in enumerate(marks)}


def _in_paragraph(document: Document, index: int, paragraph: Span, opened: str) -> Iterator[Stretch]:
    """The stretches of one paragraph; `opened` is the mark of a quotation that goes on from the paragraph before, or ""."""
    text = document.text
    marks = _marks(text, paragraph)
    if opened == "«" and marks and marks[0].text == "»" and marks[0].start == paragraph.start:
        marks[0] = _Mark(opened, marks[0].start, marks[0].end)  # French and Spanish go on with a closing mark
    last, at = _last_places(marks), 0
    if marks and (lost := _opened_before(text, marks, paragraph)):
        yield Stretch(Span(paragraph.start, lost.end), Span(paragraph.start, lost.start), index)
        at = marks.index(lost) + 1
    while at < len(marks):
        mark = marks[at]
        if not _opens(text, mark, paragraph, document.language):
            at += 1
            continue
        close = _closing(text, marks, last, at, paragraph, document.language)
        if close:
            yield Stretch(Span(mark.start, marks[close].end), Span(mark.end, marks[close].start), index)
            at = close + 1
        elif _may_stay_open(document, index, mark):
            yield Stretch(Span(mark.start, paragraph.end), Span(mark.end, paragraph.end), index, _goes_on(document, index, mark.text))
            return
        else:
            at += 1


def _may_stay_open(document: Document, index: int, mark: _Mark) -> bool:
    """Whether a mark that nothing closes opens a quotation all the same; a single one only over paragraphs."""
    paragraph, goes_on = document.paragraphs[index], _goes_on(document, index, mark.text)
    if mark.text in _SINGLE:
        return mark.text == "‘" and mark.start == paragraph.start and goes_on
    return goes_on or _introduced(document.text, mark, paragraph)


def _introduced(text: str, mark: _Mark, paragraph: Span) -> bool:
    """Whether a mark that nothing closes still opens a quotation: at the start of a paragraph, or behind a comma or a colon
    with several words to follow."""
    if mark.start == paragraph.start:
        return True
    before = text[paragraph.start : mark.start].rstrip()
    return before[-1:] in (",", ":") and len(text[mark.end : paragraph.end].split()) >= _FEWEST_WORDS


def _opened_before(text: str, marks: Sequence[_Mark], paragraph: Span) -> _Mark | None:
    """The first double mark of a paragraph, if it closes what no mark opened: behind a stop, in front of a space or the end."""
    first = next((m for m in marks if m.text not in ("'", "’", "‘")), None)
    if first is None or first.text not in _DOUBLE_CLOSERS or text[first.start - 1 : first.start] not in _STOPS:
        return None
    if first.start <= paragraph.start or (first.end < paragraph.end and not text[first.end].isspace()):
        return None
    return first if len(text[paragraph.start : first.start].split()) >= _FEWEST_WORDS else None


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark, of one character or two, with its place in code points."""

    text: str
    start: int
    end: int


def _opens(text: str, mark: _Mark, paragraph: Span, language: str) -> bool:
    if mark.text not in _CLOSING or mark.end >= paragraph.end or (text[mark.end].isspace() and mark.text not in "«‹"):
        return False
    before = text[mark.start - 1] if mark.start > paragraph.start else " "
    if mark.text in "»›" and (language in _FRENCH_ORDER or before.isalnum()):
        return False
    if mark.text == "”" and (language not in _ONE_SHAPE or not _is_apart(before) or not text[mark.end].isalnum()):
        return False
    if mark.text in _SINGLE:
        return before in " \u00a0([—–-/" and text[mark.end].isalpha()
    return not (before.isalnum() and mark.text in _STRAIGHT)


def _is_apart(before: str) -> bool:
    return before.isspace() or before in "([—–-"


def _closing(text: str, marks: Sequence[_Mark], last: Mapping[str, int], opened: int, paragraph: Span, language: str) -> int:
    """Index in `marks` of the mark that closes the one at `opened`; 0 where none does. `last` are the marks' last indices."""
    start = marks[opened]
    closers: Sequence[str] = _CLOSING[start.text]
    if start.text == "»" and language in _ONE_SHAPE:
        closers = "«»"
    if all(last.get(closer, 0) <= opened for closer in closers):
        return 0
    if start.text in _SINGLE:
        return _closing_single(text, marks, opened, paragraph)
    if start.text in _NESTING and (close := _closing_outer(text, marks, opened, paragraph, language)):
        return close
    for i in range(opened + 1, len(marks)):
        mark = marks[i]
        if mark.text in closers and (mark.text not in _STRAIGHT or _may_close(text, mark, paragraph.end)):
            return i
    return 0


def _closing_single(text: str, marks: Sequence[_Mark], opened: int, paragraph: Span) -> int:
    """As `_closing` for a single mark, within which double marks stand only in pairs."""
    start, pairs = marks[opened], 0
    for i in range(opened + 1, len(marks)):
        mark = marks[i]
        if mark.start - start.start > _LONGEST_SINGLE or mark.text == "''":
            return 0
        if mark.text in _DOUBLE:
            pairs += 1
        elif mark.text in _CLOSING[start.text] and _ends_single(text, mark, paragraph.end):
            return 0 if pairs % 2 else i
    return 0


def _closing_outer(text: str, marks: Sequence[_Mark], opened: int, paragraph: Span, language: str) -> int:
    """Index of the mark that closes a quotation with another in the same marks within; 0 where there is none within, or
    where the marks don't match."""
    start, depth = marks[opened], 1
    for i in range(opened + 1, min(len(marks), opened + _MOST_NESTED)):
        mark = marks[i]
        if mark.text == start.text and _opens(text, mark, paragraph, language):
            depth += 1
        elif mark.text in _CLOSING[start.text]:
            depth -= 1
            if not depth:
                return i
    return 0


def _may_close(text: str, mark: _Mark, end: int) -> bool:
    """Whether a straight mark can close: not in front of a letter, unless it also touches one behind."""
    return mark.end >= end or not text[mark.end].isalpha() or not text[mark.start - 1].isspace()


def _ends_single(text: str, mark: _Mark, end: int) -> bool:
    return not text[mark.start - 1].isspace() and (mark.end >= end or not text[mark.end].isalnum())


def _goes_on(document: Document, index: int, mark: str) -> bool:
    """Whether the next paragraph opens with the same mark, or with » behind «, as a quotation over several paragraphs does."""
    again = (mark, "»") if mark == "«" else (mark,)
    return index + 1 < len(document.paragraphs) and document.text.startswith(again, document.paragraphs[index + 1].start)


def words_in(text: str) -> list[str]:
    """The words of a piece of text, as written; of Chinese and Japanese each letter."""
    return _WORD.findall(text)
