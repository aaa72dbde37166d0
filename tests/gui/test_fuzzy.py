"""Commands are found by a few letters of their words."""

from __future__ import annotations

import pytest

from reader.gui.fuzzy import ranked

TEXTS = ("Open files…", "Open a folder…", "Export as web page", "Next difference", "Thème sombre", "Side by side")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [0, 1, 2, 3, 4, 5]),
        ("open", [0, 1]),
        ("fold op", [1]),
        ("expt", [2]),
        ("dif", [3]),
        ("theme", [4]),
        ("side side", [5]),
        ("side side side", []),
        ("zz", []),
        ("  ", [0, 1, 2, 3, 4, 5]),
        ("\u0301", [0, 1, 2, 3, 4, 5]),
    ],
)
def test_ranked(query: str, found: list[int]) -> None:
    assert ranked(query, TEXTS) == found


def test_beginnings_come_before_what_stands_inside() -> None:
    assert ranked("art", ["Smart words", "Article"]) == [1, 0]
