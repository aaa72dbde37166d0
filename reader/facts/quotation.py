"""Stretches between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.model.span import Span
from reader.text.document import REMEMBERED, Document

_CLOSING = {
    "''": ("''",),
    "``": ("''", "´´", "``", '"'),
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    '"': '"”',
    "‹": "›",
    "‘": "’",
    "‚": "‘",
    "'": "'",
}
_MARK = re.compile(r"''|``|´´|[“”„«»「」『』\"‹›‘’‚']")
_SINGLE = frozenset("‘'‚")
_LONGEST_SINGLE = 300
_DOUBLE_CLOSERS = frozenset({'"', "”", "''", "«", "»"})
_STOPS = frozenset(",.!?…;")
_FEWEST_WORDS = 4
"""Words that a quotation has at least whose other mark is missing."""
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


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
    for index, paragraph in enumerate(document.paragraphs):
        found.extend(_in_paragraph(document, index, paragraph))
    return tuple(found)


def _in_paragraph(document: Document, index: int, paragraph: Span) -> Iterator[Stretch]:
    text = document.text
    marks = [_Mark(m.group(), m.start(), m.end()) for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
    at = 0
    if marks and (lost := _opened_before(text, marks, paragraph)):
        yield Stretch(Span(paragraph.start, lost.end), Span(paragraph.start, lost.start), index)
        at = marks.index(lost) + 1
    while at < len(marks):
        mark = marks[at]
        if not _opens(text, mark, paragraph, document.language):
            at += 1
            continue
        close = _closing(text, marks, at, paragraph)
        if close:
            yield Stretch(Span(mark.start, marks[close].end), Span(mark.end, marks[close].start), index)
            at = close + 1
        elif mark.text not in _SINGLE and (_introduced(text, mark, paragraph) or _goes_on(document, index, mark.text)):
            yield Stretch(Span(mark.start, paragraph.end), Span(mark.end, paragraph.end), index, _goes_on(document, index, mark.text))
            return
        else:
            at += 1


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
    if mark.text == "»" and language not in ("de", "da"):
        return False
    before = text[mark.start - 1] if mark.start > paragraph.start else " "
    if mark.text in _SINGLE:
        return before in " \u00a0([—–-/" and text[mark.end].isalpha()
    return not (before.isalnum() and mark.text in ('"', "''"))


def _closing(text: str, marks: Sequence[_Mark], opened: int, paragraph: Span) -> int:
    """Index in `marks` of the mark that closes the one at `opened`; 0 where none does."""
    start = marks[opened]
    closers = _CLOSING[start.text]
    for i in range(opened + 1, len(marks)):
        mark = marks[i]
        if start.text in _SINGLE:
            if mark.start - start.start > _LONGEST_SINGLE or mark.text in ('"', "“", "”", "''"):
                return 0
            if mark.text in closers and _ends_single(text, mark, paragraph.end):
                return i
        elif mark.text in closers and (mark.text not in ('"', "''") or _may_close(text, mark, paragraph.end)):
            return i
    return 0


def _may_close(text: str, mark: _Mark, end: int) -> bool:
    """Whether a straight mark can close: not in front of a letter, unless it also touches one behind."""
    return mark.end >= end or not text[mark.end].isalpha() or not text[mark.start - 1].isspace()


def _ends_single(text: str, mark: _Mark, end: int) -> bool:
    return not text[mark.start - 1].isspace() and (mark.end >= end or not text[mark.end].isalnum())


def _goes_on(document: Document, index: int, mark: str) -> bool:
    """Whether the next paragraph opens with the same mark, as a quotation over several paragraphs does."""
    return index + 1 < len(document.paragraphs) and document.text.startswith(mark, document.paragraphs[index + 1].start)


def words_in(text: str) -> list[str]:
    """The words of a piece of text, as written."""
    return _WORD.findall(text)
