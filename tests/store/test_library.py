"""What goes into a library comes out of it, whole, and a failing save leaves what was there."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.errors import BusyError, FullError, NewerError, NotOursError, ReadOnlyError, StoreError
from reader.model.correction import BlockName, Correction
from reader.model.original import Original
from reader.store.codec import decode
from reader.store.events import OtherCopyError
from reader.store.library import KEPT_DAYS, Library
from reader.store.schema import VERSION
from reader.store.values import ArticleCorrection, EventRecord, Shelf, StoredSource
from tests.store.build import decision, event, note, report
from tests.store.conftest import NOW

Open = Callable[..., Library]


def test_an_event_comes_back_as_it_was_saved(open_one: Open) -> None:
    saved = replace(
        event(),
        sources=(
            *event().sources,
            StoredSource("https://news.example/a", "failed", reason="The site asks for a subscription", read="A few words"),
            StoredSource("The whole text", "loading", pasted=True, html="<p>The whole text</p>"),
        ),
        corrections=(ArticleCorrection("a", Correction((BlockName("By Ada Lund", 1),), (), (("published", "2026-01-02"),))),),
    )
    library = open_one()
    assert library.save(saved, 0) == 1
    library.close()
    assert open_one().read("e1") == (saved, 1)


def test_saving_again_replaces_what_has_changed(library: Library) -> None:
    first = event()
    revision = library.save(first, 0)
    second = replace(first, title="Another title", sources=(), notes=(note("n1", "Asked"), note("n2", "Wait")), decisions=(), settings="{}")
    library.save(second, revision)
    assert library.read("e1")[0] == second


def test_an_article_read_anew_has_both_versions(library: Library) -> None:
    old = report("The ferry ran aground on Monday.")
    new = replace(old, text="The ferry ran aground on Tuesday.")
    revision = library.save(event("e1", "t", old), 0, {old.id: Original(b"Monday", url="https://ledger.example/a")})
    library.save(event("e1", "t", new), revision, {old.id: Original(b"Tuesday")})
    assert [s.article for s in library.read("e1")[0].sources] == [new]
    kept = library.file_of(event("e1", "t", new)).versions
    assert [(v.article.text, v.original, v.url) for v in kept] == [
        (old.text, b"Monday", "https://ledger.example/a"),
        (new.text, b"Tuesday", None),
    ]
    assert [f.row.uid for f in library.search("tuesday")] == ["e1"]
    assert not library.search("monday")


def test_each_event_keeps_the_reading_that_it_has(open_one: Open) -> None:
    one = report("The ferry ran aground on Monday.")
    other = replace(one, byline="Ada Lund", origin="another/path.txt")
    library = open_one()
    library.save(event("e1", "t", one), 0)
    library.save(event("e2", "t", other), 0)
    library.close()
    again = open_one()
    assert [s.article.byline for uid in ("e1", "e2") for s in again.read(uid)[0].sources if s.article] == [None, "Ada Lund"]
    assert again.read("e1")[0] == event("e1", "t", one)


def test_bytes_that_come_after_the_article_are_kept_too(library: Library) -> None:
    article = report("The ferry ran aground on Monday.")
    revision = library.save(event("e1", "t", article), 0)
    library.save(event("e1", "t", article), revision, {article.id: Original(b"late")})
    assert [v.original for v in library.file_of(event("e1", "t", article)).versions] == [b"late"]


def test_a_change_made_elsewhere_is_not_overwritten(open_one: Open) -> None:
    one, other = open_one(), open_one()
    revision = one.save(event(), 0)
    other.save(replace(event(), title="theirs"), revision)
    with pytest.raises(OtherCopyError):
        one.save(replace(event(), title="mine"), revision)
    assert one.read("e1")[0].title == "theirs"


def test_events_stand_on_shelves_and_a_deleted_one_can_be_brought_back(library: Library) -> None:
    for uid in ("e1", "e2", "e3"):
        library.save(event(uid, uid), 0)
    library.put_on("e1", Shelf.ARCHIVED)
    library.put_on("e2", Shelf.DELETED)
    assert [[r.uid for r in library.rows(shelf)] for shelf in Shelf] == [["e3"], ["e1"], ["e2"]]
    library.put_on("e2", Shelf.EVENTS)
    library.rename("e2", "Named")
    (row, _) = library.rows()
    assert {r.title for r in library.rows()} == {"Named", "e3"}
    assert (row.outlets, row.sources, row.notes) == (("Harbour Ledger",), 1, 1)


def test_deleted_events_go_for_good_after_a_month_with_articles_that_nobody_else_has(open_one: Open) -> None:
    library = open_one()
    shared, alone = report("Shared words of two events."), report("Lonely words of one event.")
    library.save(event("e1", "t", shared, alone), 0, {alone.id: Original(b"alone")})
    library.save(event("e2", "t", shared), 0)
    library.put_on("e1", Shelf.DELETED)
    assert open_one(now=NOW + timedelta(days=KEPT_DAYS - 1)).rows(Shelf.DELETED)
    later = open_one(now=NOW + timedelta(days=KEPT_DAYS + 1))
    assert not later.rows(Shelf.DELETED)
    assert [f.row.uid for f in later.search("shared")] == ["e2"]
    assert not later.search("lonely")
    # The row's number may be given again: the index must have forgotten it.
    later.save(event("e3", "t", report("Quite new sentences.")), 0)
    assert not later.search("lonely")


def test_a_library_of_a_newer_program_is_refused_in_words(open_one: Open, path: Path) -> None:
    open_one().close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(NewerError, match="Update Parallax"):
        Library(path).open()


@pytest.mark.parametrize("content", [b"words, not a database" * 10, b"SQLite format 3\0" + b"\0" * 52 + b"\1\2\3\4" + b"\0" * 40])
def test_a_file_of_another_program_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(NotOursError):
        Library(path).open()
    assert path.read_bytes() == content


def test_somebody_elses_tables_are_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE cats (name)")
    connection.close()
    with pytest.raises(NotOursError):
        Library(path).open()


def test_a_full_disk_loses_nothing_and_is_told_in_one_sentence(library: Library) -> None:
    revision = library.save(event(), 0)
    (pages,) = library._db.execute("PRAGMA page_count").fetchone()
    library._db.execute(f"PRAGMA max_page_count = {pages}")
    big = event("e1", "big", report("Many words of a long night. " * 4000))
    with pytest.raises(FullError, match="the disk is full"):
        library.save(big, revision)
    assert library.read("e1") == (event(), revision)
    library._db.execute("PRAGMA max_page_count = 100000")
    assert library.save(big, revision) == revision + 1
    assert library.read("e1")[0] == big


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_folder_is_readable(open_one: Open, path: Path) -> None:
    library = open_one()
    library.save(event(), 0)
    library.close()
    path.parent.chmod(0o555)
    try:
        _read_only(path)
    finally:
        path.parent.chmod(0o755)


def test_a_folder_that_cannot_be_written_to_is_readable(open_one: Open, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = open_one()
    library.save(event(), 0)
    library.close()
    monkeypatch.setattr("reader.store.connection._writable", lambda path: False)
    _read_only(path)


def _read_only(path: Path) -> None:
    library = Library(path)
    opened = library.open()
    assert not opened.writable
    assert "can't be written to" in opened.message
    assert library.read("e1")[0] == event()
    assert library.search("ferry")
    with pytest.raises(ReadOnlyError):
        library.save(event("e2"), 0)
    library.export("e1", path.parent.parent / "kept.parallax")
    library.close()


def test_another_program_that_writes_for_long_is_told(open_one: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.store.connection.BUSY_S", 0.05)
    one, other = open_one(), open_one()
    one._db.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError):
        other.save(event(), 0)
    one._db.execute("ROLLBACK")
    other.save(event(), 0)
    assert one.rows()


def test_what_is_not_there_is_told(library: Library) -> None:
    with pytest.raises(StoreError, match="not in the library"):
        library.read("nothing")


def test_decisions_keep_their_order(library: Library) -> None:
    many = tuple(decision(f"day {i}") for i in range(30))
    revision = library.save(replace(event(), decisions=many), 0)
    fewer = (*many[:10], *many[11:])
    library.save(replace(event(), decisions=fewer), revision)
    assert library.read("e1")[0].decisions == fewer


def test_the_bytes_of_a_reading_are_found_again(open_one: Open) -> None:
    library = open_one()
    old, new = replace(report("The pier is shut."), id="a1"), replace(report("The pier is open."), id="a1")
    assert library.original_of(old) is None
    revision = library.save(event("e1", "t", old), 0, {"a1": Original(b"shut", url="https://ledger.example/a")})
    library.save(event("e1", "t", new), revision, {"a1": Original(b"open")})
    assert library.original_of(old) == Original(b"shut", url="https://ledger.example/a")
    assert library.original_of(new) == Original(b"open")
    # A reading of which no bytes were kept has those of the newest.
    assert library.original_of(replace(report("Unheard of."), id="a1")) == Original(b"open")


def test_which_reading_of_the_loaders_an_event_has_is_kept(open_one: Open) -> None:
    library = open_one()
    source = StoredSource("a.txt", "ready", article=replace(report("The pier is shut."), id="a1"), loader=3)
    library.save(EventRecord("e1", "t", (source,)), 0)
    assert library.read("e1")[0].sources[0].loader == 3
    assert decode(StoredSource, '{"input": "a.txt", "state": "ready"}').loader == 0
