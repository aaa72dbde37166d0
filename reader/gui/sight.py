"""Work for a view that lies behind another one waits until it is in front again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Sight(QObject):
    """Watches a widget, and does what waits for it when it comes into sight again, in the order in which it was first asked
    for. A widget that was never shown is being set up, and nothing waits."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._was_shown = widget.isVisible()
        self._waiting: dict[Callable[[], object], None] = {}
        widget.installEventFilter(self)

    def soon(self, do: Callable[[], object]) -> Callable[..., None]:
        """`do` as a slot: called at once while the widget is in sight, else once when it is so again."""

        return _Slot(self, do).call

    def take(self, do: Callable[[], object]) -> None:
        """Does it now, or lets it wait."""
        if self._was_shown and not self._widget.isVisible():
            self._waiting[do] = None
        else:
            do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catches up before the widget itself learns that it is shown."""
        if event.type() == QEvent.Type.Show and watched is self._widget:
            self._was_shown = True
            waiting, self._waiting = self._waiting, {}
            for do in waiting:
                do()
        return False


class _Slot(QObject):
    """A slot that goes with its widget: a function would stay connected when the widget is deleted."""

    def __init__(self, sight: Sight, do: Callable[[], object]) -> None:
        super().__init__(sight)
        self._sight = sight
        self._do = do

    def call(self, *_: object) -> None:
        """Something has changed."""
        self._sight.take(self._do)
