"""A page that takes the place of the views for a while: the library, the extraction proof, the question about several articles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, KeyButton
from reader.gui.key_names import native
from reader.gui.session import Session


class OverPage(QWidget):
    """Its frame is a head, a body and a foot with lines between them. Esc and the button at the upper right leave it."""

    left = Signal()
    """The reader goes back to the views."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _leave_button(self, text: str) -> KeyButton:
        """The button that leaves."""
        button = KeyButton(self._session, text, native("Esc"))
        button.clicked.connect(self.left)
        return button

    def _frame(self, head: QLayout, body: QLayout, foot: QLayout) -> None:
        """Puts the three parts below each other; the body takes what room there is."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self._session))
        column.addLayout(body, 1)
        column.addWidget(Hairline(self._session))
        column.addLayout(foot)


def foot_row(*widgets: QWidget | None) -> QHBoxLayout:
    """A row at the foot of a page, from the left; None is room that stretches."""
    row = QHBoxLayout()
    row.setContentsMargins(20, 8, 20, 8)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
