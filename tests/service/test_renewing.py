"""A source read once more: the right article, under its old id, and what has changed in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import NotReadableError
from reader.loaders.confined import Confined
from reader.model.article import Article
from reader.model.original import Original
from reader.service.loaded import Loading
from reader.service.loading import article_from_fields
from reader.service.renewing import changed_passages, read_again, renewed

OLD = "The pier is closed. Nobody was hurt.\n\nIt opens in May."


def article(text: str, headline: str | None = "The pier", url: str | None = None) -> Article:
    return article_from_fields({"text": text, "headline": headline, "url": url, "language": "en"})


@pytest.mark.parametrize(
    ("new", "changed"),
    [
        (OLD, []),
        ("The pier is closed. Two were hurt.\n\nIt opens in May.", ["Two were hurt."]),
        ("The pier is shut. Two were hurt.\n\nIt opens in May.", ["The pier is shut. Two were hurt."]),
        ("The pier is shut. Nobody was hurt.\n\nIt opens in June.", ["The pier is shut.", "It opens in June."]),
        ("The pier is closed. Nobody was hurt.\n\nIt opens in May.\n\nThe board will meet.", ["The board will meet."]),
        ("The pier is closed.\n\nIt opens in May.", [""]),
        ("The pier is closed. Nobody was hurt.", [""]),
        ("The pier is closed.  Nobody was hurt. It opens in May.", []),
    ],
)
def test_changed_passages(new: str, changed: list[str]) -> None:
    old, now = article(OLD), article(new)
    assert [span.of(now.text) for span in changed_passages(old, now)] == changed


def test_it_keeps_its_id_and_tells_other_metadata() -> None:
    old, new = article(OLD), article(OLD, headline="The old pier")
    found = renewed(old, Loading((new,), (), ((new.id, Original(b"x")),)))
    assert found.article == replace(new, id=old.id)
    assert (found.fields, found.changed, found.same) == (("headline",), (), False)
    assert found.original == Original(b"x")
    assert renewed(old, Loading((old,), ())).same


@pytest.mark.parametrize(
    ("old", "others", "found"),
    [
        (article("a b c.", "A", "http://x.example/a"), [article("q.", "Q", "http://x.example/a"), article("z.", "A")], 0),
        (article("a b c.", "A"), [article("q.", "Q"), article("z.", "A")], 1),
        (article("a b c.", "A"), [article("q.", "Q"), article("z.", "Z")], None),
        (article("a b c.", "A"), [], None),
    ],
)
def test_of_several_the_one_that_stands_for_it(old: Article, others: list[Article], found: int | None) -> None:
    got = renewed(old, Loading(tuple(others), ()))
    assert got.article == (replace(others[found], id=old.id) if found is not None else None)
    assert (got.failure is None) is (found is not None)


def test_why_it_failed() -> None:
    error = NotReadableError("a.txt", "it is empty")
    assert renewed(article(OLD), Loading((), (error,))).failure is error


def test_again_from_the_bytes_and_from_what_was_pasted() -> None:
    old = replace(article("The pier is closed."), origin="pier.txt")
    with Confined() as confined:
        one = read_again(old, Original(b"The old pier\n\nThe pier is closed until May, the board said."), "", None, confined, lambda: False)
        other = read_again(old, None, "The pier is closed until June, the board said.", None, confined, lambda: False)
        bad = read_again(old, Original(b"\0\0\0\0"), "", None, confined, lambda: False)
    assert one.article is not None
    assert one.article.text == "The pier is closed until May, the board said."
    assert one.original is not None
    assert other.article is not None
    assert "June" in other.article.text
    assert bad.failure is not None
