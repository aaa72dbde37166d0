"""Notes in the session: written, changed, removed, and every step taken back."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from reader.gui.session import Session
from reader.model.span import Span
from tests.build import sample


def test_a_note_is_written_and_taken_back(session: Session, qtbot: QtBot) -> None:
    finding = session.findings[0]
    with qtbot.waitSignal(session.notesChanged):
        session.note_book.write(finding, "Ask the harbour office")
    note = session.note_book.of(finding)
    assert note is not None
    assert note.text == "Ask the harbour office"
    session.undo()
    assert session.note_book.of(finding) is None
    session.redo()
    assert list(session.notes) == [note]


def test_what_is_typed_into_one_note_is_one_change(session: Session) -> None:
    finding, other = session.findings[:2]
    for text in ("A", "As", "Ask"):
        session.note_book.write(finding, text)
    session.note_book.write(other, "B")
    assert session.undo_stack.count() == 2
    session.undo()
    session.undo()
    assert not session.notes


def test_an_empty_text_removes_the_note(session: Session) -> None:
    finding = session.findings[0]
    session.note_book.write(finding, "Ask")
    session.note_book.write(finding, "  ")
    assert not session.notes
    session.undo()
    assert [n.text for n in session.notes] == ["Ask"]


def test_a_note_outlives_a_new_comparison_and_waits_where_its_words_are_gone(session: Session) -> None:
    finding = session.findings[0]
    session.note_book.write(finding, "Ask")
    session.set_comparison(replace(sample(), findings=tuple(replace(f, id=f"new-{f.id}") for f in sample().findings)))
    assert session.note_book.of(session.findings[0]) is not None
    gone = {v.article for v in finding.values}
    others = [replace(a, article=replace(a.article, text="Other words.")) if i in gone else a for i, a in enumerate(sample().articles)]
    session.set_comparison(replace(sample(), articles=tuple(others), findings=()))
    assert [n.text for n in session.note_book.placed.adrift] == ["Ask"]
    session.note_book.change(session.notes[0].id, "Ask again")
    assert session.notes[0].text == "Ask again"


def test_a_note_on_a_passage(session: Session) -> None:
    session.note_book.write_on_passage(1, Span(2, 7), "Which ferry?")
    (found,) = session.note_book.placed.places
    assert (found.article, found.span) == (1, Span(2, 7))
