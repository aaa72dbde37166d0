"""Numbers that no two numbers hold: sums, ages against years, vague counts, peculiar numbers."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows


def quantities(one: str, two: str) -> list[tuple[str, tuple[str, ...]]]:
    """The rows of numbers on which two texts speak."""
    return rows(compared(one, two), "quantity")


@pytest.mark.parametrize(
    ("one", "two", "verdict", "words"),
    [
        (
            "Four people died in the fire at the mill.",
            "Two adults and two children were killed in the fire at the mill.",
            "agree",
            ("Four people", "Two adults and two children"),
        ),
        (
            "The fire broke out after the 27-year-old ship had left Port Elm.",
            "The ship, built in 1998, passed its inspection.",
            "compatible",
            ("27-year-old", "1998"),
        ),
        ("Ann Lee, 54, won the seat.", "Ann Lee, born in 1971, is a lawyer.", "compatible", ("54", "1971")),
        ("Ann Lee, 54, won the seat.", "Ann Lee, born in 1981, is a lawyer.", "differ", ("54", "1981")),
        (
            "At least nine telecommunications companies had been hacked.",
            "Officials spoke of intrusions into nine Norland telephone companies.",
            "compatible",
            ("At least nine telecommunications companies", "nine Norland telephone companies"),
        ),
        (
            "It was about six nautical miles from the harbour when the alarm was raised.",
            "The blaze began some 11 kilometres out of port.",
            "compatible",
            ("about six nautical miles", "some 11 kilometres"),
        ),
        (
            "The costs included $2,306.08 at Elm World and over $300 at Norvane.",
            "The Lunds spent $313.89 on toys and books from Norvane, records say.",
            "compatible",
            ("over $300", "$313.89"),
        ),
        (
            "Several survivors told the Beacon that they had found doors shut.",
            "Three survivors have said that fire doors would not open.",
            "compatible",
            ("Several survivors", "Three survivors"),
        ),
    ],
)
def test_related(one: str, two: str, verdict: str, words: tuple[str, str]) -> None:
    assert (verdict, words) in quantities(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Four people died in the fire at the mill.", "Two adults and two children were at home."),
        ("The costs included over $300 at Norvane.", "The Lunds spent $313.89 on toys from Elm World."),
        ("Ann Lee, 54, won the seat.", "Bo Lund, born in 1981, is a lawyer."),
        ("The 27-year-old ship sank.", "The pier, built in 1958, was closed."),
        ("It was six miles from the harbour.", "The road is nine kilometres long. It is three miles to Elm."),
    ],
)
def test_not_related(one: str, two: str) -> None:
    assert quantities(one, two) == []
