"""What goes along in both texts, and what has moved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.align.order import in_order


@pytest.mark.parametrize(
    ("pairs", "moved"),
    [
        ([], []),
        ([(0, 0), (1, 1), (2, 2)], []),
        ([(0, 0), (1, 5), (2, 2), (3, 3)], [1]),
        ([(0, 3), (1, 0), (2, 1)], [0]),
        ([(0, 0), (0, 1), (1, 2)], []),
    ],
)
def test_what_crosses_the_others_has_moved(pairs: list[tuple[int, int]], moved: list[int]) -> None:
    kept = in_order([(left, right, 50.0) for left, right in pairs])
    assert [i for i in range(len(pairs)) if i not in kept] == moved


def test_the_heavier_of_two_that_cross_stays() -> None:
    assert in_order([(0, 1, 20.0), (1, 0, 90.0)]) == {1}


PLACES = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 100)), max_size=7, unique_by=lambda p: p[:2])


def _together(places: list[tuple[int, int, int]]) -> bool:
    return all((a[0] - b[0]) * (a[1] - b[1]) >= 0 for a in places for b in places)


@given(PLACES)
def test_what_stays_goes_down_in_both_texts_and_nothing_heavier_does(places: list[tuple[int, int, int]]) -> None:
    kept = [places[i] for i in in_order(places)]
    assert _together(kept)
    every = [[p for at, p in enumerate(places) if bits >> at & 1] for bits in range(1 << len(places))]
    assert sum(p[2] for p in kept) == max(sum(p[2] for p in some) for some in every if _together(some))
