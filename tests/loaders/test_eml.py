"""Mail: plain, HTML, both; forwarded; and messages made to do harm."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from reader.errors import NoArticleError
from reader.loaders.eml import EML
from reader.loaders.mime import header, parts, split_head
from reader.loaders.source import Source
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, outcome

HEAD = f"From: Calder Post <news@calder.example>\r\nTo: a@b.example\r\nSubject: {HEADLINE}\r\nDate: Thu, 02 Jan 2025 10:00:00 +0100\r\n"


def source(data: bytes | str, name: str = "a.eml") -> Source:
    raw = data.encode() if isinstance(data, str) else data
    return Source(name, raw, raw.decode("utf-8", "replace"))


def load(data: bytes | str) -> Article:
    given = source(data)
    assert EML.recognises(given)
    (article,) = EML.load(given)
    return article


def message(text: str | None, html: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"] = "Calder Post <news@calder.example>", "a@b.example"
    made["Subject"], made["Date"] = f"Fwd: {HEADLINE} – ganz schön", "Thu, 02 Jan 2025 10:00:00 +0100"
    if text is not None:
        made.set_content(text)
    if html is not None:
        made.add_alternative(html, subtype="html")
    return made


def test_a_mail_with_text() -> None:
    article = load(message(f"{TEXT}\n\n-- \nThe harbour desk\nCalder Post").as_bytes())
    assert article.text == TEXT
    assert (article.headline, article.outlet) == (f"{HEADLINE} – ganz schön", "Calder Post")
    assert article.published == "2025-01-02T10:00:00+01:00"
    assert dict(article.metadata_from)["outlet"] == "mail header"
    assert ("signature", "The harbour desk") in [(piece.reason, piece.text) for piece in article.dropped]


def test_html_comes_before_its_plain_twin() -> None:
    paragraphs = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    link = "<p><a href='http://127.0.0.1:9/'>Read it in the browser</a></p>"
    html = f"<html><body><table><tr><td>{paragraphs}{link}</td></tr></table></body></html>"
    article = load(message("Please look at the HTML of this mail.", html).as_bytes())
    assert article.text == TEXT


def test_quoted_mail_leaves() -> None:
    article = load(f"{HEAD}\r\n{TEXT}\r\n\r\n> Is the pier closed?\r\n> For how long?")
    assert article.text == TEXT
    assert [piece.text for piece in article.dropped if piece.reason == "quoted mail"] == ["Is the pier closed?", "For how long?"]


def test_a_mail_inside_a_mail() -> None:
    outer = message("See below.")
    outer.add_attachment(message(TEXT))
    assert load(outer.as_bytes()).text == TEXT


def test_flowed_lines_are_joined() -> None:
    text = PARAGRAPHS[0].replace(" ", " \r\n", 3)
    assert load(f"{HEAD}Content-Type: text/plain; format=flowed\r\n\r\n{text}").text == PARAGRAPHS[0]


@pytest.mark.parametrize(
    ("text", "name", "recognised"),
    [
        (HEAD + "\r\nx", "a.txt", True),
        ("Subject: pier\n\nThe pier is closed.", "a.txt", False),
        ("Subject: pier\n\nThe pier is closed.", "a.eml", True),
        ("From: the harbour\nTo: the town\n\nThe pier is closed.", "a.txt", False),
        (TEXT, "a.eml", False),
    ],
)
def test_recognised(text: str, name: str, recognised: bool) -> None:
    assert EML.recognises(source(text, name)) is recognised


@pytest.mark.parametrize(
    "data",
    [
        HEAD + "Content-Type: message/rfc822\r\n\r\n" * 3000 + TEXT,
        HEAD + 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 20_000,
        HEAD + 'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nx',
        HEAD + "X-Y: z\r\n" * 50_000 + "\r\n" + TEXT,
        "From: " + "a," * 50_000 + f"\r\nDate: 10:00\r\nSubject: x\r\n\r\n{TEXT}",
        "Subject: " + "=?utf-8?q?a?= " * 50_000 + f"\r\nFrom: a\r\nDate: 10:00\r\n\r\n{TEXT}",
        HEAD + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + "!" * 500_000,
        HEAD + "Content-Type: text/plain; charset=idna\r\n\r\n" + "a" * 100_000,
    ],
    ids=["nested", "parts", "empty boundary", "headers", "addresses", "encoded words", "base64", "charset"],
)
def test_messages_made_to_do_harm_end(data: str) -> None:
    assert outcome(EML, source(data))


def test_a_mail_without_text() -> None:
    with pytest.raises(NoArticleError, match="attached"):
        load(HEAD + "Content-Type: image/png\r\n\r\nxxxx")


def test_heads_and_bodies() -> None:
    head, body = split_head(b"A: b\n c\nD: =?iso-8859-1?q?=FC?= =?utf-8?b?w6Q=?=\n\nbody\n\nmore")
    assert (header(head, "a"), header(head, "d"), body) == ("b c", "üä", b"body\n\nmore")
    assert split_head(b"\nbody")[1] == b"body"
    assert split_head(b"A: b")[1] == b""


def test_parts_are_the_leaves_in_their_order() -> None:
    inner = "Content-Type: multipart/alternative; boundary=i\n\n--i\n\none\n--i\nContent-Type: text/html\n\ntwo\n--i--\n"
    data = f"Content-Type: multipart/mixed; boundary=o\n\nfoo\n--o\n{inner}--o\n\nthree\n--o--\n\nbar"
    assert [(part.kind, part.body) for part, _ in parts(data.encode())] == [
        ("text/plain", b"one"), ("text/html", b"two"), ("text/plain", b"three")
    ]  # fmt: skip
