"""Words, numbers and marks of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("The pier’s 1,200 planks.", ["The", "pier’s", "1,200", "planks", "."]),
        ("cafe\u0301 U.S. don't", ["cafe\u0301", "U.S.", "don't"]),
        ("حريق في عبّارة راكبًا", ["حريق", "في", "عبّارة", "راكبًا"]),
        ("שָׁלוֹם עוֹלָם", ["שָׁלוֹם", "עוֹלָם"]),
        ("June 7,2013 and 7,201", ["June", "7", ",", "2013", "and", "7,201"]),
        ("Apr. 11,2013,12:12", ["Apr", ".", "11", ",", "2013", ",", "12", ":", "12"]),
        ("at 7 a. m. on", ["at", "7", "a. m.", "on"]),
        ("नमस्ते दुनिया।", ["नमस्ते", "दुनिया", "।"]),
    ],
)
def test_words_keep_the_signs_on_their_letters(text: str, tokens: list[str]) -> None:
    assert [token.text for token in tokens_of(text)] == tokens


@given(st.text(max_size=200))
def test_tokens_stand_where_they_say_in_order(text: str) -> None:
    at = 0
    for token in tokens_of(text):
        assert text[token.start : token.end] == token.text
        assert token.start >= at
        assert not text[at : token.start].strip()
        at = token.end
    assert not text[at:].strip()
