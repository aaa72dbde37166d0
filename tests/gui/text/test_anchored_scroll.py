from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.text.anchored_scroll import Anchor, ScrollMap, monotone

_ANCHORS = st.lists(
    st.builds(
        lambda a, h, b, k, w: Anchor(a, a + h, b, b + k, w),
        st.integers(0, 200),
        st.integers(1, 30),
        st.integers(0, 200),
        st.integers(1, 30),
        st.integers(1, 100),
    ),
    max_size=14,
)


def _best_weight(anchors: list[Anchor]) -> float:
    ordered = sorted(anchors, key=lambda a: (a.left_top, a.right_top))
    best: list[float] = []
    for i, a in enumerate(ordered):
        before = (best[j] for j in range(i) if ordered[j].left_top < a.left_top and ordered[j].right_top < a.right_top)
        best.append(a.weight + max(before, default=0.0))
    return max(best, default=0.0)


@given(_ANCHORS)
def test_the_heaviest_chain_goes_down_on_both_sides(anchors: list[Anchor]) -> None:
    chain = monotone(anchors)
    assert all(a.left_top < b.left_top and a.right_top < b.right_top for a, b in pairwise(chain))
    assert sum(a.weight for a in chain) == _best_weight(anchors)


@given(_ANCHORS.filter(bool), st.data())
def test_an_anchor_that_must_be_kept_is_kept(anchors: list[Anchor], data: st.DataObject) -> None:
    must = data.draw(st.integers(0, len(anchors) - 1))
    assert anchors[must] in monotone(anchors, must)


@given(_ANCHORS, st.lists(st.integers(-50, 400), min_size=2, max_size=8))
def test_the_map_never_goes_back_and_comes_back(anchors: list[Anchor], heights: list[int]) -> None:
    found = ScrollMap(anchors, 300, 280)
    right = [found.right(y) for y in sorted(heights)]
    assert all(a <= b for a, b in pairwise(right))
    for y in heights:
        assert found.left(found.right(y)) == pytest.approx(y)


def test_matched_passages_stand_on_one_line() -> None:
    found = ScrollMap([Anchor(100, 120, 300, 360), Anchor(200, 220, 400, 410)], 500, 600)
    assert [found.right(y) for y in (100, 110, 120, 160, 200, 220)] == [300, 330, 360, 380, 400, 410]
    assert found.left(330) == 110


def test_a_crossing_passage_gives_way_to_the_heavier_one_unless_it_is_selected() -> None:
    light, heavy = Anchor(100, 120, 300, 320, 10), Anchor(200, 220, 50, 70, 90)
    assert ScrollMap([light, heavy], 500, 500).right(200) == 50
    assert ScrollMap([light, heavy], 500, 500, must=0).right(100) == 300


def test_without_passages_both_begin_together() -> None:
    assert ScrollMap([], 100, 400).right(0) == 0
    assert ScrollMap([], 100, 400).right(-20) == -20
    assert ScrollMap([], 100, 400).right(130) == 430
