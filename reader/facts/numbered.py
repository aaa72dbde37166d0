"""Numbers that are part of a name: "Chapter 11", "Itanium 2", "Route 66", "type 1". They count nothing, but two reports of one
thing that name it with two numbers differ: one has a wrong digit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.quantity_words import quantity_words
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import folded_words_of
from reader.text.stop_words import stop_words
from reader.text.tokens import TokenKind

_SURE = 80.0
_SHARE = 0.3
_NEAR = 2
"""Score of the alignment, likeness of the surroundings, and words of weight near both, from which on two are one thing."""
_LISTED_SHARE = 0.75
"""The likeness for what goes by numbers in rows, sections and pages: two of a row are as often two things."""
_DIGITS = 5
"""Digits of the longest number that a name has."""


@dataclass(frozen=True, slots=True)
class NumberedValue(Value):
    """`name` is the folded word in front of the number, `number` the number as it is written."""

    name: str
    number: str


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Pairs of one name with two numbers, of which neither article has the other's."""
    here, there = by_name(left), by_name(right)
    for name in sorted(here.keys() & there.keys()):
        if len(here[name]) != 1 or len(there[name]) != 1:
            continue
        one, two = here[name][0], there[name][0]
        if one.value == two.value or one.value in _all(right.document) or two.value in _all(left.document):
            continue
        stand = place(one.span, two.span)
        enough = _LISTED_SHARE if name in _parts(left.document.language) else _SHARE
        if stand.score >= _SURE and stand.share >= enough and stand.near >= _NEAR:
            yield Loose(one, two, Judgement(Verdict.DIFFER, f"“{one.text}” and “{two.text}” are not the same"))


@lru_cache(maxsize=16384)
def by_name(passage: Passage) -> Mapping[str, Sequence[Mention]]:
    """The numbered names of a sentence whose number is no date and counts nothing."""
    taken = [m.span for kind in ("date", "quantity") for m in passage.mentions(kind)]
    found: dict[str, list[Mention]] = {}
    for first, number in _numbered(passage.document, passage.sentence):
        span = Span(first.start, number.end)
        if not any(span.overlaps(other) for other in taken):
            words = span.of(passage.document.text)
            mention = Mention("quantity", span, words, NumberedValue(*_key(passage.document, first, number)), passage.sentence)
            found.setdefault(mention.value.name if isinstance(mention.value, NumberedValue) else "", []).append(mention)
    return found


def _key(document: Document, first: Span, number: Span) -> tuple[str, str]:
    token = document.tokens[document.token_at(first.start)]
    return token.folded, number.of(document.text)


def _parts(language: str) -> frozenset[str]:
    """Words for what goes by numbers in rows."""
    return quantity_words(language).sets.get("label", frozenset())


@lru_cache(maxsize=16384)
def _numbered(document: Document, sentence: int) -> tuple[tuple[Span, Span], ...]:
    """Words of weight with the number right behind them, a full stop of an abbreviation between."""
    begin, end = document.sentence_tokens[sentence]
    tokens = document.tokens
    little = stop_words(document.language) | folded_words_of("grammar", document.language, "preposition")
    found = []
    for at in range(begin + 1, end):
        number = tokens[at]
        if number.kind is not TokenKind.NUMBER or not number.text.replace(".", "").isdecimal() or len(number.text) > _DIGITS:
            continue
        before = tokens[at - 1]
        if before.text == "." and at - 2 >= begin and len(tokens[at - 2].text) <= _DIGITS:
            before = tokens[at - 2]
        if before.kind is TokenKind.WORD and len(before.folded) > 1 and before.folded not in little:
            found.append((Span(before.start, before.end), Span(number.start, number.end)))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _all(document: Document) -> frozenset[NumberedValue]:
    """All numbered names of a text."""
    sentences = range(len(document.sentences))
    return frozenset(NumberedValue(*_key(document, *found)) for sentence in sentences for found in _numbered(document, sentence))
