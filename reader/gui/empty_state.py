"""What stands in the middle before there is something to compare: what this is, and the ways in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.gui.controls import KeyButton, Label, Prose, paint_dashed, paint_focus
from reader.gui.icons import paint_sign
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.library.keeper import Keeper
from reader.gui.library.words import last_opened, title_of
from reader.gui.session import Session
from reader.gui.state import SourceState
from reader.gui.theme import Theme, interface_font, qcolor, reading_font
from reader.model.finding import Verdict
from reader.store.values import EventRow

_WIDTH = 680
_MOST_RECENT = 2
_LOW = 700
"""Below this height the picture is left out."""
_TEXT_WIDTH = 590
_HEADLINE, _HEADLINE_ONE = QT_TR_NOOP("Compare how sources tell one story"), QT_TR_NOOP("One source so far. Add another")
_TEXT = QT_TR_NOOP(
    "Add two or more articles about the same event. Parallax lines up what they share\n"
    "and shows where dates, numbers, names and wording differ."
)
_TEXT_ONE = QT_TR_NOOP(
    "As soon as there are two, Parallax lines up what they share\nand shows where dates, numbers, names and wording differ."
)


class Picture(QWidget):
    """Three columns of lines, joined where they say the same."""

    # Left edge and top of each column; then for each line: kind of line and width.
    _COLUMNS = ((0, 6, (84, 96, 70, 92, 60)), (140, 22, (96, 66, 90, 78, 84)), (280, 12, (72, 92, 84, 60, 94)))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedSize(376, 118)
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints lines, ribbons and signs."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for left, top, widths in self._COLUMNS:
                for i, width in enumerate(widths):
                    verdict = {1: Verdict.AGREE, 3: Verdict.DIFFER}.get(i)
                    self._line(painter, theme, QRectF(left, top + 21 * i, width, 8), verdict)
            for (left, top, widths), (right, other, _) in zip(self._COLUMNS[:-1], self._COLUMNS[1:], strict=True):
                for i, verdict in ((1, Verdict.AGREE), (3, Verdict.DIFFER)):
                    self._ribbon(painter, theme, QPointF(left + widths[i] + 3, top + 21 * i), QPointF(right - 4, other + 21 * i), verdict)
        finally:
            painter.end()

    def _line(self, painter: QPainter, theme: Theme, box: QRectF, verdict: Verdict | None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(theme.verdict(verdict).fill if verdict else theme.selected))
        painter.drawRoundedRect(box, 2, 2)
        if verdict is None:
            return
        painter.setPen(QPen(qcolor(theme.verdict(verdict).mark), 1.2))
        for y in (2.0, 4.5)[: 2 if verdict is Verdict.DIFFER else 1]:
            painter.drawLine(QPointF(box.left(), box.bottom() + y), QPointF(box.right(), box.bottom() + y))

    def _ribbon(self, painter: QPainter, theme: Theme, start: QPointF, end: QPointF, verdict: Verdict) -> None:
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        path.lineTo(end + QPointF(0, 9))
        path.cubicTo(QPointF(middle, end.y() + 9), QPointF(middle, start.y() + 9), start + QPointF(0, 9))
        painter.fillPath(path, qcolor(theme.verdict(verdict).fill, 170))
        mark = qcolor(theme.verdict(verdict).mark)
        centre = QPointF(middle, (start.y() + end.y()) / 2 + 4.5)
        painter.setPen(QPen(mark, 1.2))
        painter.setBrush(qcolor(theme.page))
        painter.drawEllipse(centre, 9, 9)
        paint_sign(painter, QRectF(centre.x() - 7, centre.y() - 7, 14, 14), verdict, mark)


class Card(QAbstractButton):
    """A large button with a title and a line below."""

    def __init__(self, session: Session, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._below = text
        self.setText(title)
        self.setAccessibleName(f"{title}: {text}")
        self.setFixedHeight(62)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Half of the column."""
        return QSize(_WIDTH // 2 - 10, 62)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints frame and both lines."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(qcolor(theme.outline, 150), 1))
            painter.setBrush(qcolor(theme.selected if self.underMouse() else theme.raised))
            painter.drawRoundedRect(box, 8, 8)
            painter.setFont(interface_font(13, QFont.Weight.Medium))
            painter.setPen(qcolor(theme.ink))
            _elided(painter, box.adjusted(15, 10, -15, -32), self.text())
            painter.setFont(interface_font(12))
            painter.setPen(qcolor(theme.second))
            _elided(painter, box.adjusted(15, 31, -15, -10), self._below)
            if self.hasFocus():
                paint_focus(painter, box, theme.ink, 7)
        finally:
            painter.end()


class DropBox(QWidget):
    """The large dashed place with the three ways in."""

    def __init__(self, session: Session, paste: QAction, open_files: QAction, links: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setMinimumHeight(176)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, 36)
        column.setSpacing(4)
        title = Label(tr("Drop links, files or text here"), 16, weight=QFont.Weight.DemiBold)
        below = Label(
            tr("Text, web pages, PDF, Word, mail, saved pages, RSS, folders. One link per line works too."), 13, tone="third", wrap=True
        )
        for label in (title, below):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for action, text, primary in ((paste, tr("Paste"), True), (open_files, tr("Open files"), False), (links, tr("Add links"), False)):
            button = KeyButton(
                session, text, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), primary=primary, spread=True
            )
            button.setFixedHeight(38)
            button.setMaximumWidth(max(172, button.sizeHint().width() + 8))
            button.clicked.connect(action.trigger)
            row.addWidget(button, 100)
            if primary:
                self.setFocusProxy(button)
        row.addStretch(1)
        column.addLayout(row)
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and frame."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.panel))
            painter.drawRoundedRect(box, 9, 9)
            paint_dashed(painter, box, theme.outline, 9)
        finally:
            painter.end()


class EmptyState(QScrollArea):
    """The page in the middle while there are fewer than two sources."""

    def __init__(
        self, session: Session, paste: QAction, open_files: QAction, links: QAction, sample: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        page = QWidget()
        page.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self._headline = Label(translated(_HEADLINE), 13, wrap=True)
        self._headline.setFont(reading_font(32, QFont.Weight.Bold))
        self._text = Prose(15, 24)
        self._text.setMaximumWidth(_TEXT_WIDTH)
        for label in (self._headline, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._around = QWidget()
        self._keeper: Keeper | None = None
        self._continue = QWidget()
        self._offered: list[QWidget] = []
        self._sample = Card(session, tr("Open the sample comparison"), tr("Five made-up reports on a real event"))
        self._sample.clicked.connect(sample.trigger)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 20, 20, 20)
        column.addStretch(3)
        self._picture = QWidget()
        above = QVBoxLayout(self._picture)
        above.setContentsMargins(0, 0, 0, 36)
        above.addWidget(Picture(session))
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._headline)
        column.addSpacing(12)
        column.addLayout(_centred(self._text))
        column.addSpacing(22)
        box = DropBox(session, paste, open_files, links)
        box.setMaximumWidth(_WIDTH)
        self.setFocusProxy(box)
        column.addLayout(_centred(box))
        column.addSpacing(22)
        self._lay_out_around(column)
        column.addStretch(4)
        session.sourcesChanged.connect(self._refresh)
        self._refresh()

    def _lay_out_around(self, column: QVBoxLayout) -> None:
        around = QHBoxLayout(self._around)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(20)
        first = QWidget()
        _fill(first, tr("Or look around first"), [self._sample])
        for half in (first, self._continue):
            half.setMaximumWidth(_WIDTH // 2 - 10)
            around.addWidget(half, 100, Qt.AlignmentFlag.AlignTop)
        around.addStretch(1)
        self._continue.hide()
        self._around.setMaximumWidth(_WIDTH)
        column.addLayout(_centred(self._around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window has no room for the picture."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= _LOW)

    def set_recent(self, keeper: Keeper) -> None:
        """Offers the events that were open last."""
        self._keeper = keeper
        keeper.recentChanged.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        rows = self._keeper.recent if self._keeper is not None else ()
        for old in self._offered:
            old.hide()
            old.deleteLater()
        self._offered = []
        cards = [self._card(row) for row in rows[:_MOST_RECENT]]
        if cards:
            self._offered = _fill(self._continue, tr("Continue"), cards)
        self._continue.setVisible(bool(cards))

    def _card(self, row: EventRow) -> Card:
        sources = tr("%n sources", "", row.sources)
        card = Card(self._session, title_of(row), f"{sources}, {last_opened(row.opened, date.today())}")
        card.clicked.connect(lambda: self._open(row.uid))
        return card

    def _open(self, uid: str) -> None:
        if self._keeper is not None:
            self._keeper.open_event(uid)

    def _refresh(self) -> None:
        sources = self._session.sources
        ready = sum(s.state is SourceState.READY for s in sources)
        loading = sum(s.state is SourceState.LOADING for s in sources)
        self._headline.setText(translated(_HEADLINE_ONE if ready == 1 else _HEADLINE))
        if loading:
            self._headline.setText(tr("Reading %n sources", "", loading))
        elif ready > 1:
            self._headline.setText(tr("Comparing %n sources", "", ready))
        # The lines break where the column ends, in any language.
        self._text.say(" ".join(translated(_TEXT_ONE if sources else _TEXT).split()))
        self._around.setVisible(not sources)


def _centred(widget: QWidget) -> QHBoxLayout:
    """A row with a widget in its middle that is as wide as it may be."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def _fill(half: QWidget, head: str, cards: list[Card]) -> list[QWidget]:
    """A head with cards below it, and all that was put there."""
    column = half.layout()
    if not isinstance(column, QVBoxLayout):
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
    put = [Label(head, 12, tone="second", weight=QFont.Weight.DemiBold), *cards]
    for part in put:
        column.addWidget(part)
    return put


def _elided(painter: QPainter, box: QRectF, text: str) -> None:
    """One line, cut with dots where it is too long."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
