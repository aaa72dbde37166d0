"""The inspector: values and how they were read, a correction, the note, the place in the texts, a passage without facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.facts.date_value import DateValue
from reader.facts.quantity_value import QuantityValue
from reader.gui.inspector import Inspector
from reader.gui.main_window import MainWindow
from reader.gui.readings import reading_of
from reader.gui.session import Session
from reader.gui.state import Selection, View
from reader.model.alignment import Passage
from reader.model.anchor import Anchor
from reader.model.note import Note
from tests.build import sample


@pytest.fixture
def inspector(qtbot: QtBot, session: Session) -> Inspector:
    made = Inspector(session)
    qtbot.addWidget(made)
    made.resize(316, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_values_silent_sources_and_places(inspector: Inspector, session: Session) -> None:
    session.select_finding("f3")
    assert [row.accessibleName() for row in inspector.values.rows] == ["A: Nine. Older.", "B: Twelve. Credited to the town's hospital."]
    assert [row.text() for row in inspector.findChildren(type(inspector._placement.rows[0]))][-2:] == ["lead", "paragraph 2 of 3"]


def test_a_click_selects_the_source_and_keeps_the_row(inspector: Inspector, session: Session) -> None:
    session.select_finding("f3", 0)
    row = inspector.values.rows[1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert session.selection.article == 1
    assert inspector.values.rows[1] is row
    QTest.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert session.view is View.SIDE_BY_SIDE


def test_a_correction_is_typed_in_place_and_undone(inspector: Inspector, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, str]] = []

    def correct(article: int, words: str) -> bool:
        told.append((article, words))
        return len(told) > 1

    monkeypatch.setattr(session.judge, "correct", correct)
    session.select_finding("f0", 1)
    inspector.correct()
    field = inspector.values.correction
    assert field is not None
    assert field.field.text() == "5 December"
    field.field.setText("December 4")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert inspector.values.correction is field
    field.use.click()
    assert told == [(1, "December 4"), (1, "December 4")]
    assert field.isHidden()


def test_esc_leaves_a_correction(inspector: Inspector, session: Session) -> None:
    session.select_finding("f0", 1)
    inspector.correct()
    field = inspector.values.correction
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden()


def test_words_that_cannot_be_read_are_refused(session: Session, qtbot: QtBot) -> None:
    session.select_finding("f4")
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, undoable: not undoable):
        assert not session.judge.correct(3, "forty")


def test_a_note_is_kept_with_its_row(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    session.select_finding("f0")
    inspector.write_note()
    QTest.keyClicks(inspector.note.text, "Ask the council.")
    session.select_finding("f1")
    finding = session.finding("f0")
    assert finding is not None
    note = session.note_book.of(finding)
    assert note is not None
    assert note.text == "Ask the council."
    assert inspector.note.text.toPlainText() == ""
    session.select_finding("f0")
    assert inspector.note.text.toPlainText() == "Ask the council."
    session.undo()
    assert session.note_book.of(finding) is None
    assert inspector.note.text.toPlainText() == ""


def test_esc_keeps_the_note_and_leaves(inspector: Inspector, session: Session, qtbot: QtBot) -> None:
    session.select_finding("f2")
    QTest.keyClicks(inspector.note.text, "A slip?")
    with qtbot.waitSignal(inspector.note.text.left):
        QTest.keyClick(inspector.note.text, Qt.Key.Key_Escape)
    assert [n.text for n in session.notes] == ["A slip?"]


def test_a_passage_without_facts_has_words_and_a_note(inspector: Inspector, session: Session) -> None:
    session.select(Selection(None, 0, Passage(0, (1,))))
    assert inspector.note.text.isVisible()
    QTest.keyClicks(inspector.note.text, "Who counted?")
    inspector.note.text.keep_now()
    assert [(p.article, p.note.text) for p in session.note_book.placed.places] == [(0, "Who counted?")]
    session.select_finding("f7")
    session.select(Selection(None, 0, Passage(0, (1,))))
    assert inspector.note.text.toPlainText() == "Who counted?"


def test_notes_whose_words_are_gone_lie_in_the_tray(window: MainWindow, session: Session) -> None:
    assert not window.notes_tray.isVisible()
    session.note_book.set([Note("n1", "Check this", (Anchor(sample().articles[0].article.id, "words that are gone", "", ""),))])
    assert window.notes_tray.isVisible()
    assert window.notes_tray.told.startswith("1 ")
    window.notes_tray.set_open(True)
    session.select_finding("f5")
    window.notes_tray.cards[0].attach.click()
    finding = session.finding("f5")
    assert finding is not None
    note = session.note_book.of(finding)
    assert note is not None
    assert note.text == "Check this"
    assert not window.notes_tray.isVisible()
    session.undo()
    assert window.notes_tray.isVisible()


def test_n_and_e_open_the_inspector_in_the_texts(window: MainWindow, session: Session) -> None:
    session.set_view(View.SIDE_BY_SIDE)
    assert not window.inspector.isVisible()
    window.write_note()
    assert window.inspector.isVisible()
    window.correct_value()
    assert window.inspector.values.correction is not None


_DAY = DateValue("2024-12-02", date(2024, 12, 2), date(2024, 12, 2), "day")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (_DAY, "Mon 2 Dec 2024"),
        (replace(_DAY, latest=date(2024, 12, 10)), "2–10 Dec 2024"),
        (DateValue("2024", date(2024, 1, 1), date(2024, 12, 31), "year"), "2024"),
        (DateValue("P2D", None, None, "duration"), ""),
        (QuantityValue(3000, 3000, "person", "about"), "about 3,000 (person)"),
        (QuantityValue(100, None, "", "more_than"), "more than 100"),
        (QuantityValue(2, 5, "%", "exactly"), "2–5 %"),
        (None, ""),
    ],
)
def test_readings_are_told_in_words(value: DateValue | QuantityValue | None, words: str, session: Session) -> None:
    assert reading_of(value) == words


def test_a_panel_closes_though_what_had_the_focus_is_gone(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    session.select_finding("f0", 1)
    window.activateWindow()
    window.correct_value()
    field = window.inspector.values.correction
    assert field is not None
    field.field.setFocus()
    window.show_keys()
    with qtbot.waitSignal(field.destroyed):
        session.select_finding("f1")
    window.keys.dismiss()
    assert not window.keys.isVisible()
