"""What the rows above the texts have in common: the ground with its line, and small buttons in the colours of a theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.gui.controls import paint_focus
from reader.gui.theme import Theme, qcolor


class HeadPart(QWidget):
    """A stretch of a row of a fixed height: ground, a line below, and what `_paint_words` puts on it."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        self._theme = theme
        super().__init__(parent)
        self.setFixedHeight(height)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, the line below, and the words."""
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), qcolor(self._theme.panel))
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), qcolor(self._theme.hairline))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_words(painter)
        finally:
            painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        raise NotImplementedError


class HeadButton(QAbstractButton):
    """A picture that can be pressed, with the ring of the focus."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, tip: str = "") -> None:
        self._theme = theme
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the picture and the focus."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_picture(painter)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), self._theme.ink, 4)
        finally:
            painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        raise NotImplementedError
