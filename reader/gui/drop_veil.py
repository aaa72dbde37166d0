"""A frame over the window while something is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.gui.session import Session
from reader.gui.theme import qcolor


class DropVeil(QWidget):
    """Lies over its parent, lets every event through, and is hidden until it is asked to cover."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Shows itself over the parent."""
        around = self.parentWidget()
        if around is not None:
            self.setGeometry(around.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the frame."""
        painter = QPainter(self)
        painter.setPen(QPen(qcolor(self._session.theme.ink), 4, Qt.PenStyle.DashLine))
        painter.drawRect(QRectF(self.rect()).adjusted(6, 6, -6, -6))
        painter.end()
