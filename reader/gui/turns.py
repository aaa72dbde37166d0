"""Work in pieces: what a change asks of the views is spread over turns of the event loop, so that the window stays awake."""

from __future__ import annotations

from collections.abc import Callable
from time import thread_time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from shiboken6 import isValid

AT_ONCE = 0.006
"""Seconds of processor time that the first pieces of a change may take at once. Small events hardly see the difference."""
_SLICE = 0.005
"""Seconds that pieces which waited may take in one turn: the last of them may take longer."""
_INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})

Piece = Callable[[], object]
Step = Callable[[], bool]


class Turns(QObject):
    """Does pieces of work in the order in which they were first asked for: at once as long as this turn of the event loop has
    time, in later turns from then on. What is asked for twice while it waits is done once.

    A piece reads the session when it runs, so it may come late, but never wrong: whoever presses a key or a button meets
    views that have caught up. A piece whose owner was deleted is dropped.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Piece, QObject] = {}
        self._steps: dict[Step, QObject] = {}
        self._until: float | None = None
        self._calm = True  # whether nothing was asked for since the last turn
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether pieces wait for their turn."""
        return bool(self._waiting)

    def soon(self, do: Piece, owner: QObject) -> Callable[..., None]:
        """A piece as a slot. It goes with its owner."""
        return _Slot(self, do, owner).call

    def take(self, do: Piece, owner: QObject) -> None:
        """Does a piece now if this turn has time and nothing waits, else in its turn."""
        self._calm = False
        if not self._waiting and self._has_time():
            do()
        elif do not in self._waiting:
            self._waiting[do] = owner
            self._timer.start()

    def go_on(self, step: Step, owner: QObject) -> None:
        """Does a step again and again until it returns False, whenever nothing else waits. A step should take a few milliseconds."""
        self._steps[step] = owner
        self._timer.start()

    def stop(self, step: Step) -> None:
        """Does a step no more."""
        self._steps.pop(step, None)

    def goes_on(self, step: Step) -> bool:
        """Whether a step is being done again and again."""
        return step in self._steps

    def finish(self) -> None:
        """Does everything that waits."""
        while self._waiting:
            self._do_next()

    def watch(self, window: QWindow) -> None:
        """Has the parts of a window catch up before a key or a button that is pressed in it reaches them. The window of the system
        is watched, not the application: every event of every object would pass by here, also of those that are just being made."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key or a button is pressed."""
        if self._waiting and event.type() in _INPUT:
            self.finish()
        return False

    def _has_time(self) -> bool:
        """Whether this turn has time; its first piece begins it."""
        now = thread_time()
        if self._until is None:
            self._until = now + AT_ONCE
            self._timer.start()
        return now < self._until

    def _turn(self) -> None:
        self._until = until = thread_time() + _SLICE
        while self._waiting:
            self._do_next()
            if thread_time() >= until:
                break
        else:
            # What was just done is painted first: steps can wait.
            if self._calm:
                self._do_steps(until)
            self._calm = True
        self._until = None
        if not self._waiting and not self._steps:
            self._timer.stop()

    def _do_next(self) -> None:
        do = next(iter(self._waiting))
        if isValid(self._waiting.pop(do)):
            do()

    def _do_steps(self, until: float) -> None:
        """One step of each, the one that has waited longest first, as far as there is time."""
        for step in list(self._steps):
            owner = self._steps.pop(step, None)
            if owner is not None and isValid(owner) and step():
                self._steps.setdefault(step, owner)
            if thread_time() >= until:
                return


class _Slot(QObject):
    """A slot that goes with its owner: a function would stay connected when the owner is deleted."""

    def __init__(self, turns: Turns, do: Piece, owner: QObject) -> None:
        super().__init__(owner)
        self._turns = turns
        self._do = do

    def call(self, *_: object) -> None:
        """Something has changed."""
        self._turns.take(self._do, self)
