"""The gutter of the base text: which sources share each passage, and how they stand to it."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.gui.icons import paint_sign
from reader.gui.language import tr, translated
from reader.gui.text.mark_layer import Segment
from reader.gui.text.pane import TextPane
from reader.gui.text.strokes import draw_bars, mark_colour
from reader.gui.theme import Theme, qcolor
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.words import VERDICTS, letter

_SIGN_LEFT, _SIGN = 16.0, 16.0
_FIRST, _LAST = 56.0, 56.0
"""Middle of the first column from the left edge, and the room behind the last one's middle."""
_PITCH, _LEAST_PITCH = 26.0, 15.0
_SHARE = 0.4
"""The gutter takes at most this part of the view's width."""


@dataclass(frozen=True, slots=True)
class SharedBy:
    """The passages of the base (code points, in text order) that a source shares. `source` is its position in the
    comparison, or -1 for all those that have no column of their own."""

    source: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the gutter's columns stand: how many there are, the distance of their middles, the whole width."""

    count: int
    pitch: float
    width: int

    def middle(self, column: int) -> float:
        """The middle of a column, in pixels from the left edge."""
        return _FIRST + self.pitch * column


def columns_for(sources: int, room: int) -> Columns:
    """Columns for so many sources in a view that is `room` pixels wide: closer together, then fewer, where it is narrow.
    Where there are fewer columns than sources, the last one stands for the rest."""
    if not sources:
        return Columns(0, _PITCH, round(_FIRST))
    most = max(room * _SHARE - _FIRST - _LAST, 0.0)
    pitch = _PITCH if sources < 2 else min(max(most / (sources - 1), _LEAST_PITCH), _PITCH)
    shown = min(sources, max(int(most / pitch) + 1, 1))
    return Columns(shown, pitch, round(_FIRST + pitch * (shown - 1) + _LAST))


_BESIDE = 6
"""So many passages before and behind those in view are measured with them: passages on one line share its height."""


def _near(segments: Sequence[Segment], stretch: tuple[int, int]) -> Sequence[Segment]:
    """Of disjoint passages in text order those that touch a stretch of the text (code points), and some beside them."""
    first = bisect_right(segments, stretch[0], key=lambda s: s.span.end)
    last = bisect_left(segments, stretch[1], key=lambda s: s.span.start)
    return segments[max(first - _BESIDE, 0) : last + _BESIDE]


class SharedGutter(QWidget):
    """Follows a pane's scrolling. A sign stands where a shared passage begins, a bar in the column of each source."""

    rowClicked = Signal(object)
    """The Span of a shared passage of the base."""

    def __init__(self, pane: TextPane, theme: Theme, parent: QWidget | None = None) -> None:
        self._pane, self._theme = pane, theme
        self._columns = columns_for(0, 0)
        self._shared: tuple[SharedBy, ...] = ()
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        pane.verticalScrollBar().valueChanged.connect(self.update)
        pane.laidOut.connect(self.forget)

    def set_shared(self, shared: Sequence[SharedBy], columns: Columns) -> None:
        """Shows other columns. The passages of all sources together are the pane's segments."""
        self._shared, self._columns = tuple(shared), columns
        self.setFixedWidth(columns.width)
        told = [self._name(s) + " " + tr("%n passages", "", len(s.segments)) for s in self._shared]
        name = tr("Shared passages: {sources}").format(sources=", ".join(told)) if told else tr("No shared passages")
        self.setAccessibleName(name)
        self.forget()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.update()

    def forget(self) -> None:
        """The passages stand elsewhere."""
        self.update()

    @property
    def columns(self) -> Columns:
        """Where the columns stand."""
        return self._columns

    @property
    def shared(self) -> tuple[SharedBy, ...]:
        """What each column shows."""
        return self._shared

    def sizeHint(self) -> QSize:
        """As wide as its columns."""
        return QSize(self._columns.width, 100)

    def bar_rect(self, column: int, span: Span) -> QRectF:
        """Where the bar of a passage stands in this widget; empty for one that the column does not have."""
        ends = self._pane.extents([s.span for s in self._shared[column].segments]).get(span)
        if ends is None:
            return QRectF()
        middle = self._columns.middle(column)
        return QRectF(middle - 3, ends[0] - self._pane.offset, 6, ends[1] - ends[0])

    def sign_rect(self, span: Span) -> QRectF:
        """Where the sign of a shared passage stands in this widget; empty for one that has none."""
        ends = self._pane.segment_extents().get(span)
        return QRectF(_SIGN_LEFT, ends[0] - self._pane.offset, _SIGN, min(ends[1] - ends[0], 22.0)) if ends else QRectF()

    def segment_at(self, pos: QPoint) -> Segment | None:
        """The shared passage at a height of this widget."""
        y = pos.y() + self._pane.offset
        extents = self._pane.segment_extents()
        inside = (s for s in self._pane.segments if s.span in extents and extents[s.span][0] <= y < extents[s.span][1])
        return next(inside, None)

    def words_of(self, segment: Segment) -> str:
        """What a passage's bars mean: "B: differ. C: matched, with no fact that both give."."""
        told = []
        for shared in self._shared:
            over = [s for s in shared.segments if s.span.overlaps(segment.span)]
            if over:
                verdict = over[0].verdict
                words = translated(VERDICTS[verdict].label) if verdict else tr("the same point, no fact in common")
                told.append(f"{self._name(shared)}: {words}.")
        return " ".join(told) or tr("No match found in the other sources.")

    def event(self, event: QEvent) -> bool:
        """Tells what the bars under the pointer mean."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            segment = self.segment_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words_of(segment) if segment else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the signs and bars in view."""
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), qcolor(self._theme.page))
            top, bottom = float(self._pane.offset), float(self._pane.offset + self.height())
            painter.save()
            painter.translate(0, -self._pane.offset)
            stretch = self._pane.stretch
            for column in range(len(self._shared) if stretch is not None else 0):
                self._paint_column(painter, column, _near(self._shared[column].segments, stretch or (0, 0)), top, bottom)
            painter.restore()
            self._paint_signs(painter)
        finally:
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects the passage beside the pointer."""
        segment = self.segment_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and segment is not None:
            self.rowClicked.emit(segment.span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows where a click does something."""
        over = self.segment_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the text."""
        self._pane.wheelEvent(event)

    def _paint_column(self, painter: QPainter, column: int, segments: Sequence[Segment], top: float, bottom: float) -> None:
        extents = self._pane.extents([s.span for s in segments])
        bars: dict[Verdict | None, list[tuple[float, float]]] = {}
        for segment in segments:
            ends = extents.get(segment.span)
            if ends and ends[1] > top and ends[0] < bottom:
                bars.setdefault(segment.verdict, []).append((ends[0] + 2, ends[1] - 2))
        for verdict, found in bars.items():
            draw_bars(painter, self._columns.middle(column), found, verdict, self._theme)

    def _paint_signs(self, painter: QPainter) -> None:
        last = -_SIGN
        for segment in self._pane.segments:
            if segment.verdict is None:
                continue
            place = self.sign_rect(segment.span)
            if place.isEmpty() or place.bottom() < 0 or place.top() > self.height():
                continue
            # Passages that share a line begin closer together than a sign is high.
            top = max(place.center().y() - _SIGN / 2, last + _SIGN)
            last = top
            paint_sign(painter, QRectF(place.left(), top, _SIGN, _SIGN), segment.verdict, mark_colour(self._theme, segment.verdict))

    @staticmethod
    def _name(shared: SharedBy) -> str:
        return letter(shared.source) if shared.source >= 0 else tr("others", "sources")
