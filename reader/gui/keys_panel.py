"""The list of keys (F1): lies over the window, closes with Esc or a click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.gui.action_set import Actions
from reader.gui.controls import KeyButton, Label
from reader.gui.keymap import native
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.overlay import Overlay
from reader.gui.session import Session

_ALSO = (
    (QT_TR_NOOP("Show only one verdict or kind"), QT_TR_NOOP("Alt+click")),
    (QT_TR_NOOP("Zoom the texts"), QT_TR_NOOP("Ctrl+wheel")),
    (QT_TR_NOOP("Close what lies on top"), QT_TR_NOOP("Esc")),
    (QT_TR_NOOP("To the next or previous part of the window"), QT_TR_NOOP("Tab, Shift+Tab")),
)


class KeysPanel(Overlay):
    """Every key in the order of the menus."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._actions = actions
        self._close = KeyButton(session, tr("Close"), native("Esc"))
        self._close.clicked.connect(self.dismiss)
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setAccessibleName(tr("Keys"))
        self.setAccessibleName(tr("Keys"))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(28, 22, 20, 22)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Keys"), 16, weight=QFont.Weight.DemiBold), 1)
        head.addWidget(self._close)
        column.addLayout(head)
        column.addWidget(self._list)

    def open(self) -> None:
        """Shows the list."""
        page = self._page()
        self._list.setWidget(page)
        self.cover()
        room = self.height() - 160
        self._list.setFixedSize(min(page.sizeHint().width() + 16, self.width() - 110), min(page.sizeHint().height() + 2, room))
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 closes what it opened."""
        if event.key() == Qt.Key.Key_F1:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def rows(self) -> list[tuple[str, str]]:
        """What is done, and by which key."""
        own = [(command.text.rstrip("…"), command.keys) for command in self._actions.commands() if command.keys]
        return own + [(translated(text), translated(key)) for text, key in _ALSO]

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("panel")
        grids = QHBoxLayout(page)
        grids.setContentsMargins(0, 0, 8, 0)
        grids.setSpacing(44)
        rows = self.rows()
        half = (len(rows) + 1) // 2
        for part in (rows[:half], rows[half:]):
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(5)
            for i, (text, key) in enumerate(part):
                grid.addWidget(Label(text, 13), i, 0)
                grid.addWidget(Label(key, 12, tone="second"), i, 1, Qt.AlignmentFlag.AlignRight)
            grid.setRowStretch(len(part), 1)
            grids.addLayout(grid)
        return page
