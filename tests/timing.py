"""Processor time measured so that a busy machine and what other tests left behind count little."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

RUNS = 3


def seconds_of(deed: Callable[[], object], runs: int = RUNS) -> float:
    """The least processor time of several runs. Garbage is searched for before, and by itself in no test (conftest.py)."""
    return min(_once(deed) for _ in range(runs))


def grows_linearly(deed: Callable[[int], object], small: int, factor: int = 4) -> bool:
    """Whether `deed(factor * small)` costs less than three times its share of `deed(small)`; squared cost is four times at a
    factor of four. Times below 20 ms say nothing."""
    deed(max(1, small // 40))
    return seconds_of(lambda: deed(factor * small)) < 3 * factor * max(seconds_of(lambda: deed(small)), 0.02)


def _once(deed: Callable[[], object]) -> float:
    gc.collect()
    start = time.process_time()
    deed()
    return time.process_time() - start
