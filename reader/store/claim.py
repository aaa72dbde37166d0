"""One window for each event: a lock on a small file, which the system lifts when a program ends in whatever way."""

from __future__ import annotations

import os
import sys
from pathlib import Path


class Claim:
    """Holds an event for this process from `take` until `release`."""

    def __init__(self, library: Path, uid: str) -> None:
        self._path = library.parent / ".open" / f"{uid}.lock"
        self._file: int | None = None

    def take(self) -> bool:
        """Whether the event is ours now. Where no lock can be made (a folder that can't be written to) it is."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        if _lock(self._file):
            return True
        os.close(self._file)
        self._file = None
        return False

    def release(self) -> None:
        """Lets others have the event."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lock(file: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
