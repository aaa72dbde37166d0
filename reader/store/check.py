"""Whether a library's file is whole."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reader.errors import DamagedError
from reader.store.connection import BUSY_S, plain_words, refuse_foreign, uri_for_reading


def check(path: Path) -> None:
    """Reads every page of the file, with what waits in its log. Raises StoreError where it is not whole or not ours.

    It is made for a process of its own (`reader.store.guard`): a damaged file can end the process that reads it.
    """
    with plain_words(path):
        refuse_foreign(path)
        connection = sqlite3.connect(uri_for_reading(path), timeout=BUSY_S, isolation_level=None, uri=True)
        try:
            found = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
        finally:
            connection.close()
    if found != ["ok"]:
        raise DamagedError(f"{path.name} is damaged")
