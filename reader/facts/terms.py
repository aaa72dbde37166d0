"""From one year to another in an office, beside how long: "governor from 1996 to 2007", "more than 10 years as governor"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reader.facts.date_value import DateValue
from reader.facts.grammar import Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.role_compare import role_words
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.regex import regex

_BETWEEN = regex(r"\s*(?:to|until|till|through|and|bis|[-–—])\s*", re.IGNORECASE)
_YEARS = regex(r"(\d{4})/(\d{4})")
_LENGTH = regex(r"P(\d+)Y")
_NEAR = 8
"""Tokens around a term in which the office stands."""
_TWICE = 2
_TITLE = "Length of the term"


@dataclass(frozen=True, slots=True)
class TermValue(Value):
    """The first and the last year."""

    first: int
    last: int


def links(passage: Passage) -> frozenset[str]:
    """The offices beside a term or a length in years."""
    every = [*_terms(passage), *_lengths(passage)]
    return frozenset(f"term {office}" for m in every for office in _offices(passage, m))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """A term in one sentence, a length in the other, in one office."""
    yield from _judge(left, right)
    for found in _judge(right, left):
        yield found.turned()


def _judge(dated: Passage, lasting: Passage) -> Iterator[Loose]:
    for one in _terms(dated):
        for two in _lengths(lasting):
            if not _offices(dated, one) & _offices(lasting, two) or not isinstance(one.value, TermValue):
                continue
            if judged := _fits(one.value, two):
                yield Loose(one, two, judged)


def _fits(term: TermValue, mention: Mention) -> Judgement | None:
    value = mention.value
    match = _LENGTH.fullmatch(value.timex) if isinstance(value, DateValue) else None
    if match is None or not isinstance(value, DateValue):
        return None
    years, length = int(match[1]), term.last - term.first
    if not value.modifier and years in (length, length + 1):
        return Judgement(Verdict.AGREE, f"{term.first} to {term.last} are {years} years", title=_TITLE)
    around = value.modifier in ("APPROX", "NEARLY") and abs(years - length) <= 1
    above = value.modifier in ("MORE_THAN", "EQUAL_OR_MORE") and years <= length + 1 <= _TWICE * years
    reason = f"“{mention.text}” leaves room for {term.first} to {term.last}"
    return Judgement(Verdict.COMPATIBLE, reason, title=_TITLE) if around or above else None


@lru_cache(maxsize=16384)
def _terms(passage: Passage) -> Sequence[Mention]:
    """From one year to another."""
    years = [m for m in passage.mentions("date") if isinstance(m.value, DateValue) and m.value.grain == "year"]
    found = [
        _mention(passage, mention.span, int(match[1]), int(match[2]))
        for mention in years
        if (match := _YEARS.fullmatch(getattr(mention.value, "timex", "")))
    ]
    for one, two in pairwise(years):
        if _BETWEEN.fullmatch(passage.document.text[one.span.end : two.span.start]):
            first, last = (getattr(m.value, "earliest", None) for m in (one, two))
            if first and last and first < last:
                found.append(_mention(passage, Span(one.span.start, two.span.end), first.year, last.year))
    return found


@lru_cache(maxsize=16384)
def _lengths(passage: Passage) -> Sequence[Mention]:
    return [m for m in passage.mentions("date") if isinstance(m.value, DateValue) and _LENGTH.fullmatch(m.value.timex)]


def _offices(passage: Passage, mention: Mention) -> frozenset[str]:
    """The offices and bodies near a date, as stems."""
    scan, (first, last) = scan_of(passage.document), passage.document.sentence_tokens[passage.sentence]
    at = passage.document.token_at(mention.span.start)
    end = passage.document.token_at(mention.span.end - 1)
    roles = role_words(passage.document.language).roles
    near = [i for i in range(max(first, at - _NEAR), min(last, end + _NEAR)) if not at <= i <= end]
    bodies = {i for i in near if (e := scan.entity.get(i)) and e.type == "ORG" and scan.tags[i] is Tag.NAME}
    return frozenset(passage.document.stem(passage.document.tokens[i]) for i in near if scan.word(i) in roles or i in bodies)


def _mention(passage: Passage, span: Span, first: int, last: int) -> Mention:
    return Mention("date", span, span.of(passage.document.text), TermValue(first, last), passage.sentence)
