"""Saving by itself, restoring after quitting and after a crash, and what happens when saving fails."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.compare.decisions import DecisionAction
from reader.errors import FullError
from reader.gui.library.keeper import Saved
from reader.gui.session import Session
from reader.gui.state import Filter, View
from reader.model.finding import Verdict
from reader.model.original import Original
from reader.render.order import Order, Sorting
from reader.store.codec import encode
from reader.store.events import OtherCopyError
from reader.store.library import Library
from reader.store.values import EventRecord
from tests.build import sample
from tests.gui.conftest import fill
from tests.gui.library.conftest import PATIENCE, Kept, Opener


def _worked_on(one: Kept) -> Session:
    session = one.session
    fill(session)
    session.rename("The Calder")
    session.select_finding(session.findings[2].id, 1)
    session.judge.decide(DecisionAction.CONFIRM)
    session.note_book.write(session.findings[0], "Ask the harbour office")
    session.set_filter(Filter(hidden_verdicts=frozenset({Verdict.ONLY}), words="a"))
    session.set_sorting(Sorting(Order.KIND))
    session.set_reading_px(19)
    session.set_scroll_locked(False)
    session.set_view(View.SIDE_BY_SIDE)
    session.add_inputs(["late.txt"])
    session.fail(session.sources[-1].key, "there is no such file", "two words")
    return session


@pytest.mark.parametrize("end", [Kept.close, Kept.kill], ids=["quit", "crash"])
def test_all_is_there_again_after_quitting_and_after_a_crash(kept: Opener, qtbot: QtBot, end: object) -> None:
    one = kept()
    before = _worked_on(one)
    one.saved(qtbot)
    uid, chosen = one.keeper.uid, before.selected_finding
    one.window.resize(1100, 720)
    assert callable(end)
    end(one)
    other = kept()
    after = other.session
    qtbot.waitUntil(lambda: bool(after.sources), timeout=PATIENCE)
    after.set_comparison(sample())
    assert other.keeper.uid == uid
    assert after.title == "The Calder"
    assert [(s.article, s.state, s.reason, s.read) for s in after.sources] == [
        (s.article, s.state, s.reason, s.read) for s in before.sources
    ]
    assert (after.decisions, after.notes) == (before.decisions, before.notes)
    assert (after.view, after.filter, after.sorting, after.reading_px, after.scroll_locked) == (
        View.SIDE_BY_SIDE,
        before.filter,
        Sorting(Order.KIND),
        19,
        False,
    )
    assert chosen is not None
    assert after.selected_finding == chosen
    assert after.selection.article == 1
    assert not after.undo_stack.canUndo()


def test_a_change_is_in_the_library_within_two_seconds(kept: Opener, qtbot: QtBot, path: Path) -> None:
    one = kept()
    fill(one.session)
    one.saved(qtbot)
    one.session.note_book.write(one.session.findings[0], "Ask")

    def there() -> bool:
        with sqlite3.connect(path) as connection:
            found = connection.execute("SELECT count(*) FROM note WHERE body LIKE '%Ask%'").fetchone()[0]
        connection.close()
        return bool(found)

    qtbot.waitUntil(there, timeout=2000)


def test_what_is_saved_is_said_to_be_saved_only_then(kept: Opener, qtbot: QtBot) -> None:
    one = kept()
    states: list[Saved] = []
    one.keeper.stateChanged.connect(lambda: states.append(one.keeper.state))
    fill(one.session)
    one.saved(qtbot)
    assert states[:2] == [Saved.SAVING, Saved.SAVED]


def test_the_untouched_sample_and_an_empty_window_are_no_events(kept: Opener, qtbot: QtBot) -> None:
    one = kept()
    one.window.sources.open_sample()
    assert one.keeper.finish()
    assert one.keeper.uid == ""
    one.session.put_event("", (), (), ())
    assert one.keeper.finish()
    assert one.keeper.uid == ""


def test_a_failing_save_is_told_once_and_tried_again(kept: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.gui.library.keeper._AGAIN_MS", 30)
    one = kept()
    save, full, said = Library.save, [True], list[str]()

    def failing(self: Library, *arguments: object) -> int:
        if full[0]:
            raise FullError("the disk is full, so library.parallax could not be written. Free some space")
        return save(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Library, "save", failing)
    one.session.message.connect(lambda text, _: said.append(text))
    fill(one.session)
    qtbot.waitUntil(lambda: one.keeper.state is Saved.FAILED, timeout=PATIENCE)
    qtbot.wait(150)
    assert [text for text in said if "disk is full" in text] == [
        "Not saved: the disk is full, so library.parallax could not be written. Free some space"
    ]
    assert not one.window.close()
    assert "close again to leave" in said[-1]
    full[0] = False
    one.saved(qtbot)


def test_a_library_that_cannot_be_opened_says_why_nothing_is_saved(kept: Opener, qtbot: QtBot, path: Path) -> None:
    path.write_bytes(b"words, and no library")
    one = kept()
    fill(one.session)
    qtbot.waitUntil(lambda: one.keeper.state is Saved.FAILED, timeout=PATIENCE)
    assert one.keeper.reason == "library.parallax is no library of Parallax"
    with qtbot.waitSignal(one.session.message, check_params_cb=lambda text, _: "kept.parallax" in text, timeout=PATIENCE):
        one.keeper.export(path.with_name("kept.parallax"))
    assert path.read_bytes() == b"words, and no library"


def test_an_event_that_is_open_elsewhere_is_not_opened_twice(kept: Opener, qtbot: QtBot) -> None:
    one = kept()
    fill(one.session)
    one.saved(qtbot)
    other = kept(restore=False)
    with qtbot.waitSignal(other.session.message, check_params_cb=lambda text, _: "open in another window" in text):
        other.keeper.open_event(one.keeper.uid)
    assert not other.session.sources
    fill(other.session)
    other.saved(qtbot)
    assert other.keeper.uid != one.keeper.uid


def test_a_change_from_elsewhere_makes_this_window_go_on_as_a_copy(kept: Opener, qtbot: QtBot, path: Path) -> None:
    one = kept()
    fill(one.session)
    one.saved(qtbot)
    library = Library(path)
    library.open()
    record, revision = library.read(one.keeper.uid)
    library.save(replace(record, title="Theirs"), revision)
    uid = one.keeper.uid
    one.session.rename("Mine")
    qtbot.waitUntil(lambda: one.keeper.uid != uid, timeout=PATIENCE)
    one.saved(qtbot)
    assert {row.title for row in library.rows()} == {"Theirs", "Mine (copy)"}
    with pytest.raises(OtherCopyError):
        library.save(EventRecord(uid, "Old"), revision)
    library.close()


def test_an_event_goes_to_a_file_and_comes_back(kept: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    one = kept()
    session = _worked_on(one)
    notes = session.notes
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, _: "sent.parallax" in text, timeout=PATIENCE):
        one.keeper.export(tmp_path / "sent.parallax")
    one.keeper.new_event()
    assert not session.sources
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, _: "brought together" in text, timeout=PATIENCE):
        one.keeper.import_file(tmp_path / "sent.parallax")
    qtbot.waitUntil(lambda: session.title == "The Calder", timeout=PATIENCE)
    assert session.notes == notes
    assert len(session.sources) == 5


def test_recent_events_are_offered_and_opened(kept: Opener, qtbot: QtBot) -> None:
    one = kept()
    fill(one.session)
    one.session.rename("First")
    one.saved(qtbot)
    uid = one.keeper.uid
    one.keeper.new_event()
    qtbot.waitUntil(lambda: [row.uid for row in one.keeper.recent] == [uid], timeout=PATIENCE)
    one.keeper.open_event(uid)
    qtbot.waitUntil(lambda: one.session.title == "First", timeout=PATIENCE)


def test_the_bytes_of_a_source_are_found_for_another_reading(kept: Opener, qtbot: QtBot) -> None:
    one = kept()
    session = _worked_on(one)
    name = session.articles[0].id
    one.keeper.keep_original(name, Original(b"as it came"))
    with qtbot.waitSignal(one.keeper.originalFound) as heard:
        one.keeper.find_original(session.sources[0].key)
    assert heard.args == [session.sources[0].key, Original(b"as it came")]
    one.saved(qtbot)
    with qtbot.waitSignals([one.keeper.originalFound] * 2) as _:
        one.keeper.find_original(session.sources[0].key)
        one.keeper.find_original(session.sources[1].key)


def test_a_newer_reading_and_the_one_before_are_both_kept(kept: Opener, qtbot: QtBot) -> None:
    one = kept()
    session = _worked_on(one)
    one.saved(qtbot)
    old = session.sources[0]
    new = replace(old.read_article, text=old.read_article.text.replace("the", "that", 1))
    one.keeper.keep_original(new.id, Original(b"newer"))
    session.renew(old, new, "Refresh A")
    one.saved(qtbot)
    session.undo()
    one.saved(qtbot)
    heard: list[tuple[str, ...]] = []
    one.keeper.ask(lambda library: library.file_of(library.read(one.keeper.uid)[0]), lambda file: heard.append(
        tuple(v.article.text for v in file.versions if v.article.id == new.id)
    ))  # fmt: skip
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert heard == [(old.read_article.text, new.text)]
    assert session.sources[0] == old


def test_an_opened_event_is_the_one_that_was_saved_to_the_last_letter(kept: Opener, qtbot: QtBot) -> None:
    one = kept()
    session = _worked_on(one)
    session.remove_sources((session.sources[0].key,))
    parts = [a.article for a in sample().articles[:1]] + [replace(sample().articles[0].article, id="other", text="Other words.")]
    session.add_inputs(["export.txt"])
    session.ask(session.sources[-1].key, parts)
    session.take_parts(session.sources[-1].key, parts)
    one.saved(qtbot)
    uid = one.keeper.uid
    one.close()
    other = kept()
    qtbot.waitUntil(lambda: bool(other.session.sources), timeout=PATIENCE)
    read: list[str] = []
    other.keeper.ask(lambda library: encode(library.read(uid)[0]), read.append)
    qtbot.waitUntil(lambda: bool(read), timeout=PATIENCE)
    assert other.keeper.kept is not None
    assert encode(other.keeper.kept) == read[0]
    assert len({s.root for s in other.session.sources}) == len(other.session.sources) - 1
