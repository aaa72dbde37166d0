"""A source's badge: a rounded square with its letter and, along the lower edge, its pattern."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from reader.gui.icons import pixmap, saved
from reader.render.words import letter

_SIDE = 20.0  # the grid that badges are designed on
_BAND = QRectF(0, 14, _SIDE, 6)
_FRAME = QRectF(0.75, 0.75, _SIDE - 1.5, _SIDE - 1.5)
_RADIUS = 4.0


@dataclass(frozen=True, slots=True)
class BadgeColours:
    """Ink for letter, frame and pattern; paper for the ground."""

    ink: QColor
    paper: QColor


def _solid(painter: QPainter, ink: QColor) -> None:
    painter.fillRect(_BAND, ink)


def _diagonal(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, [(QPointF(x, 20.5), QPointF(x + 6, 14.5)) for x in _steps(-6, 21, 2.6)])


def _dots(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for row, y in enumerate((15.2, 17.6)):
        for x in _steps(2.4 + row * 1.3, 19, 2.6):
            painter.drawEllipse(QPointF(x, y), 0.75, 0.75)


def _level(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, [(QPointF(0, y), QPointF(20, y)) for y in (14.6, 17)])


def _cross(painter: QPainter, ink: QColor) -> None:
    rising = [(QPointF(x, 20), QPointF(x + 6, 14)) for x in _steps(-6, 21, 3.4)]
    falling = [(QPointF(x, 14), QPointF(x + 6, 20)) for x in _steps(-6, 21, 3.4)]
    _stroke(painter, ink, rising + falling, 0.8)


def _bricks(painter: QPainter, ink: QColor) -> None:
    courses = [(QPointF(0, y), QPointF(20, y)) for y in (14.4, 17)]
    joints = [(QPointF(x, 14.4), QPointF(x, 17)) for x in (5.0, 10.0, 15.0)]
    lower = [(QPointF(x, 17), QPointF(x, 20)) for x in (2.6, 7.5, 12.5, 17.4)]
    _stroke(painter, ink, courses + joints + lower, 0.8)


def _upright(painter: QPainter, ink: QColor) -> None:
    _stroke(painter, ink, [(QPointF(x, 14.4), QPointF(x, 20)) for x in _steps(3, 18, 2.35)], 0.9)


def _empty(painter: QPainter, ink: QColor) -> None:
    """The last pattern is none."""


_PATTERNS: tuple[Callable[[QPainter, QColor], None], ...] = (_solid, _diagonal, _dots, _level, _cross, _bricks, _upright, _empty)


def _steps(start: float, stop: float, step: float) -> list[float]:
    return [start + i * step for i in range(int((stop - start) / step) + 1)]


def _stroke(painter: QPainter, ink: QColor, lines: list[tuple[QPointF, QPointF]], width: float = 1.0) -> None:
    painter.setPen(QPen(ink, width))
    for start, end in lines:
        painter.drawLine(start, end)


def paint_badge(painter: QPainter, rect: QRectF, index: int, colours: BadgeColours) -> None:
    """Paints the badge of the source at position `index` (from 0); patterns repeat after the eighth. On a screen it is a picture
    that was painted before, on whole pixels."""
    side = min(rect.width(), rect.height())
    on_screen = painter.paintEngine().type() is QPaintEngine.Type.Raster
    if on_screen and side == int(side) and not painter.transform().isScaling():
        picture = _picture(index, colours, int(side), abs(painter.deviceTransform().m11()))
        painter.drawPixmap(QPointF(round(rect.center().x() - side / 2), round(rect.center().y() - side / 2)), picture)
    else:
        _paint(painter, rect, index, colours)


def _picture(index: int, colours: BadgeColours, size: int, dpr: float) -> QPixmap:
    """A badge that is painted once, kept by Qt as long as there is room."""
    key = f"badge:{index} {colours.ink.rgba()} {colours.paper.rgba()} {size} {dpr} {QGuiApplication.font().family()}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = badge_pixmap(index, colours, size, dpr)
        QPixmapCache.insert(key, picture)
    return picture


def _paint(painter: QPainter, rect: QRectF, index: int, colours: BadgeColours) -> None:
    side = min(rect.width(), rect.height())
    with saved(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
        painter.scale(side / _SIDE, side / _SIDE)
        frame = QPainterPath()
        frame.addRoundedRect(_FRAME, _RADIUS, _RADIUS)
        painter.fillPath(frame, colours.paper)
        with saved(painter):
            painter.setClipPath(frame)
            _PATTERNS[index % len(_PATTERNS)](painter, colours.ink)
        painter.strokePath(frame, QPen(colours.ink, 1.4))
        _paint_letter(painter, letter(index), colours.ink)


def _paint_letter(painter: QPainter, text: str, ink: QColor) -> None:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(11 if len(text) == 1 else 8)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(0, 0.6, _SIDE, 14), Qt.AlignmentFlag.AlignCenter, text)


def badge_pixmap(index: int, colours: BadgeColours, size: int, dpr: float) -> QPixmap:
    """The badge of the source at position `index` on a transparent square of `size` device-independent pixels."""
    return pixmap(size, dpr, lambda painter, rect: _paint(painter, rect, index, colours))
