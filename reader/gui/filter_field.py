"""The field that filters rows by words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.gui.icons import paint_symbol
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor

_WIDTH, _FOLDED, _HEIGHT = 160, 30, 26
_WAIT_MS = 120
"""So long after the last key the rows are filtered."""


class FilterField(QLineEdit):
    """Words that every shown row must contain, however they are written. Esc empties it. It is folded to a magnifying
    glass while it is empty and nobody types in it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(tr("Filter rows by words"))
        self.setToolTip(tr("Filter rows by words"))
        self.setClearButtonEnabled(True)
        self.setFixedHeight(_HEIGHT)
        self.setFont(interface_font(12))
        self.setProperty("compact", True)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.apply)
        self.textEdited.connect(self._wait.start)
        self.textChanged.connect(self._cleared)
        session.filterChanged.connect(self._follow)
        session.themeChanged.connect(self.update)
        self._follow()
        self._fold()

    @property
    def folded(self) -> bool:
        """Whether only the magnifying glass is shown."""
        return not self.text() and not self.hasFocus()

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Unfolds."""
        super().focusInEvent(event)
        self._fold()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Folds if it is empty."""
        super().focusOutEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the magnifying glass into the folded field."""
        super().paintEvent(event)
        if self.folded:
            painter = QPainter(self)
            try:
                middle, ink = QRectF(self.rect()).center(), qcolor(self._session.theme.second)
                paint_symbol(painter, QRectF(middle.x() - 7, middle.y() - 7, 14, 14), "search", ink)
            finally:
                painter.end()

    def _fold(self) -> None:
        self.setFixedWidth(_FOLDED if self.folded else _WIDTH)
        self.setPlaceholderText("" if self.folded else tr("Filter rows"))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.folded else Qt.CursorShape.IBeamCursor)

    def _cleared(self, text: str) -> None:
        # The clear button sends no `textEdited`.
        if not text and self._session.filter.words:
            self._wait.start()
        self._fold()

    def _follow(self) -> None:
        words = self._session.filter.words
        if self.text().strip() != words and not self._wait.isActive():
            self.setText(words)
