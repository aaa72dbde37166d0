"""The rail at the left: the sources, how to add some, and how many origins stand behind them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, Label, Prose, paint_dashed, paint_focus
from reader.gui.icons import paint_symbol
from reader.gui.keymap import key_text
from reader.gui.labels import origin_count, origins_text
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.sources_list import SourcesList
from reader.gui.theme import interface_font, qcolor
from reader.render.words import letter

WIDTH, FOLDED_WIDTH = 248, 56


class AddButton(QAbstractButton):
    """The boxed plus; opens the menu of ways to add a source."""

    def __init__(self, session: Session, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._menu = QMenu(self)
        self._menu.addActions(actions)
        self.folded = False
        self.setAccessibleName(tr("Add sources"))
        self.setToolTip(tr("Add sources"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        session.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for tr("Add") and the box; the box alone when folded."""
        return QSize(40, 40) if self.folded else QSize(68, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints word, box and plus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.folded:
                paint_symbol(painter, QRectF(box.center().x() - 7, box.center().y() - 7, 14, 14), "plus", qcolor(theme.second))
            else:
                painter.setFont(interface_font(13, QFont.Weight.Medium))
                painter.setPen(qcolor(theme.second))
                painter.drawText(box.adjusted(6, 0, -26, 0), Qt.AlignmentFlag.AlignVCenter, tr("Add"))
                frame = QRectF(box.right() - 21.5, box.center().y() - 9, 18, 18)
                painter.setPen(QPen(qcolor(theme.outline), 1))
                painter.setBrush(qcolor(theme.raised))
                painter.drawRoundedRect(frame, 4, 4)
                paint_symbol(painter, frame.adjusted(4.5, 4.5, -4.5, -4.5), "plus", qcolor(theme.ink))
            if self.hasFocus():
                paint_focus(painter, box, theme.ink)
        finally:
            painter.end()

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class DropZone(QAbstractButton):
    """Tells where things may be dropped (anywhere, in truth); a click opens files."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key = key_text(session, "Paste as a source")
        self.setFixedHeight(58)
        self.setAccessibleName(tr("Drop links, files or text, or paste them. Opens files when pressed."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints frame and words."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            paint_dashed(painter, box, theme.outline)
            painter.setFont(interface_font(12, QFont.Weight.DemiBold))
            painter.setPen(qcolor(theme.second))
            painter.drawText(box.adjusted(0, 9, 0, -30), Qt.AlignmentFlag.AlignCenter, tr("Drop links, files or text"))
            painter.setFont(interface_font(12))
            painter.setPen(qcolor(theme.third))
            if self._key:
                words = tr("or press {key}").format(key=self._key)
                painter.drawText(box.adjusted(0, 28, 0, -9), Qt.AlignmentFlag.AlignCenter, words)
            if self.hasFocus():
                paint_focus(painter, box, theme.ink, 7)
        finally:
            painter.end()


class GhostSources(QWidget):
    """Before the first source: pale letters where sources will stand."""

    _BARS = ((120, 84), (95, 109), (133, 70), (88, 98))

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedHeight(58 * len(self._BARS))
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints four of them."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for i, (upper, lower) in enumerate(self._BARS):
                top = 4.0 + 58 * i
                badge = QRectF(20.5, top + 0.5, 22, 22)
                paint_dashed(painter, badge, theme.outline, 4)
                painter.setFont(interface_font(11, QFont.Weight.DemiBold))
                painter.setPen(qcolor(theme.third))
                painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, letter(i))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(qcolor(theme.selected))
                painter.drawRoundedRect(QRectF(54, top + 3, upper, 8), 3, 3)
                painter.drawRoundedRect(QRectF(54, top + 17, lower, 6), 3, 3)
        finally:
            painter.end()


class SourcesRail(QWidget):
    """The rail; `actions` are the ways to add a source. Folds to badges beside the text views."""

    def __init__(self, session: Session, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folded = False
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = SourcesList(session, self)
        self.drop_zone = DropZone(session, self)
        self._add = AddButton(session, actions, self)
        self._title = Label(tr("Sources"), 13, weight=QFont.Weight.DemiBold)
        self._ghosts = GhostSources(session, self)
        self._hint = Prose(12, 18, tone="third")
        self._hint.say(tr("Each source gets a letter and a pattern. You can add more at any time."))
        self._origins = self._origins_panel()
        self._head = QHBoxLayout()
        self._lay_out()
        refresh = session.turns.soon(self._refresh, self)
        session.sourcesChanged.connect(refresh)
        session.comparisonChanged.connect(refresh)
        self._refresh()

    def set_folded(self, folded: bool) -> None:
        """Full rail or badges alone."""
        self._folded = folded
        self.setFixedWidth(FOLDED_WIDTH if folded else WIDTH)
        self.list.set_folded(folded)
        self._add.folded = folded
        self._add.setFixedSize(self._add.sizeHint())
        self._head.setContentsMargins(*((8, 4, 8, 4) if folded else (20, 11, 16, 2)))
        self._refresh()

    def _lay_out(self) -> None:
        head = self._head
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._ghosts)
        self._hint.setContentsMargins(20, 16, 20, 0)
        column.addWidget(self._hint)
        column.addWidget(self.list)
        column.addWidget(self._origins)
        column.addStretch(1)
        drop = QHBoxLayout()
        drop.setContentsMargins(16, 8, 16, 12)
        drop.addWidget(self.drop_zone)
        column.addLayout(drop)
        self.set_folded(False)

    def _origins_panel(self) -> QWidget:
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 0, 20, 12)
        column.setSpacing(3)
        column.addWidget(Hairline(self._session))
        column.addSpacing(10)
        column.addWidget(Label(tr("Independent origins"), 12, tone="second", weight=QFont.Weight.DemiBold))
        self._origins_count = Label("", 13)
        self._origins_why = Prose(12, 17, tone="third")
        column.addWidget(self._origins_count)
        column.addWidget(self._origins_why)
        return panel

    def _refresh(self) -> None:
        some, comparison = bool(self._session.sources), self._session.comparison
        full = not self._folded
        self._title.setVisible(full)
        self._ghosts.setVisible(full and not some)
        self._hint.setVisible(full and not some)
        self.list.setVisible(some)
        self.drop_zone.setVisible(full and some)
        self._origins.setVisible(full and comparison is not None and len(comparison.articles) > 1)
        if comparison is not None:
            origins = tr("%n origins", "", origin_count(comparison))
            self._origins_count.setText(
                tr("{articles}, {origins}").format(articles=tr("%n articles", "", len(comparison.articles)), origins=origins)
            )
            self._origins_why.say(origins_text(comparison))
            self._origins_why.setVisible(bool(self._origins_why.said))
