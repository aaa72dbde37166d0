"""The other wordings of a passage: a panel over the lower edge of the base text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from reader.gui.badge import BadgeColours, paint_badge
from reader.gui.controls import paint_focus
from reader.gui.icons import paint_verdict
from reader.gui.labels import listed
from reader.gui.language import tr
from reader.gui.marked_text import MarkedText
from reader.gui.theme import Theme, interface_font, qcolor, reading_font
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.snippets import Snippet
from reader.render.words import letter

_HEAD, _FOOT = 42, 10
_LEFT, _TEXT_LEFT, _RIGHT = 14, 45, 14
_LINE = 24
MARGIN = 28
"""Room between the panel and the view's lower edge."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How a source puts it: its words with the value marked (an empty mark for none), under a verdict or None, and the
    place in its text (code points) to go to. `name` is the source's name."""

    article: int
    name: str
    snippet: Snippet
    verdict: Verdict | None
    place: Span


class WordingRow(QAbstractButton):
    """Badge and words of one source; a click goes to its text."""

    def __init__(self, wording: Wording, theme: Theme, zoom: float = 1.0, parent: QWidget | None = None) -> None:
        self._wording, self._theme, self._zoom = wording, theme, zoom
        self._text: MarkedText | None = None
        super().__init__(parent)
        self.setAccessibleName(f"{letter(wording.article)} {wording.name}: {wording.snippet.text}")
        self.setToolTip(tr("Go to the text of {source}").format(source=wording.name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def wording(self) -> Wording:
        """What the row shows."""
        return self._wording

    def lay_out(self, width: int) -> int:
        """Wraps to a width and returns the height."""
        mark = self._wording.snippet.mark
        marks = (mark,) if len(mark) else ()
        font, line = reading_font(round(15 * self._zoom)), round(_LINE * max(self._zoom, 1.0))
        self._text = MarkedText(self._wording.snippet.text, marks, font, width - _TEXT_LEFT - _RIGHT, line)
        self.setFixedHeight(max(self._text.height, _LINE) + 8)
        return self.height()

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps to the width."""
        if event.size().width() != event.oldSize().width():
            self.lay_out(event.size().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints badge, words, focus."""
        theme, painter = self._theme, QPainter(self)
        try:
            if self.underMouse():
                painter.fillRect(self.rect(), qcolor(theme.selected))
            paint_badge(painter, QRectF(_LEFT, 6, 20, 20), self._wording.article, BadgeColours(qcolor(theme.ink), qcolor(theme.page)))
            if self._text is not None:
                verdict = self._wording.verdict or Verdict.ONLY
                self._text.paint(painter, QPointF(_TEXT_LEFT, 4), qcolor(theme.ink), theme.verdict(verdict), verdict)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()).adjusted(4, 0, -4, 0), theme.ink)
        finally:
            painter.end()


class Peek(QFrame):
    """Shows what the other sources say of the passage in focus. Space or Esc closes it."""

    chosen = Signal(int, object)
    """Position of a source and a Span of its text: go there."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme = theme
        self._title = ""
        self._verdict: Verdict | None = None
        self._silent = ""
        self._rows: list[WordingRow] = []
        super().__init__(parent)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll.setWidget(self._inner)
        for ground in (self._scroll.viewport(), self._inner):
            ground.setAutoFillBackground(False)
        self.hide()

    @property
    def rows(self) -> tuple[WordingRow, ...]:
        """The wordings shown."""
        return tuple(self._rows)

    @property
    def title(self) -> str:
        """What stands above them."""
        return self._title

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours; the rows are made anew when the panel is filled."""
        self._theme = theme
        self.update()

    def fill(self, title: str, verdict: Verdict | None, wordings: Sequence[Wording], silent: Sequence[int], zoom: float = 1.0) -> None:
        """Shows other wordings, their words `zoom` times as large as usual; `silent` are the positions of the sources in which
        nothing was found."""
        self._title, self._verdict = title, verdict
        self._silent = tr("No match found in {sources}").format(sources=listed([letter(i) for i in silent])) if silent else ""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [WordingRow(wording, self._theme, zoom, self._inner) for wording in wordings]
        for row in self._rows:
            self._column.addWidget(row)
            row.clicked.connect(lambda _=False, w=row.wording: self.chosen.emit(w.article, w.place))
            row.show()
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.spoken())

    def spoken(self) -> str:
        """Everything in it as sentences."""
        parts = [f"{self._title}.", *(f"{row.accessibleName()}." for row in self._rows), f"{self._silent}." if self._silent else ""]
        return " ".join(p for p in parts if p)

    def place(self, left: int, width: int, ground: QWidget) -> None:
        """Lays itself over the lower edge of `ground` (a sibling), as high as its rows, at most half as high as it."""
        need = sum(row.lay_out(width - 2) for row in self._rows)
        foot = _FOOT + (24 if self._silent else 0)
        height = min(_HEAD + need + foot, max(ground.height() // 2, _HEAD + 60))
        area = ground.geometry()
        self.setGeometry(left, area.bottom() + 1 - MARGIN - height, width, height)
        self._scroll.setGeometry(1, _HEAD, width - 2, height - _HEAD - foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the panel, its head and its foot."""
        theme, painter = self._theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(qcolor(theme.outline), 1))
            painter.setBrush(qcolor(theme.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            left = 43 if self._verdict else _LEFT
            if self._verdict:
                paint_verdict(painter, QRectF(_LEFT, 12, 20, 20), self._verdict, theme.verdict(self._verdict))
            self._write(
                painter, QRectF(left, 10, self.width() - left - 110, 24), self._title, theme.ink, interface_font(13, QFont.Weight.DemiBold)
            )
            close = QRectF(self.width() - 114, 10, 100, 24)
            painter.setFont(interface_font(12))
            painter.setPen(qcolor(theme.third))
            painter.drawText(close, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("Space closes"))
            if self._silent:
                foot = QRectF(_TEXT_LEFT, self.height() - 32, self.width() - _TEXT_LEFT - _RIGHT, 22)
                self._write(painter, foot, self._silent, theme.third, interface_font(12, italic=True))
        finally:
            painter.end()

    def _write(self, painter: QPainter, rect: QRectF, text: str, colour: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(qcolor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
