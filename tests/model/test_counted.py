"""Words are counted as a reader of the script would."""

from __future__ import annotations

import pytest

from reader.model.counted import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Twelve people were hurt – the operator said.", 8),
        ("渡轮在近海起火", 7),
        ("当局表示，12人受伤。", 8),
        ("船上有 140 名乘客", 7),
        ("قالت السلطات إن 12 شخصا أصيبوا.", 6),
    ],
)
def test_words_of_a_text(text: str, words: int) -> None:
    assert count_words(text) == words
