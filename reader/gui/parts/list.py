"""The parts of a source as they are painted: a box, the headline, outlet, date and length, and the first words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.gui.box_list import BoxList, box_of
from reader.gui.controls import paint_focus
from reader.gui.form_controls import paint_box
from reader.gui.icons import paint_symbol, saved
from reader.gui.language import tr
from reader.gui.parts.model import Part, PartsModel, Role
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor, reading_font
from reader.gui.zoom import zoomed

_LEFT, _RIGHT, _TOP, _BOTTOM = 50, 16, 10, 9
_BEGINNING = 240
"""Characters of a text that are looked at for its first words; one line holds fewer."""

Index = QModelIndex | QPersistentModelIndex


class PartsDelegate(QStyledItemDelegate):
    """Paints one part."""

    def __init__(self, session: Session, model: PartsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines, and one more for a note."""
        part = index.data(Role.PART)
        height = _TOP + sum(height for height, *_ in self._rows(part, chosen=False)) + _BOTTOM if isinstance(part, Part) else 0
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        part = index.data(Role.PART)
        if not isinstance(part, Part):
            return
        theme, box = self._session.theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(box)
            painter.fillRect(box, qcolor(theme.selected if chosen else theme.page))
            if not part.here:
                paint_box(painter, box_of(box).adjusted(3, 3, -3, -3), theme, ticked=self._model.is_ticked(index.row()))
            self._paint_words(painter, box, part, chosen=chosen)
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), qcolor(theme.hairline))
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_focus(painter, box.adjusted(0, 0, 0, -1), theme.ink, 4)

    def _rows(self, part: Part, *, chosen: bool) -> list[tuple[int, str, QFont, str]]:
        """The lines of a part: how high each is, its words, their font and ink."""
        theme, article, zoom = self._session.theme, part.article, partial(zoomed, self._session)
        beginning = " ".join(article.text[:_BEGINNING].split())
        ink = theme.second if part.here else theme.ink
        headline = article.headline or tr("No headline found")
        rows = [
            (max(zoom(21), 21), headline, reading_font(zoom(15), QFont.Weight.DemiBold), ink),
            (18, part.facts, interface_font(12), theme.second if chosen else theme.third),
            (max(zoom(20), 20), beginning, reading_font(zoom(13)), theme.second),
        ]
        if part.note:
            rows.append((18, part.note, interface_font(11, QFont.Weight.Medium), theme.second))
        return rows

    def _paint_words(self, painter: QPainter, box: QRectF, part: Part, *, chosen: bool) -> None:
        top = box.top() + _TOP
        rows = self._rows(part, chosen=chosen)
        for at, (height, words, font, ink) in enumerate(rows):
            noted = bool(part.note) and at == len(rows) - 1
            if noted:
                sign = QRectF(box.left() + _LEFT - 1, top + 3, 12, 12)
                paint_symbol(painter, sign, "warning", qcolor(self._session.theme.second))
            left = _LEFT + (16 if noted else 0)
            line = QRectF(box.left() + left, top, box.width() - left - _RIGHT, height)
            painter.setFont(font)
            painter.setPen(qcolor(ink))
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
            top += height


class PartsList(BoxList):
    """The list. Space and a click on its box tick a part, Ctrl+A ticks all; Enter is the page's."""

    allWanted = Signal()  # noqa: N815 (named as Qt names its own)

    def __init__(self, session: Session, model: PartsModel, parent: QWidget | None = None) -> None:
        super().__init__(session, model, tr("Articles in the source. Space ticks one or takes its tick away."), parent)
        self._parts = model
        self.paint_with(PartsDelegate(session, model))
        session.zoomChanged.connect(self.scheduleDelayedItemsLayout)

    def current_part(self) -> Part | None:
        """The part that has the cursor."""
        part = self.currentIndex().data(Role.PART)
        return part if isinstance(part, Part) else None

    def toggle(self) -> None:
        """Ticks the part with the cursor, or takes its tick away."""
        row = self.currentIndex().row()
        if row >= 0:
            self._parts.tick((row,), not self._parts.is_ticked(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+A ticks all, Enter goes to the page."""
        if event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.allWanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
