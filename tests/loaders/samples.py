"""One source of each format as a user has it, and one made to do harm. All written for this purpose."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape

from tests.loaders.office import document, docx, paragraph
from tests.loaders.pdf_file import Set, column, objects, pdf, stream
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, page
from tests.loaders.test_databases import FACTIVA, NEXIS, PROQUEST
from tests.loaders.test_feed import ATOM, ITEM, JSON, RDF, SUMMARY, rss
from tests.loaders.test_mhtml import saved
from tests.loaders.test_news_xml import XHTML, item, nitf
from tests.loaders.test_ninjs import ITEM as NINJS
from tests.loaders.test_opml import FEEDS, opml
from tests.loaders.test_rtf import rtf

DEEP = 20_000
"""Deeper than anything is nested that was not made to do harm."""
PARTS = "".join(f"<p>{escape(p)}</p>" for p in PARAGRAPHS)


@dataclass(frozen=True, slots=True)
class Sample:
    """A source under a name that says nothing of its format; `form` is the row of the table that reads it. `articles` is how many it
    holds, `headline` that of the first."""

    name: str
    form: str
    label: str
    data: bytes
    articles: int = 1
    headline: str | None = HEADLINE


def _mail() -> bytes:
    made = EmailMessage()
    made["From"], made["To"] = "Calder Post <news@calder.example>", "desk@lantern.example"
    made["Subject"], made["Date"] = HEADLINE, "Thu, 02 Jan 2025 10:00:00 +0100"
    made.set_content(f"{TEXT}\n\n-- \nThe harbour desk")
    made.add_alternative(f"<html><body><table><tr><td>{PARTS}</td></tr></table></body></html>", subtype="html")
    return made.as_bytes()


def _print() -> bytes:
    """A page of a newspaper: a headline and two columns."""
    words = " ".join(PARAGRAPHS).split()
    lines = [" ".join(words[i : i + 8]) for i in range(0, len(words), 8)]
    half = len(lines) // 2
    return pdf((Set(60, 740, 22, HEADLINE), *column(lines[:half], top=690), *column(lines[half:], left=320, top=690)))


def _single_file() -> bytes:
    """As the extension SingleFile writes it: a comment with the address, and everything in one file."""
    made = page(head="<style>body{background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}</style>")
    told = "<!--\n Page saved with SingleFile \n url: https://calder.example/pier \n saved date: Thu Jan 02 2025 10:00:00 GMT\n-->"
    return made.replace("<head>", f"<head>{told}", 1).encode()


def _lines() -> bytes:
    rows = (
        {"headline": HEADLINE, "outlet": "Calder Post", "text": TEXT},
        {"headline": "Mail boat", "outlet": "Lantern Daily", "text": PARAGRAPHS[2]},
    )
    return "".join(f"{json.dumps(row)}\n" for row in rows).encode()


_MATTER = f"---\ntitle: {HEADLINE}\nsource: Calder Post\npublished: 2025-01-02\nlanguage: en\n---\n\n"

SAMPLES: tuple[Sample, ...] = (
    Sample("page.html", "html", "A saved page", page().encode()),
    Sample("singlefile.html", "html", "SingleFile", _single_file()),
    Sample("page.mhtml", "mhtml", "MHTML", saved(page()).data),
    Sample("print.pdf", "pdf", "PDF", _print()),
    Sample("report.docx", "docx", "Word", docx(paragraph(HEADLINE, "Titel"), *(paragraph(p) for p in PARAGRAPHS))),
    Sample("letter.rtf", "rtf", "Rich text", rtf(f"{HEADLINE}\nBy Ada Lund\n" + "\n".join(PARAGRAPHS))),
    Sample("mail.eml", "eml", "Mail", _mail()),
    Sample("feed.rss", "feed", "RSS", rss(ITEM + SUMMARY).encode("latin-1", "xmlcharrefreplace"), 2),
    Sample("feed.atom", "feed", "Atom", ATOM.encode()),
    Sample("feed.rdf", "feed", "RDF", RDF.encode()),
    Sample("feed.json", "jsonfeed", "JSON Feed", JSON.encode()),
    Sample("feeds.opml", "opml", "OPML", opml(FEEDS).encode(), 0, None),
    Sample("wire.nitf.xml", "nitf", "NITF", nitf().encode()),
    Sample("wire.newsml.xml", "newsml", "NewsML-G2", item(XHTML).encode()),
    Sample("wire.ninjs.json", "json", "ninjs", json.dumps(NINJS).encode()),
    Sample("articles.jsonl", "jsonl", "JSON Lines", _lines(), 2),
    Sample("nexis.txt", "export", "Export of Nexis", NEXIS.encode(), 2),
    Sample("factiva.rtf", "rtf", "Export of Factiva, rich text", rtf(FACTIVA), 2),
    Sample("proquest.docx", "docx", "Export of ProQuest, Word", docx(*(paragraph(line) for line in PROQUEST.split("\n"))), 2),
    Sample("notes.md", "markdown", "Markdown", f"# {HEADLINE}\n\n{TEXT}\n".encode()),
    Sample("front.txt", "text", "Text with front matter", f"{_MATTER}{TEXT}\n".encode()),
    Sample(
        "copied.txt", "text", "Text from the web", f"{HEADLINE}\n\nPublished January 2, 2025\n\n{TEXT}\n\nShare this article\n".encode()
    ),
)


def _nested(opening: str, closing: str, inside: str = "") -> bytes:
    return (opening * DEEP + inside + closing * DEEP).encode()


_ENTITIES = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
_LAUGHS = f'<!DOCTYPE x [<!ENTITY a "the bridge">{_ENTITIES}]>'
_OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>'


def _bomb() -> bytes:
    """A document that unpacks to a thousand times its size."""
    return docx(main=document(paragraph("pier " * 8_000_000)))


def _loop() -> bytes:
    """A PDF whose tree of pages goes round in a circle."""
    return objects({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]/Parent 2 0 R>>"})


def _pdf_bomb() -> bytes:
    """A PDF whose page unpacks to a thousand times its size, twice."""
    packed = zlib.compress(zlib.compress(b"BT /F 9 Tf (pier) Tj ET " * 2_000_000))
    return objects(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
            4: stream(packed, b"/Filter[/FlateDecode/FlateDecode]"),
        }
    )


def _parts(times: int) -> bytes:
    """A message in a message in a message."""
    head = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(times))
    return f"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n{head}Content-Type: text/plain\n\nThe pier.\n".encode()


HOSTILE: dict[str, tuple[bytes, ...]] = {
    "pdf": (_loop(), _pdf_bomb(), b"%PDF-1.7\n" + b"1 0 obj<</Length 99999999999>>stream\n" * 500, b"%PDF-1.7\n" + b"[" * 100_000),
    "docx": (
        _bomb(),
        docx(main=f'<?xml version="1.0"?>{_LAUGHS}<w:document>&j;</w:document>'),
        docx(main=document("<w:tbl><w:tr><w:tc>" * 3000 + paragraph("pier"))),
        docx(paragraph("The pier."), more={"word/document.xml.rels": "x" * 1000, "../../outside.txt": "x"}),
        docx(paragraph("The pier."))[:-30],
    ),
    "rtf": (b"{\\rtf1 " + _nested("{", "}"), b"{\\rtf1\\bin99999999999 x", b"{\\rtf1" + b"\\u99999999?" * 9000 + b"}"),
    "mhtml": (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: file:///etc/hostname\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        + b"--b\nContent-Type: text/html; charset=punycode\n\n<p>x\n"
        * 5000,
    ),
    "eml": (
        _parts(2000),
        b"From: a@b.example\nDate: x\nSubject: " + b"=?utf-8?b?" + b"A" * 400_000 + b"?=\n\nThe pier.\n",
        b"From: a\n" * 100_000,
    ),
    "jsonfeed": (
        b'{"version": "https://jsonfeed.org/version/1.1", "items": [' + b'{"id": ' * DEEP,
        JSON.replace('"1"', "1e999999").encode(),
    ),
    "jsonl": (
        b'{"text": "\\ud800 the pier"}\n{"text": ' + b"[" * DEEP + b"\n",
        b'{"text": NaN}\n' * 2000,
        b'{"text": "a", "text": "b"}\n{}\n',
    ),
    "json": (_nested("[", "]"), b'{"text": ' + b"9" * 100_000 + b"}", b'{"body_text": "x", "published": 1e308}'),
    "feed": (
        ATOM.replace("<feed", f"{_LAUGHS}<feed", 1).replace("Calder Post", "&j;", 1).encode(),
        rss(ITEM, _OUTSIDE).encode(),
        rss(f"<item><title>x</title><description>{'<' * 300_000}</description></item>").encode(),
        rss("<item " + "".join(f'a{i}="x" ' for i in range(40_000)) + "><title>x</title></item>").encode(),
    ),
    "opml": (
        opml(FEEDS, _LAUGHS).encode(),
        opml("<outline text='x'>" * DEEP).encode(),
        opml('<outline text="x" xmlUrl="https://a.example/"/>' * 50_000).encode(),
    ),
    "nitf": (
        nitf(before=_LAUGHS).replace("Calder Post", "&j;").encode(),
        nitf(before=_OUTSIDE).encode(),
        nitf("<p>" * DEEP).encode(),
    ),
    "newsml": (
        item(f"<inlineXML>{'<a>' * DEEP}</inlineXML>").encode(),
        item(XHTML).replace("<newsItem", f"{_LAUGHS}<newsItem", 1).encode(),
    ),
    "html": (
        b"<html><body>" + _nested("<div><b>", "</b></div>", TEXT),
        page("<p " + "x='" + "a" * 3_000_000 + "'>y</p>").encode(),
        page(head=f'<script type="application/ld+json">{"[" * DEEP}</script>').encode(),
        page(head='<meta charset="idna"><base href="file:///etc/">', body="<img src='file:///etc/hostname'>").encode(),
        b"<table>" * 4000 + b"<p>" + TEXT.encode(),
        page(f"<p>{'<' * 400_000}</p>").encode(),
        page().encode().replace(b"pier", b"pi\0er"),
    ),
    "export": ((NEXIS + "Length: " + "9" * 9000 + " words\n" + "End of Document\n" * 20_000).encode(),),
    "markdown": (b"# x\n\n" + b"> " * 50_000 + b"\n\n" + b"[" * 60_000, b"# x\n\n" + b"*_`" * 60_000),
    "text": (
        ("\u202e" * 5000 + "\ufeff" * 5000 + "a\u0301" * 200_000).encode(),
        b"The pier. " * 300_000,
        b"x" * 5_000_000,
        b"\r" * 250_000 + b"x",
    ),
}
"""For each row of the table of formats sources that try to crash, hang, bloat or fool its loader."""
