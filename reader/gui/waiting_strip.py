"""The strip that tells how many links wait for a connection, with a way to try them at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, KeyButton, Label
from reader.gui.keymap import key_text
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.waiting import waiting


class WaitingStrip(QWidget):
    """Hidden while nothing waits."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told = 0
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._what = Label(tr("No connection"), 13, weight=QFont.Weight.DemiBold)
        self._how_many = Label("", 13, tone="second", wrap=True)
        self.again = KeyButton(session, tr("Try again"), key_text(session, "Try failed sources again"))
        self.again.clicked.connect(self._retry)
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 18, 10)
        row.setSpacing(12)
        row.addWidget(self._what)
        row.addWidget(self._how_many, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(session))
        session.sourcesChanged.connect(self._refresh)
        self._refresh()

    @property
    def told(self) -> str:
        """What it says."""
        return f"{self._what.text()}. {self._how_many.text()}"

    def _retry(self) -> None:
        for key in waiting(self._session):
            self._session.retry(key)

    def _refresh(self) -> None:
        links = len(waiting(self._session))
        self._how_many.setText(tr("%n links wait; files and pasted text still work.", "", links))
        self.setVisible(links > 0)
        if links > self._told:
            self._session.announced.emit(self.told)
        self._told = links
