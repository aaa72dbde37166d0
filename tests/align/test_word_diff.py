from __future__ import annotations

import pytest

from reader.align.word_diff import gaps


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("the old mayor resigned on friday", "the old mayor resigned on monday", [("friday", "monday", True)]),
        ("smith said he would go", "jones said he would go", [("smith", "jones", True)]),
        ("a b c", "a b c", []),
        ("a b c", "x y z", [("a b c", "x y z", True)]),
        ("fire kills four in port", "fire kills nine at sea", [("four in port", "nine at sea", True)]),
        ("one two", "one two three", []),
    ],
)
def test_gaps_hold_the_words_that_stand_for_each_other(left: str, right: str, expected: list[tuple[str, str, bool]]) -> None:
    a, b = left.split(), right.split()
    found = [(" ".join(a[g.left_start : g.left_end]), " ".join(b[g.right_start : g.right_end]), g.firm) for g in gaps(a, b)]
    assert found == expected


@pytest.mark.parametrize(
    ("left", "right", "firm"),
    [("x p the q y", "x r the s y", [False, False]), ("m x p the q n", "k x r the s l", [True, False, True])],
)
def test_a_gap_between_single_equal_words_is_not_firm(left: str, right: str, firm: list[bool]) -> None:
    assert [g.firm for g in gaps(left.split(), right.split())] == firm
