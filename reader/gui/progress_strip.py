"""The strip that tells how far a comparison is, with Cancel. It never stands in the way of reading."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.controls import Elided, Hairline, KeyButton, Label
from reader.gui.key_names import native
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.state import SourceState
from reader.gui.theme import qcolor


class Bar(QWidget):
    """A bar from 0 to 1."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._share = 0.0
        self.setFixedHeight(6)
        self.setAccessibleName(tr("Progress"))

    def set_share(self, share: float) -> None:
        """How much is done."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints trough and bar."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            box = QRectF(self.rect())
            painter.setBrush(qcolor(theme.track))
            painter.drawRoundedRect(box, 3, 3)
            if self._share > 0:
                painter.setBrush(qcolor(theme.ink))
                painter.drawRoundedRect(QRectF(0, 0, max(box.width() * self._share, 6), box.height()), 3, 3)
        finally:
            painter.end()


class ProgressStrip(QWidget):
    """What is being read or compared; hidden when nothing is. `cancelled` asks for the work to end."""

    cancelled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = (0, 0)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._what = Label("", 13, weight=QFont.Weight.DemiBold)
        self._how_far = Elided(12, tone="third")
        self._bar = Bar(session)
        self._cancel = KeyButton(session, tr("Cancel"), native("Esc"))
        self._cancel.clicked.connect(self.cancelled)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._what)
        words.addWidget(self._how_far, 1)
        left = QVBoxLayout()
        left.setSpacing(7)
        left.addLayout(words)
        left.addWidget(self._bar)
        row = QHBoxLayout()
        row.setContentsMargins(20, 10, 18, 10)
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(session))
        session.progress.connect(self._step)
        session.sourcesChanged.connect(self._refresh)
        self._refresh()

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._steps[0] < self._steps[1] or self._loading() > 0

    def _step(self, done: int, total: int) -> None:
        self._steps = (done, total)
        self._refresh()

    def _loading(self) -> int:
        return sum(s.state is SourceState.LOADING for s in self._session.sources)

    def _refresh(self) -> None:
        self.setVisible(self.busy)
        done, total = self._steps
        loading = self._loading()
        if loading:
            all_sources = len(self._session.sources)
            self._what.setText(tr("Reading %n sources", "", loading))
            self._how_far.show_text(tr("{read} of {all} read.").format(read=all_sources - loading, all=all_sources) + self._ready())
            self._bar.set_share((all_sources - loading) / all_sources)
        elif total:
            self._what.setText(tr("Comparing %n sources", "", len(self._session.articles)))
            self._how_far.show_text(tr("{done} of {total} steps done.").format(done=done, total=total) + self._ready())
            self._bar.set_share(done / total)

    def _ready(self) -> str:
        return " " + tr("You can read what is ready.") if self._session.comparison is not None else ""
