"""Changing the keys of actions: choose one, press the keys it should have."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QKeySequenceEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.gui.action_set import Actions
from reader.gui.controls import KeyButton, Label
from reader.gui.flow import Flow
from reader.gui.key_rows import paint_key_row
from reader.gui.language import tr
from reader.gui.session import Session

_NAME, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class _KeyRows(QStyledItemDelegate):
    """An action at the left, its keys at the right."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line."""
        return QSize(100, 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paints the line."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        words, keys = str(index.data()), str(index.data(_KEYS))
        paint_key_row(painter, QRectF(option.rect), self._session.theme, words, keys, chosen=chosen)


class KeysEditor(QWidget):
    """All actions with their keys; below them the field for other keys."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = session.preferences
        self._actions = actions
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setFixedHeight(176)
        self.list.setObjectName("boxed")
        self.list.setItemDelegate(_KeyRows(session, self))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setMinimumHeight(28)
        self.field.setAccessibleName(tr("Other keys for the chosen action"))
        self.use = KeyButton(session, tr("Use these keys"))
        self.none = KeyButton(session, tr("No keys"))
        self.own = KeyButton(session, tr("Own keys again"))
        self._told = Label("", 12, tone="third", wrap=True)
        self._told.hide()
        row = Flow()
        for button in (self.use, self.none, self.own):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self.field)
        column.addWidget(row)
        column.addWidget(self._told)
        self.use.clicked.connect(self._use)
        self.none.clicked.connect(lambda: self._set(()))
        self.own.clicked.connect(lambda: self._set(None))
        self._keeper.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows the keys in use; the chosen action stays chosen."""
        chosen, none = self.chosen(), tr("no keys")
        self.list.clear()
        for command in self._actions.commands():
            item = QListWidgetItem(command.text)
            item.setData(_NAME, command.name)
            item.setData(_KEYS, command.keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.text}: {command.keys or none}")
            self.list.addItem(item)
            if command.name == chosen:
                self.list.setCurrentItem(item)

    def chosen(self) -> str:
        """The name of the chosen action, "" for none."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def _use(self) -> None:
        keys = self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not keys or not self.chosen():
            self._tell(tr("Choose an action and press the keys it should have."))
            return
        other = self._actions.with_keys(keys)
        if other is not None and other.name != self.chosen():
            left = tuple(k for k in self._actions.keys_of(other.name) if k != keys)
            self._keeper.set_keys(other.name, left)
            self._tell(tr("The keys were taken from “{action}”.").format(action=other.text))
        else:
            self._tell("")
        self._set((keys,))
        self.field.clear()

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _set(self, keys: tuple[str, ...] | None) -> None:
        if self.chosen():
            self._keeper.set_keys(self.chosen(), keys)
