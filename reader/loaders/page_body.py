"""The article inside a page: trafilatura decides what belongs to it, and what it leaves out is kept with a reason."""

from __future__ import annotations

import logging
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy

from reader.loaders.draft import Block
from reader.loaders.markup import Element, events
from reader.loaders.page_blocks import HEADINGS, NOT_ARTICLE, SUBSCRIPTION, PageBlock
from reader.text.canonical import one_line
from reader.text.residue import residue_reasons

_PARAGRAPHS = frozenset(("p", "head", "quote", "item", "row", "code", "list", "table", "body", "main", "div", "ab", "fw"))
_NO_PLACE = frozenset(
    (
        "navigation",
        "head of the page",
        "foot of the page",
        "dialog",
        "cookie notice",
        "comments",
        "beside the article",
        "related link",
        "newsletter",
        SUBSCRIPTION,
        "form text",
        "buttons",
        "separator",
    )
)
_FEW_WORDS = 4
FEWEST_WORDS = 25
"""An article has at least so many words; a page with fewer is read less strictly."""
_LEAD_WITHIN = 14
_PARAGRAPH_SPACES = 11
_SHORTEST_LEAD, _LONGEST_LEAD = 150, 700
"""Characters of a lead; a shorter line below the headline is a standfirst and belongs with the headline."""
_SENTENCE_ENDS = tuple('.!?…。"”»')
_NO_PARAGRAPHS = frozenset(("figcaption", "button", "label", "option", "td", "th", "summary", "footer"))
_LEAD_PARTS = (None, "beside the article", "related link", "byline", "head of the page")
_MOST_WORK = 2_000_000_000
# What trafilatura, htmldate and their parsers let through on odd pages: bugs there are bad pages here.
LIBRARY_FAULTS = (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError, AssertionError, OverflowError, SyntaxError)


@contextmanager
def silent() -> Iterator[None]:
    """Nothing that a library logs or warns of comes through."""
    loggers = [logging.getLogger(name) for name in ("trafilatura", "htmldate", "courlan", "justext", "readability")]
    before = [(logger, logger.disabled, logger.level) for logger in loggers]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for logger in loggers:
            logger.setLevel(logging.CRITICAL + 1)
        try:
            yield
        finally:
            for logger, disabled, level in before:
                logger.disabled = disabled
                logger.setLevel(level)


def article_paragraphs(tree: Element) -> tuple[str, ...]:
    """The paragraphs that trafilatura takes for the article, each on one line; none where it finds no article."""
    strict = _extracted(tree, precise=True)
    return strict if _words(strict) >= FEWEST_WORDS else _extracted(tree, precise=False) or strict


def _extracted(tree: Element, *, precise: bool) -> tuple[str, ...]:
    from trafilatura.core import bare_extraction

    with silent():
        try:
            found = bare_extraction(deepcopy(tree), favor_precision=precise, include_comments=False)
        except LIBRARY_FAULTS:
            return ()
    body = getattr(found, "body", None)
    return () if body is None else tuple(_paragraphs(body))


def _words(paragraphs: Sequence[str]) -> int:
    return sum(len(paragraph.split()) for paragraph in paragraphs)


def _paragraphs(body: Element) -> Iterator[str]:
    """Runs of text between the borders of trafilatura's own paragraph elements."""
    run: list[str] = []
    for event, element in events(body):
        tag = element.tag
        if event == "start":
            if tag in _PARAGRAPHS:
                yield from _end(run)
            elif tag == "cell" and run:
                run.append(" | ")
            elif tag == "lb":
                written = "".join(run).rstrip(" ")
                if written.endswith(("\n", ".", "!", "?", "”", '"')):
                    yield from _end(run)
                elif run:
                    run.append("\n")
            run.append(element.text or "")
        else:
            if tag in _PARAGRAPHS:
                yield from _end(run)
            if element is not body:
                run.append(element.tail or "")
    yield from _end(run)


def _end(run: list[str]) -> Iterator[str]:
    text = one_line("".join(run))
    run.clear()
    if text:
        yield text


def merge(page: Sequence[PageBlock], kept: Sequence[str], headline: int | None = None) -> tuple[Block, ...]:
    """The kept paragraphs in their order, and between them what else stands on the page, dropped with a reason.

    A paragraph between the headline (its position in `page`) and the first kept one is the lead and kept, and so is one
    that stands between two kept ones and is like them, and one behind them that is set as they are.
    """
    places = _places(page, kept)
    reasons = residue_reasons([block.text for block in page])
    makes = _makes(page, places)
    behind: list[list[Block]] = [[] for _ in range(len(kept) + 1)]
    at = -1
    for i, (block, reason, place) in enumerate(zip(page, reasons, places, strict=True)):
        if place is not None:
            at = max(at, place) if place <= at + 30 else at
            continue
        why = reason or block.part or ("links" if block.linked > 0.8 else NOT_ARTICLE)
        inside = -1 < at < len(kept) - 1
        lead = at == -1 and headline is not None and headline < i <= headline + _LEAD_WITHIN
        if reason is None and (((lead or inside) and _is_paragraph(block, lead)) or (at >= 0 and _set_alike(block, makes))):
            behind[at + 1].append(Block(block.text))
            continue
        behind[at + 1].append(Block(block.text, why, inside and why not in _NO_PLACE))
    out = list(behind[0])
    for i, paragraph in enumerate(kept):
        out += [Block(paragraph), *behind[i + 1]]
    return tuple(out)


def _places(page: Sequence[PageBlock], kept: Sequence[str]) -> list[int | None]:
    """For each block of the page, the kept paragraph that it is, or that it is part of."""
    keys = [_key(paragraph) for paragraph in kept]
    index: dict[str, list[int]] = {}
    for i, key in enumerate(keys):
        index.setdefault(key, []).append(i)
    whole, starts = _joined(keys)
    search = len(whole) * len(page) < _MOST_WORK
    places: list[int | None] = []
    at = -1
    for block in page:
        key = _key(block.text)
        place = _find(key, index, at) if key in index else _within(key, whole, starts, at) if search else None
        if place is not None:
            at = max(at, place) if place <= at + 30 else at
        places.append(place)
    return places


def _makes(page: Sequence[PageBlock], places: Sequence[int | None]) -> frozenset[str]:
    """How the kept paragraphs are set: the makes of two of them or more."""
    made = Counter(b.make for b, place in zip(page, places, strict=True) if place is not None and b.text.count(" ") >= _PARAGRAPH_SPACES)
    return frozenset(make for make, times in made.items() if times >= 2)


def _set_alike(block: PageBlock, makes: frozenset[str]) -> bool:
    """Whether a block that trafilatura left out is a paragraph set like those that it took."""
    if block.make not in makes or block.part is not None or block.tag not in ("p", "div") or block.linked > 0.3:
        return False
    return block.text.count(" ") >= _PARAGRAPH_SPACES and block.text.endswith(_SENTENCE_ENDS)


def _is_paragraph(block: PageBlock, lead: bool) -> bool:
    """Whether a block that trafilatura left out reads as a paragraph of the report."""
    words = block.text.count(" ") + 1
    if block.linked > 0.3 or not block.text.endswith(_SENTENCE_ENDS) or block.tag in _NO_PARAGRAPHS:
        return False
    if lead:
        return _SHORTEST_LEAD <= len(block.text) <= _LONGEST_LEAD and block.tag not in HEADINGS and block.part in _LEAD_PARTS
    return words >= 15 and block.part is None


def _key(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())


def _joined(keys: Sequence[str]) -> tuple[str, list[int]]:
    starts, at = [], 1
    for key in keys:
        starts.append(at)
        at += len(key) + 1
    return " " + " ".join(keys) + " ", starts


def _find(key: str, index: dict[str, list[int]], at: int) -> int:
    places = index[key]
    return next((place for place in places if place > at), places[0])


def _within(key: str, whole: str, starts: Sequence[int], at: int) -> int | None:
    """The kept paragraph in which the words of a block stand as part of it, behind the last one found if possible."""
    from bisect import bisect_right

    if key.count(" ") + 1 < _FEW_WORDS:
        return None
    start = whole.find(f" {key} ", max(0, starts[at] - 1) if at >= 0 else 0)
    start = start if start >= 0 else whole.find(f" {key} ")
    return None if start < 0 else max(0, bisect_right(starts, start + 1) - 1)
