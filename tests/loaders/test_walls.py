"""Walls: pages that show an offer, a question, a test or an error instead of their article."""

from __future__ import annotations

import json

import pytest

from reader.errors import NoArticleError, WallError
from reader.loaders.html import HTML
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, page, source

BEGINNING = f"<p>{PARAGRAPHS[0]}</p>"


def load(html: str) -> Article:
    (article,) = HTML.load(source(html, "a.html"))
    return article


def framed(body: str, *, title: str = HEADLINE, head: str = "") -> str:
    return f"<html><head><title>{title}</title>{head}</head><body><main><article><h1>{title}</h1>{body}</article></main></body></html>"


def closed(free: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "isAccessibleForFree": free})}</script>'


@pytest.mark.parametrize(
    "offer",
    [
        "Subscribe to continue reading",
        "To continue reading this article, please sign in",
        "You’ve reached your limit of free articles",
        "Jetzt weiterlesen mit Harbour+",
        "Pour lire la suite, abonnez-vous",
        "Para seguir leyendo, suscríbete",
    ],
)
def test_the_beginning_before_an_offer_to_subscribe_is_told_with_what_was_read(offer: str) -> None:
    with pytest.raises(WallError, match=r"asks for a subscription. Only the first \d+ words could be read: paste the text") as raised:
        load(framed(BEGINNING + f"<div class='wall'><p>{offer}</p></div>"))
    assert raised.value.read == PARAGRAPHS[0]


def test_a_longer_beginning_is_loaded_and_told_to_be_cut_off() -> None:
    article = load(page("<p>Subscribe to continue reading</p>", head=closed(False)))
    assert [n.code for n in article.notices if n.code == "subscription"] == ["subscription"]


def test_a_newsletter_form_is_no_wall() -> None:
    article = load(page("<div class='newsletter'><p>To continue reading this article by mail, sign up</p></div>"))
    assert "subscription" not in [n.code for n in article.notices]


@pytest.mark.parametrize("free", [True, "True", "true", "http://schema.org/True"])
def test_an_article_free_to_read_has_no_notice(free: object) -> None:
    assert "subscription" not in [n.code for n in load(page(head=closed(free))).notices]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Page not found", "no such page"),
        ("Fehler 404 – Seite nicht gefunden", "no such page"),
        ("Access denied", "refuses to show this page"),
        ("Just a moment...", "a person is reading"),
    ],
)
def test_errors_and_tests_that_answer_as_pages(title: str, told: str) -> None:
    with pytest.raises(WallError, match=told):
        load(framed("<p>Please wait while the request is looked at. This may take some seconds, and then you go on.</p>", title=title))


def test_a_question_about_cookies_alone() -> None:
    with pytest.raises(WallError, match="consent to cookies"):
        load(framed("<p>We value your privacy. Choose what we may keep.</p>", title="Calder Post"))


def test_a_notice_about_cookies_on_a_short_report_is_no_wall() -> None:
    assert load(page("<div class='banner'><p>We use cookies and similar technologies.</p></div>")).headline == HEADLINE


def test_a_report_on_a_missing_page_is_a_report() -> None:
    html = page(headline="Ministry's site shows “page not found” for a day")
    assert load(html).text


def test_an_empty_frame_is_still_no_article() -> None:
    with pytest.raises(NoArticleError):
        load("<html><body><div id=app></div></body></html>")
