"""The table of codes under the view in front: which source carries which code how often, and the way to each passage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.compare.codes import CodePlace
from reader.gui.badge import paint_badge
from reader.gui.codes_model import CodesModel, Index
from reader.gui.controls import CONTROL_HEIGHT, Hairline, KeyButton, Label
from reader.gui.exporting import save_codes
from reader.gui.flow import Flow
from reader.gui.icons import saved
from reader.gui.keymap import key_text
from reader.gui.language import tr, translated
from reader.gui.ledger_header import badge_colours
from reader.gui.session import Session
from reader.gui.strip_table import StripTable
from reader.gui.theme import interface_font, qcolor

_ROW, _HEAD, _BAR, _NAMES, _COLUMN, _WIDEST = 26, 30, 13, 176, 96, 200
_LEAST_ROWS, _MOST_ROWS = 2, 6
_SQUARE, _STEP, _MOST_SQUARES = 9, 12, 6


class _Heads(QHeaderView):
    """Codes at the left, sources above."""

    def __init__(self, session: Session, model: CodesModel, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._session = session
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        if orientation is Qt.Orientation.Vertical:
            self.setDefaultSectionSize(_ROW)
            self.setFixedWidth(_NAMES)
        else:
            self.setFixedHeight(_HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paints one name, behind its badge where it is that of a source."""
        theme, box = self._session.theme, QRectF(rect)
        across = self.orientation() is Qt.Orientation.Horizontal
        article = self._model.article(logical_index) if across else None
        with saved(painter):
            painter.fillRect(box, qcolor(theme.panel))
            words = str(self._model.headerData(logical_index, self.orientation()) or "")
            left = box.left() + (8 if across else 20)
            if article is not None:
                paint_badge(painter, QRectF(left, box.center().y() - 8, 16, 16), article, badge_colours(theme))
                left, words = left + 22, words.split(" ", 1)[-1]
            font = interface_font(12, QFont.Weight.Normal if across else QFont.Weight.Medium)
            painter.setFont(font)
            painter.setPen(qcolor(theme.second if across else theme.ink))
            room = QRectF(left, box.top(), box.right() - left - 6, box.height())
            shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class _Squares(QStyledItemDelegate):
    """A square for each coded passage; a number where there are many."""

    def __init__(self, session: Session, model: CodesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Sizes are set by hand."""
        return QSize(_COLUMN, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        theme, box = self._session.theme, QRectF(option.rect)
        number = len(self._model.places(index)) + len(self._model.gone(index))
        gone = self._model.article(index.column()) is None
        with saved(painter):
            painter.fillRect(box, qcolor(theme.page))
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), qcolor(theme.hairline))
            painter.setFont(interface_font(12))
            painter.setPen(qcolor(theme.third))
            inner = box.adjusted(10, 0, -4, 0)
            if not number:
                painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, "–")
            elif gone or number > _MOST_SQUARES:
                painter.setPen(qcolor(theme.ink))
                painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, f"×{number}")
            else:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(qcolor(theme.second))
                for i in range(number):
                    square = QRectF(inner.left() + i * _STEP, box.center().y() - _SQUARE / 2, _SQUARE, _SQUARE)
                    painter.drawRoundedRect(square, 2, 2)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(qcolor(theme.ink))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -2.5))


class CodesTable(StripTable):
    """A click or Enter goes to a passage; again, to the next one of the same cell. Del takes the code away from it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._last: CodePlace | None = None
        self.codes = CodesModel(session, self)
        self.setModel(self.codes)
        self.setItemDelegate(_Squares(session, self.codes, self))
        self.setHorizontalHeader(_Heads(session, self.codes, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Heads(session, self.codes, Qt.Orientation.Vertical, self))
        self.setAccessibleName(tr("Codes by source"))

    def fill(self) -> None:
        """Shows the session's codes; the current cell stays where it was."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        self.codes.fill()
        self._share()
        # Where the window is low the view above keeps its place, and the rows are scrolled.
        rows = self.codes.rowCount()
        self.setMinimumHeight(_HEAD + _ROW * min(max(rows, 1), _LEAST_ROWS) + _BAR)
        self.setMaximumHeight(_HEAD + _ROW * min(max(rows, 1), _MOST_ROWS) + _BAR)
        self.updateGeometry()
        if row >= 0 and self.codes.rowCount():
            self.setCurrentIndex(self.codes.index(min(row, self.codes.rowCount() - 1), max(min(column, self.codes.columnCount() - 1), 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width among the sources."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        columns = self.codes.columnCount()
        width = min(max((self.viewport().width() - 1) // columns, _COLUMN), _WIDEST) if columns else _COLUMN
        for section in range(columns):
            self.setColumnWidth(section, width)

    def go_to(self, index: QModelIndex) -> None:
        """Goes to the next coded passage of a cell."""
        places = self.codes.places(index)
        if not places:
            self._session.announced.emit(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
            return
        at = places.index(self._last) + 1 if self._last in places else 0
        self._last = places[at % len(places)]
        self._session.go_to_text(self._last.article, self._last.span)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes the code away."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _remove(self, index: QModelIndex) -> None:
        """The passage that was gone to last, else the first of the cell; in the last column all whose words are gone."""
        book, places = self._session.code_book, self.codes.places(index)
        if places:
            book.remove([self._last if self._last in places and self._last is not None else places[0]])
        else:
            book.remove_adrift(self.codes.gone(index))


class CodesStrip(QWidget):
    """The table with its title and what can be done with it. It is filled when it is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = CodesTable(session, self)
        self.only = KeyButton(session, tr("Only rows with this code"), tight=True)
        self.export = KeyButton(session, tr("Save as a table…"), tight=True)
        key = key_text(session, "Code the passage…")
        words = tr("No passage has a code yet. {key} gives one to the selected passage.") if key else tr("No passage has a code yet.")
        self._nothing = Label(words.format(key=key), 13, tone="third", wrap=True)
        self._nothing.setContentsMargins(20, 4, 20, 12)
        self._lay_out()
        for changed in (session.comparisonChanged, session.filterChanged, session.codesChanged):
            changed.connect(self._forget)
        session.layoutChanged.connect(self._show_or_hide)
        session.themeChanged.connect(self._repaint)
        self._show_or_hide()

    def _lay_out(self) -> None:
        self.only.clicked.connect(self._ask_for)
        self.export.clicked.connect(self._save)
        self.table.selectionModel().currentChanged.connect(self._name_filter)
        head = QHBoxLayout()
        head.setContentsMargins(20, 6, 12, 6)
        head.setSpacing(12)
        title = Label(tr("Codes"), 13, weight=QFont.Weight.DemiBold)
        title.setFixedHeight(CONTROL_HEIGHT)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        buttons = Flow()
        for button in (self.only, self.export):
            buttons.addWidget(button)
        head.addWidget(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self._session))
        column.addLayout(head)
        column.addWidget(self.table)
        column.addWidget(self._nothing)

    def _forget(self) -> None:
        self._stale = True
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        shown = self._session.layout.codes and self._session.comparison is not None
        if shown and self._stale:
            self._stale = False
            self.table.fill()
            rows = self.table.codes.rowCount()
            for part in (self.table, self.only, self.export):
                part.setVisible(rows > 0)
            self._nothing.setVisible(rows == 0)
            self._name_filter()
        self.setVisible(shown)

    def _current(self) -> str:
        """The code of the current row, else that of the first."""
        codes = self.table.codes.codes
        return self.table.codes.code(self.table.currentIndex()) or (codes[0] if codes else "")

    def _name_filter(self) -> None:
        code = self._current()
        on = code in self._session.filter.codes
        words = tr("Rows without “{code}”, too") if on else tr("Only rows with “{code}”")
        self.only.setText(words.format(code=translated(code)))
        self.only.setAccessibleName(self.only.text())
        self.only.updateGeometry()

    def _ask_for(self) -> None:
        code = self._current()
        if code:
            self._session.set_filter(self._session.filter.toggle_code(code))

    def _save(self) -> None:
        save_codes(self._session, self)

    def _repaint(self) -> None:
        self.table.viewport().update()
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.viewport().update()
