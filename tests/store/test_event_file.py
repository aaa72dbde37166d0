"""The file of one event: out, in again, and together with what is there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import DamagedError, NewerError, NotOursError, StoreError
from reader.model.correction import BlockName, Correction
from reader.model.original import Original
from reader.store.event_file import read_here
from reader.store.library import Library
from reader.store.merging import merged
from reader.store.values import ArticleCorrection, EventRecord, Shelf, StoredSource
from tests.store.build import decision, event, note, report


def test_an_event_goes_to_a_colleague_and_back(open_one: Callable[..., Library], tmp_path: Path) -> None:
    mine, article = open_one(), report("The ferry ran aground on Monday.")
    mine.save(event("e1", "t", article), 0, {article.id: Original(b"bytes", charset="utf-8")})
    mine.save(event("e2", "secret", report("Not for the colleague.")), 0)
    mine.export("e1", tmp_path / "sent.parallax")
    assert b"colleague" not in (tmp_path / "sent.parallax").read_bytes()
    theirs = open_one(tmp_path / "theirs" / "library.parallax")
    got = theirs.import_file(tmp_path / "sent.parallax")
    assert (got.uid, got.title, got.merged) == ("e1", "t", False)
    record, revision = theirs.read("e1")
    assert record == event("e1", "t", article)
    assert [v.original for v in theirs.file_of(record).versions] == [b"bytes"]
    changed = replace(
        record, notes=(note("n1", "They answered"), note("n2", "Call again")), decisions=(*record.decisions, decision("Tuesday"))
    )
    theirs.save(changed, revision)
    theirs.export("e1", tmp_path / "back.parallax")
    mine.put_on("e1", Shelf.ARCHIVED)
    assert mine.import_file(tmp_path / "back.parallax").merged
    both, _ = mine.read("e1")
    assert [n.text for n in both.notes] == ["Ask the harbour office", "They answered", "Call again"]
    assert both.decisions == (decision("Monday"), decision("Tuesday"))
    mine.import_file(tmp_path / "back.parallax")
    assert mine.read("e1")[0] == both
    assert [r.uid for r in mine.rows()] == ["e2", "e1"] or {r.uid for r in mine.rows()} == {"e1", "e2"}


def test_merging_loses_nothing_and_mine_holds() -> None:
    a, b, c = (report(f"Text number {i}.") for i in range(3))
    mine = replace(
        event("e", "mine", a, b), corrections=(ArticleCorrection(a.id, Correction((BlockName("x"),), (), (("outlet", "Mine"),))),)
    )
    other = replace(
        event("e", "theirs", b, c),
        sources=(*event("e", "t", b, c).sources, StoredSource("https://news.example", "failed")),
        corrections=(
            ArticleCorrection(a.id, Correction((BlockName("y"),), (BlockName("x"),), (("outlet", "Theirs"), ("url", "https://a.example")))),
        ),
    )
    both = merged(mine, other)
    assert both.title == "mine"
    assert [s.article for s in both.sources] == [a, b, c, None]
    assert len({s.root for s in both.sources}) == 4
    (only,) = both.corrections
    assert only.correction == Correction((BlockName("x"), BlockName("y")), (), (("outlet", "Mine"), ("url", "https://a.example")))
    assert merged(both, other) == both


def test_nothing_of_a_file_stays_when_it_cannot_be_written_whole(library: Library, tmp_path: Path) -> None:
    library.save(event(), 0)
    with pytest.raises(StoreError):
        library.export("e1", tmp_path / "no such folder" / "a.parallax")
    (tmp_path / "a.parallax").mkdir()
    with pytest.raises(StoreError):
        library.export("e1", tmp_path / "a.parallax")
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".tmp")] == []


def _sent(library: Library, tmp_path: Path) -> Path:
    library.save(event(), 0)
    library.export("e1", tmp_path / "sent.parallax")
    library.put_on("e1", Shelf.DELETED)
    return tmp_path / "sent.parallax"


@pytest.mark.parametrize(
    "harm",
    [
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM event; END",
        "INSERT INTO event SELECT 9, 'e9', title, created, changed, opened, NULL, NULL, settings, 0 FROM event",
        "DELETE FROM event",
    ],
)
def test_a_file_made_to_do_something_else_is_refused(library: Library, tmp_path: Path, harm: str) -> None:
    sent = _sent(library, tmp_path)
    with sqlite3.connect(sent) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(harm)
    connection.close()
    with pytest.raises(NotOursError):
        library.import_file(sent)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE note SET body = '{}'",
        "UPDATE note SET body = '[[[[' ",
        'UPDATE source SET body = \'{"input":7,"state":"ready"}\'',
        "UPDATE original SET data = x'00'",
        'UPDATE decision SET body = \'{"action":"burn","kind":"date","anchors":[]}\'',
    ],
)
def test_a_file_with_values_that_are_none_is_refused(library: Library, tmp_path: Path, harm: str) -> None:
    article = report("Words.")
    library.save(event("e1", "t", article), 0, {article.id: Original(b"bytes")})
    library.export("e1", tmp_path / "sent.parallax")
    with sqlite3.connect(tmp_path / "sent.parallax") as connection:
        connection.execute(harm)
    connection.close()
    with pytest.raises(DamagedError):
        read_here(tmp_path / "sent.parallax")


def test_a_newer_file_and_a_missing_one_are_told(library: Library, tmp_path: Path) -> None:
    sent = _sent(library, tmp_path)
    with sqlite3.connect(sent) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerError):
        library.import_file(sent)
    with pytest.raises(StoreError):
        library.import_file(tmp_path / "missing.parallax")


def test_cut_files_never_do_harm(library: Library, tmp_path: Path) -> None:
    data = _sent(library, tmp_path).read_bytes()
    cut = tmp_path / "cut.parallax"
    for size in (0, 1, 99, 100, 4096, len(data) // 2, len(data) - 1):
        cut.write_bytes(data[:size])
        with pytest.raises(StoreError):
            read_here(cut)
    assert library.rows() == ()


def test_an_empty_event_is_an_event(library: Library, tmp_path: Path) -> None:
    library.save(EventRecord("e0", "Empty"), 0)
    library.export("e0", tmp_path / "empty.parallax")
    assert read_here(tmp_path / "empty.parallax").record == EventRecord("e0", "Empty")
