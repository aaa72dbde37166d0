"""Moving an event between shelves, as something that can be undone."""

from __future__ import annotations

from PySide6.QtGui import QUndoCommand

from reader.gui.language import tr
from reader.gui.library.keeper import Keeper
from reader.gui.library.words import title_of
from reader.store.values import EventRow, Shelf


class PutOnShelf(QUndoCommand):
    """Archives, deletes or brings back an event."""

    def __init__(self, keeper: Keeper, row: EventRow, shelf: Shelf) -> None:
        super().__init__(_name(row, shelf))
        self._keeper = keeper
        self._row, self._shelf = row, shelf

    def redo(self) -> None:
        """Moves it."""
        self._keeper.put_on(self._row.uid, self._shelf)

    def undo(self) -> None:
        """Moves it back."""
        self._keeper.put_on(self._row.uid, self._row.shelf)


def _name(row: EventRow, shelf: Shelf) -> str:
    words = {
        Shelf.ARCHIVED: tr("Archived “{title}”"),
        Shelf.DELETED: tr("Deleted “{title}”"),
        Shelf.EVENTS: tr("Brought back “{title}”"),
    }
    return words[shelf].format(title=title_of(row))
