"""The field for links, opened by Ctrl+L above the view; Enter adds, Esc closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, KeyButton
from reader.gui.given import addresses_in
from reader.gui.keymap import native
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import interface_font


class LinkField(QWidget):
    """One line that takes one or several addresses."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setFont(interface_font(13))
        self.field.setPlaceholderText(tr("Links to articles, parted by spaces or lines"))
        self.field.setAccessibleName(tr("Links to articles"))
        self.field.setMinimumHeight(32)
        self.field.returnPressed.connect(self._add)
        add = KeyButton(session, tr("Add links"), native("Enter"), primary=True)
        add.clicked.connect(self._add)
        close = KeyButton(session, tr("Close"), native("Esc"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 18, 10)
        row.setSpacing(8)
        for widget, stretch in ((self.field, 1), (add, 0), (close, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(session))
        self.hide()

    def open(self) -> None:
        """Shows the field with the cursor in it."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _add(self) -> None:
        addresses = addresses_in(self.field.text())
        if addresses:
            self._session.add_inputs(addresses)
            self.field.clear()
            self.hide()
