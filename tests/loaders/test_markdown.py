"""Markdown: marks leave the text, words stay."""

from __future__ import annotations

import pytest

from reader.loaders.markdown import MARKDOWN
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT, source


def body(text: str) -> str:
    (article,) = MARKDOWN.load(source(f"# {HEADLINE}\n\n{PARAGRAPHS[0]}\n\n{text}\n\n{PARAGRAPHS[1]}", "a.md"))
    return article.text.removeprefix(PARAGRAPHS[0]).removesuffix(PARAGRAPHS[1]).strip("\n")


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("The **board** met *late* on __Monday__, _it_ said.", "The board met late on Monday, it said."),
        ("See [the list](https://calder.example/a_(b) \"title\") of `pier_3` and ~~four~~ five.", "See the list of pier_3 and four five."),
        ("A [note][1] and <https://calder.example/>.\n\n[1]: https://calder.example/note", "A note and https://calder.example/."),
        ("Two lines\nof one paragraph.", "Two lines of one paragraph."),
        ("- first pile\n- second pile,\n  which is rotten\n1. third", "first pile\n\nsecond pile, which is rotten\n\nthird"),
        ("> “We wait,” she\n> said.", "“We wait,” she said."),
        ("## What is next\n\nNothing.", "What is next\n\nNothing."),
        ("What is next\n---\nNothing.", "What is next\n\nNothing."),
        ("2 * 3 * 4 and snake_case_name cost 5\\*.", "2 * 3 * 4 and snake_case_name cost 5*."),
        ("Before.\n\n***\n\nAfter.", "Before.\n\nAfter."),
        ("Kept.<!-- not kept -->", "Kept."),
        ("```\nsome code\n```", "some code"),
        ("AT&amp;T <b>bold</b> line<br>", "AT&T bold line"),
    ],
)  # fmt: skip
def test_marks(marked: str, text: str) -> None:
    assert body(marked) == text


def test_the_first_heading_is_the_headline() -> None:
    (article,) = MARKDOWN.load(source(f"# {HEADLINE}\n\nBy Ada Lund\n\n![The pier](pier.jpg)\n\n{TEXT}", "a.md"))
    assert (article.headline, article.byline, article.text) == (HEADLINE, "Ada Lund", TEXT)
    assert [(d.reason, d.text) for d in article.dropped] == [("headline", HEADLINE), ("byline", "By Ada Lund"), ("picture", "The pier")]
    assert dict(article.metadata_from)["headline"] == "heading"


def test_front_matter_and_heading() -> None:
    (article,) = MARKDOWN.load(source(f"---\ntitle: {HEADLINE}\nsource: Calder Post\n---\n\n# {HEADLINE}\n\n{TEXT}", "a.md"))
    assert (article.headline, article.outlet, article.text) == (HEADLINE, "Calder Post", TEXT)
    assert [d.reason for d in article.dropped] == ["headline"]


@pytest.mark.parametrize(
    ("text", "name", "recognised"),
    [
        (TEXT, "a.md", True),
        (f"# {HEADLINE}\n\n{TEXT}", "a.txt", True),
        (f"{TEXT}\n\nSee [this](https://calder.example/).", "a.txt", True),
        (TEXT, "a.txt", False),
        ("#1 in the charts, 2 * 3 * 4, a_b_c [sic] (yes).", "a.txt", False),
    ],
)
def test_recognised(text: str, name: str, recognised: bool) -> None:
    assert MARKDOWN.recognises(source(text, name)) is recognised


def test_the_simple_way_takes_the_marks_out() -> None:
    assert MARKDOWN.plainly is not None
    (article,) = MARKDOWN.plainly(source(f"---\ntitle: Pier\n---\n\n# Pier\n\n**{PARAGRAPHS[0]}**\n\n{PARAGRAPHS[1]}", "a.md"))
    assert (article.headline, article.text) == ("Pier", f"Pier\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}")
    assert "read-plainly" in [notice.code for notice in article.notices]
