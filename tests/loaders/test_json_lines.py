"""JSON Lines: an article a line."""

from __future__ import annotations

import json

import pytest

from reader.errors import LoadError, NotReadableError
from reader.loaders.json_lines import JSON_LINES
from reader.loaders.source import Source
from tests.loaders.sources import HEADLINE, PARAGRAPHS, outcome, source

LINES = [
    json.dumps({"headline": HEADLINE, "outlet": "Calder Post", "published": "2025-01-02", "text": PARAGRAPHS[0]}),
    json.dumps({"title": "Second", "url": "https://lantern.example/2", "content_html": f"<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"}),
]


def lines(*extra: str) -> Source:
    return source("\r\n".join([*LINES, "", *extra]), "a.txt")


def test_a_line_is_an_article() -> None:
    assert JSON_LINES.recognises(lines())
    first, second = JSON_LINES.load(lines())
    assert (first.headline, first.outlet, first.published, first.text) == (HEADLINE, "Calder Post", "2025-01-02", PARAGRAPHS[0])
    assert (second.headline, second.text) == ("Second", "\n\n".join(PARAGRAPHS[1:3]))


def test_lines_that_hold_none_are_told() -> None:
    first, _ = JSON_LINES.load(lines("{broken", "5", '{"headline": "only"}'))
    assert [notice.text for notice in first.notices if notice.code == "left-out"] == [
        "3 of the 5 objects held no text or were one too many, and were left out"
    ]


@pytest.mark.parametrize(
    ("text", "name", "recognised"),
    [
        (LINES[0], "a.jsonl", True),
        (LINES[0], "a.json", False),
        ('{\n"headline": "x"\n}', "a.json", False),
        ('{"a": 1}\n{', "a.json", True),
        ("The pier\nis closed.", "a.jsonl", False),
    ],
)
def test_recognised(text: str, name: str, recognised: bool) -> None:
    assert JSON_LINES.recognises(source(text, name)) is recognised


@pytest.mark.parametrize(
    "text", ["{" * 100_000 + "\n{", '{"a":' * 50_000 + "\n{}", '{"text": NaN}\n{"text": 5}', '{"text": "x"}\n' * 20_000]
)
def test_lines_made_to_do_harm_end(text: str) -> None:
    assert outcome(JSON_LINES, source(text, "a.jsonl"))


def test_no_line_is_an_object() -> None:
    with pytest.raises(NotReadableError, match="no line"):
        JSON_LINES.load(source("{broken\n{broken", "a.jsonl"))
    assert isinstance(outcome(JSON_LINES, source('{"a": 1}\n{"b": 2}')), LoadError)
