"""The processes in which loading and comparing run. No Qt here: they are started before Qt is even imported."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, MutableSequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from enum import Enum
from multiprocessing.context import SpawnContext, SpawnProcess
from multiprocessing.sharedctypes import SynchronizedArray
from typing import Any, cast

from reader.gui import worker
from reader.loaders.hosts import SLOTS

_GRACE_S = 0.05
_JOIN_S = 2.0


class Kind(Enum):
    """What a pool is for, and how many processes it may have. Pages of the web may keep one waiting, so they stand apart."""

    ENGINE = (0, 1)
    FILES = (1, 1)
    PAGES = (2, 2)

    @property
    def processes(self) -> int:
        """How many processes work on jobs of this kind."""
        return self.value[1]


class _Spawning(SpawnContext):
    """Starts workers as a pool wants them and remembers them, so that closing the window can end those that hang."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[SpawnProcess] = []

    def Process(self, *args: Any, **kwargs: Any) -> SpawnProcess:  # type: ignore[override]
        process = SpawnProcess(*args, **kwargs)
        self.started.append(process)
        return process


class Pools:
    """One pool for each kind of work; a process starts when the first job needs it."""

    def __init__(self) -> None:
        self._context = _Spawning()
        self.board = cast(MutableSequence[int], multiprocessing.get_context("spawn").Array("q", 4, lock=False))
        self.loads = cast(MutableSequence[int], multiprocessing.get_context("spawn").Array("q", worker.LOADS_SIZE, lock=False))
        self.pauses: SynchronizedArray[float] = multiprocessing.get_context("spawn").Array("d", SLOTS)
        self._pools: dict[Kind, ProcessPoolExecutor] = {}
        self._looks: Future[tuple[worker.KindLook, ...]] | None = None
        self._closed = False

    def start(self) -> Future[tuple[worker.KindLook, ...]]:
        """Starts the processes for comparing and for files; the answer tells how the kinds of facts are shown."""
        if self._looks is None:
            self._looks = self.submit(Kind.ENGINE, worker.kinds_job)
            self.submit(Kind.FILES, worker.warm_up_loading)
            self.submit(Kind.ENGINE, worker.warm_up_comparing)
        return self._looks

    def submit(self, kind: Kind, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Hands a job to a pool; a pool whose process died is replaced."""
        assert not self._closed, "closed for good"
        try:
            return self._pool(kind).submit(function, *arguments)
        except BrokenExecutor:
            self._pools.pop(kind).shutdown(wait=False, cancel_futures=True)
            return self._pool(kind).submit(function, *arguments)

    def close(self) -> None:
        """Ends all work and all processes, also those that hang."""
        self._closed = True
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)
        for process in self._context.started:
            process.join(_GRACE_S)
            if process.is_alive():
                process.terminate()
        for process in self._context.started:
            process.join(_JOIN_S)
        self._pools.clear()

    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that run."""
        return tuple(p.pid for p in self._context.started if p.pid is not None and p.is_alive())

    def _pool(self, kind: Kind) -> ProcessPoolExecutor:
        if kind not in self._pools:
            self._pools[kind] = ProcessPoolExecutor(
                kind.processes, mp_context=self._context, initializer=worker.start, initargs=(self.board, self.loads, self.pauses)
            )
        return self._pools[kind]
