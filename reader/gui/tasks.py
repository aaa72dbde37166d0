"""The one place where long work starts: loading and comparing, each in processes of their own.

A thread could not protect the window: one call into C holds the interpreter's lock for as long as it runs. Results come
back by queued signals with the job's number; who asked drops those that he no longer waits for.
"""

from __future__ import annotations

import multiprocessing
import sys
import traceback
from collections.abc import Callable, MutableSequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from reader.compare.engine import CancelledError
from reader.gui import worker
from reader.model.article import Article

_POLL_MS = 100
_LOADERS = 2
_JOIN_S = 2.0


class _Spawning(SpawnContext):
    """Starts workers as a pool wants them and remembers them, so that closing the window can end those that hang."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[SpawnProcess] = []

    def Process(self, *args: Any, **kwargs: Any) -> SpawnProcess:  # type: ignore[override]
        process = SpawnProcess(*args, **kwargs)
        self.started.append(process)
        return process


class EngineClient(QObject):
    """Starts jobs and reports on them. Every signal's first argument is the number that `load`, `paste` or `compare` gave."""

    loaded = Signal(int, object)
    """A `Loading`."""
    compared = Signal(int, object)
    """A `Comparison`."""
    cancelled = Signal(int)
    """The comparison ended because it was asked to."""
    failed = Signal(int, str)
    """A job ended with an error that is a fault of the program, or its process died; one line."""
    progress = Signal(int, int, int)
    """Job, steps done, steps in all; at most ten times a second."""
    _ended = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = _Spawning()
        self._board = cast(MutableSequence[int], multiprocessing.get_context("spawn").Array("q", 4, lock=False))
        self._engine: ProcessPoolExecutor | None = None
        self._loader: ProcessPoolExecutor | None = None
        self._replies: dict[int, SignalInstance] = {}
        self._last = 0
        self._comparing = 0
        self._seen = (0, 0)
        self._closed = False
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._read_board)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Starts the processes, which takes them half a second; called when the first source arrives."""
        if self._engine is None and not self._closed:
            self._engine = self._pool(1)
            self._loader = self._pool(_LOADERS)
            self._engine.submit(worker.warm_up)

    def load(self, input: str) -> int:
        """Loads a path, folder or address."""
        return self._submit(self.loaded, False, lambda job: (worker.load_job, (input,)))

    def paste(self, text: str, html: str | None) -> int:
        """Loads an article from its text."""
        return self._submit(self.loaded, False, lambda job: (worker.paste_job, (text, html)))

    def compare(self, articles: tuple[Article, ...]) -> int:
        """Compares; a comparison that still runs is cancelled."""
        self.cancel()
        job = self._submit(self.compared, True, lambda job: (worker.compare_job, (job, articles)))
        self._comparing, self._seen = job, (0, 0)
        self._poll.start()
        return job

    def cancel(self) -> None:
        """Asks the running comparison to end; it answers with `cancelled`."""
        self._board[worker.CANCELLED] = max(self._board[worker.CANCELLED], self._comparing)

    def close(self) -> None:
        """Ends all work and all processes, also those that hang. Nothing is reported afterwards."""
        self._closed = True
        self._poll.stop()
        self.cancel()
        for pool in (self._engine, self._loader):
            if pool is not None:
                pool.shutdown(wait=False, cancel_futures=True)
        for process in self._context.started:
            process.join(0.05)
            if process.is_alive():
                process.terminate()
        for process in self._context.started:
            process.join(_JOIN_S)
        self._engine = self._loader = None

    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that run."""
        return tuple(p.pid for p in self._context.started if p.pid is not None and p.is_alive())

    def _pool(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(workers, mp_context=self._context, initializer=worker.start, initargs=(self._board,))

    def _submit(self, reply: SignalInstance, engine: bool, task: Callable[[int], tuple[Callable[..., object], tuple[Any, ...]]]) -> int:
        self.start()
        self._last += 1
        job = self._last
        function, arguments = task(job)
        pool = self._engine if engine else self._loader
        if pool is None:
            return job
        try:
            future = pool.submit(function, *arguments)
        except BrokenExecutor:
            self._restart()
            pool = self._engine if engine else self._loader
            assert pool is not None, "just started"
            future = pool.submit(function, *arguments)
        self._replies[job] = reply
        future.add_done_callback(lambda done: self._call_back(job, done))
        return job

    def _call_back(self, job: int, future: Future[Any]) -> None:
        """The pool calls this on a thread of its own: a queued signal is all that may happen here."""
        if not self._closed:
            self._ended.emit(job, future)

    def _restart(self) -> None:
        for pool in (self._engine, self._loader):
            if pool is not None:
                pool.shutdown(wait=False, cancel_futures=True)
        self._engine = self._loader = None
        self.start()

    def _deliver(self, job: int, future: Future[object]) -> None:
        if self._closed:
            return
        reply = self._replies.pop(job)
        if job == self._comparing:
            self._poll.stop()
            self._comparing = 0
        if future.cancelled():
            self.cancelled.emit(job)
            return
        error = future.exception()
        if error is None:
            reply.emit(job, future.result())
        elif isinstance(error, CancelledError):
            self.cancelled.emit(job)
        else:
            traceback.print_exception(error, file=sys.stderr)
            self.failed.emit(job, f"{type(error).__name__}: {error}".splitlines()[0])

    def _read_board(self) -> None:
        board = self._board
        now = (board[worker.DONE], board[worker.TOTAL])
        if board[worker.JOB] == self._comparing and now != self._seen:
            self._seen = now
            self.progress.emit(self._comparing, *now)
