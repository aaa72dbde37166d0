"""The codes of the selected passage, in the inspector: shown, given and taken away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from reader.gui.code_book import Target
from reader.gui.controls import KeyButton, Label, paint_focus
from reader.gui.flow import Flow
from reader.gui.icons import paint_symbol
from reader.gui.keymap import key_text
from reader.gui.labels import listed
from reader.gui.language import tr, translated
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor
from reader.render.words import letter

_HEIGHT, _TICK = 26, 14


class CodeChip(QAbstractButton):
    """One code: ticked where the passage has it. A click gives it or takes it away."""

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.code = code
        self.setCheckable(True)
        self.setText(translated(code))
        self.setFont(interface_font(12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Code {code}").format(code=self.text()))
        session.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for the tick, too, so that nothing moves when it comes."""
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + _TICK + 28, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A very long code is cut, and told by its tip."""
        return QSize(60, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints frame, tick, words, focus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box, on = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.isChecked()
            painter.setPen(QPen(qcolor(theme.ink if on else theme.outline), 1))
            painter.setBrush(qcolor(theme.selected if on or self.underMouse() else theme.raised))
            painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
            symbol = QRectF(box.left() + 9, box.center().y() - 6, 12, 12)
            paint_symbol(painter, symbol, "check" if on else "plus", qcolor(theme.ink if on else theme.third))
            painter.setFont(self.font())
            painter.setPen(qcolor(theme.ink if on else theme.second))
            room = box.adjusted(_TICK + 12, 0, -10, 0)
            shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room.width()) + 1)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            if self.hasFocus():
                paint_focus(painter, box, theme.ink, _HEIGHT / 2)
        finally:
            painter.end()


class CodeEditor(QWidget):
    """The codes of what is selected. Opened, it offers all codes, and a field for another one."""

    left = Signal()
    """Esc: the keyboard goes back to where the reader was."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open = self._every = False
        self._chips: dict[str, CodeChip] = {}
        self._where = Label("", 12, tone="third", wrap=True)
        self._row = Flow(self, gap=6)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Another code"))
        self.field.setPlaceholderText(tr("Another code"))
        self.field.setFont(interface_font(13))
        self.field.setMinimumHeight(28)
        self.field.returnPressed.connect(self._give_typed)
        key = key_text(session, "Code the passage…")
        self.button = KeyButton(session, tr("Code the passage"), key, tight=True)
        self.button.clicked.connect(lambda: self.open())
        buttons = Flow()
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._where, self._row, self.field, buttons):
            column.addWidget(part)
        session.codesChanged.connect(self.refresh)
        self.refresh()

    @property
    def targets(self) -> tuple[Target, ...]:
        """The passages that a click codes."""
        return self._session.code_book.targets(every=self._every)

    @property
    def chips(self) -> tuple[CodeChip, ...]:
        """The codes that are shown."""
        return tuple(chip for chip in self._chips.values() if not chip.isHidden())

    def open(self, *, every: bool = False) -> None:
        """Offers all codes for the passage, or for those of every source in the row, and gives the keyboard to the field."""
        self._open, self._every = True, every
        self.refresh()
        self.field.setFocus()

    def close_up(self) -> None:
        """Shows the codes of the passage only."""
        self._open = self._every = False
        self.field.clear()
        self.refresh()

    def refresh(self) -> None:
        """Shows the codes of what is selected now."""
        book, targets = self._session.code_book, self.targets
        for code in book.codes:
            if code not in self._chips:
                self._chips[code] = self._chip(code)
        given = [frozenset(book.given(target)) for target in targets]
        offered = frozenset(book.codes)
        for code, chip in self._chips.items():
            on = bool(given) and all(code in codes for codes in given)
            chip.setChecked(on)
            chip.setVisible(on or (self._open and code in offered))
        self._row.setVisible(any(not chip.isHidden() for chip in self._chips.values()))
        self._where.setText(_where(targets))
        self._where.setVisible(self._open and bool(targets))
        self.field.setVisible(self._open)
        self.button.setVisible(not self._open)
        self.button.setEnabled(bool(targets))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape and self._open:
            self.close_up()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _chip(self, code: str) -> CodeChip:
        chip = CodeChip(self._session, code)
        chip.setToolTip(chip.text())
        chip.clicked.connect(lambda on=False, code=code: self._set(code, on=on))
        self._row.addWidget(chip)
        return chip

    def _set(self, code: str, *, on: bool) -> None:
        book = self._session.code_book
        (book.give if on else book.take)(self.targets, code)

    def _give_typed(self) -> None:
        words = self.field.text().strip()
        if words:
            self._session.code_book.give(self.targets, words)
            self.field.clear()


def _where(targets: tuple[Target, ...]) -> str:
    """Which passages are coded: "Passage in B", "Passages in A, B and D"."""
    letters = [letter(target.article) for target in targets]
    if len(letters) < 2:
        return tr("Passage in {source}").format(source=letters[0]) if letters else ""
    return tr("Passages in {sources}").format(sources=listed(letters))
