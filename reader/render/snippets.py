"""The few words around a value: enough to understand it, cut where a reader would cut."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from reader.model.comparison import AnalysedArticle
from reader.model.span import Span
from reader.regex import regex

_CLAUSE = regex(
    r"(?:[,;:)\]]|\s[–—-]|—)\s+|[、，；：。]|\s+(?=[(\[])"
    r"|\s+(?=(?:and|but|while|which|who|that|because|although|though|where|whose|after|before|when|since|until)\s)"
)
_LEAD, _TAIL = "… ", " …"
_LOOSE = " ,;:–—-\t\u00a0，、；："
_JOINERS = frozenset(["\u200d", *map(chr, range(0xFE00, 0xFE10))])


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words of an article around a value.

    `text` is what to show; `mark` is the value's place in code points of `text`; the shown words begin at the code point
    `start` of `Article.text` (an "…" in front of them belongs to `text` alone).
    """

    text: str
    mark: Span
    start: int


def snippet(analysed: AnalysedArticle, span: Span, width: int = 90) -> Snippet:
    """The clause around `span` (code points of the article's text), grown by its neighbours while it fits in `width`.

    Cut at clauses, else between words, with "…" where the sentence goes on; never a word is altered. A value that is
    itself too long loses its end.
    """
    text = analysed.article.text
    sentence = _sentence_around(analysed, span)
    room = max(width - len(_LEAD) - len(_TAIL), 1)
    shown = _clauses_around(text, sentence, span, room)
    if len(shown) > room:
        shown = _words_around(text, shown, span, room)
    return _framed(text, _with_close(text, _trimmed(text, shown, span), sentence), sentence, span)


def _sentence_around(analysed: AnalysedArticle, span: Span) -> Span:
    sentences = analysed.sentences
    first = last = bisect_right(sentences, span.start, key=_end)
    while last < len(sentences) and sentences[last].start < span.end:
        last += 1
    touching = sentences[first:last]
    if not touching:
        return span
    return Span(min(touching[0].start, span.start), max(touching[-1].end, span.end))


def _end(sentence: Span) -> int:
    return sentence.end


def _clauses_around(text: str, sentence: Span, span: Span, room: int) -> Span:
    cuts = [sentence.start, *(m.end() for m in _CLAUSE.finditer(text, sentence.start, sentence.end)), sentence.end]
    first = max(i for i, cut in enumerate(cuts) if cut <= span.start)
    last = min((i for i, cut in enumerate(cuts) if cut >= span.end and i > first), default=len(cuts) - 1)
    grown = True
    while grown:
        grown = False
        # The words in front come first: they hold the subject.
        if first > 0 and cuts[last] - cuts[first - 1] <= room:
            first, grown = first - 1, True
        if last < len(cuts) - 1 and cuts[last + 1] - cuts[first] <= room:
            last, grown = last + 1, True
    return Span(cuts[first], cuts[last])


def _words_around(text: str, clause: Span, span: Span, room: int) -> Span:
    if len(span) >= room:
        return Span(span.start, _cut_before(text, span.start, span.start + room))
    before = min(span.start - clause.start, max((room - len(span)) * 2 // 3, room - (clause.end - span.start)))
    start = span.start - before
    if start > clause.start:
        start = _cut_after(text, start, span.start)
    end = min(clause.end, start + room)
    return Span(start, end if end == clause.end else max(span.end, _cut_before(text, span.end, end)))


def _cut_before(text: str, least: int, at: int) -> int:
    """The last place between words in `(least, at]`; where there is none, one that parts no character."""
    for i in range(at, least, -1):
        if text[i : i + 1].isspace() and not _beside_number(text, i):
            return i
    while least + 1 < at < len(text) and _joined(text, at):
        at -= 1
    return at


def _cut_after(text: str, at: int, most: int) -> int:
    """The first place between words in `[at, most]`; where there is none, one that parts no character."""
    for i in range(at, most):
        if text[i - 1].isspace() and not _beside_number(text, i - 1):
            return i
    while at < most and _joined(text, at):
        at += 1
    return at


def _beside_number(text: str, space: int) -> bool:
    """Whether the white space at `space` has a digit beside it: "on 5" without its "December" would mislead."""
    return text[space - 1 : space].isdigit() or text[space + 1 : space + 2].isdigit()


def _joined(text: str, at: int) -> bool:
    """Whether the code points on both sides of `at` make one character on the screen."""
    after = text[at]
    return after in _JOINERS or text[at - 1] == "\u200d" or unicodedata.category(after) in ("Mn", "Me", "Sk")


def _trimmed(text: str, shown: Span, span: Span) -> Span:
    start, end = shown.start, shown.end
    while start < min(span.start, end) and text[start] in _LOOSE:
        start += 1
    while end > max(min(span.end, shown.end), start) and text[end - 1] in _LOOSE:
        end -= 1
    return Span(start, end)


def _with_close(text: str, shown: Span, sentence: Span) -> Span:
    """With the marks that end the sentence where only they were left out."""
    rest = text[shown.end : sentence.end]
    return Span(shown.start, sentence.end) if rest and not any(c.isalnum() for c in rest) and len(rest) <= 3 else shown


def _framed(text: str, shown: Span, sentence: Span, span: Span) -> Snippet:
    lead = _LEAD if shown.start > sentence.start else ""
    tail = _TAIL if shown.end < sentence.end else ""
    shift = len(lead) - shown.start
    mark = Span(span.start + shift, min(span.end, shown.end) + shift)
    return Snippet(lead + shown.of(text) + tail, mark, shown.start)
