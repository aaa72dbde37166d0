"""What can be said only once: pleas, convictions, causes of death."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows


def differ(one: str, two: str) -> list[tuple[str, ...]]:
    """The words of the claims on which two texts differ."""
    return [words for verdict, words in rows(compared(one, two), "claim") if verdict == "differ"]


@pytest.mark.parametrize(
    ("one", "two", "words"),
    [
        (
            "Peter Lund Jr., the former mayor, pleaded guilty on Monday to one felony fraud count.",
            "Lund smiled. Lund's guilty plea was to a conspiracy charge.",
            ("pleaded guilty on Monday to one felony fraud count", "plea was to a conspiracy charge"),
        ),
        ("Ada Quill died of a stroke.", "Quill died on Monday of pneumonia.", ("died of a stroke", "died on Monday of pneumonia")),
    ],
)
def test_two_fates(one: str, two: str, words: tuple[str, str]) -> None:
    assert differ(one, two) == [words]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Peter Lund pleaded guilty to fraud.", "Anna Reed pleaded guilty to conspiracy."),
        ("Peter Lund pleaded guilty to fraud.", "Lund pleaded guilty to conspiracy and fraud."),
        ("Peter Lund pleaded guilty to fraud.", "Lund pleaded guilty to two counts of conspiracy."),
        ("Peter Lund pleaded guilty to fraud.", "Lund pleaded guilty to a charge of wire fraud."),
        ("Peter Lund pleaded guilty to fraud. Lund also pleaded guilty to conspiracy.", "Peter Lund pleaded guilty to conspiracy."),
        ("Peter Lund pleaded guilty to fraud.", "He pleaded guilty to conspiracy."),
    ],
)
def test_one_fate(one: str, two: str) -> None:
    assert differ(one, two) == []
