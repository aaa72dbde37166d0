"""Articles in scripts that are written from the right, and in those without spaces: sentences, values, and marks where the words stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from reader.gui.kinds import Kinds
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import View
from reader.gui.tasks import EngineClient
from reader.gui.text.pane import TextPane
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.finding import Verdict
from tests.screenshots.events import ARABIC, CHINESE, HEBREW, STRESS, Written, write
from tests.screenshots.shooting import Event, fill, read_event

EVENTS = {"arabic": ARABIC, "hebrew": HEBREW, "chinese": CHINESE}


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Event]:
    """Each event, read and compared once."""
    return {name: read_event(write(event, tmp_path_factory.mktemp(name))) for name, event in EVENTS.items()}


def shown(event: Event, qtbot: QtBot, kinds: Kinds, engine: EngineClient) -> MainWindow:
    """A window that shows the event."""
    session = Session(ThemeManager(ThemeMode.LIGHT))
    fill(session, event)
    window = MainWindow(session, kinds, Workflow(session, engine), engine.close)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def panes_of(window: MainWindow) -> list[TextPane]:
    """The texts beside each other, from the left."""
    return sorted((p for p in window.findChildren(TextPane) if p.isVisible()), key=lambda pane: pane.mapTo(window, QPoint()).x())


@pytest.mark.parametrize("name", EVENTS)
def test_texts_are_whole_and_parted_into_sentences(read: dict[str, Event], name: str) -> None:
    for analysed in read[name].comparison.articles:
        ends = [span.of(analysed.article.text)[-1] for span in analysed.sentences]
        assert len(ends) >= 3
        assert set(ends) <= set(".。"), ends


def test_numbers_are_compared_in_words_of_any_script(read: dict[str, Event]) -> None:
    for name in ("arabic", "hebrew"):
        said = {v.text for f in read[name].comparison.findings if f.verdict is Verdict.DIFFER for v in f.values}
        assert said == {"12", "14"}, name


@pytest.mark.parametrize("name", EVENTS)
def test_marks_lie_on_their_words(read: dict[str, Event], name: str, qtbot: QtBot, kinds: Kinds, engine: EngineClient) -> None:
    window = shown(read[name], qtbot, kinds, engine)
    window.session.set_view(View.SIDE_BY_SIDE)
    panes = panes_of(window)
    assert len(panes) == 2
    for pane in panes:
        assert pane.marks
        for i in range(len(pane.marks)):
            rects = pane.mark_fill_rects(i)
            assert rects
            for rect in rects:
                assert rect.width() > 4
                assert 0 <= rect.left() < rect.right() <= pane.viewport().width() + 4
    window.session.set_view(View.LEDGER)
    qtbot.waitUntil(lambda: window.ledger_page.ledger.measured)
    window.close()


def test_marks_go_from_right_to_left_where_the_words_do(read: dict[str, Event], qtbot: QtBot, kinds: Kinds, engine: EngineClient) -> None:
    window = shown(read["arabic"], qtbot, kinds, engine)
    window.session.set_view(View.SIDE_BY_SIDE)
    pane = panes_of(window)[0]
    first, second = (pane.mark_fill_rects(i)[0] for i in (0, 1))
    assert first.top() < second.top() or first.left() > second.right() - 2
    window.session.set_view(View.LEDGER)
    qtbot.waitUntil(lambda: window.ledger_page.ledger.measured)
    window.close()


def test_what_is_too_long_in_every_way_is_read(tmp_path: Path) -> None:
    some: tuple[Written, ...] = STRESS[:3]
    event = read_event(write(some, tmp_path / "stress"))
    assert len(event.articles) == 3
    assert event.articles[0].outlet == some[0].outlet
    assert all(article.headline for article in event.articles)
