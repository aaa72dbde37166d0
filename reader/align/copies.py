"""Shared copy: runs of words that stand the same in two articles.

Fingerprints after Schleimer, Wilkerson and Aiken, “Winnowing: local algorithms for document fingerprinting” (2003): of the
hashes of all word 5-grams in each window of four the least is kept. Every common run of eight words and more then shares a
fingerprint; each hit is extended to the longest exact run.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from reader.model.span import Span
from reader.text.document import Document
from reader.text.tokens import TokenKind

_SHINGLE = 5
_WINDOW = 4
SHORTEST = _SHINGLE + _WINDOW - 1
"""Words of the shortest run that is found for sure; shorter ones are not reported."""

_PLACES = 4
"""Places of one fingerprint that are looked at: one that stands in dozens is boilerplate."""


@dataclass(frozen=True, slots=True)
class SharedRun:
    """The same words in two articles; `words` counts them. Spans are code points of the two texts."""

    left: Span
    right: Span
    words: int


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """An article's words in folded form, their places, and the word positions of each kept hash."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    places: Mapping[int, tuple[int, ...]]


def fingerprints(document: Document, quotes: Sequence[Span] = ()) -> Fingerprints:
    """The fingerprints of one article's words, those inside `quotes` left out. Time grows linearly with the text."""
    kept = _outside(document, quotes)
    words = tuple(document.tokens[i].folded for i in kept)
    spans = tuple(Span(document.tokens[i].start, document.tokens[i].end) for i in kept)
    # A hash of our own choice: Python's differs from process to process.
    hashes = [crc32(" ".join(words[i : i + _SHINGLE]).encode()) for i in range(len(words) - _SHINGLE + 1)]
    places: dict[int, list[int]] = {}
    last = -1
    for start in range(max(1, len(hashes) - _WINDOW + 1) if hashes else 0):
        window = hashes[start : start + _WINDOW]
        at = start + len(window) - 1 - window[::-1].index(min(window))
        if at != last:
            places.setdefault(hashes[at], []).append(at)
            last = at
    return Fingerprints(words, spans, {h: tuple(p) for h, p in places.items()})


def _outside(document: Document, quotes: Sequence[Span]) -> list[int]:
    """Indices of the tokens that are words or numbers and stand in no quotation."""
    merged: list[list[int]] = []
    for quote in sorted(quotes):
        if merged and quote.start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], quote.end)
        else:
            merged.append([quote.start, quote.end])
    starts, ends = [a for a, _ in merged], [b for _, b in merged]
    return [
        i
        for i, token in enumerate(document.tokens)
        if token.kind is not TokenKind.MARK and bisect_right(starts, token.start) == bisect_right(ends, token.start)
    ]


def shared_runs(left: Fingerprints, right: Fingerprints) -> tuple[SharedRun, ...]:
    """Maximal runs of eight and more equal words, in order of the left text, overlapping in neither text."""
    hits = sorted(
        (i, j) for h in left.places.keys() & right.places.keys() for i in left.places[h][:_PLACES] for j in right.places[h][:_PLACES]
    )
    found: list[tuple[int, int, int]] = []
    reached: dict[int, int] = {}
    for i, j in hits:
        # A hit inside a run that is already known would only find the same run again.
        if reached.get(i - j, 0) <= i:
            run = _extended(left.words, i, right.words, j)
            reached[i - j] = run[0] + run[2]
            if run[2] >= SHORTEST:
                found.append(run)
    taken: list[tuple[int, int, int]] = []
    # Long runs first; one that overlaps a longer one in either text says nothing more.
    for i, j, n in sorted(found, key=lambda r: (-r[2], r[0], r[1])):
        if all((i + n <= a or a + m <= i) and (j + n <= b or b + m <= j) for a, b, m in taken):
            taken.append((i, j, n))
    return tuple(SharedRun(_over(left.spans, i, n), _over(right.spans, j, n), n) for i, j, n in sorted(taken))


def _extended(a: Sequence[str], i: int, b: Sequence[str], j: int) -> tuple[int, int, int]:
    """The longest run of equal words through these two places: where it starts on either side and its words."""
    while i and j and a[i - 1] == b[j - 1]:
        i, j = i - 1, j - 1
    n = 0
    while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
        n += 1
    return i, j, n


def _over(spans: Sequence[Span], first: int, count: int) -> Span:
    return Span(spans[first].start, spans[first + count - 1].end)
