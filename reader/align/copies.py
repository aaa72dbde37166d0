"""Shared copy: runs of words that stand the same in two articles.

Fingerprints are the word 8-grams (shingles, after Broder 1997); each hit is then extended to the longest exact run.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from reader.model.span import Span
from reader.text.document import Document
from reader.text.tokens import TokenKind

_SHINGLE = 8


@dataclass(frozen=True, slots=True)
class SharedRun:
    """The same words in two articles; `words` counts them. Spans are code points of the two texts."""

    left: Span
    right: Span
    words: int


@dataclass(frozen=True, slots=True)
class _Words:
    folded: tuple[str, ...]
    spans: tuple[Span, ...]


def shared_runs(left: Document, right: Document) -> tuple[SharedRun, ...]:
    """Maximal runs of eight and more equal words, in order of the left text, not overlapping there."""
    a, b = _words(left), _words(right)
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for j in range(len(b.folded) - _SHINGLE + 1):
        places[b.folded[j : j + _SHINGLE]].append(j)
    found, i = [], 0
    while i <= len(a.folded) - _SHINGLE:
        # A few places are enough: a shingle that stands in dozens is boilerplate.
        starts = places.get(a.folded[i : i + _SHINGLE], ())[:4]
        best = max(((_length(a.folded, i, b.folded, j), -j) for j in starts), default=(0, 0))
        if best[0]:
            n, j = best[0], -best[1]
            found.append(SharedRun(_over(a.spans, i, n), _over(b.spans, j, n), n))
            i += n
        else:
            i += 1
    return tuple(found)


def _words(document: Document) -> _Words:
    tokens = [t for t in document.tokens if t.kind is not TokenKind.MARK]
    return _Words(tuple(t.folded for t in tokens), tuple(Span(t.start, t.end) for t in tokens))


def _length(a: tuple[str, ...], i: int, b: tuple[str, ...], j: int) -> int:
    n = 0
    while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
        n += 1
    return n


def _over(spans: tuple[Span, ...], first: int, count: int) -> Span:
    return Span(spans[first].start, spans[first + count - 1].end)
