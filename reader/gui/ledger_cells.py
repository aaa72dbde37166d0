"""How the ledger's cells are laid out and painted: the fact, what a source says, an empty cell, a section's head."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.gui.icons import paint_kind, paint_sign, paint_symbol, paint_verdict, saved
from reader.gui.language import tr, translated
from reader.gui.marked_text import MarkedText
from reader.gui.models import Section
from reader.gui.theme import Theme, interface_font, qcolor, reading_font
from reader.model.finding import Finding, Verdict
from reader.render.rows import Row, Said
from reader.render.words import NO_MATCH

SECTION_HEIGHT = 30
LEAST_HEIGHT = 64
MOST_SAID = 3
"""How many places of one source a cell shows; the inspector lists all."""
PAD_X, PAD_Y = 12, 12
_LINE, _CREDIT_LINE, _CHIP = 20, 17, 16
_TITLE_LEFT = 46
_MEDIUM, _BOLD = QFont.Weight.Medium, QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Chip:
    """A hedge's chip: its label and its place in the cell."""

    label: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class SaidLayout:
    """One place of a source: its words, who is credited (elided to fit), hedges; `top` in the cell."""

    top: float
    words: MarkedText
    credit: str
    credit_top: float
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class CellLayout:
    """A source's cell, ready to be painted. `more` places of the source are left out."""

    said: tuple[SaidLayout, ...]
    more: int
    height: float


@dataclass(frozen=True, slots=True)
class FactLayout:
    """The first column's cell, ready to be painted."""

    title: MarkedText
    height: float


def lay_out_cell(cell: tuple[Said, ...] | None, width: float, zoom: float = 1.0) -> CellLayout:
    """Lays out what a source says in `width` logical pixels, padding included; `zoom` enlarges the source's words."""
    inner, top = width - 2 * PAD_X, float(PAD_Y)
    found: list[SaidLayout] = []
    for said in (cell or ())[:MOST_SAID]:
        words = MarkedText(said.snippet.text, (said.snippet.mark,), reading_font(round(14 * zoom)), inner, round(_LINE * zoom))
        below = top + words.height + 2
        credit, chips, end = _credit_line(said, inner, below)
        found.append(SaidLayout(top, words, credit, below, chips))
        top = end + 8
    more = max(len(cell or ()) - MOST_SAID, 0)
    return CellLayout(tuple(found), more, (top - 8 if found else top) + (_CREDIT_LINE if more else 0) + PAD_Y)


def _credit_line(said: Said, width: float, top: float) -> tuple[str, tuple[Chip, ...], float]:
    """The elided credit, the chips behind it (on a line of their own where they don't fit) and where the line ends."""
    if not said.credited_to and not said.hedges:
        return "", (), top - 2
    metrics = QFontMetricsF(interface_font(11))
    credit = metrics.elidedText(" ".join(said.credited_to.split()), Qt.TextElideMode.ElideRight, width)
    x = metrics.horizontalAdvance(credit) + 10 if credit else 0.0
    y, chips = top, []
    for label in map(translated, said.hedges):
        room = QFontMetricsF(interface_font(11, _MEDIUM)).horizontalAdvance(label) + 14
        if x and x + room > width:
            x, y = 0.0, y + _CREDIT_LINE + 2
        chips.append(Chip(label, QRectF(x, y + 0.5, min(room, width), _CHIP)))
        x += room + 5
    return credit, tuple(chips), y + _CREDIT_LINE if credit or chips else top - 2


def lay_out_fact(row: Row, width: float) -> FactLayout:
    """Lays out a fact's title in `width` logical pixels, padding included."""
    title = MarkedText(row.title, (), interface_font(13, _BOLD), width - _TITLE_LEFT - PAD_X, 18, at_left=True)
    lines = 2 if row.verdict is Verdict.AGREE else 1
    return FactLayout(title, PAD_Y + title.height + 18 * lines + PAD_Y)


class CellPainter:
    """Paints laid out cells in the colours of a theme; `rect` is always the whole cell."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def ground(self, painter: QPainter, rect: QRectF, *, selected: bool, empty: bool = False) -> None:
        """The cell's ground and the hairlines at its right and lower edge."""
        theme = self._theme
        page = theme.panel if empty else theme.page
        hairline = qcolor(theme.hairline)
        painter.fillRect(rect, qcolor(theme.selected if selected else page))
        painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), hairline)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), hairline)

    def section(
        self, painter: QPainter, rect: QRectF, section: Section, label: str, icon: str, label_left: float, room: float | None = None
    ) -> None:
        """A section's head; its label begins at `label_left` and runs on over the cells, each of which paints its part. With
        `room` it has only so much of it."""
        theme, head = self._theme, section.head
        painter.fillRect(rect, qcolor(theme.panel))
        painter.setPen(qcolor(theme.hairline))
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5))
        picture = QRectF(label_left + 19, rect.center().y() - 8, 16, 16)
        ink = qcolor(theme.verdict(head.verdict).mark if head.verdict else theme.ink)
        if head.verdict:
            paint_sign(painter, picture, head.verdict, ink)
        elif head.kind:
            paint_kind(painter, picture.adjusted(1, 1, -1, -1), icon, ink)
        font = interface_font(13, _BOLD)
        left = label_left + (42 if head.verdict or head.kind else 20)
        if room is not None:
            label = QFontMetricsF(font).elidedText(label, Qt.TextElideMode.ElideRight, room - (left - label_left) - 34)
        width = QFontMetricsF(font).horizontalAdvance(label)
        self._text(painter, QRectF(left, rect.top(), width + 4, rect.height()), label, font, ink)
        left += width + 9
        self._text(painter, QRectF(left, rect.top(), 60, rect.height()), str(section.size), interface_font(13), qcolor(theme.third))

    def fact(
        self, painter: QPainter, rect: QRectF, row: Row, layout: FactLayout, icon: str, *, selected: bool, confirmed: bool, ignored: bool
    ) -> None:
        """The fact: sign, title, kind and number of sources, and what the user judged."""
        theme = self._theme
        self.ground(painter, rect, selected=selected)
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), qcolor(theme.ink))
        colours = theme.verdict(row.verdict)
        paint_verdict(painter, QRectF(rect.left() + 16, rect.top() + PAD_Y, 22, 22), row.verdict, colours)
        left, top = rect.left() + _TITLE_LEFT, rect.top() + PAD_Y + 1
        ink = qcolor(theme.second if ignored else theme.ink)
        layout.title.paint(painter, QPointF(left, top), ink, colours, row.verdict)
        quiet = qcolor(theme.second if selected else theme.third)
        below = top + layout.title.height + 1
        paint_kind(painter, QRectF(left, below + 2, 13, 13), icon, quiet)
        judged = "check" if confirmed else "close" if ignored else ""
        self._text(
            painter,
            QRectF(left + 18, below, rect.width(), 17),
            tr("{some} of %n sources", "", len(row.cells)).format(some=sum(c is not None for c in row.cells)),
            interface_font(12),
            quiet,
        )
        if row.verdict is Verdict.AGREE:
            self._text(
                painter, QRectF(left + 18, below + 17, rect.width(), 17), tr("%n origins", "", row.origins), interface_font(12), quiet
            )
        if judged:
            self._judged(painter, rect, judged)

    def noted(self, painter: QPainter, rect: QRectF) -> None:
        """A small sheet at the fact's right edge: there is a note on it."""
        paint_symbol(painter, QRectF(rect.right() - 22, rect.top() + PAD_Y + 2, 13, 13), "note", qcolor(self._theme.second))

    def _judged(self, painter: QPainter, rect: QRectF, symbol: str) -> None:
        """A small symbol under the sign: a tick for confirmed, a cross for ignored."""
        paint_symbol(painter, QRectF(rect.left() + 20, rect.top() + PAD_Y + 26, 14, 14), symbol, qcolor(self._theme.ink))

    def empty(self, painter: QPainter, rect: QRectF, *, selected: bool, current: bool) -> None:
        """A source that says nothing of the fact."""
        theme = self._theme
        self.ground(painter, rect, selected=selected and not current, empty=True)
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(qcolor(theme.outline, 130), 1, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(8.5, 8.5, -9.5, -9.5), 5, 5)
        ink = qcolor(theme.second if selected else theme.third)
        painter.setFont(interface_font(12, italic=True))
        painter.setPen(ink)
        painter.drawText(rect.adjusted(12, 8, -13, -8), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, translated(NO_MATCH))
        if current:
            self.frame(painter, rect)

    def cell(self, painter: QPainter, rect: QRectF, layout: CellLayout, finding: Finding, *, selected: bool, current: bool) -> None:
        """What a source says."""
        theme = self._theme
        self.ground(painter, rect, selected=selected and not current)
        quiet = qcolor(theme.second if selected else theme.third)
        origin = QPointF(rect.left() + PAD_X, rect.top())
        bottom = PAD_Y
        for said in layout.said:
            colours = theme.marks(finding.verdict, finding.kind)
            said.words.paint(painter, origin + QPointF(0, said.top), qcolor(theme.ink), colours, finding.verdict)
            line = QRectF(origin.x(), origin.y() + said.credit_top, rect.width() - 2 * PAD_X, _CREDIT_LINE)
            self._text(painter, line, said.credit, interface_font(11), quiet)
            for chip in said.chips:
                self._chip(painter, chip, origin)
            bottom = int(said.credit_top) + _CREDIT_LINE
        if layout.more:
            place = QRectF(origin.x(), origin.y() + bottom, rect.width() - 2 * PAD_X, _CREDIT_LINE)
            self._text(painter, place, tr("and %n more places", "", layout.more), interface_font(11), quiet)
        if current:
            self.frame(painter, rect)

    def frame(self, painter: QPainter, rect: QRectF) -> None:
        """The frame of the selected cell."""
        painter.setPen(QPen(qcolor(self._theme.ink), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _chip(self, painter: QPainter, chip: Chip, origin: QPointF) -> None:
        theme, rect = self._theme, chip.rect.translated(origin)
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(qcolor(theme.outline), 1))
            painter.setBrush(qcolor(theme.page))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _CHIP / 2, _CHIP / 2)
        self._text(painter, rect, chip.label, interface_font(11, _MEDIUM), qcolor(theme.ink), Qt.AlignmentFlag.AlignCenter)

    def _text(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        font: QFont,
        ink: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, text)
