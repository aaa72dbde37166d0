"""Pages saved as one message, and as one HTML file."""

from __future__ import annotations

import base64

import pytest

from reader.errors import NoArticleError
from reader.loaders.eml import EML
from reader.loaders.html import HTML
from reader.loaders.mhtml import MHTML
from reader.loaders.source import Source
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, outcome, page
from tests.loaders.sources import source as text_source

HEAD = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://calder.example/pier\r\nSubject: pier\r\n"
    "Date: Thu, 2 Jan 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n'
)
PICTURE = f"------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n{base64.encodebytes(bytes(3000)).decode()}\r\n"


def saved(html: str, *, coding: str = "base64", head: str = HEAD, charset: str = "utf-8") -> Source:
    body = base64.encodebytes(html.encode(charset)).decode() if coding == "base64" else html
    part = f"------x\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: {coding}\r\nContent-Location: https://calder.example/pier\r\n\r\n{body}\r\n"
    data = f"{head}{PICTURE}{part}------x--\r\n".encode()
    return Source("a.txt", data, data.decode())


def load(given: Source) -> Article:
    assert MHTML.recognises(given)
    assert not EML.recognises(given) or MHTML.recognises(given)
    (article,) = MHTML.load(given)
    return article


@pytest.mark.parametrize("coding", ["base64", "8bit", "binary"])
def test_the_page_in_the_message(coding: str) -> None:
    article = load(saved(page(), coding=coding))
    assert (article.text, article.headline, article.url, article.origin) == (TEXT, HEADLINE, "https://calder.example/pier", "a.txt")


def test_its_own_charset() -> None:
    assert (
        "Brücke"
        in load(saved(page("<p>Über die Brücke kommt man nicht mehr zum Anleger, sagte die Stadt.</p>"), charset="windows-1252")).text
    )


def test_the_older_form_without_an_address_in_the_head() -> None:
    head = 'From: "Saved by Windows Internet Explorer 8"\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----x"\r\n\r\n'
    assert load(saved(page(), head=head)).text == TEXT


def test_a_mail_with_pictures_is_a_mail() -> None:
    head = HEAD.replace("<Saved by Blink>", "a@b.example").replace("Snapshot-Content-Location", "To")
    given = saved(page(), head=head)
    assert not MHTML.recognises(given)
    assert EML.recognises(given)


def test_a_message_without_a_page() -> None:
    with pytest.raises(NoArticleError, match="no HTML"):
        load(Source("a.mhtml", f"{HEAD}{PICTURE}------x--".encode(), f"{HEAD}{PICTURE}------x--"))


@pytest.mark.parametrize(
    "data", [HEAD, HEAD + "------x\r\n" * 20_000, HEAD + "------x\r\nContent-Type: multipart/related; boundary=\"----x\"\r\n\r\n" * 500]
)  # fmt: skip
def test_messages_made_to_do_harm_end(data: str) -> None:
    assert outcome(MHTML, Source("a.mhtml", data.encode(), data))


@pytest.mark.parametrize(
    "comment",
    [
        "<!--\n Page saved with SingleFile \n url: https://calder.example/pier \n saved date: Thu Jan 02 2025\n-->",
        "<!-- saved from url=(0027)https://calder.example/pier -->",
    ],
)
def test_the_address_that_a_browser_wrote_into_a_saved_page(comment: str) -> None:
    (article,) = HTML.load(text_source(page().replace("<html", f"{comment}<html", 1), "a.html"))
    assert article.url == "https://calder.example/pier"
    assert dict(article.metadata_from)["url"] == "saved page"


def test_pictures_inside_a_saved_page_do_not_count() -> None:
    picture = f"<img src='data:image/png;base64,{'A' * 12_000_000}'>"
    (article,) = HTML.load(text_source(page(picture), "a.html"))
    assert article.text == TEXT


def test_the_simple_way_keeps_paragraphs_and_says_so() -> None:
    assert HTML.plainly is not None
    (article,) = HTML.plainly(text_source(page("<script>if (a < b) { x }</script><!-- never closed"), "a.html"))
    assert article.headline == HEADLINE
    assert "read-plainly" in [notice.code for notice in article.notices]
    (article,) = HTML.plainly(text_source(page(), "a.html"))
    assert article.text == TEXT
    assert ("navigation", "Home\nSea and shore") in [(piece.reason, piece.text) for piece in article.dropped]


def test_the_simple_way_says_where_it_stopped() -> None:
    assert HTML.plainly is not None
    (article,) = HTML.plainly(text_source(page().replace("</article>", "<div>" * 400_000 + f"<p>{PARAGRAPHS[0]}"), "a.html"))
    assert article.text == TEXT
    assert "Only the first part of the page was read" in [notice.text for notice in article.notices]


@pytest.mark.parametrize("piece", ["<", "<!--", "<script>", "<b>", "<a b=", "</", "&", "<p>x</p>", "<![CDATA["])
def test_the_simple_way_ends_on_anything(piece: str) -> None:
    assert HTML.plainly is not None
    html = page(piece * 100_000).replace(PARAGRAPHS[0], PARAGRAPHS[0])
    (article,) = HTML.plainly(text_source(f"<p>{TEXT}</p>{html}", "a.html"))
    assert article.text
