"""Pages that answer as if all were well and show something else than the article: a wall before it.

Asked for a report, sites send the first sentences and an offer to subscribe, a question about cookies, a test for robots, or
"page not found" with status 200. Comparing such words with other reports would be worse than not reading the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.errors import WallError
from reader.loaders.draft import Block
from reader.loaders.json_ld import free_to_read
from reader.loaders.markup import Element, text_of
from reader.loaders.page_blocks import SUBSCRIPTION
from reader.model.article import Notice
from reader.text.canonical import PARAGRAPH_BREAK
from reader.text.lexicon import word_list

_STUB = 60
"""Fewer words beside an offer to subscribe are no report that could be compared; more are its beginning, and that is told."""
_CUT = 150
"""An article of fewer words, said to be for subscribers, is told to be cut off."""
_FRAME = 90
"""A page with fewer words of its own than this may be a test or an error that its headline names."""
_BARE = 25
"""A page with fewer words of its own may be nothing but a question: many short reports have a notice about cookies too."""
_LONGEST_LINE = 40
"""Words of a line that can be part of a wall: one inside a longer paragraph is quoted or told of."""
_LONGEST_OFFER = 25
_HEADINGS_READ = 4
_ELSEWHERE = frozenset(
    ("navigation", "head of the page", "foot of the page", "newsletter", "beside the article", "related link", "comments")
)
"""What is said in these parts of a page is not said of its article."""


@dataclass(frozen=True, slots=True)
class _Wall:
    """A kind of wall: the most words that the page may have of its own, where its words stand, and what the user is told."""

    section: str
    below: int
    heading_only: bool
    message: str


_WALLS = (
    _Wall("missing", _FRAME, True, "the site says that there is no such page. Check the address, or look for an archived copy"),
    _Wall("refused", _FRAME, True, "the site refuses to show this page here. Open it in a browser and save it, or paste the text"),
    _Wall(
        "robot", _FRAME, True, "the site wants to see that a person is reading. Open the page in a browser and save it, or paste the text"
    ),
    _Wall(
        "subscription",
        _STUB,
        False,
        "the site asks for a subscription. Only the first {words} could be read: paste the text, or open a saved copy",
    ),
    _Wall("consent", _BARE, False, "the site asks for consent to cookies first. Open the page in a browser and save it, or paste the text"),
)


def without_offers(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks; short lines among the article's that offer a subscription are dropped."""
    return tuple(replace(b, dropped=SUBSCRIPTION) if b.dropped is None and _is_offer(b.text) else b for b in blocks)


def _is_offer(text: str) -> bool:
    return len(text.split()) <= _LONGEST_OFFER and _says([_folded(text)], "subscription")


def refuse_wall(origin: str, tree: Element, blocks: Sequence[Block]) -> tuple[Notice, ...]:
    """Raises WallError, with what could be read, for a page that shows a wall instead of its article.

    `blocks` are all of the page's, dropped ones included. What is long enough to be the article is let through, with a
    notice where the page says that it is for subscribers.
    """
    kept = [block.text for block in blocks if block.dropped is None]
    words = sum(len(text.split()) for text in kept)
    lines = [_folded(b.text) for b in blocks if len(b.text.split()) <= _LONGEST_LINE and b.dropped not in _ELSEWHERE]
    heads = [_folded(text_of(e)) for e in _first(tree.iter("title", "h1", "h2"))]
    closed = free_to_read(tree) is False
    for wall in _WALLS:
        if words < wall.below and _says(heads if wall.heading_only else [*lines, *heads], wall.section):
            raise _error(origin, wall, kept, words)
    if words < _CUT and (closed or _says(lines, "subscription")):
        return (Notice("subscription", f"The site asks for a subscription: only the first {words} words could be read"),)
    return ()


def _error(origin: str, wall: _Wall, kept: Sequence[str], words: int) -> WallError:
    return WallError(origin, wall.message.format(words="word" if words == 1 else f"{words} words"), PARAGRAPH_BREAK.join(kept))


def _first(elements: Iterable[Element]) -> list[Element]:
    return [element for element, _ in zip(elements, range(_HEADINGS_READ), strict=False)]


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def _says(lines: Sequence[str], section: str) -> bool:
    return any(phrase in line for line in lines for phrase in _phrases(section))


@lru_cache(maxsize=8)
def _phrases(section: str) -> tuple[str, ...]:
    return tuple(_folded(phrase) for phrase in word_list("walls").get(section, ()))
