"""When something is due: "within six weeks" beside "by the end of July"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from reader.facts.date_value import DateValue
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from reader.regex import regex
from reader.text.lexicon import words_of
from reader.text.tokens import TokenKind

_LENGTH = regex(r"P(\d+)([DWMY])")
_DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
_SLACK = 7
_SHARE = 0.2
"""Days, and share of the length, by which the two may miss each other: both are round."""
_BEFORE = 2
_REACH = 12
"""Tokens around a date in which the verb of what is due stands."""


def links(passage: Passage) -> frozenset[str]:
    """What is due by a day or within a time."""
    return frozenset(f"due {noun}" for m in passage.mentions("date") if _due(passage, m) for noun in _what(passage, m))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """A time within which, and a day by which one thing is due."""
    yield from _judge(left, right)
    for found in _judge(right, left):
        yield found.turned()


def _judge(within: Passage, until: Passage) -> Iterator[Loose]:
    published = within.document.published
    for one in within.mentions("date"):
        days = _length(one)
        if days is None or published is None or not _due(within, one):
            continue
        for two in until.mentions("date"):
            due = _last_day(two)
            if due is None or not _due(until, two) or _what(within, one).isdisjoint(_what(until, two)):
                continue
            if abs((published + timedelta(days) - due).days) <= max(_SLACK, _SHARE * days):
                title = f"When the {min(_what(within, one) & _what(until, two))} is due"
                reason = f"“{one.text}” from {published.day} {published:%B} is about {due.day} {due:%B}"
                yield Loose(one, two, Judgement(Verdict.COMPATIBLE, reason, title=title))


def _length(mention: Mention) -> int | None:
    """A length of time in days."""
    value = mention.value
    match = _LENGTH.fullmatch(value.timex) if isinstance(value, DateValue) and value.grain == "duration" else None
    return int(match[1]) * _DAYS[match[2]] if match else None


def _last_day(mention: Mention) -> date | None:
    value = mention.value
    return value.latest if isinstance(value, DateValue) and value.grain not in ("duration", "set", "reference") else None


def _due(passage: Passage, mention: Mention) -> bool:
    """Whether "within", "by" or "until" stands in front of a date or opens it."""
    document = passage.document
    at = document.token_at(mention.span.start)
    due = words_of("deeds", document.language, "due")
    before = [document.tokens[i].folded for i in range(max(0, at - _BEFORE), at + 1)]
    while len(before) > 1 and before[-2] == "the":
        before.pop(-2)
    return any(word in due for word in before[-2:])


def _what(passage: Passage, mention: Mention) -> frozenset[str]:
    """The usual words for what is due in the clause."""
    document = passage.document
    same = dict(entry.split(" = ") for entry in words_of("deeds", document.language, "due thing"))
    at, (first, last) = document.token_at(mention.span.start), document.sentence_tokens[passage.sentence]
    near = document.tokens[max(first, at - _REACH) : min(last, at + _REACH)]
    return frozenset(same[t.folded] for t in near if t.kind is TokenKind.WORD and t.folded in same)
