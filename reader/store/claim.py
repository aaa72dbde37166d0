"""One window for each event: a lock on a small file, which the system lifts when a program ends in whatever way."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_FOLDER = ".open"
_TRIES = 20


class Claim:
    """Holds an event for this process from `take` until `release`, which takes the file away again."""

    def __init__(self, library: Path, uid: str) -> None:
        self._path = library.parent / _FOLDER / f"{uid}.lock"
        self._file: int | None = None

    def take(self) -> bool:
        """Whether the event is ours now. Where no lock can be made (a folder that can't be written to) it is."""
        for _ in range(_TRIES):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError:
                return True
            if not _lock(file):
                os.close(file)
                return False
            if _is_at(file, self._path):
                self._file = file
                return True
            # Who held it before took the file away between our opening and our locking it: nobody else would see this lock.
            os.close(file)
        return False

    def release(self) -> None:
        """Lets others have the event."""
        if self._file is None:
            return
        file, self._file = self._file, None
        if sys.platform == "win32":
            # An open file can't be taken away there, and one that somebody else has opened since stays.
            os.close(file)
            _take_away(self._path)
        else:
            # While it is locked: who opens the file now waits for nothing, since `take` looks whether it is still there.
            _take_away(self._path)
            os.close(file)


def sweep(library: Path) -> None:
    """Takes away the lock files of programs that were killed; those of events that are open stay."""
    try:
        left = sorted((library.parent / _FOLDER).glob("*.lock"))
    except OSError:
        return
    for path in left:
        claim = Claim(library, path.stem)
        if claim.take():
            claim.release()


def _is_at(file: int, path: Path) -> bool:
    """Whether an open file is still the one at its path."""
    try:
        return os.path.samestat(os.fstat(file), os.stat(path))
    except OSError:
        return False


def _take_away(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


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
