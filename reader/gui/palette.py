"""The command palette (Ctrl+K): every action, found by a few letters, with its menu and its keys."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.gui.action_set import Actions, Command
from reader.gui.controls import Label
from reader.gui.fuzzy import ranked
from reader.gui.key_rows import paint_key_row
from reader.gui.language import tr
from reader.gui.overlay import Overlay
from reader.gui.session import Session
from reader.gui.theme import interface_font

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_WIDTH, _ROW, _ROWS, _AROUND = 600, 32, 10, 170


class CommandsModel(QAbstractListModel):
    """The commands that fit what is typed, those that can be done now before the others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Command, ...] = ()
        self._shown: tuple[Command, ...] = ()

    def offer(self, commands: tuple[Command, ...], query: str) -> None:
        """Shows those of the commands that fit the query."""
        self.beginResetModel()
        self._all = commands
        found = [commands[i] for i in ranked(query, [f"{c.text} {c.menu}" for c in commands])]
        self._shown = tuple(sorted(found, key=lambda c: not c.action.isEnabled()))
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many fit."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What cannot be done now is shown, but not chosen."""
        some = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return some if index.isValid() and self._shown[index.row()].action.isEnabled() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The command's words; for screen readers with menu and keys."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        command = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (command.text, command.menu, command.keys) if part)
            case Qt.ItemDataRole.UserRole:
                return command
        return None


class _Delegate(QStyledItemDelegate):
    """One command: words at the left, menu and keys at the right."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(_WIDTH - 40, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the line."""
        command = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(command, Command):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        able = command.action.isEnabled()
        box, theme = QRectF(option.rect), self._session.theme
        paint_key_row(painter, box, theme, command.text, command.keys, menu=command.menu, chosen=chosen, able=able)


class CommandPalette(Overlay):
    """Type, choose with the arrows, Enter does it."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(session, parent, at_top=True)
        self._actions = actions
        self._model = CommandsModel(self)
        self.field = QLineEdit()
        self.field.setFont(interface_font(15))
        self.field.setMinimumHeight(36)
        self.field.setPlaceholderText(tr("Type a command"))
        self.field.setAccessibleName(tr("Command"))
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(session, self))
        self.list.setAccessibleName(tr("Commands"))
        self.list.setObjectName("panel")
        self.list.setFixedHeight(_ROW * _ROWS)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._nothing = Label(tr("No command fits"), 13, tone="third")
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        for part in (self.field, self._nothing, self.list):
            column.addWidget(part)
        self.panel.setFixedWidth(_WIDTH)
        self.setAccessibleName(tr("Commands"))
        self.field.textChanged.connect(self._offer)
        self.field.returnPressed.connect(self._do_chosen)
        self.list.clicked.connect(self._do)
        self.list.activated.connect(self._do)
        self.field.installEventFilter(self)

    def open(self) -> None:
        """Shows all commands with the cursor in the field."""
        self._actions.refresh()
        self.field.clear()
        self._offer()
        self.cover()
        # In a low window fewer rows are seen at once.
        self.list.setFixedHeight(max(min(_ROW * _ROWS, self.height() - _AROUND), 2 * _ROW))
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows of the field move in the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        self._model.offer(self._actions.everything(), self.field.text())
        some = self._model.rowCount() > 0
        self.list.setVisible(some)
        self._nothing.setVisible(not some)
        self._move(0)

    def _move(self, by: int) -> None:
        able = sum(bool(self._model.flags(self._model.index(i))) for i in range(self._model.rowCount()))
        if able:
            row = min(max(self.list.currentIndex().row(), 0) + by, able - 1)
            self.list.setCurrentIndex(self._model.index(max(row, 0)))

    def _do_chosen(self) -> None:
        self._do(self.list.currentIndex())

    def _do(self, index: Index) -> None:
        command = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(command, Command) and command.action.isEnabled():
            # The focus goes back first: what the command does may depend on where it is.
            self.dismiss()
            command.action.trigger()
