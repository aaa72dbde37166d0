"""Bytes to text."""

from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import NotReadableError
from reader.loaders.charset import decode, refuse_binary

WORDS = "Die Brücke über die Mühle bleibt gesperrt, sagte Bürgermeisterin Käßbohrer. "
NO_TEXTS = {
    "pdf": b"%PDF-1.7\n",
    "zip": b"PK\x03\x04rest",
    "png": b"\x89PNG\r\n",
    "bytes": bytes(range(256)) * 20,
    "program": b"\x7fELF" + b"\0" * 50,
}


@pytest.mark.parametrize(
    ("data", "header"),
    [
        (WORDS.encode(), None),
        (codecs.BOM_UTF8 + WORDS.encode(), "iso-8859-1"),
        (WORDS.encode("utf-16"), None),
        (WORDS.encode("utf-16-le"), None),
        (WORDS.encode("utf-16-be"), None),
        (WORDS.encode("cp1252"), "ISO-8859-1"),
        (WORDS.encode("cp1252"), "utf-8"),
        ((WORDS * 20).encode("cp1252"), None),
    ],
    ids=["utf-8", "mark before header", "utf-16", "utf-16-le", "utf-16-be", "header", "wrong header", "guess"],
)
def test_decode(data: bytes, header: str | None) -> None:
    assert decode(data, header).startswith(WORDS)


@pytest.mark.parametrize("name", ["windows-1251", "koi8-r"])
def test_a_declared_charset_is_used(name: str) -> None:
    words = "Мост закрыт до лета, сообщил городской совет."
    page = f'<html><head><meta charset="{name}"></head><body><p>{words}</p></body></html>'
    assert words in decode(page.encode(name))


@pytest.mark.parametrize("name", ["punycode", "idna", "undefined", "base64", "zip", "rot13", "utf-7", "mbcs", "no-such-charset"])
def test_names_that_are_no_charsets_are_not_used(name: str) -> None:
    assert "Brücke" in decode(f'<meta charset="{name}"><p>{WORDS}'.encode(), name)


def test_one_broken_byte_does_not_change_the_charset() -> None:
    data = ("Ein Würfel. " * 50).encode() + b"\xff" + "Ende für heute.".encode()
    assert decode(data).endswith("\ufffdEnde für heute.")


def test_a_zero_inside_a_page_does_no_harm() -> None:
    assert "A\0 title" in decode(b"<title>A\0 title</title><p>" + b"The pier is closed. " * 20)


@pytest.mark.parametrize("data", NO_TEXTS.values(), ids=NO_TEXTS)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotReadableError, match="not a text") as caught:
        refuse_binary(data, "report.txt")
    assert caught.value.input == "report.txt"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_text_or_refused(data: bytes) -> None:
    with suppress(NotReadableError):
        refuse_binary(data, "a")
    decode(data).encode("utf-8", "surrogatepass")
