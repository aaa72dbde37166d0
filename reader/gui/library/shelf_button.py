"""The round buttons that choose a shelf of the library."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.gui.controls import paint_focus
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor


class ShelfButton(QAbstractButton):
    """One of several, of which one is chosen."""

    def __init__(self, session: Session, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(text)
        self.setFont(interface_font(13, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Text and padding."""
        return QSize(int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 26, 26)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its text."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, frame, text and focus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            chosen = self.isChecked()
            ground = theme.ink if chosen else theme.selected if self.underMouse() else theme.page
            painter.setPen(QPen(qcolor(theme.ink if chosen else theme.outline), 1))
            painter.setBrush(qcolor(ground))
            painter.drawRoundedRect(box, 13, 13)
            painter.setFont(self.font())
            painter.setPen(qcolor(theme.page if chosen else theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus():
                paint_focus(painter, box, theme.page if chosen else theme.ink, 11)
        finally:
            painter.end()
