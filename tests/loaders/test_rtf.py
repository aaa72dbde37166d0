"""Rich text: paragraphs and letters, exports, and what is damaged."""

from __future__ import annotations

import pytest

from reader.loaders.rtf import RTF
from reader.loaders.source import Raw, with_text
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, outcome
from tests.loaders.test_databases import FACTIVA


def rtf(text: str) -> bytes:
    """A document in rich text with these lines as paragraphs."""
    marked = "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text.replace("\\", "\\\\"))
    return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}\\f0 " + marked.replace("\n", "\\par\n") + "}").encode()


def load(data: bytes) -> tuple[Article, ...]:
    source = with_text(Raw("a.rtf", data), "")
    assert RTF.recognises(source)
    return RTF.load(source)


def test_paragraphs_with_letters_of_all_kinds() -> None:
    (article,) = load(rtf(f"{HEADLINE}\nBy Ada Lund\n" + "\n".join(PARAGRAPHS)))
    assert (article.headline, article.byline, article.text) == (HEADLINE, "Ada Lund", TEXT)


def test_letters_of_a_code_page() -> None:
    (article,) = load(b"{\\rtf1\\ansi\\ansicpg1252 Die Br\\'fccke bleibt bis Mai gesperrt, sagte die Stadt.}")
    assert article.text == "Die Brücke bleibt bis Mai gesperrt, sagte die Stadt."


def test_an_export_of_a_database_is_split() -> None:
    assert [a.outlet for a in load(rtf(FACTIVA))] == ["Calder Post", "Lantern Daily"]


def test_a_picture_inside_costs_nothing() -> None:
    picture = b"{\\pict\\pngblip " + (b"0f" * 40 + b"\n") * 100_000 + b"}"
    (article,) = load(rtf(TEXT)[:-1] + picture + b"}")
    assert article.text == TEXT


@pytest.mark.parametrize(
    "data",
    [b"{\\rtf", b"{\\rtf1" + b"{" * 100_000, b"{\\rtf1 \\u99999999999 x\\'zz}", b"{\\rtf1\\bin99999999 abc}", b"{\\rtf1 " + b"}" * 1000],
)
def test_damaged_files_are_one_line_or_a_text(data: bytes) -> None:
    assert outcome(RTF, with_text(Raw("a.rtf", data), ""))
