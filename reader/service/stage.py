"""How far the loading of one input is; apart from the loading itself, so that a window need not import that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum


class Stage(IntEnum):
    """FETCHING counts bytes, READING files."""

    WAITING = 0
    FETCHING = 1
    READING = 2


Told = Callable[[Stage, int, int], None]
"""Is told the stage, how much of it is done and how much there is; 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class HowFar:
    """A stage, how much of it is done and how much there is."""

    stage: Stage = Stage.WAITING
    done: int = 0
    total: int = 0
