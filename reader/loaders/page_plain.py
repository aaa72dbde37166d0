"""The second way to read a page: no tree and no library, one pass from its start to its end, whatever it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from reader.loaders.markup import names
from reader.loaders.page_blocks import BLOCK_TAGS, HEADINGS, NOT_ARTICLE
from reader.regex import regex
from reader.text.canonical import one_line

_SILENT = names("script style noscript template svg math iframe object textarea select head")
_PARTS = {"nav": "navigation", "footer": "foot of the page", "aside": "beside the article", "form": "form text"}
_MARK = regex(r"<(?:!--|[!?]|(/?)([a-zA-Z][a-zA-Z0-9]{0,20}))")
_INLINE = regex(
    r"</?(?:i|b|a|em|span|strong|font|img|u|s|small|big|sup|sub|mark|code|abbr|cite|q|time|wbr|ins|del|tt|var|kbd|bdi|bdo|strike)"
    r"(?:[\s/][^<>]{0,5000})?>",
    re.I,
)
"""Elements that part no text: they leave in one go, pages have most of them."""
_MOST_BLOCKS = 5_000
_MOST_TAGS = 300_000
"""So many blocks, and tags of block elements, are read of one page, the first ones."""
_FEWEST_WORDS = 8
_LONGEST_TITLE = 500


@dataclass(frozen=True, slots=True)
class PlainBlock:
    """A run of text between two block elements, on one line: its element, and why it is no part of the article, or None."""

    text: str
    tag: str
    dropped: str | None


def plain_blocks(html: str) -> tuple[tuple[PlainBlock, ...], bool]:
    """The first blocks of a page in their order. Paragraphs are kept: what reads as a sentence and stands in no part that is none
    of the article's; and whether that is the whole page. Time and memory grow linearly with the page."""
    out: list[PlainBlock] = []
    run: list[str] = []
    tag, parts = "body", list[str]()
    for count, (text, name, closing) in enumerate(_Pieces(html)):
        run.append(text)
        if name not in BLOCK_TAGS and name != "br":
            continue
        if len(out) == _MOST_BLOCKS or count > _MOST_TAGS:
            return tuple(out), False
        whole = "".join(run)
        if whole and not whole.isspace() and (words := one_line(unescape(whole))):
            out.append(PlainBlock(words, tag, _reason(words, tag, parts)))
        run.clear()
        tag = "body" if closing else name
        if name in _PARTS and not closing:
            parts.append(name)
        elif name in _PARTS and parts:
            parts.pop()
    return tuple(out), True


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


class _Pieces:
    """Goes through a page once. What was searched and is not there is not searched again."""

    def __init__(self, html: str) -> None:
        self._html = _INLINE.sub("", html)
        self._missing: set[str] = set()

    def __iter__(self) -> Iterator[tuple[str, str, bool]]:
        """(text in front of a tag, the tag's name in lower case, whether it closes); the last name is "html". Comments and what is
        inside scripts, styles and the head leave; one that is never closed is taken for its beginning alone."""
        html, at = self._html, 0
        while match := _MARK.search(html, at):
            start, name = match.start(), (match[2] or "").lower()
            yield html[at:start], name, bool(match[1])
            if name:
                at = self._behind(">", start)
                if name in _SILENT and not match[1]:
                    at = self._closed(name, at)
            else:
                at = self._behind("-->" if html.startswith("<!--", start) else ">", start)
        yield html[at:], "html", True

    def _behind(self, mark: str, start: int) -> int:
        """The place behind the next `mark`; behind the first letter where there is none."""
        found = self._find(mark, start)
        return start + 1 if found < 0 else found + len(mark)

    def _closed(self, name: str, start: int) -> int:
        """The place in front of the end tag of a silent element, in lower or upper case; `start` for one that is never closed."""
        places = [place for mark in (f"</{name}", f"</{name.upper()}") if (place := self._find(mark, start)) >= 0]
        return min(places, default=start)

    def _find(self, mark: str, start: int) -> int:
        if mark in self._missing:
            return -1
        found = self._html.find(mark, start)
        if found < 0:
            self._missing.add(mark)
        return found
