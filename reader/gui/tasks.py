"""The one place where long work starts: loading and comparing, each in processes of their own.

A thread could not protect the window: one call into C holds the interpreter's lock for as long as it runs. Results come
back by queued signals with the job's number; who asked drops those that he no longer waits for.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from importlib import import_module
from pickle import UnpicklingError
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance

from reader.gui import worker
from reader.gui.garbage import Garbage
from reader.gui.parcel import Unpacker
from reader.gui.pools import Kind, Pools
from reader.gui.sealed import Parcel, known_reading, opened
from reader.loaders.rules import Rules
from reader.model.article import Article
from reader.model.original import Original
from reader.service.names import comparison_name, program_stamp
from reader.service.stage import HowFar
from reader.store.kept import Kept

_POLL_MS = 100
_SLICE = 0.008
"""Seconds that unpacking a comparison may take in one go."""


class EngineClient(QObject):
    """Starts jobs and reports on them. Every signal's first argument is the number that `load`, `paste` or `compare` gave."""

    ready = Signal(int, object)
    """The processes stand, or what they made was kept; the kinds of facts as `KindLook`s. Comes before any comparison."""
    loaded = Signal(int, object)
    """A `Loading`."""
    renewed = Signal(int, object)
    """A `Renewed`: a source that was read once more."""
    compared = Signal(int, object)
    """A `Comparison`."""
    cancelled = Signal(int)
    """The comparison ended because it was asked to."""
    failed = Signal(int, str)
    """A job ended with an error that is a fault of the program, or its process died; one line."""
    progress = Signal(int, int, int)
    """Job, steps done, steps in all; at most ten times a second."""
    _ended = Signal(int, object)
    _dropped = Signal(int)
    _known = Signal(int, object)

    def __init__(self, pools: Pools | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = pools or Pools()
        self._replies: dict[int, SignalInstance] = {}
        self._last = 0
        self._comparing = 0
        self._compared: tuple[Article, ...] = ()
        self._unpacking: tuple[int, Unpacker] | None = None
        self._found: str | None = None
        self._seen = (0, 0)
        self._importing: Thread | None = None
        self._started = False
        self._closed = False
        self._garbage = Garbage(self)
        self.kept: Kept | None = None
        """Where comparisons and readings of files are kept."""
        self.doubtful = False
        """Whether the last comparison that came was made by another version of the program: it should be made once more."""
        self.rules = Rules()
        """What the user allows in the network; pages are fetched by it from then on."""
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._read_board)
        self._unpack = QTimer(self, interval=0)
        self._unpack.timeout.connect(self._unpack_some)
        self._dropped.connect(self.cancelled, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._known.connect(self.loaded, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Starts the processes, which takes them half a second; called when the first source arrives."""
        if not self._started and not self._closed:
            self._started = True
            self._watch(self.ready, self._pools.start())

    def load(self, input: str) -> int:
        """Loads a path, folder or address. What is known of a file needs no process."""
        known = known_reading(self.kept, input) if self.kept is not None else None
        if known is not None and not self._closed:
            self._last += 1
            self._known.emit(self._last, known)
            return self._last
        self.start()
        kind = Kind.PAGES if "://" in input else Kind.FILES
        return self._submit(self.loaded, kind, worker.load_job, self._last + 1, input, self.rules, self.kept)

    def how_far(self, job: int) -> HowFar:
        """How far a `load` is."""
        return worker.how_far(self._pools.loads, job)

    def stop_load(self, job: int) -> None:
        """Asks a `load` to stop; what it brings is of no use to anybody."""
        worker.stop_load(self._pools.loads, job)

    def refresh(self, old: Article, input: str) -> int:
        """Loads a source once more; `renewed` answers."""
        self.start()
        kind = Kind.PAGES if "://" in input else Kind.FILES
        return self._submit(self.renewed, kind, worker.refresh_job, self._last + 1, old, input, self.rules)

    def read_again(self, old: Article, original: Original | None, text: str, html: str | None) -> int:
        """Reads a source once more from its bytes, or from what was pasted; `renewed` answers."""
        self.start()
        return self._submit(self.renewed, Kind.FILES, worker.reread_job, self._last + 1, old, original, text, html)

    def paste(self, text: str, html: str | None) -> int:
        """Loads an article from its text."""
        return self._submit(self.loaded, Kind.FILES, worker.paste_job, text, html)

    def prepare(self, articles: Sequence[Article]) -> None:
        """Has articles analysed in advance, while others are still being loaded. Reports nothing. Where no process runs yet, all
        that was loaded so far was known, and so their comparison may be."""
        if self._started and not self._closed:
            for article in articles:
                self._pools.submit(Kind.ENGINE, worker.analyse_job, article)

    def compare(self, articles: tuple[Article, ...], *, anew: bool = False) -> int:
        """Compares; a comparison that still runs is cancelled. What is kept of an earlier one is taken, unless it should be made
        `anew`."""
        self.doubtful = False
        known = self._known_comparison(articles) if not anew else None
        if known is not None and not self._closed:
            self.cancel()
            self._last += 1
            self._comparing, self._compared = 0, articles
            self._begin_unpacking(self._last, known)
            return self._last
        self.start()
        self.cancel()
        self._expect(articles)
        self._poll.start()
        return self._submit(self.compared, Kind.ENGINE, worker.compare_job, self._last + 1, articles, self.kept)

    def _known_comparison(self, articles: tuple[Article, ...]) -> Parcel | None:
        self._found = None
        if self.kept is None:
            return None
        name = comparison_name(articles)
        data = self.kept.get(name)
        found = opened(data) if data is not None else None
        if found is None:
            return None
        self._found, self.doubtful = name, found[0] != program_stamp()
        return found[1]

    def import_engine(self) -> None:
        """Imports in a thread what judging by hand needs: the kinds of facts, which take longer than all of the window. Whoever
        judges meanwhile waits for the rest only."""
        if self._importing is None and not self._closed:
            self._importing = Thread(target=import_module, args=("reader.compare.by_hand",), name="import the engine")
            self._importing.start()

    def cancel(self) -> None:
        """Asks the running comparison to end; it answers with `cancelled`."""
        board = self._pools.board
        board[worker.CANCELLED] = max(board[worker.CANCELLED], self._comparing)
        if self._unpacking is not None:
            self._dropped.emit(self._unpacking[0])
            self._stop_unpacking()

    def close(self) -> None:
        """Ends all work and all processes, also those that hang. Nothing is reported afterwards."""
        self._closed = True
        self._poll.stop()
        self.cancel()
        if self._importing is not None:
            self._importing.join()
        self._pools.close()
        self._garbage.close()

    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that run."""
        return self._pools.processes()

    def _expect(self, articles: tuple[Article, ...]) -> None:
        """The next job compares these articles; the result of another one is not wanted any more."""
        self._comparing, self._compared, self._seen = self._last + 1, articles, (0, 0)

    def _submit(self, reply: SignalInstance, kind: Kind, function: Callable[..., Any], *arguments: Any) -> int:
        self.start()
        if self._closed:
            return 0
        return self._watch(reply, self._pools.submit(kind, function, *arguments))

    def _watch(self, reply: SignalInstance, future: Future[Any], job: int = 0) -> int:
        """Reports on a job, a new one if it has no number."""
        if not job:
            self._last += 1
            job = self._last
        self._replies[job] = reply
        future.add_done_callback(lambda done: self._call_back(job, done))
        return job

    def _call_back(self, job: int, future: Future[Any]) -> None:
        """The pool calls this on a thread of its own: a queued signal is all that may happen here."""
        if not self._closed:
            self._ended.emit(job, future)

    def _deliver(self, job: int, future: Future[object]) -> None:
        if self._closed:
            return
        reply = self._replies.pop(job)
        awaited = job == self._comparing
        if awaited:
            self._poll.stop()
            self._comparing = 0
        if future.cancelled():
            self.cancelled.emit(job)
            return
        error = future.exception()
        result = future.result() if error is None else None
        if isinstance(result, Parcel) and awaited:
            self._found = None
            self._begin_unpacking(job, result)
        elif isinstance(result, Parcel):
            self.cancelled.emit(job)
        elif error is None:
            reply.emit(job, result)
        elif isinstance(error, worker.StoppedError):
            self.cancelled.emit(job)
        else:
            traceback.print_exception(error, file=sys.stderr)
            self.failed.emit(job, f"{type(error).__name__}: {error}".splitlines()[0])

    def _unpack_some(self) -> None:
        """Unpacks a comparison for as long as a slice lasts; tells of it once it is whole."""
        if self._unpacking is None:
            return
        job, unpacker = self._unpacking
        until = time.perf_counter() + _SLICE
        try:
            while unpacker.unpack():
                if time.perf_counter() > until:
                    return
            comparison = unpacker.comparison()
        except (UnpicklingError, EOFError, LookupError, TypeError, ValueError):
            if self._found is None:
                raise
            self._make_anew(job)
            return
        self._stop_unpacking()
        if unpacker.looks:
            self.ready.emit(job, tuple(worker.KindLook(*look) for look in unpacker.looks))
        self.compared.emit(job, comparison)

    def _begin_unpacking(self, job: int, parcel: Parcel) -> None:
        self._unpacking = (job, Unpacker(parcel, self._compared))
        self._garbage.pause()
        self._unpack.start()

    def _make_anew(self, job: int) -> None:
        """What was kept is no comparison of these articles: it is made, as the same job."""
        self._stop_unpacking()
        if self.kept is not None and self._found is not None:
            self.kept.drop(self._found)
        self.doubtful, self._comparing = False, job
        self._poll.start()
        self.start()
        self._watch(self.compared, self._pools.submit(Kind.ENGINE, worker.compare_job, job, self._compared, self.kept), job)

    def _stop_unpacking(self) -> None:
        self._unpacking = None
        self._unpack.stop()
        self._garbage.settle()

    def _read_board(self) -> None:
        board = self._pools.board
        now = (board[worker.DONE], board[worker.TOTAL])
        if board[worker.JOB] == self._comparing and now != self._seen:
            self._seen = now
            self.progress.emit(self._comparing, *now)
