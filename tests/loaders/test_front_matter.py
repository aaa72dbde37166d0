"""The block in front of a text."""

from __future__ import annotations

import pytest

from reader.loaders.front_matter import front_matter


def fields(text: str) -> dict[str, str]:
    return {field: known.value for field, known in front_matter(text)[0]}


def test_fields_and_rest() -> None:
    text = (
        "---\n"
        'title: "A \\"closed\\" pier: what now?"\n'
        "source: Calder Post\n"
        "author: Ada Lund\n"
        "published: 2025-01-02\n"
        "url: https://calder.example/a\n"
        "language: en\n"
        "---\n\nThe text.\n"
    )
    assert fields(text) == {
        "headline": 'A "closed" pier: what now?',
        "outlet": "Calder Post",
        "byline": "Ada Lund",
        "published": "2025-01-02",
        "url": "https://calder.example/a",
        "language": "en",
    }
    known, rest = front_matter(text)
    assert rest == "\nThe text.\n"
    assert {one.source for _, one in known} == {"front matter"}


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ('authors: ["Ada Lund", "Tom Reyes"]', "Ada Lund, Tom Reyes"),
        ("authors:\n  - Ada Lund\n  - Tom Reyes", "Ada Lund, Tom Reyes"),
        ("author: 'O''Neill'", "O'Neill"),
        ('author: "unfinished', "unfinished"),
    ],
)
def test_lists_and_quotes(line: str, byline: str) -> None:
    assert fields(f"---\n{line}\n---\nText.") == {"byline": byline}


@pytest.mark.parametrize(
    "text",
    ["Text.", "---\n\nA rule, then text.\n\n---\n", "---\nno colon here\n---\nText.", "---\ntitle: never ends\n", "", "---\n---\nText."],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert front_matter(text) == ((), text)


def test_empty_values_and_unknown_words_are_left_out() -> None:
    assert fields("---\ntitle:\nmood: calm\nsource: null\n---\nText.") == {}
