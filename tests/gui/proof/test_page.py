"""Extraction proof in the window: restored and left out by click and by key, metadata corrected, all of it undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.proof.page import ProofPage
from reader.gui.session import Session
from reader.gui.workflow import Workflow
from reader.model.correction import Correction


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> ProofPage:
    """The proof of the source of the sample that has dropped blocks; nothing is compared."""
    monkeypatch.setattr(Workflow, "_start", lambda self, articles: None)
    source = next(s for s in window.session.sources if s.article is not None and s.article.dropped)
    window.events.show_proof(source.key)
    found = window.events.over
    assert isinstance(found, ProofPage)
    return found


def _choose(page: ProofPage, kept: bool) -> str:
    """Puts the cursor on the first block that is kept, or is not; its words."""
    for row in range(page.model.rowCount()):
        page.list.setCurrentIndex(page.model.index(row))
        block = page.list.current_block()
        if block is not None and block.kept is kept:
            return block.text
    raise AssertionError("no such block")


def _text(page: ProofPage) -> str:
    source = page.source
    assert source is not None
    assert source.article is not None
    return source.article.text


def test_the_model_is_a_model(page: ProofPage) -> None:
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.set_only_left_out(True)
    page.set_only_left_out(False)
    tester.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_block_is_restored_and_left_out_by_key_and_undone(page: ProofPage, session: Session, key: Qt.Key) -> None:
    before = _text(page)
    words = _choose(page, kept=False)
    QTest.keyClick(page.list, key)
    restored = _text(page)
    assert words in restored
    words = _choose(page, kept=True)
    QTest.keyClick(page.list, key)
    assert words not in _text(page)
    session.undo()
    assert _text(page) == restored
    session.undo()
    assert _text(page) == before


def test_a_click_on_the_box_restores(page: ProofPage, qtbot: QtBot) -> None:
    words = _choose(page, kept=False)
    rect = page.list.visualRect(page.list.currentIndex())
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 24, rect.top() + 20))
    assert words in _text(page)
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 200, rect.top() + 20))
    assert words in _text(page)


def test_the_last_block_stays(page: ProofPage, session: Session, qtbot: QtBot) -> None:
    while sum(b.kept for b in page.blocks) > 1:
        _choose(page, kept=True)
        page.list.toggle()
    _choose(page, kept=True)
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, _: "last block" in text):
        page.list.toggle()
    assert _text(page)


def test_metadata_are_corrected_refused_and_undone(page: ProofPage, session: Session, qtbot: QtBot) -> None:
    field = page.metadata.fields["published"].field
    before = field.text()
    field.setText("5 December 2024")
    field.editingFinished.emit()
    assert page.source is not None
    assert page.source.article is not None
    assert page.source.article.published == "2024-12-05"
    assert "corrected by you" in field.accessibleName()
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, _: "can't be read" in text):
        field.setText("soon")
        field.editingFinished.emit()
    session.undo()
    assert field.text() == before


def test_all_corrections_are_taken_back(page: ProofPage, session: Session) -> None:
    before = _text(page)
    _choose(page, kept=False)
    page.list.toggle()
    page.set_field("outlet", "Other Herald")
    page.reset()
    assert page.source is not None
    assert page.source.correction == Correction()
    assert _text(page) == before
    session.undo()
    assert _text(page) != before


def test_judgements_and_notes_hold_when_a_block_is_restored(page: ProofPage, session: Session) -> None:
    session.note_book.write(session.findings[0], "Ask")
    _choose(page, kept=False)
    page.list.toggle()
    assert session.comparison is not None
    assert {a.id for a in session.articles} == {a.article.id for a in session.comparison.articles}


def test_rows_and_fields_have_names_to_be_read_aloud(page: ProofPage) -> None:
    said = [page.model.index(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(page.model.rowCount())]
    assert any(text.startswith("In the text: ") for text in said)
    assert any(text.startswith("Left out, ") for text in said)
    assert all(f.field.accessibleName() for f in page.metadata.fields.values())


def test_the_proof_opens_by_key_and_closes_by_esc(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = window.events.over
    assert isinstance(page, ProofPage)
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.events.over is None


def test_the_proof_leaves_with_its_source(page: ProofPage, window: MainWindow) -> None:
    assert page.source is not None
    window.session.remove_sources([page.source.key])
    assert window.events.over is None
