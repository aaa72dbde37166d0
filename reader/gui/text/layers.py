"""Marks that lie over each other, cut so that each place of a text belongs to one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.marks import Mark
from reader.render.words import SECTIONS

_RANK = {verdict: i for i, verdict in enumerate(SECTIONS)}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text (code points) that one mark has to itself; `mark` is its position among the marks."""

    span: Span
    verdict: Verdict
    mark: int


def pieces(marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """Disjoint pieces in text order. Where marks overlap the shorter one has the place, being the more exact: a date inside
    a quotation stays visible. Of marks of one length the stronger verdict has it. Time grows as n log n."""
    cuts = sorted({at for m in marks for at in (m.span.start, m.span.end)})
    by_start = sorted(range(len(marks)), key=lambda i: marks[i].span.start)
    heap: list[tuple[int, int, int]] = []
    found: list[Piece] = []
    entered = 0
    for start, end in pairwise(cuts):
        while entered < len(by_start) and marks[by_start[entered]].span.start <= start:
            i = by_start[entered]
            heappush(heap, (len(marks[i].span), _RANK[marks[i].verdict], i))
            entered += 1
        while heap and marks[heap[0][2]].span.end <= start:
            heappop(heap)
        if heap:
            _append(found, start, end, heap[0][2], marks)
    return tuple(found)


def _append(found: list[Piece], start: int, end: int, mark: int, marks: Sequence[Mark]) -> None:
    if found and found[-1].mark == mark and found[-1].span.end == start:
        start = found.pop().span.start
    found.append(Piece(Span(start, end), marks[mark].verdict, mark))
