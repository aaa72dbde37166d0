"""Exit statuses: part of the contract with other programs."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """What a command's exit status tells."""

    DONE = 0
    SOME_FAILED = 1
    USAGE = 2
    NOTHING_LOADED = 3
    BUG = 70
    INTERRUPTED = 130
    BROKEN_PIPE = 141


def of_inputs(done: int, failed: int) -> Status:
    """The status of work on several inputs, some of which may have failed."""
    if not done:
        return Status.NOTHING_LOADED
    return Status.SOME_FAILED if failed else Status.DONE
