"""What is painted under and over the words of one text: marks, gutter bars, the selected passage, the words looked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from reader.gui.text.culling import SpanIndex
from reader.gui.text.document import ShownArticle
from reader.gui.text.geometry import LineRect
from reader.gui.text.layers import Piece, pieces
from reader.gui.text.strokes import draw_bars, draw_underlines, tint
from reader.gui.theme import Theme, qcolor
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.marks import Mark
from reader.render.words import SECTIONS

GUTTER = 8.5
"""Middle of the gutter bars, in pixels from the pane's left edge."""
_FILL_RISE, _FILL_DROP = 0.67, 0.17  # of the line height, above and below the baseline
_PAD, _TINT_PAD, _RADIUS = 2.0, 3.0, 2.5
_LONG = 60  # code points from which a mark is underlined only: a filled paragraph can't be read
_WEAKEST_FIRST = tuple(reversed(SECTIONS))


@dataclass(frozen=True, slots=True)
class Segment:
    """A passage with a bar in the gutter (code points); its verdict, or None where it matches without a finding."""

    span: Span
    verdict: Verdict | None


class MarkLayer:
    """Holds what is marked and paints it. Spans are code points of the text, positions pixels of the document; a `stretch`
    is the code points that can be seen."""

    def __init__(self) -> None:
        self.shown: ShownArticle | None = None
        """The text as it is laid out; set it, and `forget` what was measured, whenever that changes."""
        self.marks: tuple[Mark, ...] = ()
        self.segments: tuple[Segment, ...] = ()
        self.selected: tuple[Span, Verdict | None] | None = None
        """The tinted passage."""
        self.held: Span | None = None
        """The place that waits to be matched with one of another text."""
        self.found: tuple[Span, ...] = ()
        self.looked_at: Span | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._index = SpanIndex(())
        self._found_index = SpanIndex(())
        self._rects: dict[int, list[LineRect]] = {}
        self._extents: dict[Span, tuple[float, float]] | None = None

    def set_marks(self, marks: Sequence[Mark], segments: Sequence[Segment]) -> None:
        """Other marks and gutter bars; segments are disjoint and in text order."""
        self.marks = tuple(marks)
        self.segments = tuple(segments)
        self._pieces = pieces(self.marks)
        self._index = SpanIndex([p.span for p in self._pieces])
        self._rects.clear()
        self._extents = None

    def set_found(self, spans: tuple[Span, ...], looked_at: Span | None) -> None:
        """Other words to frame (in text order, without overlaps), and the place that is looked at more."""
        self.found, self.looked_at = spans, looked_at
        self._found_index = SpanIndex(spans)

    def forget(self) -> None:
        """The text stands elsewhere: everything is measured again when it is next needed."""
        if self.shown is not None:
            self.shown.geometry.forget()
        self._rects.clear()
        self._extents = None

    # Where things stand

    def segment_extents(self) -> dict[Span, tuple[float, float]]:
        """Upper and lower end of each segment, computed once per layout."""
        if self._extents is None:
            self._extents = self.shown.geometry.extents([s.span for s in self.segments]) if self.shown else {}
        return self._extents

    def mark_rects(self, mark: int) -> list[QRectF]:
        """The rectangles behind a mark's words, without the places that shorter marks have."""
        return [_fill_rect(r) for i, p in enumerate(self._pieces) if p.mark == mark for r in self._rects_of(i)]

    def mark_at(self, point: int, spot: QPointF) -> int:
        """Index of the mark painted at a spot beside a code point, -1 for none."""
        near = self._index.touching(max(point - 1, 0), point + 1)
        return next((self._pieces[i].mark for i in near if any(_fill_rect(r).contains(spot) for r in self._rects_of(i))), -1)

    def _rects_of(self, piece: int) -> list[LineRect]:
        found = self._rects.get(piece)
        if found is None and self.shown is not None:
            found = self._rects[piece] = self.shown.geometry.rects(self._pieces[piece].span)
        return found or []

    # Painting

    def paint_under(self, painter: QPainter, theme: Theme, stretch: tuple[int, int] | None) -> None:
        """Tint and fills, before the words."""
        painter.setPen(Qt.PenStyle.NoPen)
        if self.selected and self.shown:
            painter.setBrush(tint(theme, self.selected[1]))
            painter.drawRects([r.rect.adjusted(-_TINT_PAD, 0, _TINT_PAD, 0) for r in self.shown.geometry.rects(self.selected[0])])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (verdict, kind), layer in self._layers(theme, stretch):
            fill = theme.marks(verdict, kind).text_fill
            if fill is None:
                continue
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for i in layer:
                if len(self.marks[self._pieces[i].mark].span) <= _LONG:
                    for line in self._rects_of(i):
                        path.addRoundedRect(_fill_rect(line), _RADIUS, _RADIUS)
            painter.fillPath(path, qcolor(fill))

    def paint_over(self, painter: QPainter, theme: Theme, stretch: tuple[int, int] | None) -> None:
        """Underlines and frames, after the words."""
        for (verdict, kind), layer in self._layers(theme, stretch):
            lines = [
                QLineF(r.left - 1, round(r.baseline + r.height * _FILL_DROP), r.right + 1, round(r.baseline + r.height * _FILL_DROP))
                for i in layer
                for r in self._rects_of(i)
            ]
            draw_underlines(painter, lines, verdict, qcolor(theme.marks(verdict, kind).mark))
        self._paint_found(painter, theme, stretch)
        self._paint_held(painter, theme)

    def paint_gutter(self, painter: QPainter, theme: Theme, top: float, bottom: float) -> None:
        """The bars between two heights of the document."""
        extents = self.segment_extents()
        bars: dict[Verdict | None, list[tuple[float, float]]] = {}
        # Segments are disjoint and in text order, so their lower ends rise.
        first = bisect_right(self.segments, top, key=lambda s: extents[s.span][1] if s.span in extents else top)
        for segment in self.segments[first:]:
            ends = extents.get(segment.span)
            if ends and ends[0] >= bottom:
                break
            if ends:
                bars.setdefault(segment.verdict, []).append((ends[0] + 1, ends[1] - 1))
        for verdict, found in bars.items():
            draw_bars(painter, GUTTER, found, verdict, theme)

    def _layers(self, theme: Theme, stretch: tuple[int, int] | None) -> list[tuple[tuple[Verdict, str], list[int]]]:
        """The pieces in view by what gives them their colours, the weakest verdict first: each layer is painted in one call.
        The kind is told apart only where it gives the hue."""
        layers: dict[tuple[Verdict, str], list[int]] = {}
        for i in self._index.touching(*stretch) if stretch and self._pieces else ():
            piece = self._pieces[i]
            layers.setdefault((piece.verdict, self.marks[piece.mark].kind if theme.by_kind else ""), []).append(i)
        return sorted(layers.items(), key=lambda layer: (_WEAKEST_FIRST.index(layer[0][0]), layer[0][1]))

    def _paint_found(self, painter: QPainter, theme: Theme, stretch: tuple[int, int] | None) -> None:
        if stretch is None or self.shown is None or not self.found:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for i in self._found_index.touching(*stretch):
            looked_at = self.found[i] == self.looked_at
            painter.setPen(QPen(qcolor(theme.ink), 2.4 if looked_at else 1.0))
            for line in self.shown.geometry.rects(self.found[i]):
                painter.drawRoundedRect(_fill_rect(line).adjusted(0.5, 0.5, -0.5, 0.5), _RADIUS, _RADIUS)

    def _paint_held(self, painter: QPainter, theme: Theme) -> None:
        if self.held is None or self.shown is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(qcolor(theme.ink), 1.4, Qt.PenStyle.DashLine))
        for line in self.shown.geometry.rects(self.held):
            painter.drawRect(line.rect.adjusted(-_TINT_PAD, 1, _TINT_PAD, -1))


def _fill_rect(line: LineRect) -> QRectF:
    top = line.baseline - line.height * _FILL_RISE
    return QRectF(line.left - _PAD, top, line.right - line.left + 2 * _PAD, line.height * (_FILL_RISE + _FILL_DROP))
