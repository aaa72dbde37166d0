"""The blocks of one source as a list, and what can be done with each."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.gui.language import tr, translated
from reader.loaders.corrections import ProofBlock

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Role(IntEnum):
    """BLOCK is a ProofBlock."""

    BLOCK = Qt.ItemDataRole.UserRole + 1


class BlocksModel(QAbstractListModel):
    """All blocks, or those that are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks: tuple[ProofBlock, ...] = ()

    def show(self, blocks: tuple[ProofBlock, ...]) -> None:
        """Shows these blocks. Where they are the same ones, views keep their places."""
        if [b.name for b in blocks] == [b.name for b in self._blocks]:
            self._blocks = blocks
            if blocks:
                self.dataChanged.emit(self.index(0), self.index(len(blocks) - 1))
            return
        self.beginResetModel()
        self._blocks = blocks
        self.endResetModel()

    def row_of(self, block: ProofBlock) -> int:
        """The row of a block, whether or not it is kept now; -1 where it is not shown."""
        return next((i for i, b in enumerate(self._blocks) if b.name == block.name), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many blocks are shown."""
        return 0 if parent.isValid() else len(self._blocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, sentence, or block."""
        if not index.isValid() or index.row() >= len(self._blocks):
            return None
        block = self._blocks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return block.text[:2000]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{state_of(block)}: {block.text}"
            case Role.BLOCK:
                return block
        return None


def state_of(block: ProofBlock) -> str:
    """Whether a block is in the text, and why, in words."""
    if block.kept:
        return tr("Restored by you") if block.changed else tr("In the text")
    if block.changed:
        return tr("Left out by you")
    return tr("Left out, {reason}").format(reason=translated(block.reason or ""))


def sign_of(block: ProofBlock) -> str:
    """What stands beside a block that is not simply in the text: the reason, or whose doing it is."""
    if block.changed:
        return tr("restored by you") if block.kept else tr("left out by you")
    return translated(block.reason or "")
