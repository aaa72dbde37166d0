"""The one thread on which all work with the library is done, in the order in which it was asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

from reader.store.library import Library

T = TypeVar("T")


class LibraryThread:
    """Runs functions of the library one after the other; what they answer or raise comes back in a Future."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._jobs: SimpleQueue[tuple[Callable[[Library], Any], Future[Any]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="library", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[Library], T]) -> Future[T]:
        """Asks for a job."""
        future: Future[T] = Future()
        self._jobs.put((job, future))
        return future

    def close(self, patience: float = 30.0) -> None:
        """Does what was asked for before, closes the library and ends the thread; waits for it `patience` seconds at most."""
        self._jobs.put(None)
        self._thread.join(patience)

    def _run(self) -> None:
        while True:
            job = self._jobs.get()
            if job is None:
                self._library.close()
                return
            function, future = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(function(self._library))
            except BaseException as error:  # noqa: BLE001 (a fault belongs to the one who asked, not to the thread)
                future.set_exception(error)
