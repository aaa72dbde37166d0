"""All pictures of the window, drawn from paths: kinds of facts, signs of verdicts, symbols of controls, the program's own mark.

Every shape is defined on a grid of 16 by 16 units and scaled to the rectangle it is painted into, so that it is sharp at
any size and on any screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from reader.gui.theme import VerdictColours, qcolor
from reader.model.finding import Verdict

_GRID = 16.0
_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)
_CORNER = 0.16  # radius of a rounded fill as a share of its side


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a picture consists of on the grid: lines of a given width, and areas."""

    lines: QPainterPath
    areas: QPainterPath
    width: float = 1.3


@contextmanager
def saved(painter: QPainter) -> Iterator[QPainter]:
    """The painter with its state restored at the end, also after an exception."""
    painter.save()
    try:
        yield painter
    finally:
        painter.restore()


def _polyline(path: QPainterPath, *points: tuple[float, float]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)


def _calendar() -> _Shape:
    lines = QPainterPath()
    lines.addRoundedRect(QRectF(2, 3, 12, 11), 2, 2)
    _polyline(lines, (2, 6.6), (14, 6.6))
    _polyline(lines, (5.2, 1.4), (5.2, 4.2))
    _polyline(lines, (10.8, 1.4), (10.8, 4.2))
    return _Shape(lines, QPainterPath())


def _number() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (6.4, 2), (4.8, 14))
    _polyline(lines, (11.2, 2), (9.6, 14))
    _polyline(lines, (2.6, 5.8), (13.8, 5.8))
    _polyline(lines, (2.2, 10.2), (13.4, 10.2))
    return _Shape(lines, QPainterPath())


def _person() -> _Shape:
    lines = QPainterPath()
    lines.addEllipse(QPointF(8, 5.2), 3.1, 3.1)
    lines.moveTo(2.2, 14.2)
    lines.cubicTo(2.4, 10.6, 5, 9.8, 8, 9.8)
    lines.cubicTo(11, 9.8, 13.6, 10.6, 13.8, 14.2)
    return _Shape(lines, QPainterPath())


def _pin() -> _Shape:
    lines = QPainterPath()
    lines.moveTo(8, 14.4)
    lines.cubicTo(5, 11, 3.4, 8.8, 3.4, 6.2)
    lines.arcTo(QRectF(3.4, 1.6, 9.2, 9.2), 180, -180)
    lines.cubicTo(12.6, 8.8, 11, 11, 8, 14.4)
    lines.addEllipse(QPointF(8, 6.2), 1.7, 1.7)
    return _Shape(lines, QPainterPath())


def _badge() -> _Shape:
    lines = QPainterPath()
    lines.addRoundedRect(QRectF(3, 3.4, 10, 11), 1.8, 1.8)
    lines.addEllipse(QPointF(8, 7.6), 1.7, 1.7)
    lines.moveTo(5.2, 12)
    lines.cubicTo(5.6, 10.4, 10.4, 10.4, 10.8, 12)
    _polyline(lines, (6.4, 1.6), (9.6, 1.6))
    _polyline(lines, (8, 1.6), (8, 3.4))
    return _Shape(lines, QPainterPath())


def _comma(area: QPainterPath, left: float) -> None:
    area.addEllipse(QPointF(left + 2, 9.4), 2.1, 2.1)
    tail = QPainterPath(QPointF(left - 0.1, 9.4))
    tail.cubicTo(left - 0.1, 6.4, left + 1.2, 4.8, left + 3.2, 4.2)
    tail.lineTo(left + 3.6, 5.2)
    tail.cubicTo(left + 2.4, 5.8, left + 1.8, 6.6, left + 1.8, 7.6)
    tail.closeSubpath()
    area.addPath(tail)


def _quote() -> _Shape:
    areas = QPainterPath()
    areas.setFillRule(Qt.FillRule.WindingFill)
    _comma(areas, 2.6)
    _comma(areas, 8.8)
    return _Shape(QPainterPath(), areas)


def _speech() -> _Shape:
    lines = QPainterPath(QPointF(4, 2.4))
    lines.lineTo(12, 2.4)
    lines.quadTo(14, 2.4, 14, 4.4)
    lines.lineTo(14, 8.6)
    lines.quadTo(14, 10.6, 12, 10.6)
    lines.lineTo(7.6, 10.6)
    lines.lineTo(4.4, 13.8)
    lines.lineTo(4.4, 10.6)
    lines.lineTo(4, 10.6)
    lines.quadTo(2, 10.6, 2, 8.6)
    lines.lineTo(2, 4.4)
    lines.quadTo(2, 2.4, 4, 2.4)
    lines.closeSubpath()
    return _Shape(lines, QPainterPath())


def _lines() -> _Shape:
    lines = QPainterPath()
    for y, right in ((4, 14), (8, 14), (12, 9)):
        _polyline(lines, (2, y), (right, y))
    return _Shape(lines, QPainterPath())


def _wording() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (1.2, 12.6), (4.6, 3.6), (8, 12.6))
    _polyline(lines, (2.4, 9.6), (6.8, 9.6))
    lines.addEllipse(QPointF(11.9, 9.9), 2.5, 2.6)
    _polyline(lines, (14.6, 7.2), (14.6, 12.6))
    return _Shape(lines, QPainterPath())


def _warning() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (8, 2.2), (14.6, 13.6), (1.4, 13.6))
    lines.closeSubpath()
    _polyline(lines, (8, 6.4), (8, 9.6))
    areas = QPainterPath()
    areas.addEllipse(QPointF(8, 11.6), 0.75, 0.75)
    return _Shape(lines, areas)


def _minus() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (3, 8), (13, 8))
    return _Shape(lines, QPainterPath(), 1.5)


def _alarm() -> _Shape:
    lines = QPainterPath()
    lines.addRoundedRect(QRectF(1, 1, 14, 14), 3.4, 3.4)
    _polyline(lines, (8, 4.4), (8, 8.8))
    areas = QPainterPath()
    areas.addEllipse(QPointF(8, 11.4), 0.85, 0.85)
    return _Shape(lines, areas)


def _plus() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (8, 3), (8, 13))
    _polyline(lines, (3, 8), (13, 8))
    return _Shape(lines, QPainterPath(), 1.5)


def _search() -> _Shape:
    lines = QPainterPath()
    lines.addEllipse(QPointF(6.8, 6.8), 4.6, 4.6)
    _polyline(lines, (10.2, 10.2), (14, 14))
    return _Shape(lines, QPainterPath(), 1.5)


def _lock_body(lines: QPainterPath) -> None:
    lines.addRoundedRect(QRectF(3, 7.2, 10, 7), 1.6, 1.6)


def _lock() -> _Shape:
    lines = QPainterPath()
    _lock_body(lines)
    lines.moveTo(5.2, 7.2)
    lines.lineTo(5.2, 4.8)
    lines.arcTo(QRectF(5.2, 2, 5.6, 5.6), 180, -180)
    lines.lineTo(10.8, 7.2)
    return _Shape(lines, QPainterPath())


def _unlock() -> _Shape:
    lines = QPainterPath()
    _lock_body(lines)
    lines.moveTo(5.2, 7.2)
    lines.lineTo(5.2, 4.8)
    lines.arcTo(QRectF(5.2, 2, 5.6, 5.6), 180, -150)
    return _Shape(lines, QPainterPath())


def _check() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (2.8, 8.6), (6.4, 12.2), (13.2, 4.2))
    return _Shape(lines, QPainterPath(), 1.7)


def _close() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (3.8, 3.8), (12.2, 12.2))
    _polyline(lines, (12.2, 3.8), (3.8, 12.2))
    return _Shape(lines, QPainterPath(), 1.5)


def _clock() -> _Shape:
    lines = QPainterPath()
    lines.addEllipse(QPointF(8, 8), 6, 6)
    _polyline(lines, (8, 4.6), (8, 8), (10.4, 9.6))
    return _Shape(lines, QPainterPath())


def _down() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (3.2, 5.8), (8, 10.6), (12.8, 5.8))
    return _Shape(lines, QPainterPath(), 1.8)


def _pencil() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (2.6, 13.4), (3.4, 10), (10.8, 2.6), (13.4, 5.2), (6, 12.6), (2.6, 13.4))
    _polyline(lines, (9.2, 4.2), (11.8, 6.8))
    return _Shape(lines, QPainterPath())


def _note() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (3, 2.4), (13, 2.4), (13, 10), (9.4, 13.6), (3, 13.6), (3, 2.4))
    _polyline(lines, (13, 10), (9.4, 10), (9.4, 13.6))
    _polyline(lines, (5.6, 5.8), (10.4, 5.8))
    return _Shape(lines, QPainterPath())


def _up() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (3.2, 10.2), (8, 5.4), (12.8, 10.2))
    return _Shape(lines, QPainterPath(), 1.8)


def _differ() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (2.9, 5.8), (13.1, 5.8))
    _polyline(lines, (2.9, 10.2), (13.1, 10.2))
    _polyline(lines, (11, 2.6), (5, 13.4))
    return _Shape(lines, QPainterPath(), 1.6)


def _update() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (1.6, 4.2), (10.4, 4.2))
    _polyline(lines, (1.6, 8), (8, 8))
    _polyline(lines, (8.6, 1.4), (3.6, 10.8))
    lines.addEllipse(QPointF(11.2, 11.2), 3.5, 3.5)
    _polyline(lines, (11.2, 9.4), (11.2, 11.4), (12.6, 12.2))
    return _Shape(lines, QPainterPath(), 1.3)


def _compatible() -> _Shape:
    lines = QPainterPath()
    for y in (5.7, 10.3):
        lines.moveTo(2.7, y + 0.7)
        lines.cubicTo(4.6, y - 1.7, 6.2, y - 1.5, 8, y)
        lines.cubicTo(9.8, y + 1.5, 11.4, y + 1.7, 13.3, y - 0.7)
    return _Shape(lines, QPainterPath(), 1.6)


def _agree() -> _Shape:
    lines = QPainterPath()
    _polyline(lines, (2.9, 5.8), (13.1, 5.8))
    _polyline(lines, (2.9, 10.2), (13.1, 10.2))
    return _Shape(lines, QPainterPath(), 1.6)


def _only() -> _Shape:
    lines = QPainterPath()
    lines.addEllipse(QPointF(8, 8), 3.7, 3.7)
    return _Shape(lines, QPainterPath(), 1.6)


_KINDS: dict[str, Callable[[], _Shape]] = {
    "calendar": _calendar,
    "number": _number,
    "person": _person,
    "pin": _pin,
    "badge": _badge,
    "quote": _quote,
    "speech": _speech,
    "lines": _lines,
    "wording": _wording,
}
_SYMBOLS: dict[str, Callable[[], _Shape]] = {
    "alarm": _alarm,
    "warning": _warning,
    "minus": _minus,
    "plus": _plus,
    "search": _search,
    "lock": _lock,
    "unlock": _unlock,
    "check": _check,
    "close": _close,
    "clock": _clock,
    "down": _down,
    "up": _up,
    "pencil": _pencil,
    "note": _note,
}
_SIGNS: dict[Verdict, Callable[[], _Shape]] = {
    Verdict.DIFFER: _differ,
    Verdict.UPDATE: _update,
    Verdict.COMPATIBLE: _compatible,
    Verdict.AGREE: _agree,
    Verdict.ONLY: _only,
}

KIND_ICONS: tuple[str, ...] = tuple(_KINDS)
"""Names that a kind of fact may give as its icon."""

SYMBOLS: tuple[str, ...] = tuple(_SYMBOLS)
"""Names of the symbols on controls."""


@cache
def _made(shape: Callable[[], _Shape]) -> _Shape:
    """A shape, drawn up once: rows and chips are painted often."""
    return shape()


def _draw(painter: QPainter, rect: QRectF, shape: _Shape, color: QColor) -> None:
    """Paints a shape into the largest square in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    with saved(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
        painter.scale(side / _GRID, side / _GRID)
        pen = QPen(color, shape.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(shape.lines, pen)
        painter.fillPath(shape.areas, color)


def paint_kind(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Paints the icon of a kind of fact. `name` is one of KIND_ICONS; another raises KeyError."""
    _draw(painter, rect, _made(_KINDS[name]), color)


def paint_symbol(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Paints a control's symbol. `name` is one of SYMBOLS; another raises KeyError."""
    _draw(painter, rect, _made(_SYMBOLS[name]), color)


def paint_sign(painter: QPainter, rect: QRectF, verdict: Verdict, color: QColor) -> None:
    """Paints a verdict's bare sign: ≠, ≠ with a clock, ≈, = or ○."""
    _draw(painter, rect, _made(_SIGNS[verdict]), color)


def paint_verdict(painter: QPainter, rect: QRectF, verdict: Verdict, colours: VerdictColours) -> None:
    """Paints a verdict's sign on its rounded fill."""
    with saved(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(colours.fill))
        radius = min(rect.width(), rect.height()) * _CORNER
        painter.drawRoundedRect(rect, radius, radius)
    margin = min(rect.width(), rect.height()) * 0.1
    paint_sign(painter, rect.adjusted(margin, margin, -margin, -margin), verdict, qcolor(colours.mark))


def paint_logo(painter: QPainter, rect: QRectF, ink: QColor, pale: QColor) -> None:
    """Paints the program's mark: three bars side by side at different heights, the middle one pale."""
    side = min(rect.width(), rect.height())
    with saved(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2)
        painter.scale(side / 26, side / 26)
        painter.setPen(Qt.PenStyle.NoPen)
        for left, top, height, color in ((4.0, 4.0, 18.0, ink), (11.0, 0.5, 18.0, pale), (18.0, 7.5, 18.0, ink)):
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left, top, 4, height), 1, 1)


def pixmap(size: int, dpr: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    """A transparent square of `size` device-independent pixels that `paint` has drawn on."""
    picture = QPixmap(round(size * dpr), round(size * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        paint(painter, QRectF(0, 0, size, size))
    finally:
        painter.end()
    return picture


def _icon(paint: Callable[[QPainter, QRectF], None], sizes: tuple[int, ...] = _SIZES[:6]) -> QIcon:
    icon = QIcon()
    for size in sizes:
        icon.addPixmap(pixmap(size, 1.0, paint))
    return icon


def kind_icon(name: str, color: QColor) -> QIcon:
    """The icon of a kind of fact; see `paint_kind`."""
    return _icon(lambda painter, rect: paint_kind(painter, rect, name, color))


def symbol_icon(name: str, color: QColor) -> QIcon:
    """A control's symbol; see `paint_symbol`."""
    return _icon(lambda painter, rect: paint_symbol(painter, rect, name, color))


def verdict_icon(verdict: Verdict, colours: VerdictColours) -> QIcon:
    """A verdict's sign on its fill; see `paint_verdict`."""
    return _icon(lambda painter, rect: paint_verdict(painter, rect, verdict, colours))


def app_icon() -> QIcon:
    """The program's own icon: the mark in light bars on a dark rounded square, so that it stands on any desktop."""

    def paint(painter: QPainter, rect: QRectF) -> None:
        side = rect.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#1B1D21"))
        painter.drawRoundedRect(rect, side * 0.2, side * 0.2)
        inset = side * 0.14
        paint_logo(painter, rect.adjusted(inset, inset, -inset, -inset), QColor("#ECEAE5"), QColor("#9A9DA3"))

    return _icon(paint, _SIZES)
