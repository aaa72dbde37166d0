"""The file of one event, for a colleague: a small library with this event alone."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from uuid import uuid4

from reader.errors import DamagedError, NotOursError
from reader.store.articles import add_versions, versions_of
from reader.store.connection import memory, open_foreign, plain_words
from reader.store.events import read, save
from reader.store.guard import guarded
from reader.store.schema import VERSION, migrate, version_of
from reader.store.values import EventFile

SUFFIX = ".parallax"
_LARGEST = 1_000_000_000
"""Bytes of the largest file of an event that is read."""
_PATIENCE_S = 30.0
_MOST_EVENTS = 1


def write(path: Path, file: EventFile, now: str) -> None:
    """Writes the file; it appears under its name only when all of it is on the disk. Raises StoreError."""
    connection = memory()
    temporary = path.with_name(f".{path.name}.{uuid4().hex[:8]}.tmp")
    try:
        with plain_words(path):
            connection.execute("BEGIN")
            add_versions(connection, file.versions)
            save(connection, file.record, 0, now, {})
            connection.execute("UPDATE event SET created = ?", (file.created or now,))
            connection.execute("COMMIT")
            connection.execute("VACUUM INTO ?", (str(temporary),))
            _to_disk(temporary)
            os.replace(temporary, path)
    finally:
        connection.close()
        temporary.unlink(missing_ok=True)


def read_file(path: Path) -> EventFile:
    """Reads the file of an event, in a process of its own. Raises StoreError."""
    with plain_words(path):
        if path.stat().st_size > _LARGEST:
            raise NotOursError(f"{path.name} is larger than {_LARGEST // 1_000_000} MB")
    found = guarded(read_here, path, patience=_PATIENCE_S)
    assert isinstance(found, EventFile)
    return found


def read_here(path: Path) -> EventFile:
    """The same in this process."""
    with plain_words(path):
        connection = open_foreign(path)
        try:
            if [row[0] for row in connection.execute("PRAGMA quick_check(1)")] != ["ok"]:
                raise DamagedError(f"{path.name} is damaged")
            _refuse_views(connection, path)
            if version_of(connection) < VERSION:
                connection = _up_to_date(connection)
            return _only_event(connection, path)
        finally:
            connection.close()


def _up_to_date(old: sqlite3.Connection) -> sqlite3.Connection:
    """A copy in memory in this program's form."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    old.execute("PRAGMA query_only = OFF")
    old.backup(copy)
    old.close()
    migrate(copy)
    return copy


def _refuse_views(connection: sqlite3.Connection, path: Path) -> None:
    """Views and triggers are programs: Parallax writes none, so a file that has some was made to do something else."""
    if connection.execute("SELECT count(*) FROM sqlite_master WHERE type IN ('view', 'trigger')").fetchone()[0]:
        raise NotOursError(f"{path.name} is not the file of an event")


def _only_event(connection: sqlite3.Connection, path: Path) -> EventFile:
    events = connection.execute("SELECT id, uid, created FROM event WHERE deleted IS NULL LIMIT 2").fetchall()
    if len(events) != _MOST_EVENTS:
        raise NotOursError(f"{path.name} is not the file of one event")
    row, uid, created = events[0]
    record, _ = read(connection, uid)
    articles = connection.execute("SELECT DISTINCT article FROM source WHERE event = ? AND article IS NOT NULL", (row,)).fetchall()
    return EventFile(record, tuple(v for (article,) in articles for v in versions_of(connection, article)), created)


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
