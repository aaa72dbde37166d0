"""Word lists: one form for all, and every list that ships can be read."""

from __future__ import annotations

import pytest

from reader.paths import resources
from reader.text.lexicon import sections, word_list, words_of

NAMES = sorted(path.name.removesuffix(".txt") for path in (resources() / "words").glob("*.txt"))


def test_entries_stand_on_the_line_of_their_section_and_below() -> None:
    text = "# a comment\nlost\n[M 3] march, ^mar\n[two words]\none, two words # why\n\nthree\n"
    assert sections(text) == {"M 3": ("march", "^mar"), "two words": ("one", "two words", "three")}


def test_a_section_that_comes_twice_goes_on() -> None:
    assert sections("[a] x\n[b] y\n[a] z") == {"a": ("x", "z"), "b": ("y",)}


def test_a_section_may_be_empty() -> None:
    assert sections("[a]\n[b] ,, \n") == {"a": (), "b": ()}


def test_a_missing_list_is_empty() -> None:
    assert word_list("no-such-list") == {}
    assert words_of("no-such-list", "en", "a") == frozenset()


@pytest.mark.parametrize("name", NAMES)
def test_every_list_has_entries(name: str) -> None:
    lists = word_list(name)
    assert lists
    assert all(entries for entries in lists.values())
    assert all("|" not in entry for entries in lists.values() for entry in entries)
