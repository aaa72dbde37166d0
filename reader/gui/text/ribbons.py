"""Ribbons between two panes: each joins the two passages that report the same point."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.icons import paint_sign
from reader.gui.text.pane import TextPane
from reader.gui.text.strokes import mark_colour, patterned, tint
from reader.gui.theme import UNDERLINES, Theme, Underline, qcolor
from reader.model.finding import Verdict
from reader.render.marks import Link
from reader.render.words import SECTIONS

WIDTH = 66
SIGN = 21.0
"""Diameter of the circle with the sign."""
_CROWD = 24
"""Where more ribbons than these are in view, only the selected one has edges: fills and signs tell the verdict."""
_THIN = 1.0
"""Lines of exactly this width are drawn by Qt's quick way, several times faster than any other; there may be hundreds in view."""
_ORDER: tuple[Verdict | None, ...] = (None, *reversed(SECTIONS))


@dataclass(frozen=True, slots=True)
class Band:
    """The two ends of a ribbon, in pixels of their own documents; or, shifted, of the view."""

    left_top: float
    left_bottom: float
    right_top: float
    right_bottom: float

    def shifted(self, left: float, right: float) -> Band:
        """The band with its ends moved up by so many pixels."""
        return Band(self.left_top - left, self.left_bottom - left, self.right_top - right, self.right_bottom - right)

    def within(self, upper: float, lower: float) -> Band:
        """The band with what lies above or below two heights drawn in to them."""
        ends = (self.left_top, self.left_bottom, self.right_top, self.right_bottom)
        return Band(*(min(max(end, upper), lower) for end in ends))

    @property
    def middle(self) -> float:
        """The height of the ribbon's middle."""
        return (self.left_top + self.left_bottom + self.right_top + self.right_bottom) / 4


class RibbonStrip(QWidget):
    """Paints the links of two panes and tells which one is pointed at."""

    linkHovered = Signal(int)
    """Index among the links, -1 when the pointer leaves them."""
    linkClicked = Signal(int)

    def __init__(self, left: TextPane, right: TextPane, theme: Theme, parent: QWidget | None = None) -> None:
        self._left, self._right, self._theme = left, right, theme
        self._links: tuple[Link, ...] = ()
        self._bands: tuple[Band | None, ...] | None = None
        self._selected, self._hovered = -1, -1
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        for pane in (left, right):
            pane.verticalScrollBar().valueChanged.connect(self.update)
            pane.laidOut.connect(self._forget)

    def set_links(self, links: Sequence[Link]) -> None:
        """Shows other links."""
        self._links = tuple(links)
        self._selected = self._hovered = -1
        self._forget()

    def set_selected(self, link: int) -> None:
        """Paints one link as selected, -1 for none."""
        if link != self._selected:
            self._selected = link
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.update()

    @property
    def links(self) -> tuple[Link, ...]:
        """The links shown."""
        return self._links

    @property
    def selected(self) -> int:
        """The selected link, -1 for none."""
        return self._selected

    def sizeHint(self) -> QSize:
        """The gap between two panes."""
        return QSize(WIDTH, 100)

    def minimumSizeHint(self) -> QSize:
        """The gap between two panes."""
        return QSize(WIDTH, 40)

    def bands(self) -> tuple[Band | None, ...]:
        """The ends of each link in pixels of the documents, computed once per layout."""
        if self._bands is None:
            left, right = self._left.extents([k.left for k in self._links]), self._right.extents([k.right for k in self._links])
            both = ((left.get(k.left), right.get(k.right)) for k in self._links)
            self._bands = tuple(Band(*a, *b) if a and b else None for a, b in both)
        return self._bands

    def visible(self) -> list[tuple[int, Band]]:
        """The links that can be seen, in pixels of this widget, in the order of painting: the selected one last."""
        # Plain comparisons first: of some thousand links a few dozen are in view.
        left, right, height = self._left.offset, self._right.offset, self.height()
        found = [
            (i, b.shifted(left, right))
            for i, b in enumerate(self.bands())
            if b is not None
            and (b.left_top - left < height or b.right_top - right < height)
            and (b.left_bottom > left or b.right_bottom > right)
        ]
        found.sort(key=lambda item: (item[0] == self._selected, _ORDER.index(self._links[item[0]].verdict)))
        return found

    def sign_rect(self, link: int) -> QRectF:
        """Where the sign of a link stands; empty for a link without a finding."""
        band = self.bands()[link]
        if band is None or self._links[link].verdict is None:
            return QRectF()
        if any(i == link for i, _ in self.visible()):
            return self._signs().get(link, QRectF())
        return self._circles(band.shifted(self._left.offset, self._right.offset))[0]

    def _signs(self) -> dict[int, QRectF]:
        """Where the signs in view stand: in the middle of their ribbons, beside it where another one stands there, and nowhere
        where there is no room: one sign never covers another. What a reader has to look at comes first."""
        placed: dict[int, QRectF] = {}
        bands = [(i, band, verdict) for i, band in self.visible() if (verdict := self._links[i].verdict) is not None]
        for i, band, _ in sorted(bands, key=lambda b: (b[0] != self._selected, SECTIONS.index(b[2]), b[0])):
            free = (circle for circle in self._circles(band) if not any(circle.intersects(other) for other in placed.values()))
            spot = next(free, None)
            if spot is not None:
                placed[i] = spot
        return placed

    def link_at(self, pos: QPoint) -> int:
        """Index of the link painted at a position, -1 for none; signs lie over ribbons."""
        visible, spot = self.visible()[::-1], QPointF(pos)
        for i, circle in self._signs().items():
            if circle.contains(spot):
                return i
        return next((i for i, band in visible if self._path(band).contains(spot)), -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ribbons in view, then their signs."""
        # While the type of one side is still to be changed the ribbons would be drawn for nothing.
        visible = self.visible() if self._left.px == self._right.px else []
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), qcolor(self._theme.page))
            painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), qcolor(self._theme.hairline))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # A dashed line costs by its whole length, also where that is far out of view.
            upper, lower = -float(self.height()) / 2, self.height() * 1.5
            for i, band in visible:
                self._paint_ribbon(painter, i, band.within(upper, lower), crowded=len(visible) > _CROWD)
            for i, circle in self._signs().items() if visible else ():
                self._paint_sign(painter, self._links[i].verdict, circle)
        finally:
            painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells over which link the pointer is."""
        self._hover(self.link_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects the link under the pointer."""
        link = self.link_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and link >= 0:
            self.linkClicked.emit(link)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no link any more."""
        self._hover(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the pane on the left."""
        self._left.wheelEvent(event)

    def _forget(self) -> None:
        self._bands = None
        self.update()

    def _hover(self, link: int) -> None:
        if link != self._hovered:
            self._hovered = link
            self.setCursor(Qt.CursorShape.PointingHandCursor if link >= 0 else Qt.CursorShape.ArrowCursor)
            self.linkHovered.emit(link)
            self.update()

    def _circles(self, band: Band) -> list[QRectF]:
        """Places for a sign on the middle line of a ribbon, the best first."""
        left, right = (band.left_top + band.left_bottom) / 2, (band.right_top + band.right_bottom) / 2
        found = []
        for t in (0.5, 0.3, 0.7):
            x = self.width() * (1.5 * t * (1 - t) + t**3)
            y = left + (right - left) * t * t * (3 - 2 * t)
            found.append(QRectF(x - SIGN / 2, y - SIGN / 2, SIGN, SIGN))
        return found

    def _path(self, band: Band) -> QPainterPath:
        width, half = float(self.width()), self.width() / 2
        path = QPainterPath(QPointF(0, band.left_top))
        path.cubicTo(half, band.left_top, half, band.right_top, width, band.right_top)
        path.lineTo(width, band.right_bottom)
        path.cubicTo(half, band.right_bottom, half, band.left_bottom, 0, band.left_bottom)
        path.closeSubpath()
        return path

    def _edges(self, band: Band) -> QPainterPath:
        width, half = float(self.width()), self.width() / 2
        path = QPainterPath(QPointF(0, band.left_top))
        path.cubicTo(half, band.left_top, half, band.right_top, width, band.right_top)
        path.moveTo(0, band.left_bottom)
        path.cubicTo(half, band.left_bottom, half, band.right_bottom, width, band.right_bottom)
        return path

    def _paint_ribbon(self, painter: QPainter, link: int, band: Band, *, crowded: bool) -> None:
        verdict, marked = self._links[link].verdict, link in (self._selected, self._hovered)
        full = self._theme.verdict(verdict).fill if verdict else self._theme.selected
        ground = qcolor(full) if marked else tint(self._theme, verdict)
        colour = QColor(mark_colour(self._theme, verdict))
        colour.setAlphaF(1.0 if marked else 0.75 if verdict else 0.7)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, marked or not crowded)
        painter.fillPath(self._path(band), ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = UNDERLINES[verdict] if verdict else Underline.SOLID
        if marked:
            self._paint_marked_edges(painter, self._edges(band), style, colour, ground)
        elif not crowded:
            self._paint_edges(painter, self._edges(band), style, colour)

    @staticmethod
    def _paint_marked_edges(painter: QPainter, edges: QPainterPath, style: Underline, colour: QColor, ground: QColor) -> None:
        if style is Underline.DOUBLE:
            painter.strokePath(edges, QPen(colour, 4.0))
            painter.strokePath(edges, QPen(ground, 1.2))
        else:
            painter.strokePath(edges, patterned(colour, style, 2.1 if style is Underline.DOTTED else 1.7))

    @staticmethod
    def _paint_edges(painter: QPainter, edges: QPainterPath, style: Underline, colour: QColor) -> None:
        if style is Underline.DOUBLE:
            for shift in (-1.1, 1.1):
                painter.strokePath(edges.translated(0, shift), QPen(colour, _THIN))
        else:
            painter.strokePath(edges, _thin(colour, style))

    def _paint_sign(self, painter: QPainter, verdict: Verdict | None, circle: QRectF) -> None:
        if verdict is None:
            return
        colour = mark_colour(self._theme, verdict)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(qcolor(self._theme.page))
        painter.drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6))
        paint_sign(painter, circle.adjusted(2.5, 2.5, -2.5, -2.5), verdict, colour)


def _thin(colour: QColor, style: Underline) -> QPen:
    pen = patterned(colour, style, _THIN)
    if style is Underline.DOTTED:
        pen.setDashPattern([2.0, 2.0])
    return pen
