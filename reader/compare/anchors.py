"""Making anchors, and finding their words again in a text that may have changed since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.model.anchor import Anchor
from reader.model.article import Article
from reader.model.span import Span

CONTEXT = 24
"""Code points of context kept on each side of an anchor's quote."""
_LONG = 40
"""A quote of so many code points is found again by itself; a shorter one ("9") needs its surroundings."""
_ALIKE = 0.5
_LEAST_CONTEXT = 8
_MOST_PLACES = 500


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span (code points) of the text of the article at a position of the comparison."""

    article: int
    span: Span


def locate(anchor: Anchor, articles: Sequence[Article]) -> Place | None:
    """Where the anchor's words stand now, None where they are gone or could stand in several articles.

    The article with the anchor's id is asked; if it is not there (an id changes with the text), the one other article in
    which the same words stand in the same surroundings.
    """
    for at, article in enumerate(articles):
        if article.id == anchor.article:
            span = find(anchor, article.text)
            return Place(at, span) if span else None
    places = [Place(i, s) for i, a in enumerate(articles) if (s := find(anchor, a.text)) and s.of(a.text) == anchor.quote]
    return places[0] if len(places) == 1 else None


def anchor_at(article: Article, span: Span) -> Anchor:
    """An anchor for the words at `span` (code points of the article's text)."""
    text, start, end = article.text, span.start, span.end
    return Anchor(article.id, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def find(anchor: Anchor, text: str) -> Span | None:
    """Where the anchor's words stand in `text`, in code points: the same words in the surroundings most like those that
    were kept; else what stands now between the same surroundings; else None."""
    best, most = None, -1.0
    for start in _places(anchor.quote, text):
        span = Span(start, start + len(anchor.quote))
        alike = _likeness(anchor, text, span)
        if alike > most:
            best, most = span, alike
    if best is not None and (most >= _ALIKE or (len(anchor.quote) >= _LONG and text.count(anchor.quote) == 1)):
        return best
    return _between(anchor, text)


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote) if quote else -1
    for _ in range(_MOST_PLACES):
        if at < 0:
            return
        yield at
        at = text.find(quote, at + 1)


def _likeness(anchor: Anchor, text: str, span: Span) -> float:
    """How much of the kept surroundings is still there, 0 to 1. The beginning and the end of a text are surroundings too."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    if (before, after) == (anchor.before, anchor.after):
        return 1.0
    # One side that is as it was is enough: a sentence put in before the words changes the other side only.
    return max(_alike(anchor.before, before), _alike(anchor.after, after)) * 0.99


def _alike(kept: str, now: str) -> float:
    if len(kept) < _LEAST_CONTEXT:
        return 0.0
    return SequenceMatcher(None, kept, now, autojunk=False).ratio()


def _between(anchor: Anchor, text: str) -> Span | None:
    """What stands between the surroundings, if both are there once, in order, and about as far apart as they were."""
    if min(len(anchor.before), len(anchor.after)) < _LEAST_CONTEXT or text.count(anchor.before) != 1:
        return None
    start = text.index(anchor.before) + len(anchor.before)
    end = text.find(anchor.after, start)
    if end <= start or end - start > 2 * len(anchor.quote) + CONTEXT:
        return None
    return Span(start, end)
