"""What each source says of the selected row: its words, how they were read, and a field to correct that."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.gui.badge import paint_badge
from reader.gui.controls import KeyButton, Label, paint_focus
from reader.gui.icons import paint_symbol
from reader.gui.key_names import native
from reader.gui.labels import listed
from reader.gui.language import tr, translated
from reader.gui.ledger_header import badge_colours
from reader.gui.marked_text import MarkedText
from reader.gui.readings import how_read, reading_of
from reader.gui.session import Session
from reader.gui.state import Selection
from reader.gui.theme import interface_font, qcolor, reading_font
from reader.gui.zoom import zoomed
from reader.model.comparison import Comparison
from reader.model.finding import Finding, FindingValue
from reader.model.span import Span
from reader.render.words import NO_MATCH, letter, source_name

_LEFT, _EDIT, _LINE = 29, 26, 17
_MOST_SILENT = 3
"""More sources than these that say nothing share one row."""
_AT_ONCE, _IN_ONE_GO = 4, 2
"""So many values are shown at once, and so many more whenever the window is idle."""


class IconButton(QAbstractButton):
    """A symbol of 24 pixels that can be clicked."""

    def __init__(self, session: Session, symbol: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._symbol = symbol
        self.setFixedSize(24, 24)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the symbol, darker under the pointer."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            strong = self.underMouse() or self.hasFocus()
            paint_symbol(painter, QRectF(5, 5, 14, 14), self._symbol, qcolor(theme.ink if strong else theme.third))
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_focus(painter, QRectF(self.rect()), theme.ink, 4)
        finally:
            painter.end()


class ValueRow(QAbstractButton):
    """What one source says: badge, value with its mark, who is credited, what it was read as. A click selects it, a double
    click goes there."""

    correctionRequested = Signal()

    def __init__(self, session: Session, finding: Finding, value: FindingValue, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.value = value
        self._verdict, self._kind = finding.verdict, finding.kind
        self._text = " ".join(value.text.split())
        reading = reading_of(value.value)
        self._lines = [line for line in (_credit(value), tr("Read as {value}").format(value=reading) if reading else "") if line]
        self._words: MarkedText | None = None
        self._told: list[MarkedText] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(" ".join((f"{letter(value.article)}: {self._text}.", *(f"{line}." for line in self._lines))))
        how = how_read(value.value)
        tip = tr("{source}: click to select, double-click to go to the text").format(source=name)
        self.setToolTip(f"{tip}\n{how}" if how else tip)
        self.edit: IconButton | None = None
        if value.mention is not None:
            self.edit = IconButton(session, "pencil", tr("Correct what {source} says").format(source=letter(value.article)), self)
            self.edit.clicked.connect(self.correctionRequested)
        self.clicked.connect(self._select)
        session.selectionChanged.connect(self.update)
        self._lay_out(240)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(240, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps to the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out(event.size().width())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes to the text."""
        self._session.go_to_text(self.value.article, self.value.span)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, badge, value, credit."""
        theme, painter = self._session.theme, QPainter(self)
        selected = self._session.selection.article == self.value.article
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(qcolor(theme.selected))
                painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            paint_badge(painter, QRectF(2, 6, 20, 20), self.value.article, badge_colours(theme))
            assert self._words is not None, "laid out in __init__"
            self._words.paint(painter, QPointF(_LEFT + 2, 4), qcolor(theme.ink), theme.marks(self._verdict, self._kind), self._verdict)
            quiet, top = qcolor(theme.second if selected else theme.third), self._words.height + 6.0
            for told in self._told:
                told.paint(painter, QPointF(_LEFT + 2, top), quiet, theme.verdict(self._verdict), self._verdict)
                top += told.height
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), theme.ink)
        finally:
            painter.end()

    def _lay_out(self, width: int) -> None:
        font, line = reading_font(zoomed(self._session, 15)), zoomed(self._session, 22)
        self._words = MarkedText(self._text, (Span(0, len(self._text)),), font, width - _LEFT - 6 - _EDIT, line)
        self._told = [MarkedText(told, (), interface_font(12), width - _LEFT - 8, _LINE, at_left=True) for told in self._lines]
        self.setFixedHeight(self._words.height + 10 + sum(told.height for told in self._told))
        if self.edit is not None:
            self.edit.move(width - 26, 3)

    def _select(self) -> None:
        selection = self._session.selection
        self._session.select(Selection(selection.finding, self.value.article, selection.passage))


class SilentRow(QWidget):
    """Sources in which no match was found: badges and the words."""

    def __init__(self, session: Session, articles: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._articles = articles
        self._words = translated(NO_MATCH)
        if len(articles) > 1:
            self._words = tr("No match found in {sources}").format(sources=listed([letter(i) for i in articles]))
        self.setFixedHeight(30)
        self.setAccessibleName(self._words if len(articles) > 1 else f"{letter(articles[0])}: {self._words}")
        self.setToolTip(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a quiet badge and the words."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            left = 2.0
            if len(self._articles) == 1:
                paint_badge(painter, QRectF(2, 5, 20, 20), self._articles[0], badge_colours(theme, quiet=True))
                left = _LEFT + 2.0
            painter.setFont(interface_font(13, italic=True))
            painter.setPen(qcolor(theme.third))
            room = self.width() - left
            words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        finally:
            painter.end()


class CorrectionField(QWidget):
    """What a value means, in words as an article would put them. Enter uses them, Esc leaves."""

    used = Signal(str)
    left = Signal()

    def __init__(self, session: Session, value: FindingValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.field = QLineEdit(" ".join(value.text.split()), self)
        self.field.setFont(interface_font(13))
        self.field.setAccessibleName(tr("What {source} means, in other words").format(source=letter(value.article)))
        self.field.selectAll()
        self.field.returnPressed.connect(self._use)
        self.use = KeyButton(session, tr("Use"), primary=True)
        cancel = KeyButton(session, tr("Cancel"), native("Esc"))
        self.use.clicked.connect(self._use)
        cancel.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.use)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT + 2, 2, 4, 6)
        column.setSpacing(6)
        column.addWidget(Label(tr("What it means, as an article would say it"), 12, tone="second", wrap=True))
        column.addWidget(self.field)
        column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _use(self) -> None:
        words = self.field.text().strip()
        if words:
            self.used.emit(words)


class ValueList(QWidget):
    """The values of one finding, and the sources that say nothing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[ValueRow] = []
        self._groups: list[QWidget] = []
        self._shown: tuple[Comparison, Finding] | None = None
        self._coming: list[FindingValue] = []
        self._correction: CorrectionField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    @property
    def rows(self) -> tuple[ValueRow, ...]:
        """The rows of the sources that speak."""
        return tuple(self._rows)

    @property
    def correction(self) -> CorrectionField | None:
        """The field in which a value is corrected, while it is open."""
        return self._correction

    def show_finding(self, comparison: Comparison, finding: Finding) -> None:
        """Shows other values."""
        self.close_correction()
        for group in self._groups:
            _let_go(group)
        self._rows, self._groups = [], []
        self._shown = (comparison, finding)
        self._coming = sorted(finding.values, key=lambda v: (v.article, v.span))
        self._add(_AT_ONCE)

    def _add(self, most: int = _IN_ONE_GO) -> None:
        """Adds rows of what is to come, and behind the last one those of the sources that say nothing."""
        if self._shown is None:
            return
        comparison, finding = self._shown
        coming, self._coming = self._coming[:most], self._coming[most:]
        group, column = self._new_group()
        for value in coming:
            name = source_name(comparison.articles[value.article].article, value.article)
            row = ValueRow(self._session, finding, value, name, group)
            row.correctionRequested.connect(lambda row=row: self.correct(row.value.article))
            self._rows.append(row)
            column.addWidget(row)
        if self._coming:
            self._session.turns.go_on(self._add_more, self)
        else:
            for widget in self._silent(comparison, finding, group):
                column.addWidget(widget)
        self._column.addWidget(group)

    def _add_more(self) -> bool:
        if self._coming:
            self._add()
        return bool(self._coming)

    def _new_group(self) -> tuple[QWidget, QVBoxLayout]:
        """Rows that come together: each that was shown by itself would have all of the inspector laid out anew."""
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._groups.append(group)
        return group, column

    def _silent(self, comparison: Comparison, finding: Finding, parent: QWidget) -> list[SilentRow]:
        speaking = {v.article for v in finding.values}
        silent = tuple(i for i in range(len(comparison.articles)) if i not in speaking)
        groups = [(i,) for i in silent] if len(silent) <= _MOST_SILENT else [silent]
        return [SilentRow(self._session, group, parent) for group in groups]

    def correct(self, article: int | None) -> bool:
        """Opens the field under the value of a source, of the first one without it; whether there is such a value."""
        if self._coming:
            self._add(len(self._coming))
        able = [row for row in self._rows if row.edit is not None]
        row = next((row for row in able if row.value.article == article), able[0] if able else None)
        self.close_correction()
        if row is None:
            return False
        group = row.parentWidget()
        column = group.layout() if group is not None else None
        assert isinstance(column, QVBoxLayout), "rows stand in a column"
        self._correction = CorrectionField(self._session, row.value, group)
        self._correction.used.connect(self._use)
        self._correction.left.connect(self._leave)
        column.insertWidget(column.indexOf(row) + 1, self._correction)
        self._correction.show()
        self._correction.field.setFocus()
        return True

    def close_correction(self) -> None:
        """Gives up what was typed."""
        if self._correction is not None:
            _let_go(self._correction)
            self._correction = None

    def _use(self, words: str) -> None:
        if self._correction is not None and self._session.judge.correct(self._correction.value.article, words):
            self.close_correction()

    def _leave(self) -> None:
        article = self._correction.value.article if self._correction else None
        self.close_correction()
        row = next((row for row in self._rows if row.value.article == article), None)
        if row is not None:
            row.setFocus()


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def _credit(value: FindingValue) -> str:
    parts = [tr("Credited to {name}").format(name=" ".join(value.credited_to.text.split()))] if value.credited_to else []
    if value.hedges:
        hedges = listed([translated(hedge) for hedge in value.hedges])
        parts.append(hedges if parts else hedges.capitalize())
    return ", ".join(parts)
