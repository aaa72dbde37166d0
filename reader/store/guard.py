"""Reading files that may be damaged or hostile in a process of its own: some of them end the process that reads them."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from reader.errors import DamagedError, ParallaxError, StoreError

PATIENCE_S = 60.0
"""Seconds that a reading may take."""
_NOT_BEGUN = "no process could be started to read the file, which was left as it is. Close other programs and try again"


def guarded(function: Callable[..., Any], *arguments: Any, patience: float = PATIENCE_S) -> Any:
    """What `function(*arguments)` answers, run in a process of its own.

    Raises its StoreError as it is, and DamagedError where the process dies or takes too long: but not where it never began,
    for which the file can do nothing.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(theirs, function, arguments), daemon=True)
    try:
        process.start()
    except OSError as error:
        raise StoreError(_NOT_BEGUN) from error
    theirs.close()
    begun, answer = False, None
    try:
        for begun in (False, True):
            if not ours.poll(patience):
                raise DamagedError("the file can't be read in time") if begun else StoreError(_NOT_BEGUN)
            answer = ours.recv()
    except EOFError as error:
        damaged = DamagedError("the file is damaged: reading it ended the program that reads")
        raise (damaged if begun else StoreError(_NOT_BEGUN)) from error
    finally:
        ours.close()
        if process.is_alive():
            process.join(0.5)
            process.kill()
        process.join()
    if isinstance(answer, ParallaxError):
        raise answer
    return answer


def _answer(pipe: Connection, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """Tells that it has begun, then the answer."""
    # Where the program that asked was killed in the meantime, nobody hears them.
    with suppress(BrokenPipeError):
        pipe.send(None)
        try:
            answer = function(*arguments)
        except ParallaxError as error:
            answer = error
        pipe.send(answer)
