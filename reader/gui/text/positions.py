"""Where Qt's positions and ours meet: code points of a text, UTF-16 units, and positions in a document that shows it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.model.span import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# Characters that a text document takes for the end of a paragraph or of a line, or keeps for itself. Each becomes one
# character of the same length in UTF-16, so that no position moves.
_SHOWN = str.maketrans(
    {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\0": "\ufffd", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd"}
)


def shown(text: str) -> str:
    """The text as a document can hold it inside one paragraph: every position stays what it was."""
    return text.translate(_SHOWN)


class Positions:
    """Converts positions of one text between code points and UTF-16 units; both run from 0 to the text's end."""

    def __init__(self, text: str) -> None:
        self._points = () if text.isascii() else tuple(m.start() for m in _ASTRAL.finditer(text))
        self._units = tuple(point + i for i, point in enumerate(self._points))

    def units(self, point: int) -> int:
        """The UTF-16 unit at which the code point `point` starts."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """The code point that starts at the UTF-16 unit `unit`, or the one inside of which it lies."""
        return unit - bisect_left(self._units, unit)


class DocumentMap:
    """Converts places of an article's text (code points) to positions of a document and back.

    The document shows each of `paragraphs` (ascending, disjoint spans of `text`) as one block; `starts` are the
    positions of these blocks' first characters. What lies between two paragraphs is not shown: a place there goes to the
    end of the paragraph before.
    """

    def __init__(self, text: str, paragraphs: Sequence[Span], starts: Sequence[int]) -> None:
        self._positions = Positions(text)
        self._paragraphs = tuple(paragraphs)
        self._from = tuple(p.start for p in paragraphs)
        self._starts = tuple(starts)
        self._units = tuple(self._positions.units(p.start) for p in paragraphs)

    def paragraph(self, point: int) -> int:
        """Index of the paragraph that holds the code point, or of the one before it; -1 in front of all."""
        return bisect_right(self._from, point) - 1

    def position(self, point: int) -> int:
        """The document's position of a code point of the text."""
        at = self.paragraph(point)
        if at < 0:
            return self._starts[0] if self._starts else 0
        inside = min(point, self._paragraphs[at].end)
        return self._starts[at] + self._positions.units(inside) - self._units[at]

    def point(self, position: int) -> int | None:
        """The code point at a position of the document; None above the text (in the headline, say)."""
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return None
        found = self._positions.point(self._units[at] + position - self._starts[at])
        return min(found, self._paragraphs[at].end)

    def pieces(self, span: Span) -> list[tuple[int, int, int]]:
        """The parts of a span that are shown: (index of the paragraph, first, last position inside its block)."""
        found = []
        at = max(self.paragraph(span.start), 0)
        while at < len(self._paragraphs) and self._paragraphs[at].start < span.end:
            paragraph = self._paragraphs[at]
            start, end = max(span.start, paragraph.start), min(span.end, paragraph.end)
            if start < end:
                found.append((at, self._positions.units(start) - self._units[at], self._positions.units(end) - self._units[at]))
            at += 1
        return found
