"""Spans of days beside lengths, and when something is due."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows


@pytest.mark.parametrize(
    ("one", "two", "row"),
    [
        (
            "The strike of the pilots lasted from Monday to Friday.",
            "The strike of the pilots lasted five days.",
            ("agree", ("Monday to Friday", "five days")),
        ),
        (
            "The strike of the pilots lasted from Monday to Friday.",
            "The strike of the pilots lasted three days.",
            ("differ", ("Monday to Friday", "three days")),
        ),
        (
            "Fifteen minutes later, however, his father wrote about the leak.",
            "Moments later, Lund wrote about the leak.",
            ("compatible", ("Fifteen minutes later", "Moments later")),
        ),
        (
            "Lund was the longest-serving governor, from 1996 to 2007.",
            "Lund said that in his more than 10 years as governor, he took on the party.",
            ("compatible", ("1996 to 2007", "10 years")),
        ),
        (
            "She promised an inquiry whose first findings would be published within six weeks.",
            "An interim report is to come by 20 April.",
            ("compatible", ("six weeks", "20 April")),
        ),
    ],
)
def test_related(one: str, two: str, row: tuple[str, tuple[str, ...]]) -> None:
    assert row in rows(compared(one, two), "date")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The strike of the pilots lasted from Monday to Friday.", "The pilots have flown for three days without pay."),
        ("Lund was governor from 1996 to 2007.", "After 24 years as governor he was tired."),
        ("Lund was governor from 1996 to 2007.", "Lund was a teacher for 11 years."),
        ("The findings are due within six weeks.", "The report is due by the end of July."),
        ("The findings are due within six weeks.", "The payment is due by the end of April."),
    ],
)
def test_not_related(one: str, two: str) -> None:
    assert rows(compared(one, two), "date") == []
