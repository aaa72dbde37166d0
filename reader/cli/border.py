"""The border of the program: whatever goes wrong inside becomes one line and an exit status, never a traceback."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from typing import TypeVar

from reader.cli.status import Status
from reader.cli.terminal import OutputError, Terminal
from reader.errors import LoadError, ParallaxError

T = TypeVar("T")


def guarded(work: Callable[[], int], terminal: Terminal) -> int:
    """Runs `work` and returns its exit status, or the one that its exception stands for."""
    try:
        status = work()
        terminal.stdout.flush()
    except LoadError as error:
        terminal.error(error.input, error.message)
        return Status.NOTHING_LOADED
    except OutputError as error:
        _silence(terminal)
        terminal.note(str(error))
        return Status.USAGE
    except ParallaxError as error:
        terminal.note(str(error))
        return Status.USAGE
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        _silence(terminal)
        return Status.BROKEN_PIPE
    except Exception as error:  # noqa: BLE001  the outermost border
        terminal.note(_bug_line(error))
        if terminal.environ.get("PARALLAX_DEBUG"):
            terminal.stderr.write(traceback.format_exc().encode("utf-8", "replace"))
        return Status.BUG
    return status


def fault_of(work: Callable[[], T]) -> T | str:
    """The result of `work`, or the line that tells of its fault: for work on one of many lines, where a fault in one must
    not cost the others."""
    try:
        return work()
    except Exception as error:
        if os.environ.get("PARALLAX_DEBUG"):
            raise
        return _bug_line(error)


def _bug_line(error: BaseException) -> str:
    """What to tell of an exception that should not be: what it is, where it rose, and how to report it."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {os.path.basename(frames[-1].filename)}, line {frames[-1].lineno}" if frames else ""
    words = " ".join(str(error).split())[:200]
    return (
        f"a fault in Parallax itself: {type(error).__name__}{f': {words}' if words else ''}{place}; "
        "please report it with what PARALLAX_DEBUG=1 shows"
    )


def _silence(terminal: Terminal) -> None:
    """Nobody reads any more: what is left in the buffer must not raise again when Python ends."""
    try:
        descriptor = terminal.stdout.fileno()
    except OSError:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
