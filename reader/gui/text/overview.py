"""The strip at a pane's right edge: the whole text at a glance, in the place of a scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.language import tr
from reader.gui.text.mark_layer import Segment
from reader.gui.text.pane import TextPane
from reader.gui.text.strokes import mark_colour
from reader.gui.theme import Theme, qcolor
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.words import SECTIONS

WIDTH = 17
_LEAST = 5.0
_WIDTHS: dict[Verdict | None, float] = {
    Verdict.DIFFER: 9.0,
    Verdict.UPDATE: 9.0,
    Verdict.COMPATIBLE: 5.0,
    Verdict.AGREE: 2.0,
    Verdict.ONLY: 8.0,
    None: 1.0,
}
"""Widths of the marks: wide, narrower, thin, and outlined for `only`, so that their shape tells the verdict."""


class OverviewStrip(QWidget):
    """Shows a pane's passages by verdict and the part in view; click and drag scroll."""

    def __init__(self, pane: TextPane, theme: Theme, parent: QWidget | None = None) -> None:
        self._pane = pane
        self._theme = theme
        self._rects: dict[Verdict | None, list[QRectF]] | None = None
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Overview"))
        self.setToolTip(tr("Click or drag to scroll"))
        pane.verticalScrollBar().valueChanged.connect(self.update)
        pane.laidOut.connect(self.forget)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.update()

    def forget(self) -> None:
        """The pane has other passages, or they stand elsewhere."""
        self._rects = None
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as a scroll bar."""
        return QSize(WIDTH, 100)

    def minimumSizeHint(self) -> QSize:
        """As wide as a scroll bar."""
        return QSize(WIDTH, 40)

    def mark_rect(self, span: Span) -> QRectF:
        """Where the mark of a segment is painted; empty for a span that is none."""
        segment = next((s for s in self._pane.segments if s.span == span), None)
        return self._mark_rect(segment, self._pane.segment_extents().get(span), self._length()) if segment else QRectF()

    def view_rect(self) -> QRectF:
        """The box that stands for the part in view."""
        length = self._length()
        top = self._strip_y(self._pane.offset, length)
        bottom = self._strip_y(self._pane.offset + self._pane.viewport().height(), length)
        return QRectF(0, top, self.width(), max(bottom - top, _LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the trough, the box in view, and the marks, the strongest last."""
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), qcolor(self._theme.panel))
            painter.fillRect(self.view_rect(), qcolor(self._theme.track))
            painter.fillRect(QRectF(0, 0, 1, self.height()), qcolor(self._theme.hairline))
            for verdict, rects in self._mark_rects().items():
                self._paint_marks(painter, verdict, rects)
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Puts the place clicked into the middle of the pane."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrolls along while dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the pane."""
        self._pane.wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks stand elsewhere."""
        self._rects = None

    def _mark_rects(self) -> dict[Verdict | None, list[QRectF]]:
        """The rectangles by verdict, the strongest last; computed once per layout, since scrolling does not move them."""
        if self._rects is None:
            self._rects = {verdict: [] for verdict in (None, *reversed(SECTIONS))}
            extents, length = self._pane.segment_extents(), self._length()
            for segment in self._pane.segments:
                self._rects[segment.verdict].append(self._mark_rect(segment, extents.get(segment.span), length))
        return self._rects

    def _paint_marks(self, painter: QPainter, verdict: Verdict | None, rects: list[QRectF]) -> None:
        colour = mark_colour(self._theme, verdict)
        hollow = verdict is Verdict.ONLY
        painter.setPen(QPen(colour, 1) if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        painter.drawRects([r.adjusted(0.5, 0.5, -0.5, -0.5) for r in rects] if hollow else rects)

    def _mark_rect(self, segment: Segment, ends: tuple[float, float] | None, length: tuple[float, float]) -> QRectF:
        if ends is None:
            return QRectF()
        top, width = self._strip_y(ends[0], length), _WIDTHS[segment.verdict]
        height = max(self._strip_y(ends[1], length) - top - 1, _LEAST)
        return QRectF(round((self.width() - width) / 2), round(top), width, round(height))

    def _scroll_to(self, y: float) -> None:
        top, length = self._length()
        self._pane.scroll_to(top + length * y / max(self.height(), 1), 0.5)

    def _length(self) -> tuple[float, float]:
        """Where the text begins, and what the strip's whole height stands for: the text, or the pane where that is longer."""
        top, bottom = self._pane.content
        return top, max(bottom - top, float(self._pane.viewport().height()))

    def _strip_y(self, y: float, stands_for: tuple[float, float]) -> float:
        """The strip's height for a height of the document; see `_length`."""
        top, length = stands_for
        return min(max((y - top) / max(length, 1.0), 0.0), 1.0) * self.height()
