"""The library as one object, for the one thread that works with it (`reader.store.worker`)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from reader.errors import DamagedError, ReadOnlyError, StoreError
from reader.model.article import Article
from reader.model.original import Original
from reader.store import event_file, events, merging
from reader.store.articles import add_versions, original_of, text_of, versions_of
from reader.store.check import check
from reader.store.claim import sweep
from reader.store.connection import open_library, plain_words
from reader.store.guard import guarded
from reader.store.recovery import recover
from reader.store.search import query_of, snippet
from reader.store.values import EventFile, EventRecord, EventRow, FoundEvent, Imported, Opened, Shelf, StoredVersion

T = TypeVar("T")
KEPT_DAYS = 30
"""Days for which a deleted event can be brought back."""
_MOST_FOUND, _MOST_TITLES = 60, 30
_MOST_RANKED = 2000
"""Of a word that stands in more articles than these, the newest are ranked: ranking takes time for each."""


def _now() -> datetime:
    return datetime.now(UTC)


class Library:
    """All events and articles. Every method belongs to the thread that called `open`; every change is one transaction."""

    def __init__(self, path: Path, now: Callable[[], datetime] = _now) -> None:
        self.path = path
        self._now = now
        self._connection: sqlite3.Connection | None = None
        self.writable = False
        self._why = "the library is not open"
        self._rows: dict[int, tuple[Article, int, str]] = {}

    def open(self) -> Opened:
        """Checks the file and opens it; a damaged one is set aside and a new one made of what can be read. Raises StoreError."""
        try:
            return self._open()
        except StoreError as error:
            # What cannot be saved later is not saved for this reason.
            self._why = str(error)
            raise

    def _open(self) -> Opened:
        message = ""
        if self.path.exists() and self.path.stat().st_size:
            try:
                guarded(check, self.path)
            except DamagedError:
                message = self._recover()
        self._connection, self.writable = open_library(self.path)
        if self.writable:
            sweep(self.path)
            with self._change() as connection:
                events.purge(connection, self._stamp(self._now() - timedelta(days=KEPT_DAYS)))
        else:
            message = message or f"{self.path.parent} can't be written to: the library can be read, and what you do now is not saved"
        (articles,) = self._db.execute("SELECT count(*) FROM article").fetchone()
        return Opened(articles, self.writable, message)

    def close(self) -> None:
        """Ends the work with the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # Events

    def rows(self, shelf: Shelf = Shelf.EVENTS, most: int = -1) -> tuple[EventRow, ...]:
        """The events of a shelf, the one that was opened last first."""
        with plain_words(self.path):
            return events.rows(self._db, shelf, most)

    def read(self, uid: str) -> tuple[EventRecord, int]:
        """An event and its revision."""
        with plain_words(self.path):
            return events.read(self._db, uid)

    def save(self, event: EventRecord, revision: int, originals: Mapping[str, Original] | None = None) -> int:
        """Writes an event, answers its new revision. Raises StoreError and OtherCopyError; then nothing is written."""
        # Forgotten where the save fails: another program may have taken an article away.
        known, self._rows = self._rows, {}
        with self._change() as connection:
            saved = events.save(connection, event, revision, self._stamp(), originals or {}, known)
        # The articles themselves are kept: as long as they are, no other object has their identity.
        here = {id(s.article) for s in event.sources}
        self._rows = {name: row for name, row in known.items() if name in here}
        return saved

    def opened(self, uid: str) -> None:
        """Notes that an event was opened."""
        with self._change() as connection:
            events.touch(connection, uid, self._stamp())

    def rename(self, uid: str, title: str) -> None:
        """Gives an event another title."""
        with self._change() as connection:
            events.rename(connection, uid, title)

    def put_on(self, uid: str, shelf: Shelf) -> None:
        """Moves an event to a shelf."""
        with self._change() as connection:
            events.put_on(connection, uid, shelf, self._stamp())

    def search(self, typed: str) -> tuple[FoundEvent, ...]:
        """Events whose title has the words that were typed, and those of whose articles one has them, best first."""
        query = query_of(typed)
        if not query:
            return ()
        with plain_words(self.path):
            words = self._by_words(query)
            rows = events.rows_of(self._db, tuple(dict.fromkeys((*self._by_title(typed), *(event for event, _, _ in words)))))
            return tuple(_found(row, [hit for hit in words if hit[0] == event], typed) for event, row in rows.items())

    def original_of(self, article: Article) -> Original | None:
        """The bytes that an article was read from: those of this reading, else those of the newest that has some."""
        with plain_words(self.path):
            return original_of(self._db, article)

    # Files of events

    def export(self, uid: str, path: Path) -> None:
        """Writes an event with all its articles to a file of its own."""
        record, _ = self.read(uid)
        event_file.write(path, self.file_of(record), self._stamp())

    def export_record(self, record: EventRecord, path: Path, originals: Mapping[str, Original] | None = None) -> None:
        """Writes an event as a window has it, with the older versions and the bytes that the library has of its articles."""
        file = self.file_of(record)
        known = {v.article.id for v in file.versions if v.original is not None}
        late = tuple(
            StoredVersion(s.article, self._stamp(), o.data, o.url, o.charset, o.media_type)
            for s in record.sources
            if s.article is not None and s.article.id not in known and (o := (originals or {}).get(s.article.id)) is not None
        )
        event_file.write(path, replace(file, versions=(*file.versions, *late)), self._stamp())

    def file_of(self, record: EventRecord) -> EventFile:
        """All that the library has of an event that may be newer than what it has; where the library is not open, that alone."""
        if self._connection is None:
            return EventFile(record, ())
        with plain_words(self.path):
            names = [s.article.id for s in record.sources if s.article is not None]
            rows = [self._db.execute("SELECT id FROM article WHERE uid = ?", (name,)).fetchone() for name in names]
            versions = tuple(v for row in rows if row is not None for v in versions_of(self._db, row[0]))
            created = self._db.execute("SELECT created FROM event WHERE uid = ?", (record.uid,)).fetchone()
        return EventFile(record, versions, created[0] if created else "")

    def import_file(self, path: Path) -> Imported:
        """Takes in the file of an event. One that is here already gets what only the file has; nothing of it is lost."""
        file = event_file.read_file(path)
        record, revision, known = file.record, 0, self._has(file.record.uid)
        if known:
            mine, revision = self.read(record.uid)
            record = merging.merged(mine, record)
        with self._change() as connection:
            add_versions(connection, file.versions)
            if known:
                events.put_on(connection, record.uid, Shelf.EVENTS, self._stamp())
            events.save(connection, record, revision, self._stamp(), {})
        return Imported(record.uid, record.title, known)

    # Inner

    @property
    def _db(self) -> sqlite3.Connection:
        if self._connection is None:
            raise StoreError(self._why)
        return self._connection

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        connection = self._db
        if not self.writable:
            raise ReadOnlyError(f"{self.path.parent} can't be written to. Export the event to keep your work")
        with plain_words(self.path):
            # IMMEDIATE: a transaction that reads before it writes fails when another program wrote in between.
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _stamp(self, moment: datetime | None = None) -> str:
        return (moment or self._now()).astimezone(UTC).isoformat(timespec="milliseconds")

    def _has(self, uid: str) -> bool:
        return self._db.execute("SELECT 1 FROM event WHERE uid = ?", (uid,)).fetchone() is not None

    def _recover(self) -> str:
        done = recover(self.path, f"{self._now():%Y%m%d-%H%M%S}")
        return (
            f"The library was damaged. {done.articles} articles of {done.events} events were recovered; the old file is {done.aside.name}"
        )

    def _by_title(self, typed: str) -> list[int]:
        words = [word.casefold() for word in typed.split()]
        titles = self._db.execute("SELECT id, title FROM event WHERE deleted IS NULL ORDER BY opened DESC")
        # One word is looked for at once: most searches have one, and a library has thousands of titles.
        found = ((row, folded) for row, title in titles if words[0] in (folded := title.casefold()))
        return [row for row, folded in found if all(word in folded for word in words)][:_MOST_TITLES]

    def _by_words(self, query: str) -> list[tuple[int, str, str | None]]:
        """Event, stored article and outlet, best first."""
        return self._db.execute(
            "SELECT s.event, v.body, v.outlet FROM (SELECT rowid, rank FROM (SELECT rowid, rank FROM words WHERE words MATCH ? "
            "ORDER BY rowid DESC LIMIT ?) ORDER BY rank LIMIT ?) w "
            "JOIN version v ON v.id = w.rowid JOIN source s ON s.article = v.article JOIN event e ON e.id = s.event "
            "WHERE e.deleted IS NULL ORDER BY w.rank",
            (query, _MOST_RANKED, _MOST_FOUND),
        ).fetchall()


def _found(row: EventRow, hits: list[tuple[int, str, str | None]], typed: str) -> FoundEvent:
    if not hits:
        return FoundEvent(row)
    _, body, outlet = hits[0]
    return FoundEvent(row, outlet or "", snippet(text_of(body), typed), len(hits) - 1)
