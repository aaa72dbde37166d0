"""Acts that go by several phrases, steps that follow each other, places within places."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows

DAYS = ("2025-03-07", "2025-03-09")


def claims(one: str, two: str, days: tuple[str, ...] = DAYS) -> list[tuple[str, tuple[str, ...]]]:
    """The rows of claims on which two texts speak."""
    return rows(compared(one, two, published=days), "claim")


@pytest.mark.parametrize(
    ("one", "two", "row"),
    [
        (
            "The captain, Bo Lund, 54, was among those rescued and was being questioned by the police.",
            "Bo Lund, the captain of the ferry, was released on Sunday.",
            ("update", ("was being questioned", "was released")),
        ),
        (
            "Ada Quill spoke in the hall. Quill will not seek re-election.",
            "Ada Quill came late. Quill is running for another term.",
            ("differ", ("will not seek re-election", "is running for another term")),
        ),
        (
            "A lawyer, Ada Quill, spoke of an insult with a receipt and said that her clients would go to court.",
            "Ada Quill spoke of an insult with a receipt and announced a lawsuit.",
            ("agree", ("would go to court", "announced a lawsuit")),
        ),
        (
            "The fire appears to have started on the vehicle deck.",
            "It began in the cooling unit of a truck on the vehicle deck.",
            ("compatible", ("on the vehicle deck", "in the cooling unit of a truck on the vehicle deck")),
        ),
    ],
)
def test_related(one: str, two: str, row: tuple[str, tuple[str, ...]]) -> None:
    assert row in claims(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Bo Lund was being questioned by the police.", "Al Reed was released on Sunday."),
        ("Bo Lund was being questioned by the police.", "Bo Lund was released and was being questioned again."),
        ("Ada Quill will not seek re-election.", "Bo Lund is running for another term."),
        ("Ada Quill will not seek re-election.", "Some said that Quill would run for another term. Quill will not seek re-election."),
        ("The fire started on the vehicle deck.", "It sank in the cooling unit of the upper deck."),
    ],
)
def test_not_related(one: str, two: str) -> None:
    assert [row for row in claims(one, two) if row[0] in ("differ", "update")] == []


def test_a_later_step_in_an_earlier_report_says_nothing() -> None:
    assert claims("Bo Lund was questioned by the police.", "Bo Lund was released.", DAYS[::-1]) == []


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("The council will approve the plan for the harbour.", "The council approved the plan for the harbour.", "update"),
        ("The council rejected the plan for the harbour.", "The council approved the plan for the harbour.", "differ"),
        ("The mayor confirmed the sale of the harbour.", "The mayor denied the sale of the harbour.", "differ"),
    ],
)
def test_planned_and_done_approved_and_rejected(one: str, two: str, verdict: str) -> None:
    assert [v for v, _ in claims(one, two)] == [verdict]
    assert [v for v, _ in claims(one, two, DAYS[::-1])] == ["compatible" if verdict == "update" else verdict]
