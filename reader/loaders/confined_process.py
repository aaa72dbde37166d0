"""The process in which foreign content is parsed: limited in memory and time, without files to write and without a network.

What holds where: the deadline is kept by the parent on every system. Limits of memory and processor time are those of the
system (`setrlimit`), so they hold on Linux and in part on macOS; a watcher looks at the memory on every POSIX system. What
Python code may open is refused by an audit hook everywhere. No defence against a parser that is taken over by machine code:
the parsers run with the rights of the user.
"""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reader.errors import LoadError
from reader.loaders.source import Raw
from reader.model.article import Article
from reader.paths import resources

MEMORY_EXIT = 86
"""Exit status of a process whose watcher saw it over its memory."""
TOO_MUCH_MEMORY = "reading it takes more memory than any article needs. Save the article alone as text or HTML and open that"
_TOO_DEEP = "it is nested too deeply to be an article. Save the article alone as text and open that"
_WATCH_S = 0.1
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds` is the time of one parsing by the clock, `again` that of the second, simple one; `processor` is seconds of
    processor time and `memory` bytes of address space, where the system knows such limits. What is imported for the first page
    does not count: on a busy machine that alone can take so long."""

    seconds: float = 7.0
    again: float = 7.0
    processor: int = 6
    memory: int = 800_000_000


_PAGE = (
    b"<!doctype html><html><head><title>Page</title></head><body><article><h1>A page to begin with</h1>"
    + b"<p>This page is read before any other, on January 2, 2025, so that the first one of the user is read at once.</p>" * 4
    + b"</article></body></html>"
)


_HEAD = 4000
_PAGE_MARKS = re.compile(rb"<(?:!doctype html|html|head|body|meta|title)\b|text/html", re.I)
"""What tells that a source may be a page, or hold one; asked of its first bytes only."""


@dataclass(frozen=True, slots=True)
class Job:
    """One parsing."""

    raw: Raw
    plainly: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """The parsing failed in a way that no loader foresaw; `told` says what is wrong and what to do, or
    is empty where there was nothing else to try."""

    told: str


Answer = tuple[Article, ...] | LoadError | Fault


def serve(jobs: Connection, limits: Limits, ahead: bool = False) -> None:
    """Says None when it is ready, then answers each Job until the other end is closed: None when it begins with it, and the answer.
    Before the first page, or `ahead` of the first job, it reads a page of ours: most of the time of a first page goes into imports."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    import reader.loaders.parse  # noqa: F401

    _confine(limits)
    jobs.send(None)
    warm = False
    if ahead:
        warm = _warm_up()
    while True:
        try:
            job: Job = jobs.recv()
            if not warm and not job.plainly and _PAGE_MARKS.search(job.raw.data[:_HEAD]):
                warm = _warm_up()
            jobs.send(None)
            _allow_processor_time(limits.processor)
            jobs.send(_answer(job))
        except (EOFError, OSError):
            return


def _warm_up() -> bool:
    """Reads a page of ours, which imports what a page needs."""
    _answer(Job(Raw("page", _PAGE), plainly=False))
    return True


def _answer(job: Job) -> Answer:
    from reader.loaders.parse import parse, parse_plainly

    try:
        articles = parse_plainly(job.raw) if job.plainly else parse(job.raw)
        return Fault("") if articles is None else articles
    except LoadError as error:
        return error
    except MemoryError:
        return Fault(TOO_MUCH_MEMORY)
    except RecursionError:
        return Fault(_TOO_DEEP)
    except Exception as error:  # the border of the process: a parser may raise anything
        if os.environ.get("PARALLAX_DEBUG"):
            raise
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
        return Fault(f"it is damaged or odd in a way that reading it failed ({place}). Save the article as text or HTML and open that")


def _confine(limits: Limits) -> None:
    if not os.environ.get("PARALLAX_DEBUG"):
        nowhere = os.open(os.devnull, os.O_WRONLY)  # C code that aborts writes its last words there
        os.dup2(nowhere, 2)
        os.close(nowhere)
    used = _memory_in_use() if sys.platform != "win32" else int
    sys.addaudithook(_Guard().look)
    try:
        import resource
    except ImportError:  # Windows
        return
    threading.Thread(target=_watch, args=(used, limits.memory, os.getppid()), daemon=True).start()
    for name, amount in (("RLIMIT_AS", limits.memory), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        _limit(resource, name, amount)


def _limit(resource: Any, name: str, amount: int) -> None:
    """Lowers a limit; a system that does not know it or refuses goes without."""
    kind = getattr(resource, name, None)
    if kind is None:
        return
    _, hard = resource.getrlimit(kind)
    wanted = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
    try:
        resource.setrlimit(kind, (wanted, hard))
    except (ValueError, OSError):
        return


def _allow_processor_time(seconds: int) -> None:
    """The next parsing may take so much; the system ends the process behind it."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _limit(resource, "RLIMIT_CPU", int(time.process_time()) + seconds + 1)


def _watch(used: Callable[[], int], memory: int, parent: int) -> None:
    """Ends the process when it is over its memory or its parent is gone. Runs while C code does: pdfium and zlib let it."""
    while True:
        time.sleep(_WATCH_S)
        if used() > memory:
            os._exit(MEMORY_EXIT)
        if os.getppid() != parent:
            os._exit(0)


def _memory_in_use() -> Callable[[], int]:
    """How to ask for the bytes of memory that the process has in use. Where the system tells only the most that it ever had,
    what it had at its start is taken off: some systems hand that down from the process that started it."""
    import resource

    try:
        statm = os.open("/proc/self/statm", os.O_RDONLY)
    except OSError:
        unit = 1 if sys.platform == "darwin" else 1024
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
        return lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit - before
    page = resource.getpagesize()
    return lambda: int(os.pread(statm, 200, 0).split()[1]) * page


class _Guard:
    """Refuses what no parser needs: connections, processes, and files outside of the installed code."""

    _REFUSED = frozenset(
        ("socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork",
         "os.remove", "os.rename", "os.mkdir")
    )  # fmt: skip
    _SYSTEM = ("/dev/null", "/dev/urandom", "/etc/localtime", "/usr/share/zoneinfo/")

    def __init__(self) -> None:
        here, work = Path(__file__).resolve().parent.parent, os.getcwd()
        code = {sys.prefix, sys.base_prefix, sys.exec_prefix, *(path for path in sys.path if path and path != work)}
        roots = {Path(path).resolve() for path in code} | {here, resources().resolve()}
        self._roots = tuple(f"{root}{os.sep}" for root in sorted(roots) if root != Path(root.anchor)) + self._SYSTEM

    def look(self, event: str, arguments: tuple[Any, ...]) -> None:
        """The audit hook: raises PermissionError for what is refused."""
        if event in self._REFUSED:
            raise PermissionError(f"{event} is refused while foreign content is parsed")
        if event == "open" and not self._allowed(*arguments):
            raise PermissionError("files are not opened while foreign content is parsed")

    def _allowed(self, name: object, mode: object, flags: object) -> bool:
        if isinstance(name, int):
            return True
        if (isinstance(flags, int) and flags & _WRITES) or not isinstance(name, str | bytes | os.PathLike):
            return False
        return os.path.realpath(os.fsdecode(name)).startswith(self._roots)
