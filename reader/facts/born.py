"""An age beside a year: "the 27-year-old ship" and "built in 1998", "Ann Lee, 54," and "born in 1971"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.date_value import DateValue
from reader.facts.deeds import own_subject
from reader.facts.entities import entities_of
from reader.facts.grammar import Tag, phrase_before, scan_of
from reader.facts.identity import identities_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.quantity_topic import AGE, thing_of_age, topics
from reader.facts.quantity_value import QuantityValue
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.lexicon import words_of

_BEFORE = 4
"""Tokens in front of a year among which "born" or "built" stands."""
_SLACK = 1
"""Years by which an age may miss the year: the birthday, and reports around New Year."""


@dataclass(frozen=True, slots=True)
class _Year:
    mention: Mention
    year: int
    whose: frozenset[str]


def links(passage: Passage) -> frozenset[str]:
    """Whose age or year of birth a sentence tells."""
    whose = [y.whose for y in _years(passage)] + [_whose_age(passage, m) for m in _ages(passage)]
    return frozenset(f"age {w}" for words in whose for w in words)


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """An age in one sentence and a year in the other, of the same one."""
    yield from _judge(left, right)
    for found in _judge(right, left):
        yield found.turned()


def _judge(aged: Passage, dated: Passage) -> Iterator[Loose]:
    published = aged.document.published
    if published is None:
        return
    for year in _years(dated):
        for mention in _ages(aged):
            value = mention.value
            if not isinstance(value, QuantityValue) or value.low is None or not year.whose & _whose_age(aged, mention):
                continue
            off = published.year - year.year - value.low
            if -_SLACK < off <= _SLACK:
                reason = f"{value.low:.0f} years fit the year {year.year}"
                yield Loose(mention, year.mention, Judgement(Verdict.COMPATIBLE, reason))
            elif not -_SLACK <= off <= _SLACK + 1:
                reason = f"who is {value.low:.0f} in {published.year} cannot be of {year.year}"
                yield Loose(mention, year.mention, Judgement(Verdict.DIFFER, reason))


@lru_cache(maxsize=16384)
def _ages(passage: Passage) -> Sequence[Mention]:
    found = [m for m in passage.mentions("quantity") if isinstance(m.value, QuantityValue)]
    return [m for m in found if getattr(m.value, "unit", "") == AGE and getattr(m.value, "qualifier", "") == "exactly"]


def _whose_age(passage: Passage, mention: Mention) -> frozenset[str]:
    """Whose age it is: the noun behind "27-year-old" if that is no role of a person, else a surname."""
    if thing := thing_of_age(passage.side(mention)):
        return frozenset({thing})
    holders = topics(passage.side(mention))
    return frozenset(topic.removeprefix("age of ") for topic in holders if not topic.startswith("age of the "))


@lru_cache(maxsize=16384)
def _years(passage: Passage) -> Sequence[_Year]:
    """The years of the sentence in which somebody was born or something was built."""
    scan, made = scan_of(passage.document), words_of("deeds", passage.document.language, "made")
    found = []
    for mention in passage.mentions("date"):
        value = mention.value
        if not isinstance(value, DateValue) or value.grain not in ("year", "day") or value.earliest is None:
            continue
        first = passage.document.sentence_tokens[passage.sentence][0]
        at = scan.document.token_at(mention.span.start)
        verb = next((i for i in range(at - 1, max(first, at - _BEFORE) - 1, -1) if scan.word(i) in made), -1)
        if verb >= 0 and (whose := _whose_year(passage, verb, first)):
            found.append(_Year(mention, value.earliest.year, whose))
    return found


def _whose_year(passage: Passage, verb: int, first: int) -> frozenset[str]:
    """Surname or noun of who was born or what was built."""
    scan = scan_of(passage.document)
    apposed = verb - 1 > first and scan.document.tokens[verb - 1].text == ","
    part = phrase_before(scan, verb - 2, first) if apposed else own_subject(scan, verb, first)
    if part is None or scan.tags[part.first] is Tag.PRONOUN:
        return frozenset()
    named = [e for e in entities_of(passage.document) if part.first <= e.first <= part.last]
    if named:
        return frozenset(identities_of(passage.document)[e.first].canonical.split()[-1].casefold() for e in named)
    return frozenset({scan.document.stem(scan.document.tokens[part.last])})
