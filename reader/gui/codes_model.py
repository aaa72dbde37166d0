"""The table of codes: a row for each code that was given, a column for each source, and one for codes whose words are gone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.compare.codes import CodePlace
from reader.gui.language import tr, translated
from reader.gui.session import Session
from reader.model.note import Coding
from reader.render.words import letter, source_name

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_MOST_TOLD = 12
"""So many passages of a cell are told in its tip."""


class CodesModel(QAbstractTableModel):
    """Codes by source. What is in a cell is looked up when the table is filled."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._codes: tuple[str, ...] = ()
        self._columns: tuple[int, ...] = ()
        self._cells: dict[tuple[str, int], list[CodePlace]] = {}
        self._gone: dict[str, list[Coding]] = {}

    def fill(self) -> None:
        """Takes the session's codes."""
        book = self._session.code_book
        self.beginResetModel()
        self._codes, self._columns = book.used, self._session.columns()
        self._cells, self._gone = {}, {}
        for place in book.placed.places:
            self._cells.setdefault((place.coding.code, place.article), []).append(place)
        for coding in book.placed.adrift:
            self._gone.setdefault(coding.code, []).append(coding)
        self.endResetModel()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the rows."""
        return self._codes

    def code(self, index: Index) -> str:
        """The code of a row, "" for none."""
        return self._codes[index.row()] if index.isValid() and index.row() < len(self._codes) else ""

    def article(self, column: int) -> int | None:
        """The source of a column; None for the last one."""
        return self._columns[column] if 0 <= column < len(self._columns) else None

    def places(self, index: Index) -> list[CodePlace]:
        """The passages of a source that carry a code."""
        article = self.article(index.column()) if index.isValid() else None
        return self._cells.get((self.code(index), article), []) if article is not None else []

    def gone(self, index: Index) -> list[Coding]:
        """The codes of a row whose words are gone, for the last column."""
        return self._gone.get(self.code(index), []) if index.isValid() and self.article(index.column()) is None else []

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Codes."""
        return 0 if parent.isValid() else len(self._codes)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Sources, and those whose words are gone where there are some."""
        return 0 if parent.isValid() else len(self._columns) + bool(self._gone)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """How often a code was given in a source; for screen readers and as tip the words that carry it."""
        if not index.isValid() or index.row() >= len(self._codes):
            return None
        number = len(self.places(index)) + len(self.gone(index))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(number) if number else "–"
            case Qt.ItemDataRole.AccessibleTextRole:
                told = "; ".join(f"“{words}”" for words in self._words(index)) or tr("none", "no passage has this code")
                return f"{translated(self.code(index))}, {self._name(index.column())}: {told}"
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(f"“{words}”" for words in self._words(index)) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of codes and of sources."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return translated(self._codes[section]) if section < len(self._codes) else None
        return self._name(section)

    def _name(self, column: int) -> str:
        comparison, article = self._session.comparison, self.article(column)
        if comparison is None or article is None or article >= len(comparison.articles):
            return tr("Words gone")
        return f"{letter(article)} {source_name(comparison.articles[article].article, article)}"

    def _words(self, index: Index) -> list[str]:
        comparison = self._session.comparison
        articles = comparison.articles if comparison is not None else ()
        there = [p.span.of(articles[p.article].article.text) for p in self.places(index) if p.article < len(articles)]
        words = [" ".join(text.split()) for text in (*there, *(c.anchor.quote for c in self.gone(index)))]
        return [*words[:_MOST_TOLD], *(["…"] if len(words) > _MOST_TOLD else [])]
