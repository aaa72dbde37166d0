"""The table of a strip under the view: one cell has the keyboard, and a click or Enter goes to the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget


class StripTable(QTableView):
    """What the codes and the timeline have in common. Its highest height is that of the most rows that are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self.go_to)

    def go_to(self, index: QModelIndex) -> None:
        """Goes to the text of a cell."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """All rows, up to the most that are shown."""
        return QSize(400, self.maximumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text; letters belong to the actions."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_to(self.currentIndex())
        elif not event.text().strip() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
