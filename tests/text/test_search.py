"""Words are found as they are typed, wherever and however they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.fold import fold
from reader.text.search import Searchable


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("The ferry. THE FERRY!", "the ferry", ["The ferry", "THE FERRY"]),
        ("Émile Zola met Emile", "emile", ["Émile", "Emile"]),
        ("a “major\nincident”", '"major incident"', ["“major\nincident”"]),
        ("the Calder’s bridge", "calder's", ["Calder’s"]),
        ("Straße", "strasse", ["Straße"]),
        ("10–12 people", "10-12", ["10–12"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("漢字の船", "字の", ["字の"]),
        ("🚢 ship", "ship", ["ship"]),
        ("anything", "  ", []),
        ("a , b", ",", []),
    ],
)
def test_words_are_found(text: str, words: str, found: list[str]) -> None:
    assert [span.of(text) for span in Searchable(text).find(words)] == found


@given(st.text(max_size=60), st.integers(0, 59), st.integers(1, 10))
def test_what_stands_in_a_text_is_found_there(text: str, start: int, length: int) -> None:
    words = text[start : start + length].strip()
    wanted = fold(words).text.strip()
    spans = Searchable(text).find(words)
    assert all(fold(span.of(text)).text.strip() == wanted or wanted in fold(span.of(text)).text for span in spans)
    assert list(spans) == sorted(spans)
