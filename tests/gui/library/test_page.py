"""The library's page: what it lists and finds, and what can be done with an event, by keyboard too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reader.gui.library.page import LibraryPage
from reader.gui.library.words import contents, group_of, last_opened, when
from reader.store.values import EventRow, Shelf
from tests.gui.conftest import fill
from tests.gui.library.conftest import PATIENCE, Kept, Opener


@pytest.fixture
def library(kept: Opener, qtbot: QtBot) -> tuple[Kept, LibraryPage]:
    """A library with two events, shown; the second is in the window."""
    one = kept(restore=False)
    for title in ("The Calder", "Reef and radar"):
        one.keeper.new_event()
        fill(one.session)
        one.session.rename(title)
        one.saved(qtbot)
    one.window.events.open_library()
    page = one.window.events.over
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: _titles(page) == ["Reef and radar", "The Calder"], timeout=PATIENCE)
    return one, page


def _titles(page: LibraryPage) -> list[str]:
    return [event.row.title for event in page.model.events()]


def _choose(page: LibraryPage, title: str) -> None:
    row = next(i for i in range(page.model.rowCount()) if page.model.index(i).data() == title)
    page.list.setCurrentIndex(page.model.index(row))


def test_the_model_is_a_model(library: tuple[Kept, LibraryPage], qtbot: QtBot) -> None:
    _, page = library
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.search.setText("harbour")
    page.refresh()
    qtbot.waitUntil(lambda: all(event.snippet for event in page.model.events()), timeout=PATIENCE)
    page.search.clear()
    tester.deleteLater()


def test_typing_searches_titles_and_texts(library: tuple[Kept, LibraryPage], qtbot: QtBot) -> None:
    _, page = library
    QTest.keyClicks(page.search, "radar h")
    qtbot.waitUntil(lambda: bool(page.model.events()) and all(event.snippet for event in page.model.events()), timeout=PATIENCE)
    page.search.setText("Reef and")
    qtbot.waitUntil(lambda: _titles(page) == ["Reef and radar"] or "Reef and radar" in _titles(page)[:1], timeout=PATIENCE)
    page.search.setText("zzzz")
    qtbot.waitUntil(lambda: not page.model.events(), timeout=PATIENCE)
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.model.events()) == 2, timeout=PATIENCE)


def test_an_event_is_opened_by_keyboard(library: tuple[Kept, LibraryPage], qtbot: QtBot) -> None:
    one, page = library
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: one.session.title == "The Calder", timeout=PATIENCE)
    assert one.window.events.over is None


def test_renaming_in_place(library: tuple[Kept, LibraryPage], qtbot: QtBot) -> None:
    one, page = library
    for old, new in (("The Calder", "Calder aground"), ("Reef and radar", "Radar")):
        _choose(page, old)
        page.rename()
        (field,) = [w for w in page.list.viewport().findChildren(QLineEdit) if w.isVisible()]
        field.setText(new)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda new=new: new in _titles(page), timeout=PATIENCE)  # type: ignore[misc]
    assert one.session.title == "Radar"


def test_archiving_and_deleting_can_be_undone(library: tuple[Kept, LibraryPage], qtbot: QtBot) -> None:
    one, page = library
    _choose(page, "The Calder")
    page.archive()
    qtbot.waitUntil(lambda: _titles(page) == ["Reef and radar"], timeout=PATIENCE)
    one.session.undo()
    qtbot.waitUntil(lambda: len(_titles(page)) == 2, timeout=PATIENCE)
    _choose(page, "Reef and radar")
    page.delete()
    qtbot.waitUntil(lambda: _titles(page) == ["The Calder"], timeout=PATIENCE)
    assert not one.session.sources
    page.set_shelf(Shelf.DELETED)
    qtbot.waitUntil(lambda: _titles(page) == ["Reef and radar"], timeout=PATIENCE)
    one.session.undo()
    qtbot.waitUntil(lambda: _titles(page) == [], timeout=PATIENCE)
    page.set_shelf(Shelf.EVENTS)
    qtbot.waitUntil(lambda: len(_titles(page)) == 2, timeout=PATIENCE)


def test_exporting_from_the_list(library: tuple[Kept, LibraryPage], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, page = library
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a"), ""))
    _choose(page, "The Calder")
    with qtbot.waitSignal(one.session.message, timeout=PATIENCE):
        page.export()
    assert (tmp_path / "a.parallax").exists()


def test_every_row_is_a_sentence(library: tuple[Kept, LibraryPage]) -> None:
    _, page = library
    said = [page.model.index(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(page.model.rowCount())]
    assert said[0] == "Today"
    assert said[1].startswith("Reef and radar: 4 sources · Harbour Ledger, Meridian Wire, ")
    assert said[1].endswith("It is open in this window.")


def test_words_for_moments(english: object) -> None:
    today = date(2026, 3, 5)
    noon = "T12:00:00+00:00"
    assert [group_of(f"{d}{noon}", today) for d in ("2026-03-05", "2026-03-04", "2026-03-01", "2025-12-24")] == [
        "Today",
        "Yesterday",
        "Last seven days",
        "December 2025",
    ]
    assert when(f"2026-02-01{noon}", today) == "1 Feb"
    assert when(f"2025-02-01{noon}", today) == "1 Feb 2025"
    assert last_opened(f"2026-03-04{noon}", today) == "last opened yesterday"
    assert contents(EventRow("e", "t", ("A", "B", "C", "D"), 4, 1, "", "")) == "4 sources · A, B, C and 1 more · 1 note"
