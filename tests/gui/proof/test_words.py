"""The loaders' words for reasons are listed for translation."""

from __future__ import annotations

from reader.gui.proof.words import REASONS, SOURCES
from reader.loaders import draft, page_blocks
from reader.text.residue import FORM_TEXT, TIME_OF_POSTING


def test_the_reasons_of_pages_and_lines_are_listed() -> None:
    pages = {*page_blocks._PARTS.values(), *page_blocks._ROLES.values(), *(what for _, what in page_blocks._HINTS), page_blocks.NOT_ARTICLE}
    lines = {
        draft.HEADLINE,
        draft.HEADLINE_REPEATED,
        draft.BYLINE,
        draft.ABOVE,
        draft.DATE_LINE,
        draft.REPEATED,
        FORM_TEXT,
        TIME_OF_POSTING,
    }
    assert pages | lines <= REASONS


def test_what_an_article_tells_of_its_metadata_is_listed() -> None:
    assert {"meta tag", "JSON-LD", "text line", "front matter", "URL", f"text line{draft.UPDATED}"} <= SOURCES
