"""A list whose rows have a box at the left that a click and Space tick."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from reader.gui.session import Session

_BOX, _AROUND = 24, 6


def box_of(row: QRectF) -> QRectF:
    """The box at the left of a row: a target of 24 pixels."""
    return QRectF(row.left() + 14, row.top() + 8, _BOX, _BOX)


class BoxList(QListView):
    """Rows may come by the hundreds: their heights are measured a few at a time. What has the cursor is ticked by `toggle`."""

    def __init__(self, session: Session, model: QAbstractItemModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        session.themeChanged.connect(self.viewport().update)

    def paint_with(self, delegate: QStyledItemDelegate) -> None:
        """Has rows painted by a delegate, which the list owns."""
        delegate.setParent(self)
        self.setItemDelegate(delegate)

    def toggle(self) -> None:
        """Ticks the row with the cursor, or takes its tick away."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a box ticks its row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        target = box_of(QRectF(self.visualRect(index))).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if index.isValid() and target.contains(event.position()):
            self.setCurrentIndex(index)
            self.toggle()
