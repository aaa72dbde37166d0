"""The blocks of a source as they are painted: in the text or left out, with the reason."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.box_list import BoxList, box_of
from reader.gui.controls import paint_focus
from reader.gui.form_controls import paint_box
from reader.gui.icons import saved
from reader.gui.language import tr
from reader.gui.proof.model import BlocksModel, Role, sign_of
from reader.gui.session import Session
from reader.gui.text.direction import from_right
from reader.gui.theme import interface_font, qcolor, reading_font
from reader.gui.zoom import zoomed
from reader.loaders.corrections import ProofBlock

_LEFT, _RIGHT, _TOP, _LINE, _SIGN = 50, 16, 10, 21, 20
_MOST_LINES, _PX = 4, 14
_LONGEST = 700
"""Characters of a block that are laid out; four lines hold fewer."""

Index = QModelIndex | QPersistentModelIndex


class BlocksDelegate(QStyledItemDelegate):
    """Paints one block: a box that is ticked where it stands in the text, its words, and the reason where it does not."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.width = 400

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        block = index.data(Role.BLOCK)
        if not isinstance(block, ProofBlock):
            return QSize(100, _LINE)
        return QSize(100, 2 * _TOP + len(self._lines_of(block)) * self._line + (_SIGN if sign_of(block) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        block = index.data(Role.BLOCK)
        if not isinstance(block, ProofBlock):
            return
        theme, box = self._session.theme, QRectF(option.rect)
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(box)
            ground = theme.selected if option.state & QStyle.StateFlag.State_Selected else theme.page if block.kept else theme.panel
            painter.fillRect(box, qcolor(ground))
            self._paint_box(painter, box_of(box), block)
            self._paint_words(painter, box, block)
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), qcolor(theme.hairline))
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_focus(painter, box.adjusted(0, 0, 0, -1), theme.ink, 4)

    @property
    def _line(self) -> int:
        """How high a line of a block is."""
        return max(zoomed(self._session, _LINE), _LINE)

    def _lines_of(self, block: ProofBlock) -> tuple[str, ...]:
        return _lines(block.text[:_LONGEST], self.width - _LEFT - _RIGHT, zoomed(self._session, _PX))

    def _paint_box(self, painter: QPainter, box: QRectF, block: ProofBlock) -> None:
        paint_box(painter, box.adjusted(3, 3, -3, -3), self._session.theme, ticked=block.kept)

    def _paint_words(self, painter: QPainter, box: QRectF, block: ProofBlock) -> None:
        theme = self._session.theme
        lines, height = self._lines_of(block), self._line
        painter.setFont(reading_font(zoomed(self._session, _PX)))
        painter.setPen(qcolor(theme.ink if block.kept else theme.second))
        backwards = from_right(block.text[:_LONGEST])
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        for i, line in enumerate(lines):
            row = QRectF(box.left() + _LEFT, box.top() + _TOP + i * height, box.width() - _LEFT - _RIGHT, height)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side | Qt.TextFlag.TextSingleLine, line)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        sign = sign_of(block)
        if sign:
            font = interface_font(11, QFont.Weight.DemiBold if block.changed else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(qcolor(theme.second))
            top = box.top() + _TOP + len(lines) * height
            painter.drawText(QRectF(box.left() + _LEFT, top, box.width() - _LEFT, _SIGN), Qt.AlignmentFlag.AlignVCenter, sign)


class BlocksList(BoxList):
    """The list. Space, Enter and a click on its box change whether a block stands in the text."""

    toggled = Signal(object)
    """A ProofBlock."""

    def __init__(self, session: Session, model: BlocksModel, parent: QWidget | None = None) -> None:
        super().__init__(session, model, tr("Blocks of the source. Space restores a block or leaves it out."), parent)
        self._delegate = BlocksDelegate(session)
        self.paint_with(self._delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        session.zoomChanged.connect(self.scheduleDelayedItemsLayout)

    def current_block(self) -> ProofBlock | None:
        """The block that has the cursor."""
        block = self.currentIndex().data(Role.BLOCK)
        return block if isinstance(block, ProofBlock) else None

    def toggle(self) -> None:
        """Changes whether the block with the cursor stands in the text."""
        block = self.current_block()
        if block is not None:
            self.toggled.emit(block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes a block, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width means other lines."""
        self._delegate.width = self.viewport().width()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """New fonts mean other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            _lines.cache_clear()
            self.scheduleDelayedItemsLayout()


@lru_cache(maxsize=4096)
def _lines(text: str, width: int, px: int) -> tuple[str, ...]:
    """The first lines of a text in so many pixels and type of so many; the last one tells with dots that there are more."""
    font = reading_font(px)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    for _ in range(_MOST_LINES + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, 0))
        starts.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    units = text.encode("utf-16-le")
    words = [units[2 * a : 2 * b].decode("utf-16-le", "replace").strip() for a, b in starts]
    if len(words) <= _MOST_LINES:
        return tuple(words)
    rest = units[2 * starts[_MOST_LINES - 1][0] :].decode("utf-16-le", "replace")
    last = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 40))
    return (*words[: _MOST_LINES - 1], last)
