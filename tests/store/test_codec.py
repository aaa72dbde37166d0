from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DamagedError
from reader.model.article import Article
from reader.model.span import Span
from reader.store.codec import decode, encode
from tests.build import sample


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Small:
    name: str
    colour: Colour
    spans: tuple[Span, ...] = ()
    pairs: tuple[tuple[str, int], ...] = ()
    weight: float | None = None
    on: bool = False
    names: frozenset[str] = frozenset()


@given(
    st.builds(
        Small,
        st.text(),
        st.sampled_from(Colour),
        st.lists(st.builds(Span, st.integers(0, 5), st.integers(5, 9))).map(tuple),
        st.lists(st.tuples(st.text(), st.integers())).map(tuple),
        st.none() | st.floats(allow_nan=False, allow_infinity=False),
        st.booleans(),
        st.frozensets(st.text()),
    )
)
def test_values_come_back(value: Small) -> None:
    assert decode(Small, encode(value)) == value


@pytest.mark.parametrize("article", [a.article for a in sample().articles], ids=lambda a: a.outlet)
def test_articles_come_back_with_where_they_came_from(article: Article) -> None:
    back = decode(Article, encode(article))
    assert back == article
    assert back.origin == article.origin


def test_what_is_unknown_is_passed_over_and_what_is_missing_has_its_default() -> None:
    assert decode(Small, '{"name": "a", "colour": "red", "from the future": 1}') == Small("a", Colour.RED)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "7",
        "{}",
        '{"name": 1, "colour": "red"}',
        '{"name": "a", "colour": "blue"}',
        '{"name": "a", "colour": "red", "spans": [{"start": 3, "end": 1}]}',
    ],
)
def test_what_is_no_value_is_told(text: str) -> None:
    with pytest.raises(DamagedError):
        decode(Small, text)
