from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date

import pytest

from reader.compare.engine import CancelledError, compare
from reader.compare.garbage import no_search
from reader.model.article import Article, article_id
from reader.text.document import paragraphs_of


def _article(day: int) -> Article:
    text = f"Police said the ferry sank on December {day}, 2024, off Port Ellery. Four people were hurt, Ann Holm said."
    return Article(article_id(text), text, paragraphs_of(text), published=date(2024, 12, 9).isoformat(), language="en")


@pytest.fixture
def searching() -> Iterator[None]:
    """Python searches by itself, as it does outside of tests."""
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("searching")
def test_the_search_goes_on_after_the_block() -> None:
    with no_search():
        assert not gc.isenabled()
        with no_search():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.usefixtures("searching")
def test_a_cancelled_comparison_leaves_the_search_as_it_was() -> None:
    with pytest.raises(CancelledError):
        compare([_article(2), _article(5)], cancelled=lambda: True)
    assert gc.isenabled()


def test_a_comparison_makes_no_cycles() -> None:
    articles = [_article(2), _article(5)]
    compare(articles)
    gc.collect()
    found = compare(articles)
    assert found.findings
    assert gc.collect() == 0
