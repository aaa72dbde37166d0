"""Which format it is: the content decides, whatever the name says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.errors import NotReadableError
from reader.loaders.format import Format, Reads
from reader.loaders.parse import SMALL, parse_small, recognised
from reader.loaders.source import Raw
from reader.loaders.table import FORMATS
from tests.loaders.office import docx, paragraph
from tests.loaders.pdf_file import column, pdf
from tests.loaders.sources import TEXT, page
from tests.loaders.test_databases import NEXIS
from tests.loaders.test_feed import ATOM, JSON
from tests.loaders.test_mhtml import HEAD
from tests.loaders.test_news_xml import XHTML, item, nitf
from tests.loaders.test_opml import FEEDS, opml
from tests.loaders.test_rtf import rtf

SAMPLES: dict[str, bytes] = {
    "pdf": pdf(column(["The pier is closed."])),
    "docx": docx(paragraph(TEXT)),
    "rtf": rtf(TEXT),
    "mhtml": HEAD.encode(),
    "eml": f"From: a@b.example\nDate: Thu, 02 Jan 2025 10:00:00 +0100\nSubject: x\n\n{TEXT}".encode(),
    "jsonfeed": JSON.encode(),
    "jsonl": b'{"text": "a"}\n{"text": "b"}',
    "json": json.dumps({"text": TEXT}).encode(),
    "feed": ATOM.encode(),
    "opml": opml(FEEDS).encode(),
    "nitf": nitf().encode(),
    "newsml": item(XHTML).encode(),
    "html": page().encode("utf-16"),
    "export": NEXIS.encode(),
    "markdown": f"# Pier\n\n{TEXT}".encode(),
    "text": TEXT.encode(),
}


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("name", ["a", "a.xml", "a.pdf"])
def test_the_content_decides(form: Format, name: str) -> None:
    found, source = recognised(Raw(name, SAMPLES[form.name]))
    assert found is form
    assert bool(source.text) is (form.reads is not Reads.BYTES)


def test_every_format_has_a_sample() -> None:
    assert set(SAMPLES) == {form.name for form in FORMATS}


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "old office document"),
        (b"\x1f\x8b" + bytes(100), "compressed"),
        (bytes(range(256)) * 4, "binary"),
        (bytes(1000), "binary"),
    ],
)
def test_what_is_no_format_is_one_line(data: bytes, told: str) -> None:
    with pytest.raises(NotReadableError, match=told) as caught:
        recognised(Raw("a.txt", data))
    assert "\n" not in caught.value.message


def test_only_small_texts_are_read_without_a_process() -> None:
    assert {name for name, data in SAMPLES.items() if parse_small_or_none(data)} == {
        "jsonfeed",
        "jsonl",
        "json",
        "export",
        "markdown",
        "text",
    }
    assert parse_small(Raw("a.txt", TEXT.encode() * (SMALL // len(TEXT.encode()) + 1))) is None


def test_the_readme_names_every_format() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    names = {"text": "text", "markdown": "Markdown", "html": "HTML", "feed": "RSS", "jsonfeed": "JSON Feed", "json": "ninjs",
             "jsonl": "JSON Lines", "docx": "DOCX", "export": "Nexis", "newsml": "NewsML-G2"}  # fmt: skip
    assert [form.name for form in FORMATS if names.get(form.name, form.name.upper()) not in readme] == []


def parse_small_or_none(data: bytes) -> bool:
    return parse_small(Raw("a", data)) is not None


def test_what_is_too_large_for_its_format_is_refused() -> None:
    with pytest.raises(NotReadableError, match="larger than 20 MB"):
        recognised(Raw("a.txt", b"pier " * 4_000_001))
    with pytest.raises(NotReadableError, match="more than 300,000 lines"):
        recognised(Raw("a.txt", b"a\n" * 300_001))
