"""States that a word tells by itself."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows


@pytest.mark.parametrize(
    ("one", "two", "words"),
    [
        ("A spokesman said the service had been taken offline.", "The contractor's service has remained offline.", ("offline", "offline")),
        ("They read unclassified papers.", "The files were all of them unclassified.", ("unclassified", "unclassified")),
        ("All on board were unhurt.", "The crew was unharmed.", ("unhurt", "unharmed")),
    ],
)
def test_one_state(one: str, two: str, words: tuple[str, str]) -> None:
    assert ("agree", words) in rows(compared(one, two), "claim")


@pytest.mark.parametrize(
    ("one", "two"), [("The files were unclassified.", "The files were not unclassified."), ("The tool is offline.", "The tool is off.")]
)
def test_other_states(one: str, two: str) -> None:
    assert not [words for verdict, words in rows(compared(one, two), "claim") if verdict == "agree" and "unclassified" in words]
