"""Where the words of a text stand on the page: rectangles of spans, heights of passages, in pixels of the document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from reader.gui.text.positions import DocumentMap
from reader.model.span import Span

RISE = 0.8
"""The share of a fixed line height that stands above the baseline."""

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True, slots=True)
class LineRect:
    """The part of a span that stands on one line: its left and right edge, the line's baseline and its fixed height."""

    left: float
    right: float
    baseline: float
    height: float

    @property
    def top(self) -> float:
        """The upper edge of the line."""
        return self.baseline - self.height * RISE

    @property
    def bottom(self) -> float:
        """The lower edge of the line."""
        return self.top + self.height

    @property
    def rect(self) -> QRectF:
        """The whole height of the line under the words."""
        return QRectF(self.left, self.top, self.right - self.left, self.height)


class TextGeometry:
    """Rectangles of spans in one laid-out document. When that is laid out anew, `forget` what was measured."""

    def __init__(self, document: QTextDocument, first_block: int, places: DocumentMap) -> None:
        self._document = document
        self._first = first_block
        self._places = places
        self._mixed: dict[int, bool] = {}
        self._lines: dict[int, tuple[list[int], list[tuple[float, float]]]] = {}
        self._ends: dict[Span, tuple[tuple[float, float], tuple[float, float]] | None] = {}

    def rects(self, span: Span) -> list[LineRect]:
        """One rectangle for each line, or for each run of one direction on a line, that the span touches."""
        found: list[LineRect] = []
        for paragraph, start, end in self._places.pieces(span):
            found.extend(self._in_block(self._document.findBlockByNumber(self._first + paragraph), start, end))
        return found

    def extents(self, spans: Sequence[Span]) -> dict[Span, tuple[float, float]]:
        """Upper and lower end of each passage. Passages that share a line share its height in their order: of two on one
        line the first ends where the second begins, at mid-line."""
        ordered = sorted(set(spans))
        ends = {span: lines for span in ordered if (lines := self._end_lines(span))}
        return split_ends(ends)

    def _end_lines(self, span: Span) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """Upper and lower end of a span's first and of its last line. Many lists of passages have the same ones."""
        if span not in self._ends:
            self._ends[span] = self._measured_ends(span)
        return self._ends[span]

    def _measured_ends(self, span: Span) -> tuple[tuple[float, float], tuple[float, float]] | None:
        parts = self._places.pieces(span)
        if not parts:
            return None
        first = self._line(parts[0][0], parts[0][1])
        last = self._line(parts[-1][0], max(parts[-1][2] - 1, parts[-1][1]))
        return first, last

    def _line(self, paragraph: int, at: int) -> tuple[float, float]:
        """Upper and lower end of the line in which a character of a paragraph stands. The lines of a paragraph are measured
        once per layout: a passage asks for two of them, and there are hundreds of passages."""
        lines = self._lines.get(paragraph)
        if lines is None:
            block = self._document.findBlockByNumber(self._first + paragraph)
            lines = _measured(block, self._origin(block).y())
            if not lines[0]:
                # A pane that was never shown has no lines yet.
                return (self._origin(block).y(),) * 2
            self._lines[paragraph] = lines
        starts, ends = lines
        return ends[max(bisect_right(starts, at) - 1, 0)]

    def forget(self) -> None:
        """The document is laid out anew: lines are measured again."""
        self._lines.clear()
        self._ends.clear()

    def _origin(self, block: QTextBlock) -> QPointF:
        return self._document.documentLayout().blockBoundingRect(block).topLeft()

    def _in_block(self, block: QTextBlock, start: int, end: int) -> list[LineRect]:
        origin, layout, found = self._origin(block), block.layout(), []
        number = layout.lineForTextPosition(start).lineNumber()
        while 0 <= number < layout.lineCount():
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if line.textStart() >= end:
                break
            baseline = origin.y() + line.y() + line.ascent()
            for left, right in self._runs(block, line, first, last):
                found.append(LineRect(origin.x() + left, origin.x() + right, baseline, _height(block, line)))
            number += 1
        return found

    def _runs(self, block: QTextBlock, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        if start >= end:
            return []
        if self._is_mixed(block):
            runs = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
            return _joined([(r.left(), r.right()) for r in runs if r.width() > 0])
        left, right = _cursor_x(line, start), _cursor_x(line, end)
        if end == line.textStart() + line.textLength():
            # The space at which a line breaks hangs over its end.
            right = min(right, line.naturalTextRect().right()) if line.naturalTextWidth() > 0 else right
        return [(min(left, right), max(left, right))]

    def _is_mixed(self, block: QTextBlock) -> bool:
        number = block.blockNumber()
        if number not in self._mixed:
            self._mixed[number] = _RIGHT_TO_LEFT.search(block.text()) is not None
        return self._mixed[number]


def _measured(block: QTextBlock, y: float) -> tuple[list[int], list[tuple[float, float]]]:
    """For each line of a paragraph that begins at `y` its first position, and its upper and lower end."""
    layout = block.layout()
    starts: list[int] = []
    ends: list[tuple[float, float]] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        height = _height(block, line)
        top = y + line.y() + line.ascent() - height * RISE
        starts.append(line.textStart())
        ends.append((top, top + height))
    return starts, ends


def _cursor_x(line: QTextLine, at: int) -> float:
    # The stubs know only an object; PySide returns (x, position).
    found = cast(tuple[float, int], line.cursorToX(at))
    return found[0]


def _height(block: QTextBlock, line: QTextLine) -> float:
    return block.blockFormat().lineHeight() or line.height()


def _joined(runs: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Runs side by side as one, where no more than a space lies between them."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(runs):
        if found and left - found[-1][1] < 8:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found


def split_ends(ends: dict[Span, tuple[tuple[float, float], tuple[float, float]]]) -> dict[Span, tuple[float, float]]:
    """From the (top, bottom) of each span's first and last line to its own upper and lower end.

    A line on which k spans begin or end is cut into k equal slices, one for each in text order.
    """
    users: dict[float, list[Span]] = {}
    for span in sorted(ends):
        for top in {line[0] for line in ends[span]}:
            users.setdefault(top, []).append(span)
    result = {}
    for span, ((first_top, first_bottom), (last_top, last_bottom)) in ends.items():
        on_first, on_last = users[first_top], users[last_top]
        upper = first_top + (first_bottom - first_top) * on_first.index(span) / len(on_first)
        lower = last_top + (last_bottom - last_top) * (on_last.index(span) + 1) / len(on_last)
        result[span] = (upper, lower)
    return result
