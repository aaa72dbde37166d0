"""The orders of the ledger's rows and the heads that belong to them."""

from __future__ import annotations

import pytest

from reader.render.order import Head, Order, Sorting, head_of, ordered
from reader.render.words import SECTIONS
from tests.build import sample

WIRE = sample().articles[1].article.id


def _ids(sorting: Sorting) -> list[str]:
    return [f.id for f in ordered(sample(), sorting)]


def _heads(sorting: Sorting) -> list[Head]:
    heads = (head_of(sample(), f, sorting) for f in ordered(sample(), sorting))
    return list(dict.fromkeys(h for h in heads if h is not None))


@pytest.mark.parametrize("order", list(Order))
def test_every_order_keeps_every_row(order: Order) -> None:
    assert sorted(_ids(Sorting(order, WIRE))) == sorted(f.id for f in sample().findings)


def test_importance_goes_by_verdict() -> None:
    ranks = [SECTIONS.index(f.verdict) for f in ordered(sample(), Sorting())]
    assert ranks == sorted(ranks)
    assert _heads(Sorting()) == [Head(verdict=v) for v in SECTIONS]


def test_the_order_of_a_text_has_its_facts_first_and_the_others_after() -> None:
    assert _ids(Sorting(Order.TEXT, WIRE)) == ["f4", "f5", "f0", "f3", "f1", "f2", "f6", "f7", "f8"]
    assert _heads(Sorting(Order.TEXT, WIRE)) == [Head(source=1), Head(source=1, inside=False)]


def test_a_source_that_has_gone_leaves_the_order_of_the_first() -> None:
    assert _ids(Sorting(Order.TEXT, "gone")) == _ids(Sorting(Order.TEXT, sample().articles[0].article.id))


def test_the_number_of_sources_falls() -> None:
    assert _heads(Sorting(Order.SOURCES)) == [Head(speaking=n) for n in (4, 3, 2, 1)]


def test_the_order_of_places_has_no_heads() -> None:
    assert _heads(Sorting(Order.POSITION)) == []
    assert _ids(Sorting(Order.POSITION))[-1] in {"f6", "f7", "f8"}
