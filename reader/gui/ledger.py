"""The ledger: a row for each fact, a column for each source."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import OrderedDict

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from reader.gui.icons import saved
from reader.gui.kinds import Kinds
from reader.gui.language import tr, translated
from reader.gui.ledger_cells import LEAST_HEIGHT, SECTION_HEIGHT, CellLayout, CellPainter, FactLayout, lay_out_cell, lay_out_fact
from reader.gui.ledger_header import ORDERS, LedgerHeader
from reader.gui.looking import READING_PX
from reader.gui.models import FilterProxy, FindingsModel, Role, Section
from reader.gui.session import Session
from reader.gui.sight import Sight
from reader.gui.state import Selection
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.order import Head, Order, Sorting

FACT_WIDTH = 197
LEAST_WIDTH = 132
_SLICE = 0.004
"""Seconds that measuring rows may take in one go; the rest follows when the window is idle."""
_GUESS = 104
"""The height of a row before it is measured: three lines of words and who is credited."""
_KEPT = 1200
"""So many laid out cells are kept: several screens of them."""


class LedgerDelegate(QStyledItemDelegate):
    """Paints cells from cached layouts and tells how high rows are."""

    def __init__(self, session: Session, model: FindingsModel, kinds: Kinds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._kinds = kinds
        self._cells: OrderedDict[tuple[str, int, int], CellLayout] = OrderedDict()
        self._facts: OrderedDict[tuple[str, int], FactLayout] = OrderedDict()
        self._heights: dict[str, int] = {}
        self._columns: dict[int, int] = {}
        self.covered = 0
        """So many pixels at the left are covered by the frozen column: what lies behind it is not painted."""

    def _zoom(self) -> float:
        """How much larger than usual the sources' words are."""
        return self._session.reading_px / READING_PX

    def forget(self) -> None:
        """Drops all layouts and heights: texts or fonts changed."""
        self._cells.clear()
        self._facts.clear()
        self._heights = {}

    def set_columns(self, columns: dict[int, int]) -> None:
        """Takes the widths of the columns by the positions of their sources; heights hold for these only."""
        if columns != self._columns:
            self._columns = columns
            self._heights = {}

    def row_height(self, finding: Finding, fact_width: int, *, painted: bool) -> int:
        """How high a row is. Only the layouts of a row that will be `painted` next are kept: of some ten thousand cells a few
        hundred are painted."""
        height = self._heights.get(finding.id)
        if height is None:
            height = self._heights[finding.id] = self._measured(finding, fact_width, painted)
        return height

    def _measured(self, finding: Finding, fact_width: int, painted: bool) -> int:
        row, said = self._model.row_of(finding), [(a, width) for a, width in self._columns.items()]
        if painted:
            cells = [self._cell(finding, article, width) for article, width in said if row.cells[article] is not None]
            fact = self._fact(finding, fact_width)
        else:
            cells = [lay_out_cell(row.cells[article], width, self._zoom()) for article, width in said if row.cells[article] is not None]
            fact = lay_out_fact(row, fact_width)
        return max(LEAST_HEIGHT, int(max((cell.height for cell in cells), default=0.0)), int(fact.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paints one cell."""
        rect = QRectF(option.rect)
        if self.covered and rect.right() <= self.covered and (index.column() or rect.left() < 0):
            return
        cells = CellPainter(self._session.theme)
        finding = index.data(Role.FINDING)
        with saved(painter):
            painter.setClipRect(rect)
            if not isinstance(finding, Finding):
                section = index.data(Role.SECTION)
                if isinstance(section, Section):
                    self._paint_section(painter, rect, section, option, index, cells)
            elif index.column() == 0:
                self._paint_fact(painter, rect, finding, cells)
            else:
                self._paint_cell(painter, rect, finding, index, cells)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Not asked for: the view sets sizes by hand."""
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def _paint_section(
        self,
        painter: QPainter,
        rect: QRectF,
        section: Section,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        cells: CellPainter,
    ) -> None:
        view, look = option.widget, self._kinds.look(section.head.kind)
        left = view.columnViewportPosition(0) if isinstance(view, QTableView) else rect.left()
        label = translated(look.plural) if section.head.kind else str(index.model().index(index.row(), 0).data())
        # In the frozen column the head can't run on over the others.
        alone = isinstance(view, QTableView) and view.isColumnHidden(1)
        cells.section(painter, rect, section, label, look.icon, left, rect.width() if alone else None)

    def _paint_fact(self, painter: QPainter, rect: QRectF, finding: Finding, cells: CellPainter) -> None:
        session = self._session
        cells.fact(
            painter,
            rect,
            self._model.row_of(finding),
            self._fact(finding, int(rect.width())),
            self._kinds.look(finding.kind).icon,
            selected=finding.id == session.selection.finding,
            confirmed=session.is_confirmed(finding),
            ignored=session.is_ignored(finding),
        )
        if session.note_book.of(finding) is not None:
            cells.noted(painter, rect)

    def _paint_cell(
        self, painter: QPainter, rect: QRectF, finding: Finding, index: QModelIndex | QPersistentModelIndex, cells: CellPainter
    ) -> None:
        proxy = index.model()
        article = proxy.article_at(index.column()) if isinstance(proxy, FilterProxy) else None
        if article is None:
            return
        selected = finding.id == self._session.selection.finding
        current = selected and article == self._session.selection.article
        if index.data(Role.CELL) is None:
            cells.empty(painter, rect, selected=selected, current=current)
        else:
            layout = self._cell(finding, article, int(rect.width()))
            cells.cell(painter, rect, layout, finding, selected=selected, current=current)

    def _cell(self, finding: Finding, article: int, width: int) -> CellLayout:
        key = (finding.id, article, width)
        if key not in self._cells:
            self._cells[key] = lay_out_cell(self._model.row_of(finding).cells[article], width, self._zoom())
            if len(self._cells) > _KEPT:
                self._cells.popitem(last=False)
        return self._cells[key]

    def _fact(self, finding: Finding, width: int) -> FactLayout:
        key = (finding.id, width)
        if key not in self._facts:
            self._facts[key] = lay_out_fact(self._model.row_of(finding), width)
            if len(self._facts) > _KEPT:
                self._facts.popitem(last=False)
        return self._facts[key]


class _Table(QTableView):
    """A table as the ledger and its frozen first column need it."""

    def __init__(self, proxy: FilterProxy, delegate: LedgerDelegate, header: LedgerHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(proxy)
        self.setItemDelegate(delegate)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(SECTION_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(_GUESS)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)


class Ledger(_Table):
    """The table of findings. Its current cell is the session's selection; its first column stays when it scrolls sideways."""

    def __init__(self, session: Session, kinds: Kinds, parent: QWidget | None = None) -> None:
        model = FindingsModel(session, follow=False)
        proxy = FilterProxy(session, model, sections=True, follow=False)
        delegate = LedgerDelegate(session, model, kinds)
        super().__init__(proxy, delegate, LedgerHeader(session, proxy), parent)
        for owned in (model, proxy, delegate):
            owned.setParent(self)
        self._session = session
        self._proxy = proxy
        self._delegate = delegate
        self._sight = Sight(self, session.turns)
        model.follow(self._sight.soon)
        proxy.follow(self._sight.soon)
        self._unmeasured: list[int] = []
        self._items: list[Head | Finding] = []
        self._laid_out: Comparison | None = None
        self._syncing = False
        self._frozen = _Table(proxy, delegate, LedgerHeader(session, proxy), self)
        self._set_up()

    @property
    def proxy(self) -> FilterProxy:
        """The rows and columns that are shown."""
        return self._proxy

    def showEvent(self, event: QShowEvent) -> None:
        """Rows are measured on where that stopped."""
        super().showEvent(event)
        self._session.turns.go_on(self._measure, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width among the sources."""
        super().resizeEvent(event)
        self._set_widths()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text; letters belong to the actions, not to a search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_text()
        elif not event.text().strip() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """New fonts mean new layouts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_frozen"):
            self._delegate.forget()
            self._arrange()

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Ledger: facts by source"))
        frozen = self._frozen
        frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frozen.hide()
        frozen.clicked.connect(self._clicked)
        for header in (self.horizontalHeader(), frozen.horizontalHeader()):
            header.sectionPressed.connect(self._open_menu)
        self.verticalScrollBar().valueChanged.connect(frozen.verticalScrollBar().setValue)
        frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(self._place_frozen)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._go_to_text)
        self.selectionModel().currentChanged.connect(self._moved)
        self._proxy.modelReset.connect(self._sight.soon(self._rebuilt))
        soon = self._sight.soon
        self._session.filterChanged.connect(soon(self._arrange))
        self._session.filterChanged.connect(soon(self._follow))
        self._session.selectionChanged.connect(soon(self._follow))
        self._session.themeChanged.connect(self._repaint)
        self._session.zoomChanged.connect(soon(self._zoomed))
        self._session.notesChanged.connect(self._repaint)
        self._rebuilt()

    # Sizes

    def _zoomed(self) -> None:
        self._delegate.forget()
        self._arrange()
        self._repaint()

    def _rebuilt(self) -> None:
        if self._session.comparison is not self._laid_out:
            self._laid_out = self._session.comparison
            self._delegate.forget()
        self._arrange()
        self._follow()

    def _arrange(self) -> None:
        """Sets columns' widths now, rows' heights as far as time allows and the rest when idle."""
        self._set_widths()
        if self._unmeasured:
            self._measure()

    def _set_widths(self) -> None:
        """Sets columns' widths; rows' heights follow when the window is idle: a window that opens has several sizes in a row."""
        sources = self._proxy.columnCount() - 1
        if sources < 1:
            # What waited to be measured is gone.
            self._unmeasured = []
            return
        width = self.viewport().width()
        least = round(LEAST_WIDTH * max(self._session.reading_px / READING_PX, 1.0))
        share = max(least, (width - FACT_WIDTH) // sources)
        for table in (self, self._frozen):
            table.setColumnWidth(0, FACT_WIDTH)
            for column in range(1, sources + 1):
                table.setColumnHidden(column, table is self._frozen)
                last = column == sources and share > least
                table.setColumnWidth(column, width - FACT_WIDTH - share * (sources - 1) if last else share)
        self._begin_measuring()
        self._session.turns.go_on(self._measure, self)
        self._place_frozen()

    @property
    def measured(self) -> bool:
        """Whether every row has its height."""
        return not self._unmeasured and not self._session.turns.busy

    def _begin_measuring(self) -> None:
        """Every row has to be measured; heads of sections need no measuring."""
        self._delegate.set_columns(
            {
                article: self.columnWidth(column)
                for column in range(1, self._proxy.columnCount())
                if (article := self._proxy.article_at(column)) is not None
            }
        )
        self._items = self._proxy.items()
        self._unmeasured = list(range(len(self._items)))

    def _measure(self) -> bool:
        """Measures rows for as long as a slice lasts, those in view first; whether some are left. What is at the top of the view stays
        there."""
        if self._sight.hidden:
            return False
        until = time.perf_counter() + _SLICE
        top = self.rowAt(0)
        before = self.rowViewportPosition(top) if top >= 0 else 0
        bottom = self.rowAt(self.viewport().height() - 1)
        while self._unmeasured and time.perf_counter() < until:
            row = self._next_to_measure()
            item = self._items[row]
            in_view = top <= row and (row <= bottom or bottom < 0)
            height = self._delegate.row_height(item, FACT_WIDTH, painted=in_view) if isinstance(item, Finding) else SECTION_HEIGHT
            self._set_height(row, height)
        shift = self.rowViewportPosition(top) - before if top >= 0 else 0
        if shift:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + shift)
        return bool(self._unmeasured)

    def _next_to_measure(self) -> int:
        """Takes the next row: the first in or below the view, else the first of all."""
        top = max(self.rowAt(0), 0)
        at = bisect_left(self._unmeasured, top)
        return self._unmeasured.pop(at if at < len(self._unmeasured) else 0)

    def _set_height(self, row: int, height: int) -> None:
        if self.rowHeight(row) != height:
            self.setRowHeight(row, height)
            if self._frozen.isVisible():
                self._frozen.setRowHeight(row, height)

    def _place_frozen(self) -> None:
        scrolled = self.horizontalScrollBar().value() > 0
        if scrolled and not self._frozen.isVisible():
            for row in range(self._proxy.rowCount()):
                self._frozen.setRowHeight(row, self.rowHeight(row))
        self._frozen.setVisible(scrolled)
        self._delegate.covered = FACT_WIDTH if scrolled else 0
        if scrolled:
            self._frozen.setGeometry(0, 0, FACT_WIDTH, self.viewport().height() + self.horizontalHeader().height())
            self._frozen.verticalScrollBar().setValue(self.verticalScrollBar().value())

    def _repaint(self) -> None:
        for table in (self, self._frozen):
            table.viewport().update()
            table.horizontalHeader().viewport().update()

    # Selection: the session's is the only one

    def _follow(self) -> None:
        """Makes the session's selection the current cell and shows it."""
        selection = self._session.selection
        row = self._proxy.row_of(selection.finding)
        self._syncing = True
        if row < 0:
            self.selectionModel().clear()
        else:
            index = self._proxy.index(row, self._proxy.column_of(selection.article))
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._syncing = False
        self.viewport().update()
        self._frozen.viewport().update()

    def _moved(self, index: QModelIndex) -> None:
        if not self._syncing:
            self._choose(index)

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        finding = index.data(Role.FINDING)
        if isinstance(finding, Finding):
            self._session.select(Selection(finding.id, self._proxy.article_at(index.column())))

    def _go_to_text(self) -> None:
        self._session.go_to_selected()

    # Menus of the heads

    def menu_of(self, column: int) -> QMenu:
        """What a column's head offers: for the facts their orders, for a source its own order and its rows."""
        menu = QMenu(self)
        article = self._proxy.article_at(column) if column else None
        if article is None:
            self._fill_orders(menu)
        else:
            self._fill_source(menu, article)
        return menu

    def _open_menu(self, column: int) -> None:
        header = self.horizontalHeader()
        left = header.sectionViewportPosition(column) if column else 0
        menu = self.menu_of(column)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(header.viewport().mapToGlobal(QPoint(left, header.height())))

    def _fill_orders(self, menu: QMenu) -> None:
        session = self._session
        for order, words in ORDERS.items():
            action = menu.addAction(translated(words))
            action.setCheckable(True)
            action.setChecked(session.sorting.by is order)
            action.triggered.connect(lambda _=False, order=order: session.set_sorting(Sorting(order)))

    def _fill_source(self, menu: QMenu, article: int) -> None:
        session, comparison = self._session, self._session.comparison
        assert comparison is not None, "a column without a comparison"
        name, shown = comparison.articles[article].article.id, session.filter
        sorted_by = menu.addAction(tr("Sort by the order of this text"))
        sorted_by.setCheckable(True)
        sorted_by.setChecked(session.sorting == Sorting(Order.TEXT, name))
        sorted_by.triggered.connect(lambda on: session.set_sorting(Sorting(Order.TEXT, name) if on else Sorting()))
        speaking = menu.addAction(tr("Only rows in which it says something"))
        speaking.setCheckable(True)
        speaking.setChecked(name in shown.speaking)
        speaking.triggered.connect(lambda: session.set_filter(shown.toggle_speaking(name)))
        menu.addSeparator()
        hide = menu.addAction(tr("Hide this source"))
        hide.setEnabled(len(session.columns()) > 1)
        hide.triggered.connect(lambda: session.set_filter(shown.toggle_source(name)))
