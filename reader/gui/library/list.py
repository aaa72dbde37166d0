"""The list of events as it is painted."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.controls import paint_focus
from reader.gui.icons import saved
from reader.gui.language import tr
from reader.gui.library.rows import EventsModel, Role
from reader.gui.library.words import contents, title_of, when
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor, reading_font
from reader.store.values import FoundEvent, Piece, Shelf

_WIDTH = 860
"""Widest column; on a wide window it stands in the middle."""
_PLAIN, _WITH_SNIPPET, _HEAD = 62, 88, 42
_RIGHT = 110

Index = QModelIndex | QPersistentModelIndex


class EventsDelegate(QStyledItemDelegate):
    """Paints a head or an event: title, what is in it, when it was open last, and the words that a search found."""

    def __init__(self, session: Session, model: EventsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        event = index.data(Role.EVENT)
        if not isinstance(event, FoundEvent):
            return QSize(200, _HEAD)
        return QSize(200, _WITH_SNIPPET if event.snippet else _PLAIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        event = index.data(Role.EVENT)
        box = column(option.rect)
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(option.rect)
            if isinstance(event, FoundEvent):
                self._paint_event(painter, box, event, option)
            else:
                self._text(painter, box.adjusted(16, 16, 0, 0), str(index.data()), interface_font(12, QFont.Weight.DemiBold), "third")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The field for another name."""
        field = QLineEdit(parent)
        field.setFont(interface_font(14, QFont.Weight.Medium))
        field.setAccessibleName(tr("Name of the event"))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Puts the name into the field."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Takes the name out of the field."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The field lies over the title."""
        box = column(option.rect)
        editor.setGeometry(int(box.left()) + 6, int(box.top()) + 4, int(box.width()) - _RIGHT - 10, 32)

    def _paint_event(self, painter: QPainter, box: QRectF, event: FoundEvent, option: QStyleOptionViewItem) -> None:
        theme, row = self._session.theme, event.row
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = box.adjusted(0, 2, 0, -2)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.selected if chosen else theme.panel))
            painter.drawRoundedRect(card, 8, 8)
        if chosen:
            # Selection is ink: the bar tells it without the ground.
            painter.setBrush(qcolor(theme.ink))
            painter.drawRoundedRect(QRectF(card.left(), card.top() + 10, 3, card.height() - 20), 1.5, 1.5)
        inner = box.adjusted(16, 0, -16, 0)
        quiet = "second" if chosen else "third"
        words = inner.adjusted(0, 0, -_RIGHT, 0)
        self._text(painter, QRectF(words.left(), box.top() + 10, words.width(), 20), title_of(row), _title_font(), "ink")
        self._text(painter, QRectF(words.left(), box.top() + 32, words.width(), 18), contents(row), interface_font(12), quiet)
        side = QRectF(inner.right() - _RIGHT, box.top() + 11, _RIGHT, 18)
        painter.setFont(interface_font(12))
        painter.setPen(qcolor(getattr(theme, quiet)))
        painter.drawText(side, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, when(row.opened, self._model.today))
        sign = self._sign(event)
        if sign:
            painter.setFont(interface_font(11, QFont.Weight.Medium))
            painter.setPen(qcolor(theme.second))
            painter.drawText(side.translated(0, 21), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sign)
        if event.snippet:
            self._paint_snippet(painter, QRectF(inner.left(), box.top() + 54, inner.width(), 24), event)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, card, theme.ink, 7)

    def _sign(self, event: FoundEvent) -> str:
        if self._model.is_current(event):
            return tr("In this window")
        return {Shelf.ARCHIVED: tr("Archived"), Shelf.DELETED: tr("Deleted")}.get(event.row.shelf, "")

    def _paint_snippet(self, painter: QPainter, box: QRectF, event: FoundEvent) -> None:
        theme, left = self._session.theme, box.left()
        if event.more:
            font = interface_font(11)
            more = tr("+{number}").format(number=event.more)
            width = QFontMetricsF(font).horizontalAdvance(more) + 12
            painter.setFont(font)
            painter.setPen(qcolor(theme.second))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, more)
            box = box.adjusted(0, 0, -width, 0)
        if event.outlet:
            font = interface_font(12, QFont.Weight.Medium)
            name = QFontMetricsF(font).elidedText(event.outlet, Qt.TextElideMode.ElideRight, box.width() / 3)
            self._text(painter, box, name, font, "second")
            left += QFontMetricsF(font).horizontalAdvance(name) + 10
        for piece in event.snippet:
            if left >= box.right():
                break
            left = self._paint_piece(painter, QRectF(left, box.top(), box.right() - left, box.height()), piece, theme.ink)

    def _paint_piece(self, painter: QPainter, box: QRectF, piece: Piece, ink: str) -> float:
        theme = self._session.theme
        font = reading_font(14, QFont.Weight.DemiBold if piece.found else QFont.Weight.Normal)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, box.width())
        width = metrics.horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(qcolor(ink if piece.found else theme.second))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        if piece.found:
            base = box.center().y() + metrics.ascent() / 2 + 1
            painter.fillRect(QRectF(box.left(), base, width, 1.5), qcolor(ink))
        return box.left() + width

    def _text(self, painter: QPainter, box: QRectF, text: str, font: QFont, tone: str) -> None:
        painter.setFont(font)
        painter.setPen(qcolor(getattr(self._session.theme, tone)))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class EventsList(QListView):
    """The list; arrows pass over the heads."""

    def __init__(self, session: Session, model: EventsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(EventsDelegate(session, model, self))
        self.setAccessibleName(tr("Events"))
        self.setMouseTracking(True)
        self.setViewportMargins(0, 6, 0, 6)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        session.themeChanged.connect(self.viewport().update)

    def current_event(self) -> FoundEvent | None:
        """The event that has the cursor."""
        event = self.currentIndex().data(Role.EVENT)
        return event if isinstance(event, FoundEvent) else None

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The next row that is no head."""
        to = super().moveCursor(action, modifiers)
        step = -1 if action in (QListView.CursorAction.MoveUp, QListView.CursorAction.MovePageUp) else 1
        while to.isValid() and not isinstance(to.data(Role.EVENT), FoundEvent):
            to = to.siblingAtRow(to.row() + step)
        return to if to.isValid() else self.currentIndex()


def column(rect: QRect) -> QRectF:
    """The part of a row in which it is painted."""
    width = min(_WIDTH, rect.width() - 40)
    return QRectF(rect.left() + (rect.width() - width) / 2, rect.top(), width, rect.height())


def _title_font() -> QFont:
    return interface_font(14, QFont.Weight.DemiBold)
