"""The alignments and matches of a comparison by the two articles that they are of, found without looking through all of them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TypeVar

from reader.model.alignment import Alignment, Match, Tier
from reader.model.comparison import Comparison

_Aligned = TypeVar("_Aligned", Alignment, Match)


class AlignedPairs:
    """Over alignments and matches in the order of their two articles, as a `Comparison` has them. What was asked for is kept;
    decisions of the user that change findings only leave it valid."""

    def __init__(self, alignments: tuple[Alignment, ...], matches: tuple[Match, ...] = ()) -> None:
        self._alignments, self._matches = alignments, matches
        self._matched: dict[tuple[int, int], tuple[Match, ...]] = {}
        self._found: dict[tuple[int, int], tuple[Alignment, ...]] = {}
        self._shared: dict[tuple[int, int], int] = {}

    def is_of(self, comparison: Comparison) -> bool:
        """Whether these are the alignments and matches of a comparison."""
        return self._alignments is comparison.alignments and self._matches is comparison.matches

    def of(self, left: int, right: int) -> tuple[Alignment, ...]:
        """The alignments whose left passage is of the one article and whose right passage is of the other."""
        pair = (left, right)
        if pair not in self._found:
            self._found[pair] = _stretch(self._alignments, pair)
        return self._found[pair]

    def matches(self, left: int, right: int) -> tuple[Match, ...]:
        """The matches whose left passage is of the one article and whose right passage is of the other."""
        pair = (left, right)
        if pair not in self._matched:
            self._matched[pair] = _stretch(self._matches, pair)
        return self._matched[pair]

    def shared(self, one: int, other: int) -> int:
        """How many sentences of two articles are aligned, those of both counted; unsure alignments do not count."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._shared:
            sure = [a for a in self.of(*pair) if a.tier is not Tier.UNSURE]
            self._shared[pair] = sum(len(a.left.sentences) + len(a.right.sentences) for a in sure)
        return self._shared[pair]


def _stretch(aligned: tuple[_Aligned, ...], pair: tuple[int, int]) -> tuple[_Aligned, ...]:
    """Those of two articles."""
    start, end = (bisect_left(aligned, at, key=_articles) for at in (pair, (pair[0], pair[1] + 1)))
    return aligned[start:end]


def _articles(aligned: Alignment | Match) -> tuple[int, int]:
    return aligned.left.article, aligned.right.article
