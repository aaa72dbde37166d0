"""Stretches between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.model.span import Span
from reader.text.document import Document

_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"”', "‹": "›", "‘": "’", "‚": "‘", "'": "'"}
_MARK = re.compile(r"[“”„«»「」『』\"‹›‘’‚']")
_SINGLE = frozenset("‘'‚")
_LONGEST_SINGLE = 300
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two marks. `outer` includes the marks, `inner` doesn't; `open_ended` where the closing mark is
    missing because the quotation goes on in the next paragraph."""

    outer: Span
    inner: Span
    paragraph: int
    open_ended: bool = False


@lru_cache(maxsize=8)
def stretches_of(document: Document) -> tuple[Stretch, ...]:
    """All outermost stretches in order; none crosses a paragraph. Remembers the last few texts, since several kinds ask."""
    found: list[Stretch] = []
    for index, paragraph in enumerate(document.paragraphs):
        found.extend(_in_paragraph(document, index, paragraph))
    return tuple(found)


def _in_paragraph(document: Document, index: int, paragraph: Span) -> Iterator[Stretch]:
    text = document.text
    marks = [m.start() for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
    at = 0
    while at < len(marks):
        start = marks[at]
        if not _opens(text, start, paragraph, document.language):
            at += 1
            continue
        close = _closing(text, marks, at, paragraph)
        if close:
            yield Stretch(Span(start, marks[close] + 1), Span(start + 1, marks[close]), index)
            at = close + 1
        elif text[start] not in _SINGLE and (start == paragraph.start or _goes_on(document, index, text[start])):
            yield Stretch(Span(start, paragraph.end), Span(start + 1, paragraph.end), index, _goes_on(document, index, text[start]))
            return
        else:
            at += 1


def _opens(text: str, at: int, paragraph: Span, language: str) -> bool:
    mark = text[at]
    if mark not in _CLOSING or at + 1 >= paragraph.end or (text[at + 1].isspace() and mark not in "«‹"):
        return False
    if mark == "»" and language not in ("de", "da"):
        return False
    before = text[at - 1] if at > paragraph.start else " "
    if mark in "\"'‘":
        return not before.isalnum() and (mark == '"' or (before in " \u00a0([—–-/" and text[at + 1].isalpha()))
    return True


def _closing(text: str, marks: Sequence[int], opened: int, paragraph: Span) -> int:
    """Index in `marks` of the mark that closes the one at `opened`; 0 where none does."""
    start = marks[opened]
    closers = _CLOSING[text[start]]
    for i in range(opened + 1, len(marks)):
        place = marks[i]
        if text[start] in _SINGLE:
            if place - start > _LONGEST_SINGLE or text[place] in '"“”':
                return 0
            if text[place] in closers and _ends_single(text, place, paragraph.end):
                return i
        elif text[place] in closers and (text[place] != '"' or _may_close(text, place, paragraph.end)):
            return i
    return 0


def _may_close(text: str, at: int, end: int) -> bool:
    """Whether a straight mark can close: not in front of a letter, unless it also touches one behind."""
    return at + 1 >= end or not text[at + 1].isalpha() or not text[at - 1].isspace()


def _ends_single(text: str, at: int, end: int) -> bool:
    return not text[at - 1].isspace() and (at + 1 >= end or not text[at + 1].isalnum())


def _goes_on(document: Document, index: int, mark: str) -> bool:
    """Whether the next paragraph opens with the same mark, as a quotation over several paragraphs does."""
    return index + 1 < len(document.paragraphs) and document.text[document.paragraphs[index + 1].start] == mark


def words_in(text: str) -> list[str]:
    """The words of a piece of text, as written."""
    return _WORD.findall(text)
