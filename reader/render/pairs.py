"""The alignments of a comparison by the two articles that they are of, found without looking through all of them."""

from __future__ import annotations

from bisect import bisect_left

from reader.model.alignment import Alignment, Tier


class AlignedPairs:
    """Over alignments in the order of their two articles, as a `Comparison` has them. What was asked for is kept; decisions of
    the user that change findings only leave it valid."""

    def __init__(self, alignments: tuple[Alignment, ...]) -> None:
        self.alignments = alignments
        self._found: dict[tuple[int, int], tuple[Alignment, ...]] = {}
        self._shared: dict[tuple[int, int], int] = {}

    def of(self, left: int, right: int) -> tuple[Alignment, ...]:
        """The alignments whose left passage is of the one article and whose right passage is of the other."""
        pair = (left, right)
        if pair not in self._found:
            start, end = (bisect_left(self.alignments, at, key=_articles) for at in (pair, (left, right + 1)))
            self._found[pair] = self.alignments[start:end]
        return self._found[pair]

    def shared(self, one: int, other: int) -> int:
        """How many sentences of two articles are aligned, those of both counted; unsure alignments do not count."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._shared:
            sure = [a for a in self.of(*pair) if a.tier is not Tier.UNSURE]
            self._shared[pair] = sum(len(a.left.sentences) + len(a.right.sentences) for a in sure)
        return self._shared[pair]


def _articles(alignment: Alignment) -> tuple[int, int]:
    return alignment.left.article, alignment.right.article
