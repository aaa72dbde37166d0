"""A field of one line that opens above the view; Enter takes what stands in it, Esc closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, KeyButton
from reader.gui.key_names import native
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import interface_font


class LineField(QWidget):
    """`name` is read aloud and stands in the empty field where `hint` says nothing longer; `deed` is what Enter does."""

    def __init__(self, session: Session, name: str, deed: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setFont(interface_font(13))
        self.field.setPlaceholderText(hint or name)
        self.field.setAccessibleName(name)
        self.field.setMinimumHeight(32)
        self.field.returnPressed.connect(self._take)
        take = KeyButton(session, deed, native("Enter"), primary=True)
        take.clicked.connect(self._take)
        close = KeyButton(session, tr("Close"), native("Esc"))
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

    def _take(self) -> None:
        """Does what the field is for with what stands in it."""
        raise NotImplementedError
