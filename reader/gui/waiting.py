"""Links that wait for a connection: they are tried again as soon as the computer has one, and now and then without a sign of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.gui.session import Session
from reader.gui.state import SourceState
from reader.loaders.connection import connected

LOOK_MS = 3000
"""Milliseconds between two looks whether there is a connection."""
_EVERY = 20
"""After so many looks they are tried again in any case: a computer may have a way out all the time, and nobody who answers."""


class Waiting(QObject):
    """Watches the session's sources; it is idle while none waits. `is_connected` tells whether the computer has a connection."""

    def __init__(self, session: Session, parent: QObject | None = None, is_connected: Callable[[], bool] = connected) -> None:
        super().__init__(parent)
        self._session = session
        self._is_connected = is_connected
        self._was_connected = True
        self._looks = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        session.sourcesChanged.connect(self._follow)

    def look(self) -> None:
        """Tries again what waits, if there is a connection now that was not there before, or if it is time to."""
        now, self._looks = self._is_connected(), self._looks + 1
        came, self._was_connected = now and not self._was_connected, now
        if came or self._looks % _EVERY == 0:
            self.retry()

    def retry(self) -> None:
        """Tries again all that waits."""
        for key in waiting(self._session):
            self._session.retry(key)

    def _follow(self) -> None:
        if not waiting(self._session):
            self._timer.stop()
        elif not self._timer.isActive():
            self._looks, self._was_connected = 0, self._is_connected()
            self._timer.start()


def waiting(session: Session) -> tuple[int, ...]:
    """Keys of the sources that wait for a connection."""
    return tuple(s.key for s in session.sources if s.state is SourceState.WAITING)
