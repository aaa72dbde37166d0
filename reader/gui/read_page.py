"""The base text under its chips, and the list of differences below it where it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from reader.gui.chips import ChipBar
from reader.gui.controls import Hairline
from reader.gui.differences import Differences
from reader.gui.filter_field import FilterField
from reader.gui.kinds import Kinds
from reader.gui.session import Session
from reader.gui.text.read_view import ReadView


class ReadPage(QWidget):
    """Made when it is first shown: its pane lays out a whole text. The list is made when it is first asked for."""

    def __init__(self, session: Session, kinds: Kinds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kinds = kinds
        self._differences: Differences | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = ReadView(session)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 12, 16, 12)
        chips.setSpacing(12)
        chips.addWidget(ChipBar(session, kinds), 1)
        chips.addWidget(FilterField(session))
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(Hairline(session))
        column.addWidget(self.text, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        self._splitter.addWidget(upper)
        self._splitter.setStretchFactor(0, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self.setFocusProxy(self.text)

    @property
    def differences(self) -> Differences | None:
        """The list, once it was asked for."""
        return self._differences

    @property
    def list_shown(self) -> bool:
        """Whether the list of differences is there."""
        return self._differences is not None and not self._differences.isHidden()

    def show_list(self, shown: bool) -> None:
        """Shows or hides the list of differences."""
        if shown and self._differences is None:
            self._differences = Differences(self._session, self._kinds, chips=False)
            self._splitter.addWidget(self._differences)
            self._splitter.setSizes([1000, self._differences.sizeHint().height()])
        if self._differences is not None:
            self._differences.setVisible(shown)
            if shown:
                self._differences.table.setFocus()
            else:
                self.text.setFocus()
