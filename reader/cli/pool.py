"""Work on many lines in several processes, answered in the order of the lines."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from reader.cli.json_lines import Answer, lost

Work = Callable[[bytes], Answer]

_AHEAD = 4
"""Lines in hand for each worker: enough to keep it busy, few enough to keep the memory small."""


def in_order(work: Work, lines: Iterator[bytes], workers: int) -> Iterator[Answer]:
    """The answers to `lines` in their order. With one worker the work is done here; `work` must be a function of a module."""
    return map(work, lines) if workers == 1 else _Crew(work, workers).answers(lines)


class _Crew:
    """Worker processes, replaced when one of them dies of a line."""

    def __init__(self, work: Work, workers: int) -> None:
        self._work = work
        self._workers = workers
        self._pool = _pool(workers)

    def answers(self, lines: Iterator[bytes]) -> Iterator[Answer]:
        pending: deque[tuple[bytes, Future[Answer]]] = deque()
        try:
            for line in lines:
                pending.append((line, self._submit(line)))
                if len(pending) >= self._workers * _AHEAD:
                    yield self._next(pending)
            while pending:
                yield self._next(pending)
        finally:
            self._pool.shutdown(cancel_futures=True)

    def _next(self, pending: deque[tuple[bytes, Future[Answer]]]) -> Answer:
        line, future = pending.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            # Nobody tells which of the lines in hand it died of: this one is tried alone, the others start anew.
            result = _alone(self._work, line)
            self._pool.shutdown(cancel_futures=True)
            self._pool = _pool(self._workers)
            again = [(other, self._submit(other)) for other, _ in pending]
            pending.clear()
            pending.extend(again)
            return result

    def _submit(self, line: bytes) -> Future[Answer]:
        try:
            return self._pool.submit(self._work, line)
        except BrokenProcessPool as error:
            failed: Future[Answer] = Future()
            failed.set_exception(error)
            return failed


def _alone(work: Work, line: bytes) -> Answer:
    with _pool(1) as pool:
        try:
            return pool.submit(work, line).result()
        except BrokenProcessPool:
            return lost(line, "the process that worked on it died; it may need more memory than there is")


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_leave_interrupts)


def _leave_interrupts() -> None:
    """Ctrl+C goes to every process of the terminal; the first one alone answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
