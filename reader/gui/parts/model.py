"""The articles that one source was split into, as a list in which those that are wanted are ticked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.gui.labels import facts_text
from reader.gui.language import tr
from reader.model.article import Article

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """PART is a Part."""

    PART = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Part:
    """One of the articles. `note` tells what is to be known before it is taken: "Already here as B"; "" for nothing."""

    article: Article
    note: str = ""
    here: bool = False
    """Whether it is among the sources already: it is not added a second time."""

    @property
    def facts(self) -> str:
        """Outlet, date and length in one line."""
        return " · ".join(filter(None, (self.article.outlet, facts_text(self.article))))


class PartsModel(QAbstractListModel):
    """All parts; each is ticked or not."""

    tickedChanged = Signal()  # noqa: N815 (named as Qt names its own)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._ticked: set[int] = set()

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts in the order of the source."""
        return self._parts

    @property
    def ticked(self) -> tuple[Article, ...]:
        """The articles that are ticked, in the order of the source."""
        return tuple(part.article for i, part in enumerate(self._parts) if i in self._ticked)

    def show(self, parts: Sequence[Part], ticked: Iterable[int]) -> None:
        """Shows other parts, with those in these rows ticked."""
        self.beginResetModel()
        self._parts, self._ticked = tuple(parts), set(ticked)
        self.endResetModel()
        self.tickedChanged.emit()

    def tell(self, parts: Sequence[Part]) -> None:
        """The same articles with other notes; what is here now is no longer ticked."""
        self._parts = tuple(parts)
        self._ticked -= {i for i, part in enumerate(parts) if part.here}
        self._changed()

    def tick(self, rows: Iterable[int], on: bool) -> None:
        """Ticks rows or takes their ticks away; what is here already can't be ticked."""
        free = {row for row in rows if not self._parts[row].here}
        self._ticked = self._ticked | free if on else self._ticked - free
        self._changed()

    def is_ticked(self, row: int) -> bool:
        """Whether a row is ticked."""
        return row in self._ticked

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many parts there are."""
        return 0 if parent.isValid() else len(self._parts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is here already can be read, and not ticked."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._parts[index.row()].here:
            return usual
        return usual | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headline, sentence, tick, or part."""
        if not index.isValid() or index.row() >= len(self._parts):
            return None
        part, ticked = self._parts[index.row()], index.row() in self._ticked
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return part.article.headline or tr("No headline found")
            case Qt.ItemDataRole.CheckStateRole if not part.here:
                return (Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked).value
            case Qt.ItemDataRole.AccessibleTextRole:
                state = part.note if part.here else tr("Ticked") if ticked else tr("Not ticked")
                note = "" if part.here or not part.note else f" {part.note}."
                headline = part.article.headline or tr("no headline")
                return f"{state}: {headline}. {part.facts}.{note}"
            case Role.PART:
                return part
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ticks a row or takes its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick((index.row(),), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _changed(self) -> None:
        if self._parts:
            self.dataChanged.emit(self.index(0), self.index(len(self._parts) - 1))
        self.tickedChanged.emit()
