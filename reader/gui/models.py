"""Item models over a session: sources, the ledger's rows with their sections, and the filter that the lists share.

They hold no state of their own: each is reset when the session says that something changed. Every cell has a sentence for
screen readers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from reader.gui.labels import cell_text, head_text, phrases, places_text, source_label, spoken_cell, spoken_source, value_text
from reader.gui.language import tr, translated
from reader.gui.said import reason_said, said
from reader.gui.session import Session
from reader.gui.state import Source
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.order import Head, head_of
from reader.render.rows import Row, row
from reader.render.speech import sentence
from reader.render.words import VERDICTS, letter, source_name

Index = QModelIndex | QPersistentModelIndex
Soon = Callable[[Callable[[], None]], Callable[..., None]]
"""Makes a slot that is called now or later."""
NOWHERE = QModelIndex()
CELL_WIDTH = 62
"""Length of a cell's words in code points: three or four lines of a column."""


class Role(IntEnum):
    """What our models serve besides Qt's own roles."""

    FINDING = Qt.ItemDataRole.UserRole + 1
    SECTION = Qt.ItemDataRole.UserRole + 2
    ROW = Qt.ItemDataRole.UserRole + 3
    CELL = Qt.ItemDataRole.UserRole + 4
    SOURCE = Qt.ItemDataRole.UserRole + 5
    POSITION = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True, slots=True)
class Section:
    """The head of rows that belong together; `size` counts those that are shown."""

    head: Head
    size: int


class SourcesModel(QAbstractListModel):
    """The sources in the rail's order. SOURCE is the Source, POSITION what gives it its letter (None: it has none)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources: tuple[Source, ...] = session.sources
        self._positions = session.positions()
        reset = session.turns.soon(self._reset, self)
        session.sourcesChanged.connect(reset)
        session.comparisonChanged.connect(reset)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many sources there are."""
        return 0 if parent.isValid() else len(self._sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, sentence, Source or position."""
        if not index.isValid() or index.row() >= len(self._sources):
            return None
        source = self._sources[index.row()]
        position = self._positions.get(source.key)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return source_label(source, position)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_source(source, position, self._session.notices_beside(source), self._session.how_far(source))
            case Qt.ItemDataRole.ToolTipRole:
                return source.article.headline if source.article else said(source.reason) or source.label
            case Role.SOURCE:
                return source
            case Role.POSITION:
                return position
        return None

    def _reset(self) -> None:
        self.beginResetModel()
        self._sources = self._session.sources
        self._positions = self._session.positions()
        self.endResetModel()


class FindingsModel(QAbstractTableModel):
    """All findings in the session's order, a Section in front of those that belong together; column 0 is the fact, then one
    column for each source."""

    def __init__(self, session: Session, parent: QObject | None = None, *, follow: bool = True) -> None:
        super().__init__(parent)
        self._session = session
        # Its own, not the session's: between a new comparison and the reset the rows are still those of the old one.
        self._comparison: Comparison | None = None
        self._items: tuple[Head | Finding, ...] = ()
        self._sizes: dict[Head, int] | None = None
        self._rows: dict[str, Row] = {}
        self._places: dict[int, int] = {}
        self._row_of: dict[str, int] = {}
        session.turns.take(self._reset, self)
        if follow:
            self.follow(lambda do: do)

    def follow(self, soon: Soon) -> None:
        """Follows the session from now on, each change by way of `soon`."""
        self._session.comparisonChanged.connect(soon(self._reset))
        self._session.sortingChanged.connect(soon(self._reset))
        self._session.filterChanged.connect(soon(self._recount))

    @property
    def items(self) -> tuple[Head | Finding, ...]:
        """What stands in each row."""
        return self._items

    def place_of(self, finding_id: str) -> int:
        """The row of a finding, -1 where there is none."""
        return self._row_of.get(finding_id, -1)

    def size_of(self, head: Head) -> int:
        """How many rows are shown under a head."""
        if self._sizes is None:
            self._sizes = self._counted()
        return self._sizes.get(head, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Findings and sections."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The fact and the sources."""
        return 0 if parent.isValid() or self._comparison is None else 1 + len(self._comparison.articles)

    @property
    def sources(self) -> int:
        """How many columns are sources'."""
        return len(self._comparison.articles) if self._comparison else 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections can not be selected."""
        if index.isValid() and isinstance(self._items[index.row()], Finding):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, a sentence to read aloud, or the values that delegates paint."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if isinstance(item, Finding):
            return self._of_finding(item, index.column(), role)
        return self._of_section(item, index.column(), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the sources."""
        comparison = self._comparison
        if orientation is not Qt.Orientation.Horizontal or comparison is None or not 0 <= section <= len(comparison.articles):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section == 0:
            return tr("Fact")
        name = source_name(comparison.articles[section - 1].article, section - 1)
        return name if role == Qt.ItemDataRole.DisplayRole else f"{letter(section - 1)} {name}"

    def row_of(self, finding: Finding) -> Row:
        """What the ledger shows of a finding; made when it is first asked for."""
        if finding.id not in self._rows:
            assert self._comparison is not None, "findings without a comparison"
            self._rows[finding.id] = row(self._comparison, self._places[id(finding)], CELL_WIDTH)
        return self._rows[finding.id]

    def _of_section(self, head: Head, column: int, role: int) -> Any:
        comparison = self._comparison
        assert comparison is not None, "heads without a comparison"
        match role:
            case Role.SECTION:
                return Section(head, self.size_of(head))
            case Qt.ItemDataRole.DisplayRole if column == 0:
                return head_text(comparison, head)
            case Qt.ItemDataRole.AccessibleTextRole if column == 0:
                label = head_text(comparison, head)
                return f"{label}: {translated(VERDICTS[head.verdict].meaning)}" if head.verdict else label
        return None

    def _of_finding(self, finding: Finding, column: int, role: int) -> Any:
        match role:
            case Role.FINDING:
                return finding
            case Role.ROW:
                return self.row_of(finding)
            case Role.CELL:
                return self.row_of(finding).cells[column - 1] if column else None
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(self.row_of(finding).cells[column - 1]) if column else finding.what
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(finding, column)
            case Qt.ItemDataRole.ToolTipRole if column == 0:
                return reason_said(finding.reason)
        return None

    def _spoken(self, finding: Finding, column: int) -> str:
        comparison = self._comparison
        assert comparison is not None, "findings without a comparison"
        if column == 0:
            session = self._session
            states = (
                (tr("Confirmed."), session.is_confirmed(finding)),
                (tr("Ignored."), session.is_ignored(finding)),
                (tr("With a note."), session.note_book.of(finding) is not None),
            )
            return " ".join([*(words for words, holds in states if holds), sentence(comparison, finding, phrases())])
        name = f"{letter(column - 1)} {source_name(comparison.articles[column - 1].article, column - 1)}"
        return f"{finding.what}, {name}: {spoken_cell(finding, self.row_of(finding).cells[column - 1])}"

    def _reset(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        comparison = self._comparison = self._session.comparison
        self._rows = {}
        self._places = {id(f): i for i, f in enumerate(comparison.findings)} if comparison else {}
        items: list[Head | Finding] = []
        last = None
        for finding in self._session.ordered if comparison else ():
            assert comparison is not None, "findings without a comparison"
            head = head_of(comparison, finding, self._session.sorting)
            if head is not None and head != last:
                items.append(head)
            last = head
            items.append(finding)
        self._items = tuple(items)
        self._row_of = {item.id: at for at, item in enumerate(items) if isinstance(item, Finding)}
        self._sizes = None

    def _recount(self) -> None:
        self._sizes = None

    def _counted(self) -> dict[Head, int]:
        """How many rows stand under each head with the filter as it is."""
        sizes: dict[Head, int] = {}
        head: Head | None = None
        for item in self._items:
            if isinstance(item, Head):
                head = item
            elif head is not None and self._session.shows(item):
                sizes[head] = sizes.get(head, 0) + 1
        return sizes


class DifferencesModel(FindingsModel):
    """The findings with a last column that tells where in the sources' texts they stand."""

    among: tuple[int, ...] | None = None
    """Positions of the sources whose places are told; None for all."""

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The fact, the sources and the places."""
        columns = super().columnCount(parent)
        return columns + 1 if columns else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Values themselves instead of the words around them, and the places."""
        if not index.isValid():
            return None
        finding = super().data(index, Role.FINDING)
        if not isinstance(finding, Finding) or index.column() == 0:
            return super().data(index, role)
        if index.column() == self.columnCount() - 1:
            match role:
                case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                    return places_text(self._comparison, finding, self.among)
                case Role.FINDING:
                    return finding
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return value_text(finding, index.column() - 1)
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the sources, and of the last column."""
        last = orientation is Qt.Orientation.Horizontal and 0 < section == self.columnCount() - 1
        if last and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr("Place in the text")
        return super().headerData(section, orientation, role)


class FilterProxy(QSortFilterProxyModel):
    """The session's filter over a model of findings: rows by verdict, kind and judgement, columns by source.

    `sections` keeps the heads of verdicts that have rows; without it they are left out. Columns behind the sources' are
    always shown.
    """

    def __init__(
        self, session: Session, model: FindingsModel, *, sections: bool, parent: QObject | None = None, follow: bool = True
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._sections = sections
        self._among: tuple[int, ...] | None = None
        self._columns: tuple[int, ...] | None = None
        self._findings = model
        model.modelAboutToBeReset.connect(self._forget)
        self.setSourceModel(model)
        if follow:
            self.follow(lambda do: do)

    def follow(self, soon: Soon) -> None:
        """Follows the session's filter from now on, by way of `soon`."""
        self._session.filterChanged.connect(soon(self._filter))

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a row is shown. Asked for every row with each change, so it does not go through the model's indices."""
        return self._accepts(self._findings.items[source_row])

    def _accepts(self, item: Head | Finding) -> bool:
        if isinstance(item, Finding):
            return self._session.shows(item)
        return self._sections and self._findings.size_of(item) > 0

    def items(self) -> list[Head | Finding]:
        """What stands in each row that is shown."""
        return [item for item in self._findings.items if self._accepts(item)]

    def filterAcceptsColumn(self, source_column: int, source_parent: Index) -> bool:
        """Whether a source's column is shown."""
        sources = self._findings.sources
        return not 0 < source_column <= sources or source_column - 1 in self._shown()

    def set_among(self, among: tuple[int, ...]) -> None:
        """Shows columns of these sources only (positions in the comparison)."""
        if among != self._among:
            self.beginFilterChange()
            self._among = among
            self._forget()
            self.endFilterChange(QSortFilterProxyModel.Direction.Columns)

    def row_of(self, finding_id: str | None) -> int:
        """The row in which a finding is shown, -1 if it is not."""
        at = self._findings.place_of(finding_id or "")
        return self.mapFromSource(self._findings.index(at, 0)).row() if at >= 0 else -1

    def column_of(self, article: int | None) -> int:
        """The column of the source at a position of the comparison, 0 if it is not shown."""
        if article is None or self.sourceModel().columnCount() <= article + 1:
            return 0
        return max(self.mapFromSource(self.sourceModel().index(0, article + 1)).column(), 0)

    def article_at(self, column: int) -> int | None:
        """The position in the comparison of the source that a column shows, None for columns that show none."""
        shown = self._shown()
        return shown[column - 1] if 0 < column <= len(shown) else None

    def _shown(self) -> tuple[int, ...]:
        """Positions of the sources that have a column, in their order. Asked for with every cell that is painted."""
        if self._columns is None:
            # The session may have sources already of which the rows know nothing yet.
            shown = tuple(i for i in self._session.columns() if i < self._findings.sources)
            self._columns = shown if self._among is None else tuple(i for i in shown if i in self._among)
        return self._columns

    def _forget(self) -> None:
        self._columns = None

    def _filter(self) -> None:
        """Looks only at what can have changed: rows are looked at one by one."""
        self.beginFilterChange()
        before, self._columns = self._columns, None
        columns = QSortFilterProxyModel.Direction.Columns if before != self._shown() else QSortFilterProxyModel.Direction(0)
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows | columns)
