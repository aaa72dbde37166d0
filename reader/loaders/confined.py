"""Parsing of what is foreign in a process of its own, which is used again and again and replaced when it had to be ended."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from reader.errors import LoadError, NotReadableError
from reader.loaders.source import Raw
from reader.model.article import Article

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from reader.loaders.confined_process import Limits

_POLL_S = 0.1
_TOO_LONG = "reading it takes longer than any article needs. Save the article alone as text or HTML and open that"
_START_S = 20.0
"""Seconds that a new process may take to start; they are no part of the parsing's own time."""


class StoppedError(Exception):
    """The parsing was given up because it was cancelled."""


def _never() -> bool:
    return False


class Confined:
    """Parses in a process with limits, started when it is first needed. Used by one thread; close it at the end.

    Where no process can be started, nothing foreign is parsed: that is said as a LoadError.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits
        self._process: SpawnProcess | None = None
        self._jobs: Connection | None = None

    def __enter__(self) -> Confined:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The process that runs, or None."""
        return self._process.pid if self._process is not None else None

    def parse(self, raw: Raw, cancelled: Callable[[], bool] = _never) -> tuple[Article, ...]:
        """The articles of a source. What fails or takes too long is tried once more in the simple way of its format.

        Raises LoadError, or StoppedError when `cancelled()` answers True.
        """
        from reader.loaders.confined_process import Limits

        limits = self._limits or Limits()
        try:
            return self._ask(raw, limits, False, cancelled)
        except _EndedError as ended:
            first = ended.told
        try:
            return self._ask(raw, limits, True, cancelled)
        except _EndedError as ended:
            raise NotReadableError(raw.origin, ended.told or first) from None

    def start(self, origin: str = "") -> None:
        """Starts the process, if it does not run, before it is needed, and has it import what pages need while it waits.
        Raises NotReadableError."""
        from reader.loaders.confined_process import Limits

        self._started(origin, self._limits or Limits(), ahead=True)

    def close(self) -> None:
        """Ends the process at once; it holds nothing that could be lost."""
        if self._jobs is not None:
            self._jobs.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._jobs = None

    def _ask(self, raw: Raw, limits: Limits, plainly: bool, cancelled: Callable[[], bool]) -> tuple[Article, ...]:
        from reader.loaders.confined_process import Fault, Job

        jobs = self._started(raw.origin, limits)
        try:
            jobs.send(Job(raw, plainly))
            self._answer(jobs, _START_S, cancelled)
            answer = self._answer(jobs, limits.again if plainly else limits.seconds, cancelled)
        except (EOFError, OSError):
            raise self._ended() from None
        except (StoppedError, _EndedError):
            self.close()
            raise
        if isinstance(answer, LoadError):
            raise answer
        if isinstance(answer, Fault):
            raise _EndedError(answer.told)
        articles: tuple[Article, ...] = answer
        return articles

    def _answer(self, jobs: Connection, seconds: float, cancelled: Callable[[], bool] = _never) -> Any:
        ends = time.monotonic() + seconds
        while not jobs.poll(max(0.0, min(_POLL_S, ends - time.monotonic()))):
            if cancelled():
                raise StoppedError
            if time.monotonic() >= ends:
                raise _EndedError(_TOO_LONG)
        return jobs.recv()

    def _ended(self) -> _EndedError:
        """Why the process ended by itself: too much memory or time, or a crash of a parser."""
        from reader.loaders.confined_process import MEMORY_EXIT, TOO_MUCH_MEMORY

        code = None
        if self._process is not None:
            self._process.join(1)
            code = self._process.exitcode
        self.close()
        if code == MEMORY_EXIT:
            return _EndedError(TOO_MUCH_MEMORY)
        if code == -getattr(signal, "SIGXCPU", 0):
            return _EndedError(_TOO_LONG)
        return _EndedError("it is damaged or made to do harm: reading it was ended. Save the article as text or HTML and open that")

    def _started(self, origin: str, limits: Limits, *, ahead: bool = False) -> Connection:
        if self._jobs is not None and self._process is not None and self._process.is_alive():
            return self._jobs
        self.close()
        from multiprocessing import get_context

        from reader.loaders.confined_process import serve

        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, limits, ahead), daemon=True)
        try:
            process.start()
            self._process, self._jobs = process, ours
            self._answer(ours, _START_S)
        except (OSError, EOFError, AssertionError, _EndedError):
            self.close()
            raise NotReadableError(
                origin, "no process could be started to read it safely. Close other programs and try again, or paste the text"
            ) from None
        finally:
            theirs.close()
        return ours


class _EndedError(Exception):
    """The process ended or was ended; `told` says why, and what to do."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.told = told
