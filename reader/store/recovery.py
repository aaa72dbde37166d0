"""A damaged library: it is set aside as it is, and all rows that can still be read go into a new one.

Rows are fetched one by one, each by its number, so that a damaged page costs what stands on it and nothing else. The work
is done in a process of its own; where a row ends that process, the next one goes on behind it.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from reader.errors import DamagedError, StoreError
from reader.model.article import Article
from reader.store.articles import hash_of
from reader.store.codec import decode, encode
from reader.store.connection import open_library, plain_words, uri_for_reading
from reader.store.guard import guarded
from reader.store.schema import LISTS, TABLES
from reader.store.search import index_all
from reader.store.values import StoredSource

_MOST_DEATHS = 200
_GIVE_UP_AFTER = 3000
"""So many numbers without a row in a row end a table whose last number can't be read."""
_COMPANIONS = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Recovered:
    """How many articles and events came through, and where the damaged file is now."""

    articles: int
    events: int
    aside: Path


@dataclass(frozen=True, slots=True)
class _At:
    """Where a process is: the table's position in TABLES and the number of the row that it was about to read."""

    table: int = 0
    row: int = 0


def recover(path: Path, stamp: str) -> Recovered:
    """Sets the damaged library aside, `stamp` in its name, and makes a new one of what can be read. Raises StoreError."""
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    with plain_words(path):
        for end in ("", *_COMPANIONS):
            if os.path.exists(f"{path}{end}"):
                os.replace(f"{path}{end}", f"{aside}{end}")
    journal, at = path.with_name(f"{path.stem}-recovering-{stamp}.txt"), _At()
    try:
        for _ in range(_MOST_DEATHS):
            try:
                guarded(_copy_rows, aside, path, at, journal)
                break
            except DamagedError:
                last = _read_journal(journal)
                at = _At(last.table, last.row + 1)
        articles, events = guarded(_finish, path)
    finally:
        journal.unlink(missing_ok=True)
    return Recovered(articles, events, aside)


def _read_journal(journal: Path) -> _At:
    try:
        table, row = journal.read_text(encoding="ascii").split()
        return _At(int(table), int(row))
    except (OSError, ValueError) as error:
        raise StoreError("the damaged library can't be read at all; it was set aside") from error


def _copy_rows(aside: Path, path: Path, start: _At, journal: Path) -> None:
    new, _ = open_library(path)
    with plain_words(aside):
        old = sqlite3.connect(uri_for_reading(aside), isolation_level=None, uri=True)
    new.execute("PRAGMA foreign_keys = OFF")
    try:
        for table in range(start.table, len(TABLES)):
            _copy_table(old, new, _At(table, start.row if table == start.table else 0), journal)
    finally:
        old.close()
        new.close()


def _copy_table(old: sqlite3.Connection, new: sqlite3.Connection, start: _At, journal: Path) -> None:
    table, columns = TABLES[start.table], _columns(new, TABLES[start.table])
    try:
        there = _columns(old, table)
        last = old.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0
    except sqlite3.Error:
        there, last = columns, None
    shared = [column for column in columns if column in there]
    if not shared:
        return
    query = f"SELECT {', '.join(shared)} FROM {table} WHERE id = ?"
    put = f"INSERT OR IGNORE INTO {table} ({', '.join(shared)}) VALUES ({', '.join('?' * len(shared))})"
    row, missed = start.row, 0
    with journal.open("w", encoding="ascii") as places:
        while (row <= last) if last is not None else (missed < _GIVE_UP_AFTER):
            places.seek(0)
            places.write(f"{start.table} {row:<20}")
            places.flush()
            found = _row(old, query, row)
            missed = 0 if found else missed + 1
            if found and _whole(table, dict(zip(shared, found, strict=True))):
                try:
                    new.execute(put, found)
                except sqlite3.IntegrityError:
                    missed += 1  # a column that must not be empty is: the row is no row any more
            row += 1


def _row(old: sqlite3.Connection, query: str, row: int) -> tuple[object, ...] | None:
    try:
        found = old.execute(query, (row,)).fetchone()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return tuple(found) if found is not None else None


def _whole(table: str, row: dict[str, object]) -> bool:
    """Whether an article is what it was when it was stored; SQLite itself sees damage inside a text not at all."""
    if table != "version":
        return True
    body = row.get("body")
    if not isinstance(body, str) or hash_of(body) != row.get("hash"):
        return False
    try:
        decode(Article, body)
    except DamagedError:
        return False
    return True


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _finish(path: Path) -> tuple[int, int]:
    """Gives what has lost its event a new one, makes the index anew, and counts."""
    connection, _ = open_library(path)
    with plain_words(path):
        # Rows that refer to lost ones are mended one kind after the other: only the end has to be consistent.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE version SET original = NULL WHERE original NOT IN (SELECT id FROM original)")
        connection.execute("DELETE FROM version WHERE article NOT IN (SELECT id FROM article)")
        connection.execute("DELETE FROM article WHERE id NOT IN (SELECT article FROM version)")
        connection.execute("UPDATE source SET article = NULL WHERE article NOT IN (SELECT id FROM article)")
        for table in ("source", *LISTS):
            lost = connection.execute(f"SELECT DISTINCT event FROM {table} WHERE event NOT IN (SELECT id FROM event)").fetchall()
            for (row,) in lost:
                _new_event(connection, row)
        _shelve_lost_articles(connection)
        index_all(connection)
        connection.execute("COMMIT")
        articles, events = (connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("article", "event"))
        connection.close()
    return articles, events


def _shelve_lost_articles(connection: sqlite3.Connection) -> None:
    """Articles of which no event knows stand together in one of their own."""
    lost = connection.execute(
        "SELECT id FROM article WHERE id NOT IN (SELECT article FROM source WHERE article IS NOT NULL) ORDER BY id"
    ).fetchall()
    if not lost:
        return
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM event").fetchone()
    _new_event(connection, last + 1)
    for position, (article,) in enumerate(lost):
        body = encode(StoredSource("recovered", "ready", root=position + 1))
        connection.execute("INSERT INTO source (event, position, article, body) VALUES (?, ?, ?, ?)", (last + 1, position, article, body))


def _new_event(connection: sqlite3.Connection, row: int) -> None:
    (moment,) = connection.execute("SELECT strftime('%Y-%m-%dT%H:%M:%S+00:00')").fetchone()
    connection.execute(
        "INSERT INTO event (id, uid, title, created, changed, opened) VALUES (?, ?, 'Recovered', ?, ?, ?)",
        (row, uuid4().hex, moment, moment, moment),
    )
