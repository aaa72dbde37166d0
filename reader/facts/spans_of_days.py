"""From one day to another, beside a length of time: "from Monday to Friday" and "five days"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reader.facts.date_value import DateValue
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.regex import regex

_BETWEEN = regex(r"\s*(?:to|until|till|through|and|bis|[-–—])\s*", re.IGNORECASE)
_OPENING = regex(r"\b(?:from|between|von)\s*$", re.IGNORECASE)
_DAYS = regex(r"P(\d+)D")
_WEEK = 7
_SURE = 80.0
_BEFORE = 10
"""Code points in front of the first day in which "from" stands."""


@dataclass(frozen=True, slots=True)
class DaysValue(Value):
    """`days` from the first to the last, both counted."""

    days: int


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """A span of days in one sentence, a number of days in the other."""
    yield from _judge(left, right, place)
    for found in _judge(right, left, lambda a, b: place(b, a)):
        yield found.turned()


def _judge(spanning: Passage, lasting: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    for one in spans(spanning):
        for two in lasting.mentions("date"):
            match = _DAYS.fullmatch(two.value.timex) if isinstance(two.value, DateValue) and not two.value.modifier else None
            at = place(one.span, two.span) if match else None
            if match is None or at is None or not at.near or not isinstance(one.value, DaysValue):
                continue
            days = int(match[1])
            if days in (one.value.days, one.value.days - 1):
                yield Loose(one, two, Judgement(Verdict.AGREE, f"“{one.text}” are {days} days"))
            elif at.score >= _SURE:
                yield Loose(one, two, Judgement(Verdict.DIFFER, f"“{one.text}” are {one.value.days} days, not {days}"))


@lru_cache(maxsize=16384)
def spans(passage: Passage) -> Sequence[Mention]:
    """Two days of a sentence that are joined by "to" behind "from"."""
    days = [m for m in passage.mentions("date") if isinstance(m.value, DateValue) and m.value.grain == "day"]
    text, found = passage.document.text, []
    for one, two in pairwise(days):
        joined = _BETWEEN.fullmatch(text[one.span.end : two.span.start])
        if joined and _OPENING.search(text[max(0, one.span.start - _BEFORE) : one.span.start]) and (count := _count(one, two)):
            span = Span(one.span.start, two.span.end)
            found.append(Mention("date", span, span.of(text), DaysValue(count), passage.sentence))
    return found


def _count(one: Mention, two: Mention) -> int:
    """How many days from the first to the last, both counted; 0 where it can't be told."""
    a, b = one.value, two.value
    assert isinstance(a, DateValue)
    assert isinstance(b, DateValue)
    if a.weekday and b.weekday:
        return (b.weekday - a.weekday) % _WEEK + 1
    if a.earliest and b.earliest and a.earliest < b.earliest:
        return (b.earliest - a.earliest).days + 1
    return 0
