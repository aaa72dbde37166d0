"""Between the window and the library's thread: jobs go in, answers come back by queued signals on the window's thread."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import StoreError
from reader.store.library import Library
from reader.store.worker import LibraryThread

T = TypeVar("T")


class LibraryClient(QObject):
    """Asks the library for things. Every answer arrives later, never while something else is being done."""

    _ended = Signal(object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._thread = LibraryThread(Library(path))
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, job: Callable[[Library], T], then: Callable[[T], None], otherwise: Callable[[StoreError], None] | None = None) -> None:
        """Has the library's thread do `job`; `then` gets its answer, `otherwise` what went wrong that a user can mend."""

        def deliver(done: Future[T]) -> None:
            error = done.exception()
            if error is None:
                then(done.result())
            elif isinstance(error, StoreError):
                if otherwise is not None:
                    otherwise(error)
            else:
                report(error)

        self.watch(job, deliver)

    def watch(self, job: Callable[[Library], T], ended: Callable[[Future[T]], None]) -> Future[T]:
        """Has the library's thread do `job`; `ended` gets its Future, and so does the caller, who may wait for it."""
        future = self._thread.submit(job)
        future.add_done_callback(lambda done: self._call_back(done, ended))
        return future

    def close(self) -> None:
        """Ends the thread when all that was asked for is done. Nothing is answered afterwards."""
        self._closed = True
        self._thread.close()

    def _call_back(self, future: Future[Any], ended: object) -> None:
        """The library's thread calls this: a queued signal is all that may happen here."""
        if not self._closed:
            self._ended.emit(future, ended)

    def _deliver(self, future: Future[Any], ended: Callable[[Future[Any]], None]) -> None:
        if not self._closed:
            ended(future)


def report(error: BaseException) -> None:
    """Prints a fault of the program as its one handler does; the window goes on."""
    traceback.print_exception(error, file=sys.stderr)
