"""The list of keys (F1): lies over the window, closes with Esc or a click."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.gui.action_set import Actions
from reader.gui.controls import KeyButton, Label
from reader.gui.key_names import native
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.overlay import Overlay
from reader.gui.session import Session

_ALSO = (
    (QT_TR_NOOP("Show only one verdict or kind"), QT_TR_NOOP("Alt+click")),
    (QT_TR_NOOP("Zoom the texts"), QT_TR_NOOP("Ctrl+wheel")),
    (QT_TR_NOOP("Close what lies on top"), QT_TR_NOOP("Esc")),
    (QT_TR_NOOP("To the next or previous part of the window"), QT_TR_NOOP("Tab, Shift+Tab")),
)

_TWO_COLUMNS = 980
"""The width of the window from which the keys stand in two columns."""


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
        self.cover()
        page = self._page()
        self._list.setWidget(page)
        room = self.height() - 150
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
        return [row for _, rows in self._groups() for row in rows]

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The rows of each menu, under its name."""
        commands = [command for command in self._actions.commands() if command.keys]
        groups = [(menu, [(c.text.rstrip("…"), c.keys) for c in found]) for menu, found in groupby(commands, key=lambda c: c.menu)]
        return [*groups, (tr("Everywhere"), [(translated(text), translated(key)) for text, key in _ALSO])]

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("panel")
        grids = QHBoxLayout(page)
        grids.setContentsMargins(0, 0, 8, 0)
        grids.setSpacing(44)
        for groups in self._columns():
            column = QVBoxLayout()
            column.setSpacing(0)
            for at, (menu, rows) in enumerate(groups):
                head = Label(menu, 12, tone="second", weight=QFont.Weight.DemiBold)
                head.setContentsMargins(0, 14 if at else 0, 0, 5)
                column.addWidget(head)
                column.addLayout(_grid(rows))
            column.addStretch(1)
            grids.addLayout(column, 1)
        return page

    def _columns(self) -> list[list[tuple[str, list[tuple[str, str]]]]]:
        """The groups in columns of about one height: two where there is room for them."""
        groups = self._groups()
        if self.width() < _TWO_COLUMNS:
            return [groups]
        half, taken = (sum(len(rows) + 2 for _, rows in groups) + 1) / 2, 0
        left: list[tuple[str, list[tuple[str, str]]]] = []
        while groups and taken + len(groups[0][1]) / 2 < half:
            taken += len(groups[0][1]) + 2
            left.append(groups.pop(0))
        return [left, groups]


def _grid(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for i, (text, key) in enumerate(rows):
        grid.addWidget(Label(text, 13), i, 0)
        grid.addWidget(Label(key, 12, tone="second"), i, 1, Qt.AlignmentFlag.AlignRight)
    return grid
