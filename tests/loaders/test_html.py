"""Web pages: the article, what is kept out of it and why, and what the page says of itself."""

from __future__ import annotations

import json

import pytest

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.html import HTML
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, page, source


def load(html: str, url: str | None = None) -> Article:
    (article,) = HTML.load(source(html, "a.html", url=url))
    return article


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_the_article_and_what_is_no_part_of_it() -> None:
    article = load(page("<p class='byline'>By Ada Lund</p><p>Advertisement</p>"))
    assert article.text == TEXT
    assert tuple(span.of(article.text) for span in article.paragraphs) == PARAGRAPHS
    assert article.headline == HEADLINE
    dropped = {piece.reason: piece.text for piece in article.dropped}
    assert dropped["navigation"] == "Home\nSea and shore"
    assert dropped["advertisement"] == "Advertisement"
    assert dropped["byline"] == "By Ada Lund"
    assert dropped["foot of the page"].startswith("Calder Post is made")
    assert any(HEADLINE in piece.text for piece in article.dropped)
    assert all(piece.before is None for piece in article.dropped if piece.reason in ("navigation", "foot of the page"))


def test_linked_data_comes_first() -> None:
    head = linked(
        headline=HEADLINE,
        author=[{"@type": "Person", "name": "Ada Lund"}, {"name": "Tom Reyes"}],
        datePublished="2025-01-02T09:30:00+01:00",
        publisher={"name": "Calder Post"},
        mainEntityOfPage={"@id": "https://calder.example/pier"},
        inLanguage="en-GB",
    )
    article = load(page(head=head + '<meta name="author" content="Web Master"><meta property="og:site_name" content="Another">'))
    assert (article.byline, article.outlet, article.published) == ("Ada Lund; Tom Reyes", "Calder Post", "2025-01-02T09:30:00+01:00")
    assert (article.url, article.language) == ("https://calder.example/pier", "en")
    assert dict(article.metadata_from) == {
        "headline": "heading",
        "byline": "JSON-LD",
        "outlet": "JSON-LD",
        "published": "JSON-LD",
        "url": "JSON-LD",
        "language": "JSON-LD",
    }


def test_meta_tags() -> None:
    article = load(
        page(
            head='<meta property="og:site_name" content="Calder Post"><meta name="author" content="By Ada Lund">'
            '<meta property="article:published_time" content="2025-01-02T09:30:00Z"><meta property="og:url" content="https://calder.example/p">'
        )
    )
    assert (article.outlet, article.byline, article.published) == ("Calder Post", "Ada Lund", "2025-01-02T09:30:00+00:00")
    assert {dict(article.metadata_from)[field] for field in ("outlet", "byline", "published", "url")} == {"meta tag"}


def test_the_address_of_a_fetched_page_is_the_last_resort() -> None:
    assert load(page(), "https://calder.example/2025/pier").url == "https://calder.example/2025/pier"
    assert dict(load(page(), "https://calder.example/2025/pier").metadata_from)["url"] == "URL"


def test_the_day_beside_the_headline_wins_over_the_moment_in_utc() -> None:
    article = load(page("<p class='meta'>By Ada Lund, January 1, 2025</p>", linked(datePublished="2025-01-02T01:30:00Z")))
    assert article.published == "2025-01-01"
    assert article.byline == "Ada Lund"


def test_a_far_day_beside_the_headline_is_of_something_else() -> None:
    assert load(page("<p class='meta'>Born January 1, 1925</p>", linked(datePublished="2025-01-02"))).published == "2025-01-02"


@pytest.mark.parametrize("written", ["yesterday", "0000-00-00", "2025-99-99T00:00:00Z", "1" * 5000, ""])
def test_dates_that_are_none_do_no_harm(written: str) -> None:
    assert load(page(head=linked(datePublished=written))).published is None


@pytest.mark.parametrize(
    "broken",
    ["{", '{"@type": ["NewsArticle"], "author": [[[]]], "headline": {}}', "[" * 50_000,
     '{"@type": 5, "@graph": 7}', "<!-- {} -->", "null"]
)  # fmt: skip
def test_broken_linked_data_does_no_harm(broken: str) -> None:
    assert load(page(head=f'<script type="application/ld+json">{broken}</script>')).text == TEXT


def test_the_name_of_the_site_is_no_headline() -> None:
    html = page().replace(f"<h1>{HEADLINE}</h1>", f"<h1>Calder Post</h1><h2>{HEADLINE}</h2>")
    assert load(html).headline == HEADLINE


def test_the_sites_own_name_is_no_byline_where_there_is_another() -> None:
    head = linked(author={"name": "Calder Post"}, publisher={"name": "Calder Post"})
    assert load(page('<p class="author">By Ada Lund</p>', head)).byline == "Ada Lund"
    assert load(page("", head)).byline == "Calder Post"


def test_a_lead_of_a_paragraphs_length_is_text() -> None:
    lead = (
        "For a hundred and twelve years the wooden pier of the town carried fishermen, bands and lovers out over the water. "
        "Now it may not carry anybody before the summer comes."
    )
    html = page().replace("<main><article>", f"<main><header><h1>{HEADLINE}</h1><p>{lead}</p></header><article>").replace(
        f"<article><h1>{HEADLINE}</h1>", "<article>"
    )  # fmt: skip
    assert load(html).text.startswith(lead)


def test_residue_between_paragraphs_knows_its_place() -> None:
    html = page().replace(f"<p>{PARAGRAPHS[1]}</p>", f"<p>{PARAGRAPHS[1]}</p><p>Read more: The tide tables were wrong</p>")
    article = load(html)
    assert article.text == TEXT
    (piece,) = [piece for piece in article.dropped if piece.text.startswith("Read more")]
    assert piece.reason == "related link"
    assert piece.before == article.paragraphs[2].start


def test_what_the_text_is_written_in_counts_more_than_what_is_declared() -> None:
    article = load(page(lang="de"))
    assert article.language == "en"
    assert dict(article.metadata_from)["language"] == "words of the text"


@pytest.mark.parametrize(
    "html",
    [
        "<html><body></body></html>",
        "<html><body><nav><a href=/>Home</a></nav></body></html>",
        "<!doctype html><title>Calder Post</title><ul><li><a href=1>One</a><li><a href=2>Two</a></ul>",
        "<html>",
    ],
)
def test_a_page_without_an_article(html: str) -> None:
    with pytest.raises(NoArticleError, match="no article"):
        load(html)


def test_the_words_of_a_page_without_an_article_are_kept() -> None:
    with pytest.raises(NoArticleError) as caught:
        load("<html><body><p>Please subscribe to go on.</p></body></html>")
    assert caught.value.read == "Please subscribe to go on."


def test_a_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(NotReadableError, match="larger than 10 MB"):
        load("<html>" + "x" * 10_000_001)


@pytest.mark.parametrize("depth", [300, 5_000])
def test_deep_pages_end(depth: int) -> None:
    article = load(page().replace("</article>", "<div>" * depth + "</div>" * depth + "</article>"))
    assert article.text.startswith(PARAGRAPHS[0])


@pytest.mark.parametrize(
    ("text", "name", "media_type", "recognised"),
    [
        (page(), "a.txt", None, True),
        ("<!-- saved -->\n<HTML><body>", "a.txt", None, True),
        ("<p>The pier", "a.txt", None, True),
        ("words before <div>the pier</div>", "a.html", None, True),
        ("words before <div>the pier</div>", "page", "text/html", True),
        ("The pier is < 3 m wide.", "a.html", None, False),
        ("words before <div>the pier</div>", "a.txt", None, False),
        ("<3 to all", "a.txt", None, False),
    ],
)
def test_recognised(text: str, name: str, media_type: str | None, recognised: bool) -> None:
    assert HTML.recognises(source(text, name, media_type=media_type)) is recognised


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("2025-01-01T23:00:00.000Z", "2025-01-02"),
        ("2025-07-01T22:00:00.000Z", "2025-07-02"),
        ("2025-01-01T21:00:00.000Z", "2025-01-01"),
        ("2025-01-01T23:00:01.000Z", "2025-01-01"),
        ("2025-01-01T23:00:00+00:00", "2025-01-01"),
        ("2025-99-39T23:00:00.000Z", None),
    ],
)
def test_a_day_told_as_its_midnight_in_utc(told: str, day: str | None) -> None:
    article = load(page(head=f'<meta property="article:published_time" content="{told}">'))
    assert (article.published or "")[:10] == (day or "")


def test_the_search_for_dates_knows_few_languages() -> None:
    from htmldate.extractors import get_external_parser

    load(page())
    assert "de" in get_external_parser().languages
    assert len(get_external_parser().languages) < 40


MENU = "".join(f"<h2><a href='/{i}'>Part {i} of the menu</a></h2>" for i in range(20))


@pytest.mark.parametrize(
    ("title", "before", "heading", "found"),
    [
        # A menu of headings pushes the headline back.
        ("Pier shut, board says - Calder Post", MENU, "Pier shut, board says", "Pier shut, board says"),
        # A heading that leads home is the site's name, in the title too.
        (
            "Rot under the pier | Life by the sea",
            "<h1><a href='https://calder.example/'>Life by the sea</a></h1>",
            "",
            "Rot under the pier",
        ),
        # The only heading of the first level says more than a title of one or two words.
        ("Services", "", "What the harbour does for sailors", "What the harbour does for sailors"),
        # Addresses and days are no headlines.
        ("calder.example | Rot", "", "", "Rot"),
        ("Tides – 14 January 2025", "", "", "Tides"),
    ],
)
def test_which_of_titles_and_headings_is_the_headline(title: str, before: str, heading: str, found: str) -> None:
    made = page().replace(f"<h1>{HEADLINE}</h1>", f"<h1>{heading}</h1>" if heading else "")
    made = made.replace(f"<title>{HEADLINE} | Calder Post</title>", f"<title>{title}</title>").replace("<nav>", f"{before}<nav>", 1)
    assert load(made).headline == found
