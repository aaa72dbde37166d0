"""The bar at the top: what is compared, which view is shown, and saving the comparison."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.controls import Elided, KeyButton, paint_focus
from reader.gui.exporting import ExportMenu
from reader.gui.find_panel import FindField
from reader.gui.icons import paint_logo
from reader.gui.labels import origin_count
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.session import Session
from reader.gui.state import SourceState, View
from reader.gui.theme import interface_font, qcolor

HEIGHT = 52
_LABELS = {View.LEDGER: QT_TR_NOOP("Ledger"), View.READ: QT_TR_NOOP("Read"), View.SIDE_BY_SIDE: QT_TR_NOOP("Side by side")}


class Logo(QWidget):
    """The program's mark."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        paint_logo(painter, QRectF(self.rect()), qcolor(self._session.theme.ink), qcolor(self._session.theme.third))
        painter.end()


class Segment(QAbstractButton):
    """One view's part of the switch."""

    def __init__(self, session: Session, view: View, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.view = view
        self.setText(translated(_LABELS[view]))
        self.setAccessibleName(tr("View: {view}").format(view=self.text()))
        self.setFont(interface_font(13, QFont.Weight.Medium))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Its word, and room around it."""
        return QSize(int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 30, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the raised ground of the chosen one, the word, the focus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            if self.isChecked() and self.isEnabled():
                painter.setPen(QPen(qcolor(theme.outline, 90), 1))
                painter.setBrush(qcolor(theme.raised))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setFont(self.font())
            painter.setPen(qcolor(theme.ink if self.isChecked() and self.isEnabled() else theme.second))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus():
                paint_focus(painter, box, theme.ink, 6)
        finally:
            painter.end()


class ViewSwitch(QWidget):
    """One segment for each view; arrows move when one has the focus."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.segments = tuple(Segment(session, view, self) for view in View)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        for segment in self.segments:
            segment.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            segment.toggled.connect(self._choose)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        refresh = session.turns.soon(self._refresh, self)
        for signal in (session.viewChanged, session.themeChanged, session.comparisonChanged):
            signal.connect(refresh)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the trough."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(self._session.theme.track))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.end()

    def _choose(self, chosen: bool) -> None:
        segment = self.sender()
        if chosen and isinstance(segment, Segment):
            self._session.set_view(segment.view)

    def _refresh(self) -> None:
        self.setEnabled(self._session.comparison is not None)
        for segment in self.segments:
            if segment.view is self._session.view:
                segment.setChecked(True)
        self.update()


class TopBar(QWidget):
    """Title and counts, the view switch in the middle, Export at the right once there is something to export."""

    def __init__(self, session: Session, exports: ExportMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._title = Elided(14, weight=QFont.Weight.DemiBold)
        # Letters of other scripts are taller than ours.
        self._title.setMinimumHeight(21)
        self._counts = Elided(12, tone="third")
        self._switch = ViewSwitch(session, self)
        self._export = KeyButton(session, tr("Export"), primary=True)
        self._export.setToolTip(tr("Save the comparison"))
        self._menu = exports
        self.find_field = FindField(session)
        self._export.clicked.connect(self._open_menu)
        self._lay_out()
        refresh = session.turns.soon(self._refresh, self)
        for signal in (session.comparisonChanged, session.sourcesChanged, session.titleChanged):
            signal.connect(refresh)
        self._refresh()

    @property
    def switch(self) -> ViewSwitch:
        """The choice of the view."""
        return self._switch

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._counts)
        names.addStretch(1)
        left, right = QWidget(self), QWidget(self)
        self._right = right
        for side in (left, right):
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(left)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(Logo(self._session))
        row.addLayout(names, 1)
        for label in (self._title, self._counts):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        last = QHBoxLayout(right)
        last.setContentsMargins(12, 0, 20, 0)
        last.addStretch(1)
        last.setSpacing(12)
        last.addWidget(self.find_field)
        last.addWidget(self._export)
        bar = QHBoxLayout(self)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        bar.addWidget(left, 1)
        bar.addWidget(self._switch)
        bar.addWidget(right, 1)

    def _refresh(self) -> None:
        comparison = self._session.comparison
        self._title.show_text(self._session.title or "Parallax")
        read = sum(s.state not in (SourceState.FAILED, SourceState.WAITING) for s in self._session.sources)
        sources = tr("%n sources", "", read)
        if comparison is not None:
            sources = tr("%n sources", "", len(comparison.articles))
            origins = tr("%n origins", "", origin_count(comparison))
            facts = tr("%n facts compared", "", len(comparison.findings))
            self._counts.show_text(f"{sources} · {origins} · {facts}")
        else:
            self._counts.show_text(sources if read else "")
        self._counts.setVisible(bool(self._counts.whole))
        self._export.setVisible(comparison is not None)
        self.find_field.setVisible(comparison is not None)
        layout = self._right.layout()
        # Where there is little room the title gives way, not what can be pressed.
        self._right.setMinimumWidth(layout.minimumSize().width() if layout is not None else 0)

    def _open_menu(self) -> None:
        self._menu.fill()
        corner = self._export.mapToGlobal(self._export.rect().bottomRight())
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), 0))
