"""Finding the spans that touch a stretch of a text without looking at the others."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate

from reader.model.span import Span


class SpanIndex:
    """Spans in order of their starts, ready to be asked which ones touch a stretch."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = tuple(spans)
        self._starts = [s.start for s in spans]
        # The greatest end so far never falls, so that bisect finds the first span that can reach into the stretch.
        self._reach = list(accumulate((s.end for s in spans), max))
        if any(a > b for a, b in zip(self._starts, self._starts[1:], strict=False)):
            raise ValueError("the spans are not in order of their starts")

    def touching(self, start: int, end: int) -> Iterator[int]:
        """Indices of the spans that share at least one code point with `[start, end)`, ascending."""
        first = bisect_left(self._reach, start + 1)
        last = bisect_left(self._starts, end)
        return (i for i in range(first, last) if self._spans[i].end > start)
