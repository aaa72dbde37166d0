"""Words looked for in all sources: counts by source, next and previous, frames in the texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import View
from tests.build import sample


@pytest.fixture
def found(window: MainWindow, session: Session, qtbot: QtBot) -> MainWindow:
    """The window with "PORT ellery" typed into the field."""
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = window.top_bar.find_field
    QTest.keyClicks(field, "PORT ellery")
    qtbot.waitUntil(lambda: len(session.finder.hits) == 4)
    return window


def _rows(window: MainWindow) -> list[str]:
    model = window.find_panel.model
    return [str(model.index(i).data()) for i in range(model.rowCount())]


def test_what_was_found_stands_under_its_source(found: MainWindow) -> None:
    rows = _rows(found)
    assert rows[0] == "A Harbour Ledger: 1"
    assert "ran aground off Port Ellery" in rows[1]
    assert rows[2] == "B Meridian Wire: 1"
    assert found.find_panel.told.startswith("4 ")
    assert found.find_panel.isVisible()


def test_enter_goes_to_the_next_place_and_keeps_the_keyboard(found: MainWindow, session: Session) -> None:
    field = found.top_bar.find_field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.finder.current == 0
    assert session.view is View.SIDE_BY_SIDE
    assert QApplication.focusWidget() in (field, None)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.finder.current == 3
    assert found.find_panel.told.startswith("4 of 4 ")


def test_texts_frame_what_was_found(found: MainWindow, session: Session, qtbot: QtBot) -> None:
    session.set_view(View.READ)
    page = found.stack.currentWidget()
    pane = page.text.pane  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: [s.of(sample().articles[0].article.text) for s in pane.found] == ["Port Ellery"])


def test_the_list_is_walked_by_keyboard(found: MainWindow, session: Session) -> None:
    QTest.keyClick(found.top_bar.find_field, Qt.Key.Key_Down)
    panel = found.find_panel
    assert panel.list.currentIndex().row() == 1
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 3
    panel.list.activated.emit(panel.list.currentIndex())
    assert session.finder.current == 1


def test_esc_ends_the_search(found: MainWindow, session: Session) -> None:
    QTest.keyClick(found.top_bar.find_field, Qt.Key.Key_Escape)
    assert session.finder.hits == ()
    assert not found.find_panel.isVisible()
    assert found.top_bar.find_field.text() == ""


def test_hidden_sources_are_not_searched_and_nothing_found_is_told(found: MainWindow, session: Session, qtbot: QtBot) -> None:
    session.set_filter(session.filter.toggle_source(sample().articles[0].article.id))
    qtbot.waitUntil(lambda: len(session.finder.hits) == 3)
    session.finder.find("no such words")
    qtbot.waitUntil(lambda: found.find_panel.told == "Not found")
