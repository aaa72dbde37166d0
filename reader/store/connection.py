"""Opening a library's file, and SQLite's errors as words that a user can act on."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from reader.errors import BusyError, DamagedError, FullError, NewerError, NotOursError, ReadOnlyError, StoreError
from reader.store.schema import APPLICATION_ID, VERSION, migrate, version_of

BUSY_S = 5.0
"""Seconds that a change waits for another program's."""
_HEADER = b"SQLite format 3\0"
_NO_SPACE = ("database or disk is full", "disk I/O error")
_READ_ONLY = ("attempt to write a readonly database", "unable to open database file", "readonly")
_DAMAGED = ("malformed", "not a database", "corrupt", "Could not decode", "file is encrypted")


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turns what SQLite says into a StoreError that names the file and what to do."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError, OSError) as error:
        raise explained(error, path) from error


def explained(error: Exception, path: Path) -> StoreError:
    """The StoreError for an error of SQLite or of the file system."""
    said = str(error)
    if any(word in said for word in _NO_SPACE) or getattr(error, "errno", None) in (28, 122):
        return FullError(f"the disk is full, so {path.name} could not be written. Free some space")
    if "locked" in said or "busy" in said:
        return BusyError(f"another program is writing to {path.name}. Close it or wait a moment")
    if isinstance(error, UnicodeDecodeError) or any(word in said for word in _DAMAGED):
        return DamagedError(f"{path.name} is damaged")
    if isinstance(error, PermissionError) or any(word in said for word in _READ_ONLY) or getattr(error, "errno", None) in (13, 30):
        return ReadOnlyError(f"{path.parent} can't be written to. Choose another folder or change its permissions")
    return StoreError(f"{path.name}: {said}")


def open_library(path: Path) -> tuple[sqlite3.Connection, bool]:
    """A connection for the calling thread, the tables at this program's version, and whether it can write.

    Where the folder can't be written to, what is there is opened for reading. Raises StoreError.
    """
    with plain_words(path):
        if path.exists() and not _writable(path):
            return _open_reading(path), False
        path.parent.mkdir(parents=True, exist_ok=True)
        refuse_foreign(path)
        connection = _connect(f"file:{quote(str(path))}")
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection, True


def memory() -> sqlite3.Connection:
    """An empty library that is nowhere but in memory."""
    connection = _connect("file::memory:")
    migrate(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def open_foreign(path: Path) -> sqlite3.Connection:
    """A file that somebody sent, for reading only, with nothing in it trusted. Raises StoreError."""
    with plain_words(path):
        refuse_foreign(path)
        _refuse_cut(path)
        connection = _connect(f"file:{quote(str(path))}?mode=ro&immutable=1")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        try:
            _refuse_newer(connection, path)
            if version_of(connection) == 0:
                raise NotOursError(f"{path.name} is empty")
        except BaseException:
            connection.close()
            raise
        return connection


def _connect(uri: str) -> sqlite3.Connection:
    # Transactions are ours alone (isolation_level None): Python would begin deferred ones, which fail when they turn to writing.
    return sqlite3.connect(uri, timeout=BUSY_S, isolation_level=None, uri=True)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    _refuse_newer(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a commit that was reported stands after a loss of power too.
    connection.execute("PRAGMA synchronous = FULL")
    migrate(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -16000")


def _open_reading(path: Path) -> sqlite3.Connection:
    refuse_foreign(path)
    connection = _connect(f"file:{quote(str(path))}?mode=ro&immutable=1")
    try:
        _refuse_newer(connection, path)
        if version_of(connection) < VERSION:
            # It can't be brought up to date where it is: a copy in memory can.
            copy = _connect("file::memory:")
            connection.backup(copy)
            connection.close()
            migrate(copy)
            connection = copy
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def uri_for_reading(path: Path) -> str:
    """The file as SQLite opens it for reading: with its log where that can be used, else as it stands."""
    where = f"file:{quote(str(path))}"
    return f"{where}?mode=rw" if _writable(path) else f"{where}?mode=ro&immutable=1"


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def refuse_foreign(path: Path) -> None:
    """Raises NotOursError for a file that no Parallax wrote."""
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(_HEADER):
        raise NotOursError(f"{path.name} is no library of Parallax")
    if len(head) == 100 and int.from_bytes(head[68:72], "big") not in (APPLICATION_ID, 0):
        raise NotOursError(f"{path.name} belongs to another program")


def _refuse_cut(path: Path) -> None:
    """SQLite fills up what is missing of a last page with zeros and says nothing."""
    with path.open("rb") as file:
        head = file.read(100)
    page = int.from_bytes(head[16:18], "big") if len(head) == 100 else 0
    if path.stat().st_size % (65536 if page == 1 else page or 1) or page == 0:
        raise DamagedError(f"{path.name} is damaged: its end is missing")


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    found = version_of(connection)
    if found == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise NotOursError(f"{path.name} belongs to another program")
    if found > VERSION:
        raise NewerError(f"{path.name} was written by a newer Parallax (form {found}, this one knows {VERSION}). Update Parallax")
