"""A source is read once more: what is told, what is kept, what can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.kinds import Kinds
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import Source
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.correction import Correction
from reader.model.original import Original
from reader.model.span import Span
from tests.gui.whole.engine import NearEngine

BOARD = "The board of Port Ellery closed the old pier on January 2, 2025, after divers found rot in its piles. Nobody was hurt."
WIRE = "Divers found rot in the piles of the pier of Port Ellery. The board closed the old pier on January 3, 2025."


@pytest.fixture
def window(qtbot: QtBot, kinds: Kinds) -> Iterator[MainWindow]:
    session, engine = Session(ThemeManager(ThemeMode.LIGHT)), NearEngine()
    made = MainWindow(session, kinds, Workflow(session, engine), engine.close)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()
    engine.close()


@pytest.fixture
def session(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Session:
    for name, text in (("a.txt", BOARD), ("b.txt", WIRE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window.session.add_inputs([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    qtbot.waitUntil(lambda: window.session.comparison is not None)
    return window.session


def _said(window: MainWindow) -> str:
    return window.toast.text


def _change(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_what_has_not_changed_changes_nothing(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    before = session.sources
    session.refresh(before[1].key)
    qtbot.waitUntil(lambda: _said(window) == "B has not changed")
    assert session.sources == before
    assert session.undo_stack.count() == 1


def test_a_change_is_told_with_the_notes_that_lost_their_words_and_undone(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    comparison = session.comparison
    assert comparison is not None
    start = comparison.articles[0].article.text.index("Nobody")
    session.note_book.write_on_passage(0, Span(start, start + len("Nobody was hurt.")), "Ask the divers")
    _change(tmp_path / "a.txt", "Nobody was hurt.", "It will cost 2 million.")
    old = session.sources[0]
    session.refresh(old.key)
    qtbot.waitUntil(lambda: _said(window).startswith("Refreshed A. 1 passage changed"))
    assert "1 note needs a look" in _said(window)
    new = session.sources[0]
    assert new.read_article.id == old.read_article.id
    assert "It will cost" in new.read_article.text
    session.undo()
    qtbot.waitUntil(lambda: session.comparison is not None and session.comparison.articles[0].article == old.article)
    assert session.sources[0] == old
    assert session.note_book.placed.adrift == ()


def test_corrections_are_kept(qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path) -> None:
    source = session.sources[1]
    session.correct_source(source.key, Correction(metadata=(("outlet", "Meridian Wire"),)), "Correct the outlet")
    _change(tmp_path / "b.txt", "January 3", "January 4")
    session.refresh(source.key)
    qtbot.waitUntil(lambda: _said(window).startswith("Refreshed B."))
    article = session.sources[1].article
    assert article is not None
    assert article.outlet == "Meridian Wire"
    assert "January 4" in article.text


def test_a_file_that_is_gone_leaves_the_source_as_it_is(qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path) -> None:
    (tmp_path / "b.txt").unlink()
    before = session.sources
    session.refresh(before[1].key)
    qtbot.waitUntil(lambda: "could not be refreshed" in _said(window))
    assert "It stays as it is." in _said(window)
    assert session.sources == before


def test_show_goes_to_the_place(qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path) -> None:
    _change(tmp_path / "b.txt", "January 3", "January 4")
    session.refresh(session.sources[1].key)
    qtbot.waitUntil(lambda: _said(window).startswith("Refreshed B."))
    with qtbot.waitSignal(session.revealRequested) as heard:
        window.toast._show.click()
    assert heard.args is not None
    assert heard.args[0] == 1
    assert "January 4" in heard.args[1].of(session.articles[1].text)


def test_read_again_from_the_bytes_that_were_kept(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    refresher, source = window._workflow.refresher, session.sources[0]
    asked: list[int] = []
    refresher.originalWanted.connect(asked.append)
    session.read_again(source.key)
    assert asked == [source.key]
    refresher.read_again(source.key, None)
    assert "were not kept" in _said(window)
    refresher.read_again(source.key, Original(BOARD.replace("Nobody was", "Two men were").encode()))
    qtbot.waitUntil(lambda: _said(window).startswith("Read A again."))
    assert _said(window) == "Read A again. 1 passage changed"
    refresher.read_again(source.key, Original(BOARD.replace("Nobody was", "Two men were").encode()))
    qtbot.waitUntil(lambda: _said(window) == "A reads as before")


def test_an_older_reading_is_told_until_it_was_read_again(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    old = replace(session.sources[0], loader=0)
    session.replace_sources((old,))

    def told() -> list[str]:
        return [n.code for n in session.notices_beside(session.sources[0])]

    assert told() == ["older-reading"]
    window._workflow.refresher.read_again(old.key, Original(BOARD.encode()))
    qtbot.waitUntil(lambda: told() == [])


def test_a_pasted_text_is_not_refreshed_and_can_be_read_again(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    session.add_pasted(f"{BOARD} The mail boat goes from the east pier.")
    qtbot.waitUntil(lambda: len(session.articles) == 3)
    pasted = session.sources[2]
    assert not pasted.renewable
    session.refresh(pasted.key)
    assert not window._workflow.refresher.busy
    window._workflow.refresher.read_again(pasted.key, None)
    qtbot.waitUntil(lambda: _said(window) == "C reads as before")


def test_late_answers_are_dropped(window: MainWindow, session: Session) -> None:
    source: Source = session.sources[0]
    session.refresh(source.key)
    session.remove_sources((source.key,))
    assert window._workflow.refresher.busy
    window._workflow.cancel()
    assert not window._workflow.refresher.busy
