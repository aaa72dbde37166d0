"""The tables, and the steps from one version of them to the next. A step, once released, is never changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x50524C58
""" "PRLX": tells a library from any other SQLite file."""

_FIRST = """
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    opened TEXT NOT NULL,
    archived TEXT,
    deleted TEXT,
    settings TEXT NOT NULL DEFAULT '{}',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL,
    url TEXT,
    charset TEXT,
    media_type TEXT
) STRICT;
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    loaded TEXT NOT NULL,
    headline TEXT,
    outlet TEXT,
    published TEXT,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    original INTEGER REFERENCES original,
    UNIQUE (article, hash)
) STRICT;
CREATE INDEX version_original ON version (original);
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article INTEGER REFERENCES article,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX source_event ON source (event);
CREATE INDEX source_article ON source (article);
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX decision_event ON decision (event);
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX note_event ON note (event);
"""

# Codes on passages, what the user changed of what was read, and the index of all words. The index holds no text of its
# own: triggers can't keep it (SQLite 3.40 refuses them under trusted_schema=OFF), so `reader.store.search` does.
_SECOND = """
CREATE TABLE coding (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX coding_event ON coding (event);
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX correction_event ON correction (event);
CREATE VIRTUAL TABLE words USING fts5 (title, text, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
"""


def _create(connection: sqlite3.Connection) -> None:
    _run(connection, _FIRST)


def _codings_and_search(connection: sqlite3.Connection) -> None:
    from reader.store.search import index_all

    _run(connection, _SECOND)
    index_all(connection)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_create, _codings_and_search)
"""The step at position n makes version n + 1 of version n; version 0 is an empty file."""

VERSION = len(MIGRATIONS)

TABLES = ("event", "original", "article", "version", "source", "decision", "note", "coding", "correction")
"""All tables with rows of their own, those first to which others refer."""

LISTS = ("decision", "note", "coding", "correction")
"""The tables that hold a list of values for each event."""


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the tables in a file."""
    found = connection.execute("PRAGMA user_version").fetchone()
    return int(found[0])


def migrate(connection: sqlite3.Connection, to: int = VERSION) -> None:
    """Brings a file up to a version, each step in a transaction of its own together with its number."""
    for number in range(version_of(connection), to):
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another program may have done this step while this one waited for the lock.
            if version_of(connection) == number:
                MIGRATIONS[number](connection)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Runs statements one by one: `executescript` would end the transaction."""
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)
