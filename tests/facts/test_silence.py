"""No answer beside an answer, and what is not said."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows


def claims(one: str, two: str, days: tuple[str, ...] = ()) -> list[tuple[str, tuple[str, ...]]]:
    """The rows of claims on which two texts speak."""
    return rows(compared(one, two, published=days), "claim")


ASKED = "Norland's foreign ministry did not immediately answer a request for comment."
ANSWER = "Bo Lund, a spokesman for the foreign ministry of Norland, called the charge groundless."


def test_a_later_answer_is_an_update() -> None:
    ((verdict, words),) = claims(ASKED, ANSWER, ("2025-03-07", "2025-03-08"))
    assert verdict == "update"
    assert words == (
        "not immediately answer a request for comment",
        "Bo Lund, a spokesman for the foreign ministry of Norland, called the charge groundless",
    )


def test_an_answer_on_the_same_day_is_compatible() -> None:
    assert [verdict for verdict, _ in claims(ASKED, ANSWER)] == ["compatible"]


@pytest.mark.parametrize(
    "other",
    [
        "The interior ministry of Norland called the charge groundless.",
        "Norland's foreign ministry declined to comment.",
        "Norland has a foreign ministry.",
    ],
)
def test_no_answer(other: str) -> None:
    assert [verdict for verdict, _ in claims(ASKED, other, ("2025-03-07", "2025-03-08")) if verdict == "update"] == []


def test_both_leave_the_same_open() -> None:
    one = "Neither the letter nor the mayor said how many documents had been opened."
    two = "It was sent to the council and did not say what the documents contained."
    assert ("agree", ("how many documents had been opened.", "what the documents contained.")) in claims(one, two)


def test_who_is_silent_on_one_question_only_has_answered() -> None:
    one = "Ada Quill spoke on Monday. The plan was dead, Ada Quill said. She declined to comment on the cost. Quill declined to comment."
    assert [verdict for verdict, _ in claims(one, "The plan is good, Ada Quill said.") if verdict == "compatible"] == []
