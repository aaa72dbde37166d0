"""Tells in the status bar whether what is in the window is saved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.gui.controls import Label
from reader.gui.language import tr
from reader.gui.library.keeper import Keeper, Saved


class SavedSign(Label):
    """ "Saved", or why not."""

    def __init__(self, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__("", 12, tone="third", parent=parent)
        self._keeper = keeper
        keeper.stateChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        words = {Saved.NOTHING: "", Saved.SAVED: tr("Saved"), Saved.SAVING: tr("Saving"), Saved.FAILED: tr("Not saved")}
        self.setText(words[self._keeper.state])
        self.setToolTip(self._keeper.reason)
        self.setAccessibleName(" ".join(filter(None, (self.text(), self._keeper.reason))))
        self.setVisible(bool(self.text()))
