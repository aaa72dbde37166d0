"""An engine that works in this process: the same jobs, without waiting for others."""

from __future__ import annotations

import signal
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import SignalInstance

from reader.gui import worker
from reader.gui.pools import Kind
from reader.gui.tasks import EngineClient
from reader.model.article import Article


class NearEngine(EngineClient):
    """Does each job at once, in this process, and reports it as the other one does: later, by a queued signal."""

    def start(self) -> None:
        """Makes this process ready for the jobs."""
        if not self._started:
            self._started = True
            ours = signal.getsignal(signal.SIGINT)
            worker.start(self._pools.board, self._pools.loads, self._pools.pauses)
            signal.signal(signal.SIGINT, ours)

    def prepare(self, articles: Any) -> None:
        """Nothing is prepared: comparing analyses what it needs."""

    def compare(self, articles: tuple[Article, ...], *, anew: bool = False) -> int:
        """Compares; there is never another comparison to be cancelled."""
        self.start()
        self._expect(articles)
        return self._submit(self.compared, Kind.ENGINE, worker.compare_job, self._last + 1, articles)

    def close(self) -> None:
        """Ends the process that reads pages, which is this one's child."""
        super().close()
        state, worker._state = worker._state, None
        if state is not None and state.confined is not None:
            state.confined.close()

    def _submit(self, reply: SignalInstance, kind: Kind, function: Callable[..., Any], *arguments: Any) -> int:
        self.start()
        done: Future[Any] = Future()
        done.set_result(function(*arguments))
        return self._watch(reply, done)
