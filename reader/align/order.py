"""Which of several aligned passages go along in both texts, and which have moved."""

from __future__ import annotations

from collections.abc import Sequence


def in_order(places: Sequence[tuple[int, int, float]]) -> frozenset[int]:
    """Indices of the heaviest set of places that go down in both texts together. A place is where something stands in the left
    text and in the right one, and its weight, at least 1; those that begin together in one text go together there.

    Time grows as n log n.
    """
    order = sorted(range(len(places)), key=lambda i: places[i][:2])
    heights = {start: at for at, start in enumerate(sorted({right for _, right, _ in places}), start=1)}
    # A tree of the heaviest chains by the height at which they end: each node holds the best of a stretch below it.
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(heights) + 1)
    best: dict[int, tuple[float, int]] = {}
    for i in order:
        at = height = heights[places[i][1]]
        weight, last = 0.0, -1
        while at:
            weight, last = max((weight, last), tree[at])
            at &= at - 1
        best[i] = (weight + max(places[i][2], 1.0), last)
        while height <= len(heights):
            tree[height] = max(tree[height], (best[i][0], i))
            height += height & -height
    kept: set[int] = set()
    i = max(best, key=lambda k: best[k][0], default=-1)
    while i >= 0:
        kept.add(i)
        i = best[i][1]
    return frozenset(kept)
