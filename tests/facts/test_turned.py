"""One number told of opposite things."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows

CONFLICTS = ("differ", "update")


def turned(one: str, two: str) -> list[tuple[str, ...]]:
    """The words of the rows of claims on which two texts conflict."""
    return [words for verdict, words in rows(compared(one, two), "claim") if verdict in CONFLICTS]


@pytest.mark.parametrize(
    ("one", "two", "words"),
    [
        (
            "The old flood at Elm in Norland killed more than 10,000 people, most of them farmers.",
            "More than 10,000 people, most of them farmers, were injured in the old flood at Elm in Norland.",
            ("killed", "were injured"),
        ),
        (
            "Ada Quill trains for three hours a day in Elm and has lost 17 kilograms since October.",
            "Quill, who trains for three hours a day in Elm, has gained 17 kilograms since October.",
            ("has lost", "has gained"),
        ),
        (
            "Ferry tickets cost 8 percent less while boat sales in Elm rose 2.7 percent.",
            "Ferry tickets were down 8 percent while boat sales in Elm fell 2.7 percent.",
            ("rose", "fell"),
        ),
    ],
)
def test_opposites(one: str, two: str, words: tuple[str, str]) -> None:
    assert words in turned(one, two)
    assert words[::-1] in turned(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Shares of Elm Bank rose 2.7 percent in late trading in Norland on Friday.",
            "Shares of Oak Foods fell 2.7 percent in late trading in Norland on Friday.",
        ),
        (
            "The bus fire at Elm killed 24 people and injured 24 people on Friday.",
            "The bus fire at Elm injured 24 people on Friday.",
        ),
        (
            "Police arrested 130 people at the harbour of Elm in Norland on Friday.",
            "Police released 130 people at the harbour of Elm in Norland on Friday.",
        ),
    ],
)
def test_no_opposites(one: str, two: str) -> None:
    assert not any("of the same number" in f.reason for f in compared(one, two).findings)
