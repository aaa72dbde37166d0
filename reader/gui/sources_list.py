"""The list of sources as the rail paints it: full rows, or badges alone when the rail is folded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.badge import paint_badge
from reader.gui.controls import paint_focus
from reader.gui.icons import paint_symbol, saved
from reader.gui.labels import asking_text, facts_text, how_far_text, notice_text, origin_text, source_label
from reader.gui.language import tr
from reader.gui.ledger_header import badge_colours
from reader.gui.models import Role, SourcesModel
from reader.gui.session import Session
from reader.gui.state import Selection, Source, SourceState, View
from reader.gui.theme import interface_font, qcolor, reading_font
from reader.model.article import Notice
from reader.service.stage import Stage

_TEXT_LEFT = 52
_MOST_NOTICES = 2
_FOLDED = 48
OFFERED = (
    "Show or hide the current source", "Refresh the current source", "Read the current source again", "Stop reading the current source",
    "Remove the current source", "Extraction proof",
)  # fmt: skip
"""The actions of a row's menu."""
_CROSS = 24


class SourcesDelegate(QStyledItemDelegate):
    """Paints one source: badge, outlet, date and words, headline, origin, notices."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: dict[int, tuple[Notice, ...]] = {}
        self.folded = False
        self.comparing = False
        """Whether a comparison is under way."""
        self.beside: tuple[int, ...] = ()
        """Positions of the sources whose texts stand side by side."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its lines."""
        if self.folded:
            return QSize(_FOLDED, _FOLDED)
        source = index.data(Role.SOURCE)
        if not isinstance(source, Source) or source.article is None:
            return QSize(200, 54)
        notices = self._notices_of(source)
        lines = min(len(notices), _MOST_NOTICES + (len(notices) > _MOST_NOTICES))
        return QSize(200, 86 + 16 * lines + (3 if lines else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paints one row."""
        source, position = index.data(Role.SOURCE), index.data(Role.POSITION)
        if not isinstance(source, Source):
            return
        box = QRectF(option.rect)
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(box)
            if self.folded:
                self._paint_folded(painter, box, source, position)
            else:
                self._paint_row(painter, box, source, position)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_focus(painter, box.adjusted(6, 0, -6, -2), self._session.theme.ink, 6)

    def _paint_folded(self, painter: QPainter, box: QRectF, source: Source, position: int | None) -> None:
        tile = QRectF(box.left() + 8, box.top() + 4, 40, 40)
        theme = self._session.theme
        shown = position in (self.beside if self._session.view is View.SIDE_BY_SIDE else self._session.columns())
        if shown:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.selected))
            painter.drawRoundedRect(tile, 6, 6)
        self._badge(painter, QRectF(tile.left() + 9, tile.top() + 9, 22, 22), source, position, quiet=not shown)
        if source.article and self._notices_of(source):
            paint_symbol(painter, QRectF(tile.right() - 11, tile.top() + 1, 11, 11), "warning", qcolor(theme.second))

    def _paint_row(self, painter: QPainter, box: QRectF, source: Source, position: int | None) -> None:
        theme, article = self._session.theme, source.article
        selected = position is not None and position == self._session.selection.article
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.selected))
            painter.drawRoundedRect(box.adjusted(8, 0, -8, -4), 6, 6)
            painter.setBrush(qcolor(theme.ink))
            painter.drawRect(QRectF(box.left() + 8, box.top() + 8, 3, box.height() - 20))
        hidden = article is not None and article.id in self._session.filter.hidden_sources
        self._badge(painter, QRectF(box.left() + 20, box.top() + 7, 22, 22), source, position, quiet=hidden)
        room = box.width() - _TEXT_LEFT - 10
        quiet = theme.second if selected else theme.third
        y = box.top() + 5
        name = source_label(source, position) + (" " + tr("(hidden)") if hidden else "")
        beside = 8 + (_CROSS if source.state is SourceState.LOADING else 0)
        self._line(
            painter,
            box,
            y,
            18,
            name,
            interface_font(13, QFont.Weight.DemiBold),
            qcolor(theme.third if hidden else theme.ink),
            room - beside,
        )
        if article is None:
            loading = source.state is SourceState.LOADING
            self._line(
                painter, box, y + 18, 17, self._state_of(source), interface_font(12), qcolor(quiet), room - (_CROSS if loading else 0)
            )
            if loading:
                self._paint_reading(painter, box, source)
            return
        self._line(painter, box, y + 18, 17, facts_text(article), interface_font(12), qcolor(quiet), room)
        headline = article.headline or tr("No headline found")
        self._line(painter, box, y + 38, 19, headline, reading_font(13), qcolor(theme.second), room - 8)
        origin = tr("Being compared") if self._waits(position) else origin_text(self._session.comparison, position)
        if self._session.is_being_read(source):
            origin = how_far_text(self._session.how_far(source))
        self._line(painter, box, y + 56, 15, origin, interface_font(11), qcolor(quiet), room)
        self._notices(painter, box, y + (72 if origin else 58), self._notices_of(source), room)

    def _paint_reading(self, painter: QPainter, box: QRectF, source: Source) -> None:
        """A line as long as what has come, and the cross that gives the reading up."""
        theme, far = self._session.theme, self._session.how_far(source)
        paint_symbol(painter, cross_of(box).adjusted(7, 7, -7, -7), "close", qcolor(theme.second))
        if far.total and far.stage is Stage.FETCHING:
            line = QRectF(box.left() + _TEXT_LEFT, box.top() + 44, box.width() - _TEXT_LEFT - 20, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            for colour, share in ((theme.track, 1.0), (theme.ink, min(1.0, far.done / far.total))):
                painter.setBrush(qcolor(colour))
                painter.drawRoundedRect(QRectF(line.left(), line.top(), line.width() * share, 3), 1.5, 1.5)

    def _waits(self, position: int | None) -> bool:
        """Whether the comparison under way is the first that has the source at this position."""
        comparison = self._session.comparison
        return self.comparing and position is not None and (comparison is None or position >= len(comparison.articles))

    def _state_of(self, source: Source) -> str:
        """What is to be said of a source that has no article yet."""
        match source.state:
            case SourceState.LOADING:
                return how_far_text(self._session.how_far(source))
            case SourceState.ASKING:
                return asking_text(source)
            case SourceState.WAITING:
                return tr("Waits for a connection")
        return tr("Could not be read")

    def warnings_height(self, source: Source) -> int:
        """How high the lines with warnings are at the lower edge of a row, with the gap below them; 0 where there are none."""
        lines = min(len(self._notices_of(source)), _MOST_NOTICES + 1)
        return 16 * lines + 12 if lines else 0

    def _notices_of(self, source: Source) -> tuple[Notice, ...]:
        if source.key not in self._found:
            self._found[source.key] = (*self._session.notices_beside(source), *(source.article.notices if source.article else ()))
        return self._found[source.key]

    def forget(self) -> None:
        """Sources have changed: what is told of them beside each other is looked up again."""
        self._found.clear()

    def _notices(self, painter: QPainter, box: QRectF, y: float, notices: tuple[Notice, ...], room: float) -> None:
        theme = self._session.theme
        words = [notice_text(n) for n in notices[:_MOST_NOTICES]]
        if len(notices) > _MOST_NOTICES:
            words.append(tr("and %n more", "", len(notices) - _MOST_NOTICES))
        for i, text in enumerate(words):
            top = y + 16 * i
            paint_symbol(painter, QRectF(box.left() + _TEXT_LEFT - 1, top + 1.5, 12, 12), "warning", qcolor(theme.second))
            painter.translate(16, 0)
            self._line(painter, box, top, 16, text, interface_font(11, QFont.Weight.Medium), qcolor(theme.second), room - 16)
            painter.translate(-16, 0)

    def _badge(self, painter: QPainter, rect: QRectF, source: Source, position: int | None, *, quiet: bool) -> None:
        if position is not None:
            paint_badge(painter, rect, position, badge_colours(self._session.theme, quiet=quiet or source.article is None))
        else:
            sign = "plus" if source.state is SourceState.ASKING else "alarm"
            paint_symbol(painter, rect.adjusted(1, 1, -1, -1), sign, qcolor(self._session.theme.ink))

    def _line(self, painter: QPainter, box: QRectF, y: float, height: int, text: str, font: QFont, ink: QColor, room: float) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(box.left() + _TEXT_LEFT, y, room + 4, height), Qt.AlignmentFlag.AlignVCenter, shown)


class SourcesList(QListView):
    """The rail's list. A click selects a source; in the folded rail, and with Space, it shows or hides it in the views."""

    warningClicked = Signal(int)  # noqa: N815 (named as Qt names its own)
    """Key of the source whose warnings were clicked."""
    chosen = Signal(int)
    """Key of the source that has the cursor now."""
    asked = Signal(int)
    """Key of a source that was split, and that was clicked: the question is wanted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._delegate = SourcesDelegate(session, self)
        self._seen = (session.selection.article, session.filter.hidden_sources)
        model = SourcesModel(session, self)
        model.modelAboutToBeReset.connect(self._delegate.forget)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Sources"))
        self.setObjectName("panel")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        # What is told of all sources stands right below the last of them.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        model.modelReset.connect(self.updateGeometry)
        self.clicked.connect(self._clicked)
        session.selectionChanged.connect(self._repaint)
        session.filterChanged.connect(self._repaint)
        session.themeChanged.connect(self.viewport().update)
        session.howFarChanged.connect(self.viewport().update)
        session.progress.connect(self._step)

    def _repaint(self) -> None:
        """Another source is meant, or others are hidden; most changes of selection and filter are nothing to the rail."""
        seen = (self._session.selection.article, self._session.filter.hidden_sources)
        if seen != self._seen:
            self._seen = seen
            self.viewport().update()

    def set_folded(self, folded: bool) -> None:
        """Badges alone, or full rows."""
        self._delegate.folded = folded
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows; where there is less room they are scrolled."""
        rows = self.model().rowCount() if self.model() is not None else 0
        return QSize(200, sum(max(self.sizeHintForRow(row), 0) for row in range(rows)) + 2)

    def set_beside(self, columns: tuple[int, ...]) -> None:
        """Marks the sources whose texts stand side by side (positions in the comparison)."""
        self._delegate.beside = columns
        self.viewport().update()

    def current_source(self) -> Source | None:
        """The source that has the list's cursor."""
        source = self.currentIndex().data(Role.SOURCE)
        return source if isinstance(source, Source) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects, Space shows or hides, Delete removes."""
        source = self.current_source()
        if source is not None and event.key() == Qt.Key.Key_Delete:
            self._session.remove_sources((source.key,))
        elif source is not None and event.key() == Qt.Key.Key_Space:
            self.toggle(source)
        elif source is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if source.state is SourceState.ASKING:
                self.asked.emit(source.key)
            else:
                self._select()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a source's warnings shows how it was read, one on the cross gives its reading up."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        source = index.data(Role.SOURCE)
        if isinstance(source, Source) and source.state is SourceState.LOADING and not self._delegate.folded:
            if cross_of(QRectF(self.visualRect(index))).contains(event.position()):
                self._session.stop_reading(source.key)
            return
        if isinstance(source, Source) and source.article is not None and not self._delegate.folded:
            height = self._delegate.warnings_height(source)
            if height and self.visualRect(index).bottom() - event.position().y() < height:
                self.warningClicked.emit(source.key)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        """Tells which source has the cursor."""
        super().currentChanged(current, previous)
        source = current.data(Role.SOURCE)
        if isinstance(source, Source) and source.article is not None:
            self.chosen.emit(source.key)

    def toggle(self, source: Source) -> None:
        """Shows or hides a source in the views; the last one shown stays."""
        if source.article is None:
            return
        hidden = source.article.id in self._session.filter.hidden_sources
        if hidden or len(self._session.columns()) > 1:
            self._session.set_filter(self._session.filter.toggle_source(source.article.id))

    def _step(self, done: int, total: int) -> None:
        self._delegate.comparing = done < total
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """New fonts mean other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _clicked(self) -> None:
        source = self.current_source()
        if source is not None and source.state is SourceState.ASKING:
            self.asked.emit(source.key)
        elif source is not None and self._delegate.folded:
            self.toggle(source)
        else:
            self._select()

    def _select(self) -> None:
        position = self.currentIndex().data(Role.POSITION)
        comparison = self._session.comparison
        if comparison is not None and isinstance(position, int) and position < len(comparison.articles):
            selection = self._session.selection
            self._session.select(Selection(selection.finding, position, selection.passage))


def cross_of(row: QRectF) -> QRectF:
    """The cross at the right of a row that is being read: a target of 24 pixels."""
    return QRectF(row.right() - 38, row.top() + 7, _CROSS, _CROSS)
