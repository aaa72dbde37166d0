"""A comparison comes out of its parcel as it went in, in pieces that are small."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.compare.engine import compare
from reader.gui.parcel import Unpacker, packed
from reader.gui.sealed import _OURS
from reader.model.comparison import Comparison
from tests.build import sample
from tests.generated import generated_articles


@pytest.fixture(autouse=True)
def our_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison built by hand has a kind of value of its own."""
    monkeypatch.setattr("reader.gui.sealed._OURS", (*_OURS, "tests.build"))


@pytest.mark.parametrize("made", [sample, lambda: compare(generated_articles(3, 400)), lambda: compare(())])
def test_what_was_packed_is_unpacked(made: Callable[[], Comparison]) -> None:
    comparison = made()
    unpacker = Unpacker(packed(comparison), [a.article for a in comparison.articles])
    pieces = 0
    while unpacker.unpack():
        pieces += 1
    assert unpacker.comparison() == comparison
    assert pieces == len(packed(comparison).pieces)


def test_the_articles_do_not_travel_and_stay_the_same() -> None:
    comparison = sample()
    articles = [a.article for a in comparison.articles]
    parcel = packed(comparison)
    assert not any(articles[0].text.encode() in piece for piece in parcel.pieces)
    unpacker = Unpacker(parcel, articles)
    while unpacker.unpack():
        pass
    assert all(a.article is b for a, b in zip(unpacker.comparison().articles, articles, strict=True))
