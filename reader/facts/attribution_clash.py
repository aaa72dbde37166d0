"""One statement, two sources that exclude each other: who is credited with the same content in aligned sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reader.facts.clash import differ, placed, told_elsewhere
from reader.facts.kind import Judgement, Place, Side
from reader.facts.name_compare import compare_persons, name_words
from reader.facts.namewords import NameWords
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words
from reader.text.tokens import Token, TokenKind

_CONTENT_ALIKE = 0.5
"""Share of the words of weight that two credited contents have in common, from which on they are one statement …"""
_HELD_ALIKE = 0.45
_HELD_SHARE = 0.5
"""The same where equal words hold both in one place of sentences that surely report the same, with such likeness around the credits …"""
_SAID_ALIKE = 0.6
"""… and from which on no two persons say it, each in words of their own."""
_FEWEST = 3
"""Words of weight that a content has at least."""
_LINKS = frozenset({"and", "or", "of", "for", "in", "at", "from", "with", "who", "on", "to", "close", "familiar"})
_SURE = 80.0
_SURELY = 95.0
"""Score of the alignment of the two sentences; the higher one where only what is credited tells that it is one statement."""


@dataclass(frozen=True, slots=True)
class Credited:
    """A source and its content. `person` is the full name where a person is credited, else None."""

    source: Span
    content: Span
    person: str | None


def clash_credits(left: Side, right: Side, one: Credited, two: Credited, place: Place, lists: NameWords) -> Judgement | None:
    """Two persons, or two groups of people that have no one in common, credited with one statement."""
    alike = content_alike(left, right, one.content, two.content)
    held = place.score >= _SURELY and place.same and place.share >= _HELD_SHARE
    if place.score < _SURE or alike < (_HELD_ALIKE if held else _CONTENT_ALIKE):
        return None
    if one.person and two.person and alike >= _SAID_ALIKE:
        return _persons(left, right, one.person, two.person, lists)
    if one.person or two.person or not (place.same or placed(place) or (alike >= _SAID_ALIKE and place.score >= _SURELY)):
        return None
    kinds = excluding(left.document, one.source, right.document, two.source)
    return differ(f"one credits {kinds[0]}, the other {kinds[1]}") if kinds else None


def could_be_one(left: Side, right: Side, one: Credited, two: Credited) -> bool:
    """Whether two contents are so much alike that they can be one statement."""
    return content_alike(left, right, one.content, two.content) >= _HELD_ALIKE


def _persons(left: Side, right: Side, one: str, two: str, lists: NameWords) -> Judgement | None:
    a, b = name_words(one), name_words(two)
    if compare_persons(one, two) is not None:
        return None  # one name in two spellings is told of the name
    if told_elsewhere(left, right, a[-1:], b[-1:]) or {a[-1], b[-1]} & {g.casefold() for g in (one, two) if g in lists.given}:
        return None
    return differ(f"the same is credited to {one} and to {two}")


def content_alike(left: Side, right: Side, one: Span, two: Span) -> float:
    """How much two contents have in common (0 to 1); nothing where one of them is too short to tell."""
    a, b = _stems(left.document, one), _stems(right.document, two)
    return 2 * len(a & b) / (len(a) + len(b)) if min(len(a), len(b)) >= _FEWEST else 0.0


@lru_cache(maxsize=16384)
def _stems(document: Document, span: Span) -> frozenset[str]:
    little = stop_words(document.language)
    return frozenset(document.stem(t) for t in document.tokens_in(span) if t.kind is not TokenKind.MARK and t.folded not in little)


def excluding(left: Document, one: Span, right: Document, two: Span) -> tuple[str, str] | None:
    """The nouns of two sources that speak of people who cannot be the same, as far as the lists know; None where they can."""
    a, b = _people(left, one), _people(right, two)
    if not a or not b:
        return None
    known = _groups(left.language)
    first, second = [w for w in a if w not in b], [w for w in b if w not in a]
    if not first or not second:
        return None
    if any(not known[x].isdisjoint(known[y]) for x in first for y in second) and not (
        _of_a_field(left, one, second) or _of_a_field(right, two, first)
    ):
        return None
    return first[-1], second[-1]


def _of_a_field(document: Document, source: Span, others: Sequence[str]) -> bool:
    """Whether a source are officials of a field in which nobody is a prosecutor or a judge ("health officials"), and the others are
    such."""
    fields = words_of("speech", document.language, "field of officials")
    words = [t.folded for t in document.tokens_in(source)]
    told = any(a in fields and b.startswith("official") for a, b in pairwise(words))
    return told and set(others) <= words_of("speech", document.language, "of justice")


@lru_cache(maxsize=16384)
def _people(document: Document, source: Span) -> tuple[str, ...]:
    """The nouns of a source that the lists know as words for people, folded."""
    return tuple(t.folded for t in _heads(document, source) if t.folded in _groups(document.language))


def _heads(document: Document, source: Span) -> Iterator[Token]:
    """The words of a source that no other noun follows: officials in "Defense Department officials of Elm"."""
    tokens = document.tokens_in(source)
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or following.kind is TokenKind.MARK or following.folded in _LINKS:
            yield token


@lru_cache(maxsize=8)
def _groups(language: str) -> dict[str, frozenset[int]]:
    """The groups that a noun for people stands in, by the noun."""
    found: dict[str, set[int]] = {}
    for at, entry in enumerate(sorted(words_of("speech", language, "kind of source"))):
        for word in entry.split():
            found.setdefault(word, set()).add(at)
    return {word: frozenset(groups) for word, groups in found.items()}
