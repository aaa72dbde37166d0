"""Names that stand in a row: one source names more of those who belong to it than another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.name_compare import compare_names
from reader.facts.namewords import name_words
from reader.facts.unnamed import person_behind
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.regex import regex

_TITLES = "mr|mrs|ms|dr|sen|sens|rep|reps|gov|govs"
_BETWEEN = regex(rf"[\s,()’'.\d]*(?:(?:and|or|as|well|of|from|in|the|{_TITLES}|s)\b[\s,().]*)*", re.IGNORECASE)
_JOINED = regex(r",|\band\b|\bor\b")
_LISTING = regex(r"\b(?:and|or)\b")
_AROUND = 2
"""Sentences around the other's in which a name must not stand to be news."""
_SHARE = 0.15
"""Likeness of the surroundings that does where no word stands near both."""
_LONGEST = 60
_NEAR = 1
"""Words that must stand near both."""


@dataclass(frozen=True, slots=True)
class NameListValue(Value):
    """`names` are the full names in text order; somebody who is only described has his words instead."""

    names: tuple[str, ...]


def lists(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Rows of names, or one name, of either sentence that share a name and are not the same."""
    one, two = _rows(left), _rows(right)
    for a in one:
        for b in two:
            if len(a) + len(b) > 2 and (judgement := _judge(a, b, left, right)):
                mine, theirs = _mention(left, a), _mention(right, b)
                at = place(mine.span, theirs.span)
                if at.near >= _NEAR or at.share >= _SHARE:
                    yield Loose(mine, theirs, judgement)


@lru_cache(maxsize=16384)
def _rows(passage: Passage) -> Sequence[Sequence[Mention]]:
    """The names of a sentence, those that are joined by commas and "and" in one row."""
    rows: list[list[Mention]] = []
    for mention in passage.mentions("name"):
        if rows and _is_next(passage, rows[-1][-1], mention):
            rows[-1].append(mention)
        else:
            rows.append([mention])
    rows = [part for row in rows for part in ([row] if _is_listing(passage, row) else [[m] for m in row])]
    return [_with_described(passage, row) for row in rows]


def _is_listing(passage: Passage, row: Sequence[Mention]) -> bool:
    """Whether "and" or "or" stands before the last name: commas alone can be appositions. Firms often have rows of names."""
    between = passage.document.text[row[-2].span.end : row[-1].span.start] if len(row) > 1 else ""
    return _LISTING.search(between) is not None and len({getattr(m.value, "type", "") for m in row}) == 1


def _is_next(passage: Passage, one: Mention, two: Mention) -> bool:
    start, end = one.span.end, two.span.start
    if end <= start or end - start > _LONGEST:
        return False
    words = passage.document.text[start:end]
    for kind in ("role", "place"):
        for m in passage.mentions(kind):
            if start <= m.span.start and m.span.end <= end:
                words = words.replace(m.text, " ")
    return _JOINED.search(words) is not None and _BETWEEN.fullmatch(words) is not None


def _with_described(passage: Passage, row: list[Mention]) -> list[Mention]:
    """With somebody without a name who is joined to the last name: "Lee and his wife"."""
    after = passage.document.text[row[-1].span.end : row[-1].span.end + _LONGEST]
    if match := re.match(r",? and ", after):
        span = person_behind(passage.document, row[-1].span.end + match.end())
        if span:
            words = span.of(passage.document.text)
            return [*row, Mention("name", span, words, NameListValue((words,)), passage.sentence)]
    return row


def _mention(passage: Passage, row: Sequence[Mention]) -> Mention:
    span = Span(row[0].span.start, row[-1].span.end)
    return Mention("name", span, span.of(passage.document.text), NameListValue(tuple(_name(m) for m in row)), passage.sentence)


def _name(mention: Mention) -> str:
    return getattr(mention.value, "canonical", mention.text)


def _judge(one: Sequence[Mention], two: Sequence[Mention], left: Passage, right: Passage) -> Judgement | None:
    """Compatible if a name is in both rows, and one row has names of which the other's sentence says nothing."""
    shared = [a for a in one if any(_same(a, b, left.document.language) for b in two)]
    if not shared:
        return None
    more = [m.text for m in one if _is_news(m, right)]
    theirs = [m.text for m in two if _is_news(m, left)]
    if not more and not theirs:
        return None
    if more and theirs:
        return Judgement(Verdict.COMPATIBLE, f"both name {shared[0].text}, and each has others beside")
    return Judgement(Verdict.COMPATIBLE, f"both name {shared[0].text}, and one adds {' and '.join(more or theirs)}")


def _same(one: Mention, two: Mention, language: str) -> bool:
    kinds = {getattr(one.value, "type", ""), getattr(two.value, "type", "")}
    if len(kinds) > 1 or "" in kinds:
        return False
    judged = compare_names((_name(one),), (_name(two),), kinds.pop(), name_words(language), False)
    return judged is not None and judged.verdict is Verdict.AGREE


def _is_news(mention: Mention, other: Passage) -> bool:
    """Whether no word of the name stands in the other's sentence or near it."""
    first, last = max(0, other.sentence - _AROUND), min(len(other.document.sentences) - 1, other.sentence + _AROUND)
    around = other.document.text[other.document.sentences[first].start : other.document.sentences[last].end].casefold()
    return all(word.casefold() not in around for word in mention.text.split() if len(word) > 2)
