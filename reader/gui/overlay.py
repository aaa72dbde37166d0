"""What lies over the window for a moment: a panel in the middle of a dimmed ground, closed by Esc or a click beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.gui.focus_order import keyboard_in, step_focus
from reader.gui.session import Session
from reader.gui.theme import qcolor

_EDGE = 24


class Overlay(QWidget):
    """Covers its parent while it is shown and gives the focus back when it goes. `panel` holds what it shows."""

    def __init__(self, session: Session, parent: QWidget, *, at_top: bool = False) -> None:
        self._around = parent
        self._session = session
        self._before: QWidget | None = None
        super().__init__(parent)
        self.panel = QWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        if at_top:
            outer.addSpacing(40)
        else:
            outer.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.panel)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        parent.installEventFilter(self)
        session.themeChanged.connect(self.update)
        self.hide()

    def cover(self) -> None:
        """Shows itself over the parent."""
        self._before = keyboard_in(self._around)
        self.setGeometry(self._around.rect())
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Goes, and gives the focus back to what had it."""
        self.hide()
        # What had the focus may have been let go since: a field in a row that is no longer shown, say.
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Covers the parent at any size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._around.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays among what the panel shows: what lies under it cannot be seen."""
        return step_focus(self.panel, forward=next)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims the window and paints the panel's ground."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
            painter.setPen(QPen(qcolor(theme.outline), 1))
            painter.setBrush(qcolor(theme.panel))
            painter.drawRoundedRect(QRectF(self.panel.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        finally:
            painter.end()
