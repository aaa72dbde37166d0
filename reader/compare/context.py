"""What a mention is about: the words around it, weighted by how near they stand and how rare they are."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from reader.facts.numbers import number_words
from reader.model.span import Span
from reader.text.document import Document
from reader.text.stop_words import stop_words
from reader.text.tokens import TokenKind

_HALF = 2.5
"""Content words after which a word's weight has fallen to a half."""

_NEAR = 7
"""Words within this many tokens of the mention are near it."""

_SHORTEST = 2
_DIGITS = 6

_FEWEST = 40
"""Sentences below which two articles say too little of how rare a word is."""


@dataclass(frozen=True, slots=True)
class Context:
    """Stems of the content words of the value's sentence in alphabetical order, the value's own left out, with weights 0 to 1,
    and those that stand near it."""

    weights: Mapping[str, float]
    near: frozenset[str]


_position = itemgetter(0)


@lru_cache(maxsize=32768)
def context_of(document: Document, span: Span, inside: str = "") -> Context:
    """The surroundings of a span, which holds a value. Marks, numbers and stop words don't count. `inside` is a folded word
    of the value itself that tells what it is about, empty if there is none."""
    first, last = document.sentence_tokens[document.sentence_at(span.start)]
    begin, end = document.token_at(span.start), document.token_at(max(span.start, span.end - 1))
    weights: dict[str, float] = {}
    near: set[str] = set()
    content = _content(document, first, last)
    before = content[: bisect_left(content, begin, key=_position)]
    behind = content[bisect_right(content, end, key=_position) :]
    for way in (reversed(before), behind):
        for rank, (position, stem) in enumerate(way):
            if stem not in weights or weights[stem] < 1 / (1 + rank / _HALF):
                weights[stem] = 1 / (1 + rank / _HALF)
            if begin - _NEAR <= position <= end + _NEAR:
                near.add(stem)
    if inside:
        stem = document.stem_of(inside)
        weights[stem] = 1.0
        near.add(stem)
    return Context(dict(sorted(weights.items())), frozenset(near))


@lru_cache(maxsize=8192)
def _content(document: Document, first: int, last: int) -> tuple[tuple[int, str], ...]:
    """Place and stem of each word of weight among the tokens `[first, last)`."""
    little = _little(document.language)
    return tuple(
        (position, document.stem(token))
        for position, token in enumerate(document.tokens[first:last], first)
        if token.kind is TokenKind.WORD and len(token.folded) >= _SHORTEST and token.folded not in little
    )


@lru_cache(maxsize=16)
def _little(language: str) -> frozenset[str]:
    """Words that tell nothing of what a value is about: small words and numbers."""
    return stop_words(language) | number_words(language[:2]).small.keys()


@lru_cache(maxsize=64)
def _worths(sentences: int) -> tuple[float, ...]:
    """The rarity of what stands in 0, 1, 2 … of so many sentences, of two articles together."""
    rarest = math.log((sentences + 1) / 2.5)
    return tuple(min(1.0, max(0.0, math.log((sentences + 1) / (max(2, found) + 0.5)) / rarest)) for found in range(sentences + 1))


class Rarity(dict[str, float]):
    """How rare a stem is among the sentences of two articles: 1 for one that each has once, towards 0 for one that all have.

    Made for stems that stand in both articles; each is reckoned when it is first asked for."""

    def __init__(self, left: Counter[str], right: Counter[str], sentences: int) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._worth = _worths(max(sentences, _FEWEST))
        self._totals: dict[int, tuple[Context, float]] = {}

    def __missing__(self, stem: str) -> float:
        known = self[stem] = self._worth[self._left[stem] + self._right[stem]]
        return known

    def total(self, context: Context) -> float:
        """The weights of a context, each by its stem's rarity. Remembered with the context, which it keeps alive."""
        known = self._totals.get(id(context))
        if known is None:
            known = context, sum([weight * self[stem] for stem, weight in context.weights.items()])
            self._totals[id(context)] = known
        return known[1]


def frequencies(document: Document) -> Counter[str]:
    """In how many sentences each stem of an article stands."""
    found: Counter[str] = Counter()
    for first, last in document.sentence_tokens:
        found.update({document.stem(document.tokens[i]) for i in range(first, last) if document.tokens[i].kind is TokenKind.WORD})
    return found


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two contexts are. `share` is the shared weight as a share of all (0 to 1), `near` are the stems near both
    mentions, `evidence` the shared weight itself: 1 for each unique word that stands right beside both."""

    share: float
    near: frozenset[str]
    evidence: float


def evident(
    pairs: Iterable[tuple[int, int]], left: Sequence[Context], right: Sequence[Context], rarity: Rarity, least: float
) -> list[tuple[int, int]]:
    """Those of the pairs of contexts whose `evidence`, as `likeness` has it, is so much at least. One loop: there are thousands."""
    found, sqrt = [], math.sqrt
    for i, j in pairs:
        here, there = left[i].weights, right[j].weights
        shared: Collection[str] = here.keys() & there.keys()
        if len(shared) > 2:
            shared = sorted(shared)  # so that the sum is the same from either side and in any process
        sum_of = 0.0
        for stem in shared:
            sum_of += sqrt(here[stem] * there[stem]) * rarity[stem]
        if round(sum_of, _DIGITS) >= least:
            found.append((i, j))
    return found


def likeness(one: Context, two: Context, rarity: Rarity) -> Likeness:
    """Compares two contexts; symmetric."""
    here, there = one.weights, two.weights
    total = rarity.total(one) + rarity.total(two)
    weight = evident = 0.0
    for stem in sorted(here.keys() & there.keys()):
        a, b, rare = here[stem], there[stem], rarity[stem]
        weight += (a + b) * rare
        evident += math.sqrt(a * b) * rare
    # Rounded, because sums in another order differ in their last digit.
    return Likeness(round(weight / total, _DIGITS) if total else 0.0, one.near & two.near, round(evident, _DIGITS))
