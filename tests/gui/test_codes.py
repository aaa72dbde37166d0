"""Codes on passages: given, taken away, listed, filtered and saved, by mouse, keyboard and screen reader."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.gui.code_book import FRAMES, Target, named
from reader.gui.language import Translators
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import Filter, Selection, View
from reader.model.alignment import Passage
from reader.model.note import Coding
from tests.gui.whole.tree import Role, find, press, root


@pytest.fixture
def chosen(session: Session) -> Session:
    """A session with the first row selected, in its first source."""
    finding = session.findings[0]
    session.select(Selection(finding.id, finding.values[0].article))
    return session


def _codes(session: Session) -> list[str]:
    return [coding.code for coding in session.codings]


def test_giving_and_taking_can_be_undone(chosen: Session, qtbot: QtBot) -> None:
    book = chosen.code_book
    (target,) = book.targets()
    with qtbot.waitSignals([chosen.codesChanged, chosen.message]):
        book.give([target], "Conflict")
    assert _codes(chosen) == ["Conflict"]
    assert chosen.codings[0].anchor.quote
    assert chosen.codings[0].changed
    book.give([target], "conflict")
    assert _codes(chosen) == ["Conflict"]
    book.take([target], "Conflict")
    assert _codes(chosen) == []
    chosen.undo()
    assert _codes(chosen) == ["Conflict"]
    chosen.undo()
    assert _codes(chosen) == []
    chosen.redo()
    assert book.used == ("Conflict",)


def test_own_codes_stand_behind_the_frames(chosen: Session) -> None:
    book = chosen.code_book
    for code in ("Victims first", "  another   one ", "Security"):
        book.give(book.targets(), code)
    assert book.codes == (*FRAMES, "another one", "Victims first")
    assert book.used == ("Security", "another one", "Victims first")
    book.give(book.targets(), "   ")
    assert len(chosen.codings) == 3


def test_the_counterparts_are_coded_in_one_step(chosen: Session) -> None:
    book, finding = chosen.code_book, chosen.findings[0]
    targets = book.targets(every=True)
    assert [t.article for t in targets] == sorted({v.article for v in finding.values})
    book.give(targets, "Responsibility")
    assert len(chosen.codings) == len(targets)
    assert book.of(finding) == {"Responsibility"}
    chosen.undo()
    assert chosen.codings == ()


def test_a_passage_without_a_row_can_be_coded(session: Session) -> None:
    session.select(Selection(None, 1, Passage(1, (0,))))
    (target,) = session.code_book.targets()
    comparison = session.comparison
    assert comparison is not None
    assert target == Target(1, comparison.articles[1].sentences[0])
    session.select(Selection())
    assert session.code_book.targets() == ()


def test_rows_are_filtered_by_code(chosen: Session) -> None:
    finding, every = chosen.findings[0], len(chosen.findings)
    book = chosen.code_book
    book.give(book.targets(), "Conflict")
    chosen.set_filter(Filter().toggle_code("Conflict"))
    assert finding in chosen.findings
    assert len(chosen.findings) < every
    assert all("Conflict" in book.of(f) for f in chosen.findings)
    book.take(book.targets(), "Conflict")
    assert chosen.findings == ()
    chosen.set_filter(chosen.filter.cleared())
    assert len(chosen.findings) == every


def test_a_frame_is_known_by_its_name_in_the_language_of_the_window(chosen: Session, english: Translators) -> None:
    try:
        english.use("de")
        book = chosen.code_book
        book.give(book.targets(), "Konflikt")
        assert chosen.codings[0].code == "Conflict"
    finally:
        english.use("en")
    assert named("konflikt") == "konflikt"


def test_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.select_finding(session.findings[0].id, session.findings[0].values[0].article)
    window.ledger_page.ledger.setFocus()
    QTest.keyClick(window.ledger_page.ledger, Qt.Key.Key_C)
    editor = window.inspector.codes
    assert QApplication.focusWidget() is editor.field
    assert {chip.code for chip in editor.chips} == set(FRAMES)
    QTest.keyClicks(editor.field, "Human interest")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert [chip.code for chip in editor.chips if chip.isChecked()] == ["Human interest"]
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    assert not editor.field.isVisible()
    assert [chip.code for chip in editor.chips] == ["Human interest"]
    assert window.ledger_page.ledger.hasFocus()
    QTest.keyClick(window.ledger_page.ledger, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert len(editor.targets) > 1


def test_by_the_tree_of_a_screen_reader(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.select_finding(session.findings[0].id, session.findings[0].values[0].article)
    tree = root(window)
    press(find(tree, Role.MenuItem, "Code the passage…"))
    press(find(tree, Role.CheckBox, "Code Morality"))
    qtbot.waitUntil(lambda: [c.code for c in session.codings] == ["Morality"])
    press(find(tree, Role.MenuItem, "Codes by source"))
    assert find(find(tree, Role.Table, "Codes by source"), Role.Cell, "Morality, ")
    press(find(tree, Role.Button, "Only rows with “Morality”"))
    qtbot.waitUntil(lambda: session.filter.codes == {"Morality"})
    press(find(tree, Role.CheckBox, "Only rows with the code Morality"))
    qtbot.waitUntil(lambda: not session.filter.codes)


def test_the_table_goes_to_each_passage_and_takes_codes_away(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    book = session.code_book
    comparison = session.comparison
    assert comparison is not None
    spans = comparison.articles[0].sentences[:2]
    for span in spans:
        book.give([Target(0, span)], "Security")
    session.set_layout(replace(session.layout, codes=True))
    table = window.codes.table
    assert table.codes.rowCount() == 1
    cell = table.codes.index(0, 0)
    assert cell.data() == "2"
    assert str(cell.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Security, A ")
    shown: list[object] = []
    session.revealRequested.connect(lambda article, span: shown.append((article, span)))
    for _ in range(3):
        table.go_to(cell)
    assert shown == [(0, spans[0]), (0, spans[1]), (0, spans[0])]
    table.setCurrentIndex(cell)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert [p.span for p in book.placed.places] == [spans[1]]
    assert not window.codes.table.isHidden()
    session.undo()
    assert len(session.codings) == 2


def test_codes_whose_words_are_gone_have_a_column_of_their_own(window: MainWindow) -> None:
    session = window.session
    comparison = session.comparison
    assert comparison is not None
    session.code_book.give([Target(0, comparison.articles[0].sentences[0])], "Conflict")
    gone = replace(session.codings[0].anchor, quote="words that are gone", before="x" * 24, after="y" * 24)
    session.code_book.set([replace(session.codings[0], anchor=gone)])
    session.set_layout(replace(session.layout, codes=True))
    table = window.codes.table
    last = table.codes.index(0, table.codes.columnCount() - 1)
    assert "words that are gone" in str(last.data(Qt.ItemDataRole.ToolTipRole))
    table.setCurrentIndex(last)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert session.codings == ()
    session.undo()
    assert len(session.codings) == 1


def test_an_empty_table_tells_the_key(window: MainWindow) -> None:
    window.session.set_view(View.READ)
    window.actions_.named("Codes by source").trigger()
    assert window.codes.isVisible()
    assert not window.codes.table.isVisible()
    window.actions_.named("Codes by source").trigger()
    assert not window.codes.isVisible()


def test_saving_as_a_table(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session, path = window.session, tmp_path / "codes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    session.select_finding(session.findings[0].id, session.findings[0].values[0].article)
    session.code_book.give(session.code_book.targets(), "Conflict")
    session.set_layout(replace(session.layout, codes=True))
    window.codes.export.click()
    assert "Conflict" in path.read_text(encoding="utf-8-sig")


def test_another_event_brings_its_own_codes(session: Session) -> None:
    mine = session.sources
    comparison = session.comparison
    assert comparison is not None
    session.code_book.give([Target(0, comparison.articles[0].sentences[0])], "Conflict")
    kept: tuple[Coding, ...] = session.codings
    session.put_event("Another", (), (), ())
    assert session.codings == ()
    session.put_event("The first", mine, (), (), kept)
    session.set_comparison(comparison)
    assert session.code_book.used == ("Conflict",)
    assert len(session.code_book.placed.places) == 1


def test_the_model_keeps_the_rules_of_models(window: MainWindow, qtmodeltester: ModelTester) -> None:
    session = window.session
    session.select_finding(session.findings[0].id)
    session.code_book.give(session.code_book.targets(every=True), "Conflict")
    session.set_layout(replace(session.layout, codes=True))
    qtmodeltester.check(window.codes.table.codes)  # type: ignore[no-untyped-call]
