"""What could be made again, kept so that it need not be: comparisons, and readings of files. It may be deleted at any time."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

_MOST = 200_000_000
"""So many bytes are kept; what was used longest ago goes first."""
_DAYS = 30
"""So long something is kept that nobody uses, as long as a deleted event."""


class Kept:
    """A folder of files, each named by what it was made from. Who can't read or write there does without: nothing raises."""

    def __init__(self, folder: Path, most: int = _MOST) -> None:
        self.folder = folder
        self._most = most

    def get(self, name: str) -> bytes | None:
        """What is kept under a name."""
        path = self.folder / name
        with suppress(OSError):
            data = path.read_bytes()
            os.utime(path)
            return data
        return None

    def has(self, name: str) -> bool:
        """Whether something is kept under a name."""
        return (self.folder / name).exists()

    def put(self, name: str, data: bytes) -> None:
        """Keeps something; whoever reads meanwhile finds all of it or nothing."""
        path = self.folder / name
        part = path.with_name(f".{name}.{os.getpid()}")
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part.write_bytes(data)
            os.replace(part, path)
            self._sweep()

    def drop(self, name: str) -> None:
        """Keeps it no more."""
        with suppress(OSError):
            (self.folder / name).unlink()

    def _sweep(self) -> None:
        """Removes what is too old, and what was used longest ago where there is too much."""
        oldest, room = time.time() - _DAYS * 86400, self._most
        with os.scandir(self.folder) as entries:
            found = sorted(((e.stat().st_mtime, e.stat().st_size, e.path) for e in entries), reverse=True)
        for used, size, path in found:
            room -= size
            if used < oldest or room < 0:
                with suppress(OSError):
                    os.unlink(path)


def beside(library: Path) -> Path:
    """The folder of a library on this computer: what is kept of its events goes where they go."""
    return library.with_name(f"{library.stem}.kept")
