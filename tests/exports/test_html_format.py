from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from reader.exports.html_format import write
from reader.model.comparison import Comparison
from reader.render.words import VERDICTS
from tests.build import sample

_VOID = {"meta"}


class _Tags(HTMLParser):
    """Checks that tags nest, and keeps what stands in <mark>."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.marked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "mark":
            self.marked.append(data)


def _read(comparison: Comparison) -> _Tags:
    tags = _Tags()
    tags.feed(write(comparison))
    assert tags.open == []
    return tags


def test_every_value_is_marked_and_every_verdict_has_its_section() -> None:
    found = sample()
    page = write(found)
    assert set(_read(found).marked) >= {v.text for f in found.findings for v in f.values}
    assert all(VERDICTS[f.verdict].label in page for f in found.findings)


def test_words_of_sources_cannot_become_markup() -> None:
    found = sample()
    first = found.articles[0]
    evil = replace(first, article=replace(first.article, headline="<script>alert(1)</script>", outlet='"><img src=x>'))
    tags = _read(replace(found, articles=(evil, *found.articles[1:])))
    assert "script" not in tags.seen
    assert "img" not in tags.seen
