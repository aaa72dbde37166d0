"""Reading files that may be damaged or hostile in a process of its own: some of them end the process that reads them."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from reader.errors import DamagedError, ParallaxError

PATIENCE_S = 60.0
"""Seconds that a reading may take."""


def guarded(function: Callable[..., Any], *arguments: Any, patience: float = PATIENCE_S) -> Any:
    """What `function(*arguments)` answers, run in a process of its own.

    Raises its StoreError as it is, and DamagedError where the process dies or takes too long.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(theirs, function, arguments), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(patience):
            raise DamagedError("the file can't be read in time")
        answer = ours.recv()
    except EOFError as error:
        raise DamagedError("the file is damaged: reading it ended the program that reads") from error
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
    try:
        answer = function(*arguments)
    except ParallaxError as error:
        answer = error
    # Where the program that asked was killed in the meantime, nobody hears the answer.
    with suppress(BrokenPipeError):
        pipe.send(answer)
