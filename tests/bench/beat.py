"""The heartbeat of the window's thread: how long nothing else could happen there."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, QObject, QTimer

_EVERY_MS = 5
_PATIENCE_S = 1800.0


@dataclass(slots=True)
class Gaps:
    """What lay between two beats during one kind of deed: processor time of the window's thread, and time by the clock, which
    on a busy machine also counts what others did."""

    cpu: list[float] = field(default_factory=list)
    clock: list[float] = field(default_factory=list)


class Heart(QObject):
    """Beats as long as it lives, and keeps the gaps by the name of what is being done."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, Gaps] = {}
        self._doing = "start"
        self._last = (time.thread_time(), time.perf_counter())
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def until(self, doing: str, done: Callable[[], bool]) -> None:
        """Lets the window work until something holds."""
        self._name(doing)
        end = time.monotonic() + _PATIENCE_S
        while not done():
            assert time.monotonic() < end, f"{doing}: it takes too long"
            self._turn(20)

    def do(self, doing: str, deed: Callable[[int], object], times: int = 1) -> None:
        """Does something again and again, each time in a turn of its own, and waits until the window is idle."""
        self._name(doing)
        for i in range(times):
            QTimer.singleShot(0, lambda i=i: deed(i))
            self._turn(25)
        self._turn(250)

    def stop(self) -> None:
        """Beats no more."""
        self._timer.stop()

    def _name(self, doing: str) -> None:
        self._doing = doing
        self.gaps.setdefault(doing, Gaps())

    def _turn(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _beat(self) -> None:
        now = (time.thread_time(), time.perf_counter())
        gaps = self.gaps.setdefault(self._doing, Gaps())
        gaps.cpu.append(now[0] - self._last[0])
        gaps.clock.append(now[1] - self._last[1])
        self._last = now
