"""The question before several articles of one source are taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reader.gui.box_list import box_of
from reader.gui.kinds import Kinds
from reader.gui.library.snapshot import record_of, sources_of
from reader.gui.main_window import MainWindow
from reader.gui.parts.page import PartsPage, parts_of
from reader.gui.session import Session
from reader.gui.state import Source, SourceState
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.article import Article, article_id
from reader.service.loading import article_from_fields
from tests.gui.whole.engine import NearEngine
from tests.loaders.test_databases import NEXIS

ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape
CONTROL = Qt.KeyboardModifier.ControlModifier


def article(number: int, origin: str = "export.txt") -> Article:
    words = " ".join(f"word{number}x{i}" for i in range(40))
    made = article_from_fields({"headline": f"Report {number}", "outlet": f"Outlet {number}", "text": f"{words}."})
    return replace(made, origin=origin)


@pytest.fixture
def empty(qtbot: QtBot) -> Session:
    return Session(ThemeManager(ThemeMode.LIGHT))


@pytest.fixture
def page(qtbot: QtBot, empty: Session) -> PartsPage:
    made = PartsPage(empty)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    ask(made, empty, [article(i) for i in range(3)])
    return made


def ask(page: PartsPage, session: Session, parts: list[Article]) -> int:
    """Has a source of the session turn out to hold several articles."""
    session.add_inputs([f"/tmp/{len(session.sources)}/{parts[0].origin}"])
    key = session.sources[-1].key
    session.ask(key, parts)
    page.show_source(key)
    return key


def headlines(session: Session) -> list[str | None]:
    return [a.headline for a in session.articles]


def test_the_model_keeps_its_rules(page: PartsPage) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.tick_all(False)
    page.tick_all(True)


def test_nothing_is_a_source_before_it_is_taken(page: PartsPage, empty: Session) -> None:
    assert empty.articles == ()
    assert page.model.ticked == tuple(article(i) for i in range(3))
    QTest.keyClick(page.list, SPACE)
    QTest.keyClick(page.list, ENTER)
    assert headlines(empty) == ["Report 1", "Report 2"]


def test_taking_is_undone_to_the_question_and_done_again(page: PartsPage, empty: Session) -> None:
    page.take()
    assert len(empty.articles) == 3
    empty.undo()
    assert [s.state for s in empty.sources] == [SourceState.ASKING]
    empty.redo()
    assert headlines(empty) == ["Report 0", "Report 1", "Report 2"]
    empty.undo()
    empty.undo()
    assert empty.sources == ()


def test_one_after_all(page: PartsPage, empty: Session) -> None:
    page.keep_as_one()
    (one,) = empty.articles
    assert [f"word{i}x0" in one.text for i in range(3)] == [True] * 3
    empty.undo()
    assert empty.sources[0].state is SourceState.ASKING


def test_leaving_out_removes_the_source_and_can_be_undone(page: PartsPage, empty: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        page.leave_out()
    assert not empty.sources
    empty.undo()
    assert len(empty.sources[0].parts) == 3


def test_what_is_here_already_is_named_and_can_not_be_ticked(page: PartsPage, empty: Session) -> None:
    page.take()
    near = replace(article(1), text=article(1).text.replace("word1x5 ", "other "), id="near")
    key = ask(page, empty, [article(0), near, article(7), replace(article(7), text=article(7).text + " More.", id="again")])
    assert [p.note for p in page.model.parts] == ["Already here as A", "Near-copy of B", "", "Near-copy of article 3 of this list"]
    page.tick_all(True)
    assert article(0) not in page.model.ticked
    page.take()
    assert [s.key for s in empty.sources if s.key == key]
    assert len(empty.articles) == 6


def test_a_click_on_the_box_and_ctrl_a(page: PartsPage) -> None:
    page.tick_all(False)
    box = box_of(page.list.visualRect(page.model.index(1)).toRectF()).center().toPoint()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(box))
    assert page.model.ticked == (article(1),)
    QTest.keyClick(page.list, Qt.Key.Key_A, CONTROL)
    assert len(page.model.ticked) == 3


def test_nothing_ticked_can_not_be_added(page: PartsPage, empty: Session) -> None:
    page.tick_all(False)
    QTest.keyClick(page.list, ENTER)
    assert not page.take_button.isEnabled()
    assert empty.articles == ()


def test_of_many_only_the_first_are_ticked(page: PartsPage, empty: Session) -> None:
    ask(page, empty, [article(i, "many.txt") for i in range(60)])
    assert len(page.model.ticked) == 20


def test_rows_are_read_aloud(page: PartsPage) -> None:
    page.model.tick((0,), False)
    spoken = [page.model.index(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(2)]
    assert spoken[0].startswith("Not ticked: Report 0. Outlet 0")
    assert spoken[1].startswith("Ticked: Report 1")


def test_a_question_that_was_not_answered_is_asked_again_after_a_restart(page: PartsPage, empty: Session) -> None:
    (source,) = sources_of(record_of(empty, "uid"))
    assert (source.state, source.article, source.parts) == (SourceState.LOADING, None, ())


# In the window


@pytest.fixture
def window(qtbot: QtBot, empty: Session, kinds: Kinds) -> Iterator[MainWindow]:
    engine = NearEngine()
    made = MainWindow(empty, kinds, Workflow(empty, engine), engine.close)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()
    engine.close()


def test_an_export_asks_by_itself_esc_puts_it_off_and_enter_in_the_rail_asks_again(
    qtbot: QtBot, window: MainWindow, empty: Session, tmp_path: Path
) -> None:
    path = tmp_path / "export.txt"
    path.write_text(NEXIS, encoding="utf-8")
    empty.add_inputs([str(path)])
    qtbot.waitUntil(lambda: isinstance(window.events.over, PartsPage))
    asked = window.events.over
    assert isinstance(asked, PartsPage)
    QTest.keyClick(asked.list, ESCAPE)
    assert not asked.isVisible()
    window.rail.list.setCurrentIndex(window.rail.list.model().index(0, 0))
    QTest.keyClick(window.rail.list, ENTER)
    assert asked.isVisible()
    QTest.keyClick(asked.list, ENTER)
    qtbot.waitUntil(lambda: empty.comparison is not None)
    assert [a.outlet for a in empty.articles] == ["Calder Post", "Lantern Daily"]
    assert not asked.isVisible()


def test_a_second_question_comes_after_the_first(qtbot: QtBot, window: MainWindow, empty: Session, tmp_path: Path) -> None:
    for name, text in (("one.txt", NEXIS), ("two.txt", NEXIS.replace("pier", "wharf").replace("boat", "ship"))):
        (tmp_path / name).write_text(text, encoding="utf-8")
    empty.add_inputs([str(tmp_path / "one.txt"), str(tmp_path / "two.txt")])
    qtbot.waitUntil(lambda: [s.state for s in empty.sources] == [SourceState.ASKING] * 2)
    first = window.events.over
    assert isinstance(first, PartsPage)
    assert first.source is not None
    assert first.source.label == "one.txt"
    first.leave_out()
    assert first.source is not None
    assert first.source.label == "two.txt"


def test_the_bytes_of_what_was_taken_are_told_once(qtbot: QtBot, window: MainWindow, empty: Session, tmp_path: Path) -> None:
    path = tmp_path / "export.txt"
    path.write_text(NEXIS, encoding="utf-8")
    told: list[str] = []
    window._workflow.originalRead.connect(lambda name, original: told.append(name))
    empty.add_inputs([str(path)])
    qtbot.waitUntil(lambda: isinstance(window.events.over, PartsPage))
    assert told == []
    source = empty.sources[0]
    empty.take_parts(source.key, source.parts[:1])
    qtbot.waitUntil(lambda: told == [source.parts[0].id])
    empty.set_title("Pier")
    empty.undo()
    empty.take_parts(source.key, source.parts)
    qtbot.waitUntil(lambda: len(told) == 2)


def test_a_folder_of_single_articles_asks_nothing(qtbot: QtBot, window: MainWindow, empty: Session, tmp_path: Path) -> None:
    for i in range(2):
        (tmp_path / f"{i}.txt").write_text(article(i).text, encoding="utf-8")
    empty.add_inputs([str(tmp_path)])
    qtbot.waitUntil(lambda: len(empty.articles) == 2)
    assert window.events.over is None


def test_parts_are_told_by_where_they_come_from() -> None:
    assert article(1).id != article_id("other")
    source = Source(1, 1, "export.txt", SourceState.ASKING, parts=(article(1), article(2)))
    session = Session(ThemeManager(ThemeMode.LIGHT))
    assert [part.note for part in parts_of(source, session)] == ["", ""]
