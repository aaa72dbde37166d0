"""News as JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.ninjs import NINJS
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, source

ITEM = {
    "uri": "https://calder.example/pier",
    "headline": HEADLINE,
    "byline": "By Ada Lund",
    "versioncreated": "2025-01-02T09:30:00Z",
    "language": "en-GB",
    "source": "Calder Post",
    "body_text": TEXT,
}


def load(data: Any) -> list[Any]:
    return list(NINJS.load(source(json.dumps(data), "a.json")))


def test_one_article() -> None:
    (article,) = load(ITEM)
    assert (article.headline, article.byline, article.outlet) == (HEADLINE, "Ada Lund", "Calder Post")
    assert (article.published, article.url, article.language) == ("2025-01-02T09:30:00+00:00", "https://calder.example/pier", "en")
    assert article.text == TEXT
    assert set(dict(article.metadata_from).values()) == {"JSON field"}


@pytest.mark.parametrize("key", ["body_xhtml", "body_html"])
def test_a_body_of_markup(key: str) -> None:
    markup = "".join(f"<p>{p.replace('pier', '<a href=x>pier</a>')}</p>" for p in PARAGRAPHS)
    item = {k: v for k, v in ITEM.items() if k != "body_text"} | {key: f"<div>{markup}</div>"}
    assert load(item)[0].text == TEXT


@pytest.mark.parametrize("wrap", [lambda a, b: [a, b], lambda a, b: {"articles": [a, b]}, lambda a, b: {"version": 1, "items": [a, b]}])
def test_several_articles(wrap: Any) -> None:
    assert [a.headline for a in load(wrap(ITEM, ITEM | {"headline": "Another pier closed"}))] == [HEADLINE, "Another pier closed"]


@pytest.mark.parametrize(
    ("field", "value", "attribute", "expected"),
    [
        ("byline", [{"name": "Ada Lund"}, "Tom Reyes"], "byline", "Ada Lund, Tom Reyes"),
        ("source", {"name": "Calder Post"}, "outlet", "Calder Post"),
        ("versioncreated", 1735810200, "published", "2025-01-02T09:30:00+00:00"),
        ("versioncreated", "no date at all", "published", None),
        ("headline", 7, "headline", "7"),
        ("headline", None, "headline", None),
        ("byline", {"deep": {"deeper": 1}}, "byline", None),
        ("uri", "urn:newsml:x", "url", None),
        ("language", 5, "language", "en"),
        ("headline", "Half \ud800 a pair", "headline", "Half \ufffd a pair"),
    ],
)
def test_odd_values(field: str, value: object, attribute: str, expected: object) -> None:
    (article,) = load(ITEM | {field: value})
    assert getattr(article, attribute) == expected


@pytest.mark.parametrize(
    ("text", "error", "told"),
    [
        ('{"headline": "A", "body_text": "B"', NotReadableError, "not valid JSON .line 1, column"),
        ("[" * 100_000, NotReadableError, "JSON"),
        ("{}", NoArticleError, "holds no article"),
        ('[1, 2, "three", [], {"headline": "only"}]', NoArticleError, "holds no article"),
        ('{"body_text": 5}', NoArticleError, "holds no article"),
        ('{"headline": "A", "body_text": "Advertisement"}', NoArticleError, "no article"),
        ('{"body_text": "x", "n": ' + "9" * 6000 + "}", NotReadableError, "not valid JSON"),
    ],
    ids=["cut", "deep", "empty", "no objects", "wrong type", "residue", "digits"],
)
def test_bad_json_is_told_in_one_line(text: str, error: type[Exception], told: str) -> None:
    with pytest.raises(error, match=told) as caught:
        NINJS.load(source(text, "a.json"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "name", "recognised"),
    [
        (json.dumps(ITEM), "a.txt", True),
        ("{broken", "a.json", True),
        ("{broken", "a.txt", False),
        ("[Updated] The pier is closed.", "a.txt", False),
        ("The pier is closed.", "a.json", False),
        ("[" * 100_000, "a.txt", False),
    ],
)
def test_recognised(text: str, name: str, recognised: bool) -> None:
    assert NINJS.recognises(source(text, name)) is recognised
