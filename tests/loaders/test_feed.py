"""Feeds: RSS, Atom, RDF, JSON Feed; each entry is an article. And feeds made to do harm."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import pytest

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.feed import FEED
from reader.loaders.json_feed import JSON_FEED
from reader.loaders.source import Source
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, outcome, source

WHOLE = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
LINK = "https://calder.example/pier"
ITEM = (
    f"<item><title>{HEADLINE}</title><link>{LINK}</link><dc:creator>Ada Lund</dc:creator>"
    "<pubDate>Thu, 02 Jan 2025 10:00:00 +0100</pubDate><description>Short.</description>"
    f"<content:encoded><![CDATA[{WHOLE}]]></content:encoded></item>"
)
SUMMARY = (
    "<item><title>Mail boat &amp;amp; tides</title><link>https://calder.example/boat</link>"
    "<description>The mail boat leaves at seven.</description></item>"
)


def rss(items: str, before: str = "") -> str:
    return (
        f'<?xml version="1.0" encoding="iso-8859-1"?>{before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Calder Post</title><language>en</language>{items}</channel></rss>'
    )


ATOM = (
    f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Calder Post</title><entry><title>{HEADLINE}</title>'
    f'<link rel="alternate" href="{LINK}"/><author><name>Ada Lund</name></author>'
    "<published>2025-01-02T10:00:00+01:00</published><updated>2025-01-03T10:00:00Z</updated>"
    f'<content type="html">{escape(WHOLE)}</content></entry></feed>'
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>Calder Post</title></channel>'
    f'<item rdf:about="{LINK}"><title>{HEADLINE}</title><link>{LINK}</link><dc:creator>Ada Lund</dc:creator>'
    f"<dc:date>2025-01-02T10:00:00+01:00</dc:date><description>{escape(WHOLE)}</description></item></rdf:RDF>"
)
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Calder Post",
        "items": [
            {
                "id": "1",
                "title": HEADLINE,
                "url": "https://calder.example/pier",
                "authors": [{"name": "Ada Lund"}],
                "date_published": "2025-01-02T10:00:00+01:00",
                "content_html": WHOLE,
            }
        ],
    }
)


def load(text: str) -> tuple[Article, ...]:
    given = source(text, "a.txt")
    form = next(form for form in (JSON_FEED, FEED) if form.recognises(given))
    return form.load(given)


@pytest.mark.parametrize("text", [rss(ITEM), ATOM, RDF, JSON], ids=["RSS", "Atom", "RDF", "JSON Feed"])
def test_an_entry_is_an_article(text: str) -> None:
    (article,) = load(text)
    assert (article.headline, article.outlet, article.byline, article.url) == (
        HEADLINE,
        "Calder Post",
        "Ada Lund",
        "https://calder.example/pier",
    )
    assert (article.text, article.published, article.language) == (TEXT, "2025-01-02T10:00:00+01:00", "en")
    known = dict(article.metadata_from)
    assert (known["outlet"], known["headline"]) in (("feed", "feed entry"), ("feed", "JSON field"))


def test_summaries_are_told() -> None:
    first, second = load(rss(ITEM + SUMMARY))
    assert "summary-only" not in [notice.code for notice in first.notices]
    assert (second.headline, second.text) == ("Mail boat & tides", "The mail boat leaves at seven.")
    assert "summary-only" in [notice.code for notice in second.notices]


def test_entries_without_text_are_told() -> None:
    (article,) = load(rss(ITEM + "<item><title>Only a headline</title></item>"))
    assert [notice.text for notice in article.notices if notice.code == "left-out"] == [
        "1 of the 2 entries held no text or were one too many, and were left out"
    ]


def test_a_feed_of_headlines() -> None:
    with pytest.raises(NoArticleError, match="headlines only") as caught:
        load(rss("<item><title>Only a headline</title><link>https://calder.example/</link></item>"))
    assert caught.value.read == "Only a headline https://calder.example/"


@pytest.mark.parametrize("items", ["", "<item/>"])
def test_a_feed_without_entries(items: str) -> None:
    with pytest.raises(NoArticleError):
        load(rss(items))


def test_broken_markup_and_names_of_html_are_mended() -> None:
    (article,) = load(
        rss(f"<item><title>A pier &ndash; & a boat</title><description>{PARAGRAPHS[0]}</description></item>").replace("</channel>", "")
    )
    assert (article.headline, article.text) == ("A pier – & a boat", PARAGRAPHS[0])


def test_no_file_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("nobody may read this", encoding="utf-8")
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}" parse="text"/>'
    for text in (rss(ITEM.replace("Short.", "&x;"), entity), rss(ITEM + include)):
        assert "nobody" not in repr(load(text))


def test_entities_do_not_grow() -> None:
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    assert outcome(
        FEED,
        source(rss(f"<item><title>&a9;</title><description>{TEXT}</description></item>", f'<!DOCTYPE rss [<!ENTITY a0 "lol">{laughs}]>')),
    )


@pytest.mark.parametrize(
    "items",
    [
        "<x>" * 100_000,
        "<item " + " ".join(f'a{i}="1"' for i in range(20_000)) + "/>",
        f"<item><description>{'<' * 100_000}</description></item>",
        f"<bad><item><description>{'<![' * 50_000}</description></item>",
        f"<bad><item><description>{'<a b=' * 50_000}</description></item>",
        "<bad>" + "<?x " * 50_000,
        f"<item><title>{'T ' * 200_000}</title><description>{TEXT}</description></item>",
        "".join(
            f"<item><link>{link}</link><description>{TEXT}</description></item>"
            for link in ("javascript:alert(1)", "http://[", "h" * 10_000)
        ),
    ],
    ids=["deep", "attributes", "brackets", "sections", "tags", "instructions", "title", "links"],
)
def test_feeds_made_to_do_harm_end(items: str) -> None:
    assert outcome(FEED, source(rss(items)))


@pytest.mark.parametrize(
    "items",
    [
        None,
        7,
        "x",
        [None, 3, [], {"id": {}, "title": [], "content_html": 7, "date_published": {}, "authors": "x"}],
        [{"content_text": "x", "id": float("nan")}],
    ],
)
def test_json_feeds_of_the_wrong_types_end(items: object) -> None:
    text = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": 5, "items": items})
    assert outcome(JSON_FEED, source(text))


def test_a_json_feed_that_is_cut_or_deep() -> None:
    with pytest.raises(NotReadableError, match="not valid JSON"):
        load(JSON[:-5])
    with pytest.raises(NotReadableError, match="nested too deeply"):
        load('{"version": "https://jsonfeed.org/version/1.1", "items": ' + "[" * 100_000)


def test_recognised_by_content() -> None:
    assert not FEED.recognises(source(TEXT, "a.rss"))
    assert not JSON_FEED.recognises(source('{"headline": "x"}', "a.json"))
    assert FEED.recognises(Source("a", b"", "<?xml version='1.0'?>\n<!-- made -->\n<!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss>"))
