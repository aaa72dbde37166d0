"""The rows of the library: heads with dates, and events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.gui.library.keeper import Keeper
from reader.gui.library.words import group_of, spoken, title_of
from reader.store.values import FoundEvent

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """EVENT is a FoundEvent, None for a head."""

    EVENT = Qt.ItemDataRole.UserRole + 1


class EventsModel(QAbstractListModel):
    """Heads and events. What a search found has no heads: it stands in the order of the search."""

    def __init__(self, keeper: Keeper, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._today = today
        self._items: tuple[str | FoundEvent, ...] = ()

    def show(self, found: Sequence[FoundEvent], *, heads: bool) -> None:
        """Shows these events, under heads of their dates or without."""
        self.beginResetModel()
        items: list[str | FoundEvent] = []
        last, today = "", self._today()
        for event in found:
            head = group_of(event.row.opened, today) if heads else ""
            if head != last:
                items.append(head)
                last = head
            items.append(event)
        self._items = tuple(items)
        self.endResetModel()

    @property
    def today(self) -> date:
        """The day that it is."""
        return self._today()

    def is_current(self, event: FoundEvent) -> bool:
        """Whether an event is the one in the window."""
        return event.row.uid == self._keeper.uid

    def events(self) -> tuple[FoundEvent, ...]:
        """The events that are shown."""
        return tuple(item for item in self._items if isinstance(item, FoundEvent))

    def row_of(self, uid: str) -> int:
        """The row of an event, -1 where it is not shown."""
        return next((i for i, item in enumerate(self._items) if isinstance(item, FoundEvent) and item.row.uid == uid), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Heads and events."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head can't be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not isinstance(index.data(Role.EVENT), FoundEvent):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title or head, its sentence, and the event."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if isinstance(item, str):
            return item if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return title_of(item.row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(item, self._today(), current=self.is_current(item))
            case Role.EVENT:
                return item
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Gives an event another name."""
        event, title = index.data(Role.EVENT), str(value).strip()
        if not isinstance(event, FoundEvent) or not title or title == title_of(event.row):
            return False
        self._keeper.rename(event.row.uid, title)
        return True
