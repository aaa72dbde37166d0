"""The texts beside each other, and below them the list of differences."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.gui.differences import Differences
from reader.gui.kinds import Kinds
from reader.gui.session import Session
from reader.gui.text.side_by_side import SideBySideView


class TextPage(QWidget):
    """Made when it is first shown: its panes lay out whole texts. `columnsChanged` tells which sources stand there."""

    columnsChanged = Signal(tuple)  # noqa: N815 (named as Qt names its own)
    inspectorRequested = Signal()  # noqa: N815

    def __init__(self, session: Session, kinds: Kinds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = SideBySideView(session)
        self.differences = Differences(session, kinds)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(5)
        splitter.addWidget(self.texts)
        splitter.addWidget(self.differences)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([1000, self.differences.sizeHint().height()])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        self.setFocusProxy(self.texts)
        self.texts.columnsChanged.connect(self._tell)
        self.texts.inspectorRequested.connect(self.inspectorRequested)
        self._tell()

    @property
    def list_shown(self) -> bool:
        """Whether the list of differences is there."""
        return not self.differences.isHidden()

    def show_list(self, shown: bool) -> None:
        """Shows or hides the list of differences."""
        self.differences.setVisible(shown)
        (self.differences.table if shown else self.texts).setFocus()

    def _tell(self) -> None:
        self.differences.table.set_columns(self.texts.columns)
        self.columnsChanged.emit(self.texts.columns)
