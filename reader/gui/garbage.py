"""Python's search for cyclic garbage: on the window's thread, between two events, and away from what is large and stays.

By itself Python searches on whichever thread makes the next object, in the midst of whatever happens there. What it finds may
be a part of the window, which no other thread may delete, nor this one while Qt is at work in it: both end the program
without a word. So the automatic search is off, and a timer does the same work at moments when nothing else happens.

A comparison of twenty long articles is some million objects. None of them is ever part of a cycle, but each full search
walks over all of them, which stops the window for a fifth of a second.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500
_YOUNG = 5_000
"""A search of the youngest generation begins when so many more objects were made than freed."""


class Garbage(QObject):
    """The only one who searches for garbage in this process, until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._search)
        self._timer.start()

    def pause(self) -> None:
        """Nothing is searched while many objects are made that will stay."""
        self._timer.stop()

    def settle(self) -> None:
        """Searches go on, without what is there now. It is still freed when nobody refers to it any more."""
        gc.freeze()
        self._timer.start()

    def close(self) -> None:
        """Python searches again as it did before."""
        self._timer.stop()
        if self._automatic:
            gc.enable()

    def _search(self) -> None:
        """The oldest generation that is due by the same rule as Python's own: after ten searches of the one below."""
        young, middle, old = gc.get_count()
        _, per_middle, per_old = gc.get_threshold()
        if young < _YOUNG:
            return
        gc.collect(2 if old > per_old else 1 if middle > per_middle else 0)
