"""How a verdict's line looks: under words, in the gutter and along a ribbon: solid, dotted, double or dashed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.gui.theme import UNDERLINES, Theme, Underline, qcolor
from reader.model.finding import Verdict


def mixed(front: str, back: str, share: float) -> QColor:
    """The colour with `share` of `front` over `back`, opaque, so that overlaps don't darken."""
    a, b = qcolor(front), qcolor(back)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x * share + y * (1 - share)) for x, y in pairs))


def mark_colour(theme: Theme, verdict: Verdict | None) -> QColor:
    """The colour of a verdict's lines; a quiet one for passages that match without a finding."""
    return qcolor(theme.verdict(verdict).mark) if verdict else mixed(theme.outline, theme.page, 0.6)


def tint(theme: Theme, verdict: Verdict | None) -> QColor:
    """The ground of a whole passage or of a ribbon: paler than the fill of a value."""
    if verdict is None or verdict is Verdict.ONLY:
        return mixed(theme.selected, theme.page, 0.8 if verdict else 0.45)
    return mixed(theme.verdict(verdict).fill, theme.page, 0.62)


def patterned(colour: QColor, style: Underline, width: float) -> QPen:
    """A pen of a line style; `double` gives a solid one, whose two lines the caller draws."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style is Underline.DOTTED:
        pen.setDashPattern([1.0, 1.0])
    elif style is Underline.DASHED:
        pen.setDashPattern([4.5 / width, 3.0 / width])
    return pen


def draw_underlines(painter: QPainter, lines: Sequence[QLineF], verdict: Verdict, colour: QColor) -> None:
    """Underlines of one verdict in one call, two for a double line. `lines` are level, drawn downwards from their y."""
    if not lines:
        return
    style = UNDERLINES[verdict]
    if style is Underline.DOUBLE:
        rects = [QRectF(line.x1(), line.y1() + shift, line.dx(), 1.2) for line in lines for shift in (0.0, 2.4)]
        _fill(painter, rects, colour)
    elif style is Underline.SOLID:
        _fill(painter, [QRectF(line.x1(), line.y1() + 0.5, line.dx(), 2) for line in lines], colour)
    else:
        width = 2.0 if style is Underline.DOTTED else 1.4
        painter.setPen(patterned(colour, style, width))
        painter.drawLines([line.translated(0, 1.5) for line in lines])


def draw_bars(painter: QPainter, centre: float, bars: Sequence[tuple[float, float]], verdict: Verdict | None, theme: Theme) -> None:
    """Gutter bars of one verdict around the vertical `centre`; `bars` are (top, bottom). A passage without a finding has
    one thin solid bar."""
    if not bars:
        return
    colour = mark_colour(theme, verdict)
    style = UNDERLINES[verdict] if verdict else Underline.SOLID
    if style is Underline.DOUBLE:
        _fill(painter, [QRectF(x, t, 1.5, b - t) for t, b in bars for x in (centre - 2.25, centre + 0.75)], colour)
    elif style is Underline.SOLID:
        width = 2.0 if verdict else 1.0
        _fill(painter, [QRectF(centre - width / 2, t, width, b - t) for t, b in bars], colour)
    else:
        painter.setPen(patterned(colour, style, 2.0 if style is Underline.DOTTED else 1.4))
        painter.drawLines([QLineF(centre, t, centre, b) for t, b in bars])


def _fill(painter: QPainter, rects: list[QRectF], colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRects(rects)
