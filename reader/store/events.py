"""Events in the library: kept piece by piece, so that a save writes only what has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, MutableMapping
from dataclasses import replace
from typing import TypeVar

from reader.compare.decisions import Decision
from reader.errors import DamagedError, StoreError
from reader.model.article import Article
from reader.model.note import Coding, Note
from reader.model.original import Original
from reader.store.articles import drop_words, get_article, put_article
from reader.store.codec import decode, encode
from reader.store.values import ArticleCorrection, EventRecord, EventRow, Shelf, StoredSource

T = TypeVar("T")
_ROW = """
SELECT e.uid, e.title, e.opened, e.changed, e.archived, e.deleted, count(s.id),
    group_concat(coalesce(v.outlet, ''), char(31)), (SELECT count(*) FROM note n WHERE n.event = e.id)
FROM event e
LEFT JOIN source s ON s.event = e.id
LEFT JOIN version v ON v.id = (SELECT max(id) FROM version w WHERE w.article = s.article)
"""
_SHELVES = {
    Shelf.EVENTS: "e.archived IS NULL AND e.deleted IS NULL",
    Shelf.ARCHIVED: "e.archived IS NOT NULL AND e.deleted IS NULL",
    Shelf.DELETED: "e.deleted IS NOT NULL",
}
_COLUMN = {Shelf.ARCHIVED: "archived", Shelf.DELETED: "deleted"}


class OtherCopyError(StoreError):
    """Somebody else has changed the event since it was read here; nothing was written."""


def save(
    connection: sqlite3.Connection,
    event: EventRecord,
    revision: int,
    now: str,
    originals: Mapping[str, Original],
    known_rows: MutableMapping[int, tuple[Article, int, str]] | None = None,
) -> int:
    """Writes an event inside a transaction that the caller began; answers its new revision. `revision` is the one it had when it
    was read or last saved, 0 for a new one. `originals` are the bytes of articles by id. `known_rows` has articles that are
    stored, with their rows, by the object's identity: those are not looked at again.

    Raises OtherCopyError when the event in the library has another revision.
    """
    known = connection.execute("SELECT id, revision FROM event WHERE uid = ?", (event.uid,)).fetchone()
    if known is None:
        made = connection.execute(
            "INSERT INTO event (uid, title, created, changed, opened) VALUES (?, ?, ?, ?, ?)", (event.uid, event.title, now, now, now)
        )
        row = made.lastrowid
    elif known[1] != revision:
        raise OtherCopyError("the event was changed in another window")
    else:
        row = known[0]
    assert row is not None
    changed = _put_sources(connection, row, event.sources, now, originals, {} if known_rows is None else known_rows)
    for table, values in _lists(event).items():
        changed |= _put_list(connection, table, row, [encode(value) for value in values])
    (title,) = connection.execute("SELECT title FROM event WHERE id = ?", (row,)).fetchone()
    stamp = now if changed or title != event.title else None
    connection.execute(
        "UPDATE event SET title = ?, settings = ?, changed = coalesce(?, changed), revision = ? WHERE id = ?",
        (event.title, event.settings, stamp, revision + 1, row),
    )
    return revision + 1


def read(connection: sqlite3.Connection, uid: str) -> tuple[EventRecord, int]:
    """An event and its revision. Raises StoreError where there is none."""
    found = connection.execute("SELECT id, title, settings, revision FROM event WHERE uid = ?", (uid,)).fetchone()
    if found is None:
        raise StoreError("this event is not in the library any more")
    row, title, settings, revision = found
    event = EventRecord(
        uid,
        title,
        _sources(connection, row),
        _list(connection, "decision", row, Decision),
        _list(connection, "note", row, Note),
        _list(connection, "coding", row, Coding),
        _list(connection, "correction", row, ArticleCorrection),
        settings,
    )
    return event, revision


def rows(connection: sqlite3.Connection, shelf: Shelf, most: int = -1) -> tuple[EventRow, ...]:
    """The events of a shelf, the one that was opened last first."""
    found = connection.execute(f"{_ROW} WHERE {_SHELVES[shelf]} GROUP BY e.id ORDER BY e.opened DESC, e.id DESC LIMIT ?", (most,))
    return tuple(_row(columns) for columns in found)


def rows_of(connection: sqlite3.Connection, ids: tuple[int, ...]) -> dict[int, EventRow]:
    """The events in these rows."""
    out = {}
    for row in ids:
        found = connection.execute(f"{_ROW} WHERE e.id = ? GROUP BY e.id", (row,)).fetchone()
        if found is not None:
            out[row] = _row(found)
    return out


def rename(connection: sqlite3.Connection, uid: str, title: str) -> None:
    """Gives an event another title."""
    connection.execute("UPDATE event SET title = ? WHERE uid = ?", (title, uid))


def put_on(connection: sqlite3.Connection, uid: str, shelf: Shelf, now: str) -> None:
    """Moves an event to a shelf. A deleted one stays there until `purge` takes it away for good."""
    connection.execute("UPDATE event SET archived = NULL, deleted = NULL WHERE uid = ?", (uid,))
    if shelf in _COLUMN:
        connection.execute(f"UPDATE event SET {_COLUMN[shelf]} = ? WHERE uid = ?", (now, uid))


def touch(connection: sqlite3.Connection, uid: str, now: str) -> None:
    """Notes that an event was opened."""
    connection.execute("UPDATE event SET opened = ? WHERE uid = ?", (now, uid))


def purge(connection: sqlite3.Connection, before: str) -> None:
    """Takes events away for good that were deleted before a moment, with articles that no other event has."""
    connection.execute("DELETE FROM event WHERE deleted < ?", (before,))
    gone = connection.execute("SELECT id FROM article WHERE id NOT IN (SELECT article FROM source WHERE article IS NOT NULL)").fetchall()
    for (article,) in gone:
        drop_words(connection, article)
        connection.execute("DELETE FROM article WHERE id = ?", (article,))
    connection.execute("DELETE FROM original WHERE id NOT IN (SELECT original FROM version WHERE original IS NOT NULL)")


def _lists(event: EventRecord) -> dict[str, tuple[object, ...]]:
    return {"decision": event.decisions, "note": event.notes, "coding": event.codings, "correction": event.corrections}


def _put_sources(
    connection: sqlite3.Connection,
    row: int,
    sources: tuple[StoredSource, ...],
    now: str,
    originals: Mapping[str, Original],
    known_rows: MutableMapping[int, tuple[Article, int, str]],
) -> bool:
    wanted: list[tuple[int, int | None, str]] = []
    for position, source in enumerate(sources):
        article = source.article
        at, version = None, ""
        if article is not None:
            stored = known_rows.get(id(article))
            if stored is None or article.id in originals:
                stored = (article, *put_article(connection, article, now, originals.get(article.id)))
                known_rows[id(article)] = stored
            _, at, version = stored
        wanted.append((position, at, encode(replace(source, article=None, version=version))))
    there = connection.execute("SELECT position, article, body FROM source WHERE event = ? ORDER BY position", (row,)).fetchall()
    if there == wanted:
        return False
    connection.execute("DELETE FROM source WHERE event = ?", (row,))
    connection.executemany("INSERT INTO source (event, position, article, body) VALUES (?, ?, ?, ?)", [(row, *one) for one in wanted])
    return True


def _sources(connection: sqlite3.Connection, row: int) -> tuple[StoredSource, ...]:
    out = []
    found = connection.execute("SELECT article, body FROM source WHERE event = ? ORDER BY position", (row,)).fetchall()
    for at, body in found:
        source = decode(StoredSource, body)
        if at is not None:
            try:
                source = replace(source, article=get_article(connection, at, source.version), version="")
            except DamagedError as error:
                source = replace(source, state="failed", reason=str(error), version="")
        out.append(source)
    return tuple(out)


def _put_list(connection: sqlite3.Connection, table: str, row: int, wanted: list[str]) -> bool:
    """Makes the list of an event what is wanted; rows that stay as they are, are not written."""
    there = [body for (body,) in connection.execute(f"SELECT body FROM {table} WHERE event = ? ORDER BY position", (row,))]
    if there == wanted:
        return False
    same = next((i for i, (old, new) in enumerate(zip(there, wanted, strict=False)) if old != new), min(len(there), len(wanted)))
    connection.execute(f"DELETE FROM {table} WHERE event = ? AND position >= ?", (row, same))
    rows = [(row, position, body) for position, body in enumerate(wanted) if position >= same]
    connection.executemany(f"INSERT INTO {table} (event, position, body) VALUES (?, ?, ?)", rows)
    return True


def _list(connection: sqlite3.Connection, table: str, row: int, kind: type[T]) -> tuple[T, ...]:
    found = connection.execute(f"SELECT body FROM {table} WHERE event = ? ORDER BY position", (row,)).fetchall()
    return tuple(decode(kind, body) for (body,) in found)


def _row(columns: tuple[str, str, str, str, str | None, str | None, int, str | None, int]) -> EventRow:
    uid, title, opened, changed, archived, deleted, sources, outlets, notes = columns
    shelf = Shelf.DELETED if deleted else Shelf.ARCHIVED if archived else Shelf.EVENTS
    names = tuple(dict.fromkeys(name for name in (outlets or "").split("\x1f") if name))
    return EventRow(uid, title, names, sources, notes, opened, changed, shelf)
