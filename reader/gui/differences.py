"""The list of differences under the text views: everything that is marked there, as rows that can be read aloud."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.gui.badge import paint_badge
from reader.gui.chips import ChipBar
from reader.gui.controls import Hairline, Label
from reader.gui.filter_field import FilterField
from reader.gui.icons import paint_kind, paint_sign, paint_symbol, saved
from reader.gui.keymap import key_text
from reader.gui.kinds import Kinds
from reader.gui.language import tr, translated
from reader.gui.ledger_header import badge_colours
from reader.gui.looking import READING_PX
from reader.gui.models import DifferencesModel, FilterProxy, Role
from reader.gui.session import Session
from reader.gui.sight import Sight
from reader.gui.state import Selection
from reader.gui.theme import interface_font, qcolor, reading_font
from reader.gui.zoom import zoomed
from reader.model.finding import Finding
from reader.render.words import NO_MATCH

ROW_HEIGHT = 30
FACT_WIDTH = 276
_LEAST_FACT, _LEAST_WORDS = 190, 118
"""What the fact keeps in any case, and what each source's words should have."""
_NARROW, _SLIM = 1150, 760
_PLACES, _PLACE = 34, 44
"""Widths of the last column: its margins, and the place in one text."""


def row_height(session: Session) -> int:
    """How high a row is (logical pixels): it grows with the sources' words, and never shrinks."""
    return max(zoomed(session, ROW_HEIGHT), ROW_HEIGHT)


class DifferencesDelegate(QStyledItemDelegate):
    """Paints a row: sign, kind and fact; badge and value for each source; the places."""

    def __init__(self, session: Session, kinds: Kinds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kinds = kinds

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows of one height."""
        return QSize(100, row_height(self._session))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paints one cell."""
        finding, proxy, theme = index.data(Role.FINDING), index.model(), self._session.theme
        if not isinstance(finding, Finding) or not isinstance(proxy, FilterProxy):
            return
        box = QRectF(option.rect)
        selected = finding.id == self._session.selection.finding
        with saved(painter):
            painter.setClipRect(box)
            painter.fillRect(box, qcolor(theme.selected if selected else theme.panel))
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), qcolor(theme.hairline))
            article = proxy.article_at(index.column())
            quiet = qcolor(theme.second if selected else theme.third)
            if index.column() == 0:
                self._paint_fact(painter, box, finding, selected=selected)
            elif article is None:
                self._text(painter, box.adjusted(0, 0, -16, 0), str(index.data()), interface_font(11), quiet, right=True)
            else:
                self._paint_value(painter, box, article, str(index.data() or ""), quiet)
            if selected and option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(qcolor(theme.ink))
                painter.drawRect(box.adjusted(0.5, 0.5, -1.5, -1.5))

    def _paint_fact(self, painter: QPainter, box: QRectF, finding: Finding, *, selected: bool) -> None:
        theme = self._session.theme
        if selected:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), qcolor(theme.ink))
        mark = qcolor(theme.verdict(finding.verdict).mark)
        paint_sign(painter, QRectF(box.left() + 20, box.center().y() - 8, 16, 16), finding.verdict, mark)
        icon = self._kinds.look(finding.kind).icon
        paint_kind(painter, QRectF(box.left() + 45, box.center().y() - 6.5, 13, 13), icon, qcolor(theme.second))
        ink = qcolor(theme.second if self._session.is_ignored(finding) else theme.ink)
        noted = self._session.note_book.of(finding) is not None
        if noted:
            paint_symbol(painter, QRectF(box.right() - 20, box.center().y() - 6.5, 13, 13), "note", qcolor(theme.second))
        self._text(painter, box.adjusted(68, 0, -26 if noted else -8, 0), finding.what, interface_font(13, QFont.Weight.Medium), ink)

    def _paint_value(self, painter: QPainter, box: QRectF, article: int, text: str, quiet: QColor) -> None:
        theme = self._session.theme
        paint_badge(painter, QRectF(box.left() + 6, box.center().y() - 8, 16, 16), article, badge_colours(theme, quiet=not text))
        if text:
            self._text(painter, box.adjusted(30, 0, -8, 0), text, reading_font(zoomed(self._session, 13)), qcolor(theme.ink))
        else:
            self._text(painter, box.adjusted(30, 0, -8, 0), translated(NO_MATCH), interface_font(12, italic=True), quiet)

    def _text(self, painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor, *, right: bool = False) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        align = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, align, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


class DifferencesTable(QTableView):
    """The rows. The current one is the session's selection."""

    def __init__(self, session: Session, kinds: Kinds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._syncing = False
        soon = Sight(self, session.turns).soon
        self._model = DifferencesModel(session, self, follow=False)
        self._proxy = FilterProxy(session, self._model, sections=False, parent=self, follow=False)
        self._model.follow(soon)
        self._proxy.follow(soon)
        self.setModel(self._proxy)
        self.setItemDelegate(DifferencesDelegate(session, kinds, self))
        self.setObjectName("panel")
        self.setAccessibleName(tr("Differences"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height(session))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._choose)
        self.doubleClicked.connect(self._go_to_text)
        for signal in (session.selectionChanged, session.filterChanged, self._proxy.modelReset):
            signal.connect(soon(self._follow))
        session.themeChanged.connect(self.viewport().update)
        session.notesChanged.connect(self.viewport().update)
        session.zoomChanged.connect(soon(self._zoom))
        self._follow()

    def set_columns(self, columns: tuple[int, ...]) -> None:
        """Shows values of these sources (positions in the comparison): those whose texts stand above."""
        self._model.among = columns
        self._proxy.set_among(columns)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width among the sources."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the text; letters belong to the actions, not to a search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_text()
        elif not event.text().strip() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)

    def _zoom(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self._session))
        self._follow()

    def _arrange(self) -> None:
        columns = self._proxy.columnCount()
        if columns < 3:
            return
        width, sources = self.viewport().width(), columns - 2
        places = _PLACES + _PLACE * min(sources, 5)
        fact = FACT_WIDTH
        # The sources' words come first: where they have too little room the places go, then the fact gives way.
        self.setColumnHidden(columns - 1, hide := (width - fact - places) // sources < _LEAST_WORDS)
        places = 0 if hide else places
        if (width - fact) // sources < _LEAST_WORDS:
            fact = max(_LEAST_FACT, width - sources * _LEAST_WORDS)
        # Large words are scrolled to the side rather than cut down to nothing.
        zoom = self._session.reading_px / READING_PX
        share = max(60 if zoom <= 1 else round(_LEAST_WORDS * zoom), (width - fact - places) // sources)
        self.setColumnWidth(0, fact)
        for column in range(1, columns - 1):
            self.setColumnWidth(column, share)
        if not hide:
            self.setColumnWidth(columns - 1, max(places, width - fact - share * sources))

    def _follow(self) -> None:
        self._arrange()
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

    def _moved(self, index: QModelIndex) -> None:
        if not self._syncing:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        finding = index.data(Role.FINDING)
        if isinstance(finding, Finding):
            self._session.select(Selection(finding.id, self._proxy.article_at(index.column())))

    def _go_to_text(self) -> None:
        self._session.go_to_selected()


class Differences(QWidget):
    """Head with chips and the scroll lock, and the rows. Without `chips` the head has its title alone: they stand elsewhere."""

    def __init__(self, session: Session, kinds: Kinds, parent: QWidget | None = None, *, chips: bool = True) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = DifferencesTable(session, kinds, self)
        self._lock = QPushButton(self)
        self._lock.setFlat(True)
        self._lock.setMinimumHeight(26)
        self._lock.setObjectName("link")
        self._lock.setFont(interface_font(12))
        self._lock.clicked.connect(lambda: session.set_scroll_locked(not session.scroll_locked))
        head = QHBoxLayout()
        head.setContentsMargins(20, 6, 12, 6)
        head.setSpacing(16)
        self._title = Label(tr("Differences"), 13, weight=QFont.Weight.DemiBold)
        self._chips = chips
        head.addWidget(self._title)
        if chips:
            head.addWidget(ChipBar(session, kinds, self), 1)
            head.addWidget(FilterField(session, self))
            head.addWidget(self._lock)
        else:
            head.addStretch(1)
            self._lock.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(session))
        column.addLayout(head)
        column.addWidget(self.table, 1)
        session.scrollLockChanged.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        """Head and four rows."""
        return QSize(600, 39 + 4 * ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the scroll lock has fewer words."""
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        locked, narrow = self._session.scroll_locked, self.width() < _NARROW
        self._title.setVisible(not self._chips or self.width() >= _SLIM)
        whole = tr("Scroll locked to matched passages") if locked else tr("Scroll not locked")
        short = tr("Locked", "scrolling") if locked else tr("Not locked", "scrolling")
        key = key_text(self._session, "Scroll texts together")
        self._lock.setText("  ".join(words for words in (short if narrow else whole, key) if words))
        self._lock.setToolTip(whole)
        self._lock.setAccessibleName(tr("Unlock scrolling") if locked else tr("Lock scrolling to matched passages"))
