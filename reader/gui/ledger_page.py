"""The ledger with its chips, or what stands there when no row is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.chips import ChipBar
from reader.gui.controls import Hairline, KeyButton, Label
from reader.gui.filter_field import FilterField
from reader.gui.kinds import Kinds
from reader.gui.language import tr
from reader.gui.ledger import Ledger
from reader.gui.session import Session


class LedgerPage(QWidget):
    """Chips above, rows below."""

    def __init__(self, session: Session, kinds: Kinds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ledger = Ledger(session, kinds)
        self.chips = ChipBar(session, kinds)
        self._nothing = Label("", 16, weight=QFont.Weight.DemiBold)
        self._clear = KeyButton(session, tr("Show all rows"))
        self._clear.clicked.connect(lambda: session.set_filter(session.filter.cleared()))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.ledger)
        self._stack.addWidget(self._none())
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 12, 16, 12)
        chips.setSpacing(12)
        chips.addWidget(self.chips, 1)
        chips.addWidget(FilterField(session))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(Hairline(session))
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.ledger)
        refresh = session.turns.soon(self._refresh, self)
        session.filterChanged.connect(refresh)
        session.comparisonChanged.connect(refresh)
        self._refresh()

    @property
    def nothing_shown(self) -> bool:
        """Whether no row is left."""
        return self._stack.currentIndex() == 1

    def _none(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _refresh(self) -> None:
        comparison = self._session.comparison
        some = comparison is not None and bool(comparison.findings)
        self._nothing.setText(tr("No rows match") if some else tr("No facts were found that can be compared"))
        self._clear.setVisible(some)
        self._stack.setCurrentIndex(0 if self._session.findings else 1)
