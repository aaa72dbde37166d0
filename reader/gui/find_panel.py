"""Find in all sources: the field in the top bar, and below it what was found, source by source."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.badge import paint_badge
from reader.gui.controls import Hairline, KeyButton, Label
from reader.gui.finder import Hit
from reader.gui.icons import paint_symbol, saved
from reader.gui.keymap import key_text
from reader.gui.language import tr
from reader.gui.ledger_header import badge_colours
from reader.gui.marked_text import MarkedText
from reader.gui.session import Session
from reader.gui.text.direction import from_right
from reader.gui.theme import VerdictColours, interface_font, qcolor, reading_font
from reader.gui.zoom import zoomed
from reader.model.finding import Verdict
from reader.render.snippets import Snippet, snippet
from reader.render.words import letter, source_name

FIELD_WIDTH, _LEAST_FIELD, _FIELD_HEIGHT = 196, 112, 30
_WIDTH, _ROW, _HEAD = 380, 30, 34
_UNWRAPPED = 4000.0
_SHOWN = 50
"""Length of the words around a hit, in code points."""
_WAIT_MS = 120
Index = QModelIndex | QPersistentModelIndex


class FindField(QLineEdit):
    """Where the words are typed. Enter goes to the next place, Shift+Enter to the one before, Esc ends the search."""

    opened = Signal()
    closed = Signal()
    listRequested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setPlaceholderText(tr("Find in all sources"))
        self.setAccessibleName(tr("Find in all sources"))
        self.setFixedHeight(_FIELD_HEIGHT)
        self.setMinimumWidth(_LEAST_FIELD)
        self.setMaximumWidth(FIELD_WIDTH)
        self._key = key_text(session, "Find in all sources")
        self.setFont(interface_font(13))
        self.setProperty("find", True)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.apply)
        self.textEdited.connect(self._typed)
        session.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room for, up to its most."""
        return QSize(FIELD_WIDTH, _FIELD_HEIGHT)

    def apply(self) -> None:
        """Looks for what stands there."""
        self._wait.stop()
        self._session.finder.find(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter, Down, Esc."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.apply()
                self._session.finder.step(-1 if back else 1)
                self.setFocus()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                self.listRequested.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Adds the magnifying glass, and the key while the field is empty."""
        super().paintEvent(event)
        theme, painter = self._session.theme, QPainter(self)
        try:
            paint_symbol(painter, QRectF(10, self.height() / 2 - 7, 14, 14), "search", qcolor(theme.second))
            room = self.width() - 36 - QFontMetricsF(interface_font(11)).horizontalAdvance(self._key) - 12
            if not self.text() and self.fontMetrics().horizontalAdvance(self.placeholderText()) <= room:
                painter.setFont(interface_font(11))
                painter.setPen(qcolor(theme.third))
                box = QRectF(self.rect()).adjusted(0, 0, -10, 0)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._key)
        finally:
            painter.end()

    def _typed(self) -> None:
        self._wait.start()
        self.opened.emit()


@dataclass(frozen=True, slots=True)
class FoundIn:
    """The head of a source's hits."""

    article: int
    size: int


class FoundModel(QAbstractListModel):
    """Heads of sources and hits. `item` gives what a row stands for; a hit's words are made when they are asked for."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: tuple[FoundIn | int, ...] = ()
        self._row_of: dict[int, int] = {}
        self._hits: tuple[Hit, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        """Takes the hits anew if they are others."""
        hits = self._session.finder.hits
        if hits == self._hits and self._items:
            return
        self.beginResetModel()
        self._hits = hits
        sizes: dict[int, int] = {}
        for hit in hits:
            sizes[hit.article] = sizes.get(hit.article, 0) + 1
        items: list[FoundIn | int] = []
        last = -1
        self._row_of = {}
        for i, hit in enumerate(hits):
            if hit.article != last:
                items.append(FoundIn(hit.article, sizes[hit.article]))
                last = hit.article
            self._row_of[i] = len(items)
            items.append(i)
        self._items = tuple(items)
        self.endResetModel()

    def item(self, index: Index) -> FoundIn | int | None:
        """The head, or the hit's number, in a row."""
        return self._items[index.row()] if index.isValid() and index.row() < len(self._items) else None

    def row_of(self, hit: int) -> int:
        """The row of a hit, -1 for none."""
        return self._row_of.get(hit, -1) if 0 <= hit < len(self._hits) else -1

    def words(self, hit: int) -> Snippet | None:
        """The words around a hit."""
        comparison = self._session.comparison
        found = self._hits[hit]
        if comparison is None or found.article >= len(comparison.articles):
            return None
        short = snippet(comparison.articles[found.article], found.span, _SHOWN)
        return Snippet("".join(" " if c.isspace() else c for c in short.text), short.mark, short.start)

    def name(self, article: int) -> str:
        """A source's letter and name."""
        comparison = self._session.comparison
        found = comparison is not None and article < len(comparison.articles)
        return f"{letter(article)} {source_name(comparison.articles[article].article, article)}" if found and comparison else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Heads and hits."""
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads can not be chosen."""
        hit = isinstance(self.item(index), int)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if hit else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words to show and to read aloud."""
        item = self.item(index)
        if item is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(item, FoundIn):
            return tr("{source}: {count}").format(source=self.name(item.article), count=item.size)
        words = self.words(item)
        return f"{letter(self._hits[item].article)}: {words.text}" if words else ""


class FoundDelegate(QStyledItemDelegate):
    """Paints a head, or the words around a hit with the hit marked in ink."""

    def __init__(self, session: Session, model: FoundModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height, heads a little higher."""
        return QSize(100, _HEAD if isinstance(self._model.item(index), FoundIn) else max(zoomed(self._session, _ROW), _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        item, box = self._model.item(index), QRectF(option.rect)
        with saved(painter):
            painter.setClipRect(box)
            if isinstance(item, FoundIn):
                self._paint_head(painter, box, item)
            elif item is not None:
                self._paint_hit(painter, box, item, focused=bool(option.state & QStyle.StateFlag.State_HasFocus))

    def _paint_head(self, painter: QPainter, box: QRectF, head: FoundIn) -> None:
        theme = self._session.theme
        paint_badge(painter, QRectF(box.left() + 14, box.center().y() - 9, 18, 18), head.article, badge_colours(theme))
        font, count = interface_font(13, QFont.Weight.DemiBold), str(head.size)
        name = self._model.name(head.article).split(" ", 1)[-1]
        room = box.width() - 42 - 60
        painter.setFont(font)
        painter.setPen(qcolor(theme.ink))
        name = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(box.left() + 42, box.top(), room + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, name)
        left = box.left() + 42 + QFontMetricsF(font).horizontalAdvance(name) + 9
        painter.setFont(interface_font(13))
        painter.setPen(qcolor(theme.third))
        painter.drawText(QRectF(left, box.top(), 60, box.height()), Qt.AlignmentFlag.AlignVCenter, count)

    def _paint_hit(self, painter: QPainter, box: QRectF, hit: int, *, focused: bool) -> None:
        theme, words = self._session.theme, self._model.words(hit)
        current = hit == self._session.finder.current
        if current or focused:
            painter.fillRect(box, qcolor(theme.selected))
        if current:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), qcolor(theme.ink))
        if words is not None:
            ink = VerdictColours(theme.ink, theme.track, theme.track)
            font = reading_font(zoomed(self._session, 13))
            text = MarkedText(words.text, (words.mark,), font, _UNWRAPPED, round(box.height()), lines=1, at_left=True)
            painter.setClipRect(box.adjusted(42, 0, -6, 0))
            text.paint(painter, QPointF(_left_of(text, words.text, box), box.top()), qcolor(theme.ink), ink, Verdict.AGREE)


def _left_of(text: MarkedText, words: str, box: QRectF) -> float:
    """Where one line begins so that what was found is seen, also where the words before it are long."""
    if from_right(words):
        start = min((strip.rect.left() for strip in text.strips), default=0.0)
        return max(box.right() - 8 - text.width, box.left() + 50 - start)
    end = max((strip.rect.right() for strip in text.strips), default=0.0)
    return box.left() + 42 - max(end + 42 + 8 - box.width(), 0.0)


class FindPanel(QWidget):
    """Hangs below the field while words are looked for."""

    def __init__(self, session: Session, field: FindField, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._field = field
        self._around = parent
        self._count = Label("", 13, weight=QFont.Weight.DemiBold)
        self._previous = _arrow(session, "up", _with_key(tr("Previous place found"), key_text(session, "Previous place found")))
        self._next = _arrow(session, "down", _with_key(tr("Next place found"), key_text(session, "Next place found")))
        self.model = FoundModel(session, self)
        self.list = QListView(self)
        self._lay_out()
        parent.installEventFilter(self)
        session.finder.changed.connect(self._refresh)
        session.themeChanged.connect(self.update)
        session.comparisonChanged.connect(self._gone)
        session.zoomChanged.connect(self._zoom)
        self.hide()

    def open(self) -> None:
        """Shows the panel and gives the keyboard to the field."""
        self._field.setFocus()
        self._field.selectAll()
        self._show()

    def end(self) -> None:
        """Ends the search: nothing is marked any more."""
        self._field.clear()
        self._session.finder.find("")
        self.hide()

    @property
    def told(self) -> str:
        """How much was found, in words."""
        return self._count.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the search."""
        if event.key() == Qt.Key.Key_Escape:
            self._field.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the panel's ground."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(qcolor(theme.outline), 1))
            painter.setBrush(qcolor(theme.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        finally:
            painter.end()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(self._session, self.model, self.list))
        self.list.setObjectName("panel")
        self.list.setAccessibleName(tr("What was found"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 10, 8)
        head.setSpacing(6)
        head.addWidget(self._count, 1)
        head.addWidget(self._previous)
        head.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self._session))
        column.addWidget(self.list, 1)
        self._previous.clicked.connect(lambda: self._session.finder.step(-1))
        self._next.clicked.connect(lambda: self._session.finder.step(1))
        self._field.opened.connect(self._show)
        self._field.listRequested.connect(self._to_list)

    def _show(self) -> None:
        if self._session.comparison is not None and (self._field.text() or self._session.finder.words):
            self._place()
            self.show()
            self.raise_()

    def _gone(self) -> None:
        if self._session.comparison is None:
            self.hide()

    def _zoom(self) -> None:
        self.list.scheduleDelayedItemsLayout()
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        corner = self._field.mapTo(self._around, QPoint(0, self._field.height() + 6))
        width = min(_WIDTH, self._around.width() - 24)
        rows = sum(self.list.sizeHintForRow(i) for i in range(min(self.model.rowCount(), 40)))
        height = min(max(rows, 40) + 64, self._around.height() - corner.y() - 44)
        self.setGeometry(self._around.width() - width - 12, corner.y(), width, height)

    def _refresh(self) -> None:
        finder = self._session.finder
        self.model.refresh()
        sources = len({h.article for h in finder.hits})
        found = tr("%n places", "where words were found", len(finder.hits)) + " " + tr("in %n sources", "", sources)
        place = tr("{place} of {found}").format(place=finder.current + 1, found=found) if finder.current >= 0 else found
        self._count.setText(place if finder.hits else tr("Not found"))
        for button in (self._previous, self._next):
            button.setEnabled(bool(finder.hits))
        row = self.model.row_of(finder.current)
        if row >= 0:
            index = self.model.index(row)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        if self.isVisible():
            self._place()
            self.list.viewport().update()
            self._session.announced.emit(self._count.text())

    def _choose(self, index: QModelIndex) -> None:
        item = self.model.item(index)
        if isinstance(item, int):
            self._session.finder.look_at(item)

    def _to_list(self) -> None:
        row = max(self.model.row_of(max(self._session.finder.current, 0)), 0)
        self.list.setCurrentIndex(self.model.index(row))
        self.list.setFocus()


def _with_key(words: str, key: str) -> str:
    return f"{words} ({key})" if key else words


def _arrow(session: Session, symbol: str, name: str) -> KeyButton:
    button = KeyButton(session, "", symbol=symbol)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
