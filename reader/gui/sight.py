"""Work for a view that lies behind another one waits until it is in front again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from reader.gui.turns import Piece, Turns


class Sight(QObject):
    """Watches a widget, and does in turns what is asked of it. What comes while it is out of sight waits until it is in sight
    again, in the order in which it was first asked for. A widget that was never shown is being set up, and counts as seen."""

    def __init__(self, widget: QWidget, turns: Turns) -> None:
        super().__init__(widget)
        self._widget = widget
        self._turns = turns
        self._was_shown = widget.isVisible()
        self._waiting: dict[Piece, None] = {}
        widget.installEventFilter(self)

    @property
    def hidden(self) -> bool:
        """Whether the widget lies behind another one now."""
        return self._was_shown and not self._widget.isVisible()

    def soon(self, do: Piece) -> Callable[..., None]:
        """`do` as a slot."""
        return _Slot(self, do).call

    def take(self, do: Piece) -> None:
        """Does it in its turn, or lets it wait for the widget."""
        if self.hidden:
            self._waiting[do] = None
        else:
            self._turns.take(do, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catches up, and begins before the widget itself learns that it is shown."""
        if event.type() == QEvent.Type.Show and watched is self._widget:
            self._was_shown = True
            waiting, self._waiting = self._waiting, {}
            for do in waiting:
                self._turns.take(do, self)
        return False


class _Slot(QObject):
    """A slot that goes with its widget: a function would stay connected when the widget is deleted."""

    def __init__(self, sight: Sight, do: Piece) -> None:
        super().__init__(sight)
        self._sight = sight
        self._do = do

    def call(self, *_: object) -> None:
        """Something has changed."""
        self._sight.take(self._do)
