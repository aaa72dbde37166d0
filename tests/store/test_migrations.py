"""Libraries of every older version, kept as files, come up to this one with all that is in them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.store import schema
from reader.store.library import Library

SAMPLES = Path(__file__).parent / "samples"


def _made(path: Path, version: int) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript((SAMPLES / f"library-{version}.sql").read_text(encoding="utf-8"))
    connection.close()


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_an_older_library_is_brought_up_to_date(version: int, tmp_path: Path) -> None:
    _made(tmp_path / "library.parallax", version)
    library = Library(tmp_path / "library.parallax")
    opened = library.open()
    assert (opened.articles, opened.writable, opened.message) == (2, True, "")
    (row,) = library.rows()
    event, revision = library.read(row.uid)
    assert (event.title, revision) == ("The Calder runs aground", 7)
    assert [s.state for s in event.sources] == ["ready", "ready", "failed"]
    assert [s.article.outlet for s in event.sources if s.article] == ["Harbour Ledger", "Ellery Post"]
    assert [n.text for n in event.notes] == ["Ask the harbour office"]
    assert len(event.decisions) == 1
    assert [f.outlet for f in library.search("reef")] == ["Ellery Post"]
    assert all(v.original for v in library.file_of(event).versions)
    library.save(event, revision)
    library.close()


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_an_older_file_of_an_event_can_be_imported(version: int, tmp_path: Path) -> None:
    _made(tmp_path / "sent.parallax", version)
    library = Library(tmp_path / "library.parallax")
    library.open()
    assert library.import_file(tmp_path / "sent.parallax").title == "The Calder runs aground"
    library.close()


def test_every_older_version_is_kept_as_a_file() -> None:
    assert {p.name for p in SAMPLES.glob("*.sql")} == {f"library-{v}.sql" for v in range(1, schema.VERSION)}


def test_a_step_that_fails_leaves_the_version_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _made(tmp_path / "library.parallax", 1)

    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (made)")
        connection.execute("CREATE TABLE event (again)")

    monkeypatch.setattr(schema, "MIGRATIONS", (schema.MIGRATIONS[0], fails))
    with pytest.raises(StoreError):
        Library(tmp_path / "library.parallax").open()
    connection = sqlite3.connect(tmp_path / "library.parallax")
    assert schema.version_of(connection) == 1
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchall()
    connection.close()
