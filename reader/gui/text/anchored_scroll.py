"""Scrolling texts together: a piecewise-linear map through matched passages, without widgets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

LINE = 1 / 3
"""The height at which matched passages stand beside each other, as a share of the pane's height."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A matched passage: where it begins and ends in the left and in the right text (vertical pixels of the documents),
    and how much it counts against others that it crosses."""

    left_top: float
    left_bottom: float
    right_top: float
    right_bottom: float
    weight: float = 1.0


class ScrollMap:
    """Sends a height in one document to the height in another that stands beside it.

    Through the matched passages that don't cross each other it is linear; before the first and after the last, and where
    a document ends, it goes on with slope 1 at most up to the ends given.
    """

    def __init__(self, anchors: Sequence[Anchor], left_height: float, right_height: float, must: int | None = None) -> None:
        points = [(0.0, 0.0)]
        for anchor in monotone(anchors, must):
            for point in ((anchor.left_top, anchor.right_top), (anchor.left_bottom, anchor.right_bottom)):
                if point[0] > points[-1][0] and point[1] > points[-1][1]:
                    points.append(point)
        if left_height > points[-1][0] and right_height > points[-1][1]:
            points.append((left_height, right_height))
        self._lefts = [p[0] for p in points]
        self._rights = [p[1] for p in points]

    def right(self, y: float) -> float:
        """The height in the right document beside `y` of the left one."""
        return _through(self._lefts, self._rights, y)

    def left(self, y: float) -> float:
        """The height in the left document beside `y` of the right one."""
        return _through(self._rights, self._lefts, y)


def _through(xs: list[float], ys: list[float], x: float) -> float:
    if x <= xs[0]:
        return ys[0] + x - xs[0]
    if x >= xs[-1]:
        return ys[-1] + x - xs[-1]
    i = bisect_right(xs, x) - 1
    return ys[i] + (x - xs[i]) * (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i])


def monotone(anchors: Sequence[Anchor], must: int | None = None) -> list[Anchor]:
    """The heaviest set of anchors that go down in both texts together, in order; `must` is the index of one that has to
    be among them. Time grows with the square of the number of anchors that overlap, in practice n log n."""
    kept = list(anchors)
    if must is not None:
        fixed = anchors[must]
        kept = [a for a in anchors if a is fixed or _before(a, fixed) or _before(fixed, a)]
    kept.sort(key=lambda a: (a.left_top, a.right_top))
    return _heaviest(kept)


def _before(a: Anchor, b: Anchor) -> bool:
    return a.left_top < b.left_top and a.right_top < b.right_top


def _heaviest(anchors: list[Anchor]) -> list[Anchor]:
    """The chain of greatest weight in which both tops rise. `ends` holds, by rising right top, the best chains so far."""
    tops: list[float] = []
    chains: list[tuple[float, int]] = []
    previous: list[int] = []
    at = 0
    while at < len(anchors):
        # Anchors with the same left top can't follow each other: all are weighed before one is entered.
        group = at
        while group < len(anchors) and anchors[group].left_top == anchors[at].left_top:
            group += 1
        weighed = []
        for i in range(at, group):
            place = bisect_left(tops, anchors[i].right_top)
            weight, last = chains[place - 1] if place else (0.0, -1)
            previous.append(last)
            weighed.append((weight + anchors[i].weight, i))
        for weight, i in weighed:
            _enter(tops, chains, anchors[i].right_top, (weight, i))
        at = group
    found: list[Anchor] = []
    i = chains[-1][1] if chains else -1
    while i >= 0:
        found.append(anchors[i])
        i = previous[i]
    return found[::-1]


def _enter(tops: list[float], chains: list[tuple[float, int]], top: float, chain: tuple[float, int]) -> None:
    place = bisect_right(tops, top)
    if place and chains[place - 1][0] >= chain[0]:
        return
    if place and tops[place - 1] == top:
        place -= 1
        del tops[place], chains[place]
    while place < len(tops) and chains[place][0] <= chain[0]:
        del tops[place], chains[place]
    tops.insert(place, top)
    chains.insert(place, chain)
