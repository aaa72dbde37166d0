"""The field that filters rows by words."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import interface_font

_WIDTH, _HEIGHT = 148, 26
_WAIT_MS = 120
"""So long after the last key the rows are filtered."""


class FilterField(QLineEdit):
    """Words that every shown row must contain, however they are written. Esc empties it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setPlaceholderText(tr("Filter rows"))
        self.setAccessibleName(tr("Filter rows by words"))
        self.setClearButtonEnabled(True)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setFont(interface_font(12))
        self.setProperty("compact", True)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.apply)
        self.textEdited.connect(self._wait.start)
        self.textChanged.connect(self._cleared)
        session.filterChanged.connect(self._follow)
        self._follow()

    def apply(self) -> None:
        """Filters by what stands there now."""
        self._wait.stop()
        self._session.set_filter(self._session.filter.with_words(self.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter filters at once; Esc empties the field, and only an empty one lets it through."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.apply()
        else:
            super().keyPressEvent(event)

    def _cleared(self, text: str) -> None:
        # The clear button sends no `textEdited`.
        if not text and self._session.filter.words:
            self._wait.start()

    def _follow(self) -> None:
        words = self._session.filter.words
        if self.text().strip() != words and not self._wait.isActive():
            self.setText(words)
