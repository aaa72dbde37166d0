"""Good manners towards sites: at most two requests to one host at once, and a pause between the starts of two."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, MutableSequence
from contextlib import AbstractContextManager, contextmanager
from zlib import crc32

PAUSE = 0.5
"""Seconds between the starts of two requests to one host."""
AT_ONCE = 2
"""Requests to one host at the same time."""
SLOTS = 64
"""Places in a table of pauses; two hosts that share one wait for each other, which harms nobody."""


class Pauses:
    """When the next request to each host may start. The table can be one that several processes share.

    `table` holds SLOTS moments (seconds since 1970), all nought at first; `lock` guards it.
    """

    def __init__(
        self,
        table: MutableSequence[float] | None = None,
        lock: AbstractContextManager[object] | None = None,
        *,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._table = table if table is not None else [0.0] * SLOTS
        self._lock = lock if lock is not None else threading.Lock()
        self._clock = clock
        self._sleep = sleep

    def wait(self, host: str, longest: float) -> None:
        """Waits until a request to this host may start, at most `longest` seconds."""
        place = crc32(host.lower().encode("utf-8", "replace")) % SLOTS
        with self._lock:
            now = self._clock()
            start = min(max(now, self._table[place]), now + longest)
            self._table[place] = start + PAUSE
        if start > now:
            self._sleep(start - now)


class Hosts:
    """Lets requests through: a pause between them, and no more than AT_ONCE to one host in this process."""

    def __init__(self, pauses: Pauses | None = None) -> None:
        self._pauses = pauses or Pauses()
        self._places: defaultdict[str, threading.Semaphore] = defaultdict(lambda: threading.Semaphore(AT_ONCE))
        self._guard = threading.Lock()

    @contextmanager
    def turn(self, host: str, longest: float) -> Iterator[None]:
        """Holds a place for one request to `host`; waits for it at most `longest` seconds, then goes all the same."""
        with self._guard:
            place = self._places[host.lower()]
        held = place.acquire(timeout=longest)
        try:
            self._pauses.wait(host, longest)
            yield
        finally:
            if held:
                place.release()
