"""NITF and NewsML-G2: fields, paragraphs, messages with several items; and documents made to do harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.format import Format
from reader.loaders.newsml import NEWSML
from reader.loaders.nitf import NITF
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, outcome, source

BODY = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)


def nitf(body: str = BODY, before: str = '<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">') -> str:
    return (
        f'<?xml version="1.0"?>{before}<nitf><head><title>other</title><docdata><date.issue norm="20250102T100000+0100"/></docdata>'
        '<pubdata name="Calder Post" ex-ref="https://calder.example/pier"/></head>'
        f"<body><body.head><hedline><hl1>{HEADLINE}</hl1><hl2>Rot in every third pile</hl2></hedline>"
        "<byline>By <person>Ada Lund</person><byttl>Staff writer</byttl></byline></body.head>"
        f"<body.content>{body}</body.content></body></nitf>"
    )


def item(content: str, headline: str = HEADLINE) -> str:
    return (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1" xml:lang="en"><catalogRef href="http://127.0.0.1:9/cat"/>'
        "<itemMeta><provider><name>Strandline</name></provider><versionCreated>2025-01-03T10:00:00Z</versionCreated></itemMeta><contentMeta>"
        f"<contentCreated>2025-01-02T10:00:00+01:00</contentCreated><creator><name>Ada Lund</name></creator><headline>{headline}</headline>"
        f"</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>'
    f"<body>{BODY}</body></html></inlineXML>"
)
INNER = f'<inlineXML contenttype="application/nitf+xml">{nitf(before="").split("?>", 1)[1]}</inlineXML>'
PLAIN = f'<inlineData contenttype="text/plain">{TEXT}</inlineData>'


def load(form: Format, text: str) -> tuple[Article, ...]:
    given = source(text, "a.txt")
    assert form.recognises(given)
    return form.load(given)


def test_nitf() -> None:
    (article,) = load(NITF, nitf())
    assert (article.headline, article.byline, article.outlet) == (HEADLINE, "Ada Lund", "Calder Post")
    assert (article.published, article.url, article.text) == ("2025-01-02T10:00:00+01:00", "https://calder.example/pier", TEXT)
    assert dict(article.metadata_from)["outlet"] == "NITF field"


def test_nitf_with_marks_lists_and_pictures() -> None:
    body = (
        "<block><p>The <org>harbour board</org> of <location>Port Ellery</location>, which met on Tuesday, closed the pier.</p>"
        "<media><media-caption><p>The pier in May.</p></media-caption></media><ul><li>It costs two million.</li></ul></block>"
    )
    (article,) = load(NITF, nitf(body))
    assert article.text == "The harbour board of Port Ellery, which met on Tuesday, closed the pier.\n\nIt costs two million."
    assert [(piece.reason, piece.text) for piece in article.dropped] == [("image caption", "The pier in May.")]


@pytest.mark.parametrize("content", [XHTML, INNER, PLAIN], ids=["XHTML", "NITF inside", "plain"])
def test_newsml(content: str) -> None:
    (article,) = load(NEWSML, item(content))
    assert (article.headline, article.byline, article.outlet) == (HEADLINE, "Ada Lund", "Strandline")
    assert (article.published, article.language, article.text) == ("2025-01-02T10:00:00+01:00", "en", TEXT)


def test_a_message_with_several_items() -> None:
    picture = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet/></newsItem>'
    items = f"<itemSet>{item(XHTML)}{picture}{item(PLAIN, 'Second')}</itemSet>"
    message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">{items}</newsMessage>'
    articles = load(NEWSML, message)
    assert [a.headline for a in articles] == [HEADLINE, "Second"]
    assert "left-out" in [notice.code for notice in articles[0].notices]


def test_documents_without_text() -> None:
    with pytest.raises(NoArticleError, match=r"body\.content"):
        load(NITF, "<nitf><head/></nitf>")
    with pytest.raises(NoArticleError, match="Export the articles"):
        load(NEWSML, '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"></packageItem>')
    with pytest.raises(NotReadableError, match="damaged"):
        NITF.load(source("nitf"))


def test_no_file_is_read_and_entities_do_not_grow(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("nobody may read this", encoding="utf-8")
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    for before in (
        f'<!DOCTYPE n [<!ENTITY x SYSTEM "{secret.as_uri()}">]>',
        f'<!DOCTYPE n [<!ENTITY a0 "lol">{laughs}<!ENTITY x "&a9;">]>',
    ):
        for form, text in (
            (NITF, nitf(f"<p>{TEXT}&x;</p>", before)),
            (NEWSML, before + item(XHTML.replace("</body>", "<p>&x;</p></body>"))),
        ):
            found = outcome(form, source(text))
            assert "nobody" not in repr(found)
            assert len(repr(found)) < 100_000


@pytest.mark.parametrize("form", [NITF, NEWSML], ids=["NITF", "NewsML"])
@pytest.mark.parametrize(
    "body", ["<p>" * 50_000, "<p>x</p>" * 50_000, "<" * 50_000, "&" * 50_000], ids=["deep", "many", "brackets", "ampersands"]
)
def test_documents_made_to_do_harm_end(form: Format, body: str) -> None:
    assert outcome(form, source(nitf(body) if form is NITF else item(XHTML.replace("</body>", f"{body}</body>"))))
