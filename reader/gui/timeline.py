"""The timeline: a row for each source, a column for each date that one of them gives or on which one was published."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.badge import paint_badge
from reader.gui.controls import Hairline, Label
from reader.gui.icons import paint_sign, paint_symbol, saved
from reader.gui.language import tr
from reader.gui.ledger_header import badge_colours
from reader.gui.session import Session
from reader.gui.strip_table import StripTable
from reader.gui.theme import interface_font, qcolor
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.timeline import Given, Period, Timeline, timeline
from reader.render.words import letter, source_name

_ROW, _HEAD, _NAMES = 26, 42, 176
_LEAST_ROWS, _MOST_ROWS, _BAR = 2, 6, 13
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


def period_text(period: Period) -> str:
    """A period in few words: "2 Dec 2024", "1–10 Dec 2024", "Dec 2024", "2024"."""
    first, last = period.first, period.last
    if first == last:
        return _form(first, tr("d MMM yyyy", "format of a date: day, short month, year"))
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if first.day == 1 and (first.year, first.month) == (last.year, last.month) and (last.toordinal() + 1 == _next_month(first)):
        return _form(first, tr("MMM yyyy", "format of a date: short month, year"))
    whole = tr("d MMM yyyy", "format of a date: day, short month, year")
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_form(last, whole)}"
    start = tr("d MMM", "format of a date: day, short month") if first.year == last.year else whole
    return f"{_form(first, start)} – {_form(last, whole)}"


def gap_text(days: int) -> str:
    """How long after the date before: "5 days later", "3 years later"; "" for the next day or the same."""
    if days < 2:
        return ""
    if days < 60:
        return tr("%n days later", "", days)
    if days < 730:
        return tr("%n months later", "", round(days / 30.4))
    return tr("%n years later", "", round(days / 365.25))


def _form(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _next_month(day: date) -> int:
    return (date(day.year + day.month // 12, day.month % 12 + 1, 1)).toordinal()


class TimelineModel(QAbstractTableModel):
    """Sources that are shown, and periods."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._comparison: Comparison | None = None
        self._line = Timeline((), (), ())
        self._cells: dict[tuple[int, Period], Given] = {}
        self._rows: tuple[int, ...] = ()

    def fill(self) -> None:
        """Takes the session's comparison."""
        self.beginResetModel()
        comparison = self._comparison = self._session.comparison
        self._line = timeline(comparison) if comparison else Timeline((), (), ())
        self._cells = {(g.article, g.period): g for g in self._line.given}
        self._rows = self._session.columns()
        self.endResetModel()

    @property
    def line(self) -> Timeline:
        """What is shown."""
        return self._line

    def given(self, index: Index) -> Given | None:
        """What a source gives for a period."""
        if not index.isValid() or index.row() >= len(self._rows) or index.column() >= len(self._line.periods):
            return None
        return self._cells.get((self._rows[index.row()], self._line.periods[index.column()]))

    def article(self, row: int) -> int:
        """The source of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Sources."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Periods."""
        return 0 if parent.isValid() else len(self._line.periods)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words in which a source gives a date."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        given, comparison = self.given(index), self._comparison
        if given is None or comparison is None:
            return None
        text = comparison.articles[given.article].article.text
        words = [f"“{' '.join(span.of(text).split())}”" for span in given.spans]
        if given.published:
            words.insert(0, tr("published"))
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(words)
        return f"{self._name(given.article)}, {period_text(given.period)}: {', '.join(words)}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of sources, periods in words."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._name(self._rows[section]) if section < len(self._rows) else None
        return period_text(self._line.periods[section]) if section < len(self._line.periods) else None

    def _name(self, article: int) -> str:
        comparison = self._comparison
        return f"{letter(article)} {source_name(comparison.articles[article].article, article)}" if comparison else ""


class _Names(QHeaderView):
    """Badges and names of the sources."""

    def __init__(self, session: Session, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(_ROW)
        self.setFixedWidth(_NAMES)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paints one source."""
        theme, box = self._session.theme, QRectF(rect)
        with saved(painter):
            painter.fillRect(box, qcolor(theme.panel))
            if logical_index >= self._model.rowCount():
                return
            article = self._model.article(logical_index)
            paint_badge(painter, QRectF(box.left() + 20, box.center().y() - 8, 16, 16), article, badge_colours(theme))
            font = interface_font(12)
            painter.setFont(font)
            painter.setPen(qcolor(theme.ink))
            name = str(self._model.headerData(logical_index, Qt.Orientation.Vertical)).split(" ", 1)[-1]
            room = box.width() - 44 - 8
            shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(box.left() + 44, box.top(), room + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)


class _Periods(QHeaderView):
    """Dates, and how long after the date before each is."""

    def __init__(self, session: Session, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._model = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(_HEAD)
        self.setMinimumSectionSize(40)

    def width_of(self, section: int) -> int:
        """As wide as its words."""
        label = QFontMetricsF(interface_font(12, QFont.Weight.Medium)).horizontalAdvance(period_text(self._model.line.periods[section]))
        gap = QFontMetricsF(interface_font(11)).horizontalAdvance(gap_text(self._model.line.gaps[section]))
        return round(max(label, gap)) + 22

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paints one date."""
        theme, box = self._session.theme, QRectF(rect)
        with saved(painter):
            painter.fillRect(box, qcolor(theme.panel))
            if logical_index >= self._model.columnCount():
                return
            painter.setFont(interface_font(12, QFont.Weight.Medium))
            painter.setPen(qcolor(theme.ink))
            align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box.adjusted(0, 4, 0, -20), align, period_text(self._model.line.periods[logical_index]))
            painter.setFont(interface_font(11))
            painter.setPen(qcolor(theme.third))
            painter.drawText(box.adjusted(0, 20, 0, -3), align, gap_text(self._model.line.gaps[logical_index]))


class TimelineDelegate(QStyledItemDelegate):
    """Paints the axis, a sign or a dot where a date is given, a clock where the source was published."""

    def __init__(self, session: Session, model: TimelineModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Sizes are set by hand."""
        return QSize(60, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        theme, box, given = self._session.theme, QRectF(option.rect), self._model.given(index)
        with saved(painter):
            painter.fillRect(box, qcolor(theme.page))
            painter.setPen(qcolor(theme.hairline))
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right() + 1, box.center().y()))
            if given is not None:
                self._paint_given(painter, box, given)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(qcolor(theme.ink))
                painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5))

    def _paint_given(self, painter: QPainter, box: QRectF, given: Given) -> None:
        theme = self._session.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = (1 if given.spans else 0) + (1 if given.published else 0)
        number = f"×{len(given.spans)}" if len(given.spans) > 1 else ""
        wide = 16 * parts + (4 if parts > 1 else 0) + (18 if number else 0)
        left, middle = box.center().x() - wide / 2, box.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(theme.page))
        painter.drawRect(QRectF(left - 3, middle - 9, wide + 6, 18))
        if given.published:
            paint_symbol(painter, QRectF(left, middle - 8, 16, 16), "clock", qcolor(theme.ink))
            left += 20
        if given.spans and given.verdict is not None:
            paint_sign(painter, QRectF(left, middle - 8, 16, 16), given.verdict, qcolor(theme.verdict(given.verdict).mark))
        elif given.spans:
            painter.setBrush(qcolor(theme.second))
            painter.drawEllipse(QPointF(left + 8, middle), 3.2, 3.2)
        if number:
            painter.setFont(interface_font(11))
            painter.setPen(qcolor(theme.second))
            painter.drawText(QRectF(left + 17, box.top(), 24, box.height()), Qt.AlignmentFlag.AlignVCenter, number)


class TimelineTable(StripTable):
    """A click or Enter goes to the text; again, to the next place where the source gives the same date."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._last: tuple[int, Period] | None = None
        self._turn = 0
        self.timeline = TimelineModel(session, self)
        self.setModel(self.timeline)
        self.setItemDelegate(TimelineDelegate(session, self.timeline, self))
        self._periods = _Periods(session, self.timeline, self)
        self.setHorizontalHeader(self._periods)
        self.setVerticalHeader(_Names(session, self.timeline, self))
        self.setAccessibleName(tr("Timeline: dates by source"))

    def fill(self) -> None:
        """Shows the session's comparison."""
        self.timeline.fill()
        for column in range(self.timeline.columnCount()):
            self.setColumnWidth(column, self._periods.width_of(column))

    def go_to(self, index: QModelIndex) -> None:
        """Goes to a place where the source gives the date; to its beginning where it was only published then."""
        given = self.timeline.given(index)
        if given is None:
            return
        if not given.spans:
            self._session.announced.emit(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            return
        key = (given.article, given.period)
        self._turn = (self._turn + 1) % len(given.spans) if key == self._last else 0
        self._last = key
        span = given.spans[self._turn]
        finding = self._finding_at(given.article, span)
        if finding is not None:
            self._session.select_finding(finding.id, given.article)
        self._session.go_to_text(given.article, span)

    def _finding_at(self, article: int, span: object) -> Finding | None:
        return next((f for f in self._session.findings if any(v.article == article and v.span == span for v in f.values)), None)


class TimelineStrip(QWidget):
    """The table with its title, under the view in front. It is filled when it is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = TimelineTable(session, self)
        self._nothing = Label(tr("No dates were found."), 13, tone="third")
        self._nothing.setContentsMargins(20, 8, 20, 10)
        self._title = Label(tr("Timeline"), 13, weight=QFont.Weight.DemiBold, parent=self.table)
        self._title.setGeometry(20, 0, _NAMES - 24, _HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(session))
        column.addWidget(self.table)
        column.addWidget(self._nothing)
        forget = session.turns.soon(self._forget, self)
        for changed in (session.comparisonChanged, session.filterChanged):
            changed.connect(forget)
        session.layoutChanged.connect(self._show_or_hide)
        session.themeChanged.connect(self._repaint)
        self._show_or_hide()

    def changeEvent(self, event: QEvent) -> None:
        """New fonts mean other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_stale"):
            self._forget()

    def _forget(self) -> None:
        self._stale = True
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        shown = self._session.layout.timeline and self._session.comparison is not None
        if shown and self._stale:
            self._stale = False
            self.table.fill()
            rows, columns = self.table.timeline.rowCount(), self.table.timeline.columnCount()
            self.table.setVisible(columns > 0)
            self._nothing.setVisible(columns == 0)
            # Where the window is low the view above keeps its place, and the rows are scrolled.
            self.table.setMinimumHeight(_HEAD + _ROW * min(max(rows, 1), _LEAST_ROWS) + _BAR)
            self.table.setMaximumHeight(_HEAD + _ROW * min(max(rows, 1), _MOST_ROWS) + _BAR)
            self.table.updateGeometry()
        self.setVisible(shown)

    def _repaint(self) -> None:
        self.table.viewport().update()
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.viewport().update()
