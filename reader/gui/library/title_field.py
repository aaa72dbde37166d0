"""The field for the event's name, opened above the view; Enter takes it, Esc closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, KeyButton
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import interface_font


class TitleField(QWidget):
    """One line."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setFont(interface_font(13))
        self.field.setPlaceholderText(tr("Name of the event"))
        self.field.setAccessibleName(tr("Name of the event"))
        self.field.setMinimumHeight(32)
        self.field.returnPressed.connect(self._take)
        take = KeyButton(session, tr("Rename"), "Enter", primary=True)
        take.clicked.connect(self._take)
        close = KeyButton(session, tr("Close"), "Esc")
        close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 18, 10)
        row.setSpacing(8)
        for widget, stretch in ((self.field, 1), (take, 0), (close, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(session))
        self.hide()

    def open(self) -> None:
        """Shows the field with the name in it."""
        self.field.setText(self._session.title)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        title = self.field.text().strip()
        if title and title != self._session.title:
            self._session.rename(title)
        self.hide()
