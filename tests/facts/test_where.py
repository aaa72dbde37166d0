"""Before and after, over and into, for and against."""

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
            "The picture shows Mayor Quill in a grey coat, looking over the camera.",
            "On the cover Mayor Quill stands in the rain, looking directly into the camera.",
            ("looking over the camera", "looking directly into the camera"),
        ),
        (
            "Ada Quill resigned before the vote on Monday.",
            "Ada Quill resigned after the vote.",
            ("resigned before the vote", "resigned after the vote"),
        ),
        (
            "Ada Quill voted for the bill on harbours.",
            "Quill voted against the bill on harbours.",
            ("voted for the bill", "voted against the bill"),
        ),
    ],
)
def test_opposed(one: str, two: str, words: tuple[str, str]) -> None:
    assert differ(one, two) == [words]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ada Quill voted for the bill on harbours.", "Bo Lund voted against the bill on harbours."),
        ("Ada Quill voted for the bill.", "Quill voted for the bill. Lund voted against the bill."),
        ("She left before the vote.", "She left after the dinner."),
        ("She spoke before the dinner.", "She left after the dinner."),
        ("She spoke before him.", "She spoke after him."),
    ],
)
def test_not_opposed(one: str, two: str) -> None:
    assert differ(one, two) == []
