"""The second way to read a page: no tree and no library, one pass from its start to its end, whatever it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from reader.loaders.markup import names
from reader.loaders.page_blocks import BLOCK_TAGS, HEADINGS, NOT_ARTICLE
from reader.text.canonical import one_line

_SILENT = names("script style noscript template svg math iframe object textarea select head")
_PARTS = {"nav": "navigation", "footer": "foot of the page", "aside": "beside the article", "form": "form text"}
_TAG_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,20})")
_MOST_BLOCKS = 20_000
_FEWEST_WORDS = 8
_LONGEST_TITLE = 500


@dataclass(frozen=True, slots=True)
class PlainBlock:
    """A run of text between two block elements, on one line: its element, and why it is no part of the article, or None."""

    text: str
    tag: str
    dropped: str | None


def plain_blocks(html: str) -> tuple[PlainBlock, ...]:
    """The blocks of a page in their order. Paragraphs are kept: what reads as a sentence and stands in no part that is none
    of the article's. Time and memory grow linearly with the page."""
    out: list[PlainBlock] = []
    run: list[str] = []
    tag, parts = "body", list[str]()
    for text, name, closing in _pieces(html):
        run.append(text)
        if name not in BLOCK_TAGS and name != "br":
            continue
        if (words := one_line(unescape("".join(run)))) and len(out) < _MOST_BLOCKS:
            out.append(PlainBlock(words, tag, _reason(words, tag, parts)))
        run.clear()
        tag = "body" if closing else name
        if name in _PARTS and not closing:
            parts.append(name)
        elif name in _PARTS and parts:
            parts.pop()
    return tuple(out)


def title_of(html: str) -> str:
    """The text of the title element, or ""."""
    start = html.find("<title")
    start = html.find(">", start) if start >= 0 else -1
    return one_line(unescape(html[start + 1 :][:_LONGEST_TITLE].partition("<")[0])) if start >= 0 else ""


def _reason(words: str, tag: str, parts: list[str]) -> str | None:
    if parts:
        return _PARTS[parts[-1]]
    if tag in HEADINGS:
        return None
    return None if words.count(" ") + 1 >= _FEWEST_WORDS or words.endswith((".", "。")) else NOT_ARTICLE


def _pieces(html: str) -> Iterator[tuple[str, str, bool]]:
    """(text in front of a tag, the tag's name in lower case, whether it closes); the last name is "html". Comments and what is
    inside scripts, styles and the head leave."""
    at, end = 0, len(html)
    while at < end:
        start = html.find("<", at)
        if start < 0:
            break
        if html.startswith("<!--", start):
            yield html[at:start], "", False
            at = _behind(html, "-->", start)
            continue
        match = _TAG_NAME.match(html, start)
        if match is None and html.startswith(("<!", "<?"), start):
            yield html[at:start], "", False
            at = _behind(html, ">", start)
            continue
        if match is None:
            yield html[at : start + 1], "", False
            at = start + 1
            continue
        name, closing = match[1].lower(), html[start + 1] == "/"
        yield html[at:start], name, closing
        at = _behind(html, ">", start)
        if name in _SILENT and not closing:
            at = _closed(html, name, at)
    yield html[at:], "html", True


def _behind(html: str, mark: str, start: int) -> int:
    """The place behind the next `mark`; the end where there is none, so that nothing is searched twice."""
    found = html.find(mark, start)
    return len(html) if found < 0 else found + len(mark)


def _closed(html: str, name: str, start: int) -> int:
    """The place in front of the end tag of a silent element, in lower or upper case; `start` for one that is never closed."""
    places = [place for place in (html.find(f"</{name}", start), html.find(f"</{name.upper()}", start)) if place >= 0]
    return min(places, default=start)
