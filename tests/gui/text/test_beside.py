"""Side by side set up by the reader: how many texts, which, the base; passages that moved; matching by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.compare.anchors import Place
from reader.gui.session import Session
from reader.gui.state import Selection, TextLayout
from reader.gui.text.columns import base_of, room_for
from reader.gui.text.link_words import link_words, order_words, orders_words, paragraph_of
from reader.gui.text.pane import TextPane
from reader.gui.text.read_view import ReadView
from reader.gui.text.side_by_side import SideBySideView
from reader.model.alignment import Passage
from reader.model.span import Span
from reader.render.marks import Links
from tests.build import sample


def _id(article: int) -> str:
    return sample().articles[article].article.id


@pytest.fixture
def menu(view: SideBySideView) -> Iterator[QMenu]:
    made = view.column_menu(1)
    yield made
    made.deleteLater()


def test_as_many_texts_as_are_wanted_and_can_be_read(view: SideBySideView, session: Session) -> None:
    session.set_layout(TextLayout(columns=2))
    assert len(view.columns) == 2
    session.set_layout(TextLayout(columns=4))
    assert sorted(view.columns) == [0, 1, 2, 3]
    assert (room_for(600, 4), room_for(1384), room_for(1384, 4)) == (2, 3, 4)


def test_the_base_stands_first(view: SideBySideView, session: Session) -> None:
    session.set_layout(TextLayout(_id(1)))
    assert view.columns[0] == 1
    assert view.sides[0].header.accessibleName().endswith("base")
    view.step_base(1)
    assert view.columns[0] == 2
    assert base_of(Links(sample()), (1, 2), TextLayout("gone")) == 1
    assert base_of(Links(sample()), (), TextLayout()) is None


def test_a_column_shows_another_source(view: SideBySideView, session: Session, menu: QMenu) -> None:
    texts = {a.text(): a for a in menu.actions()}
    texts["Show D northgate here"].trigger()
    assert set(view.columns) == {0, 2, 3}
    assert session.layout.beside == (_id(0), _id(3), _id(2))
    assert session.selection.article == 3


def test_any_column_can_become_the_base(view: SideBySideView, session: Session, menu: QMenu) -> None:
    menu.actions()[0].trigger()
    assert session.layout.base == _id(1)


def test_links_are_told_in_words() -> None:
    link = Links(sample()).between(0, 1)[0]
    words = link_words(sample(), 0, 1, replace(link, moved=True, told_in=(2, 1)))
    assert words.startswith("Paragraph 1 in A, paragraph 1 in B. Moved: ")
    assert "Split: told in 2 places of B." in words
    assert order_words(0, 1, link) == ""


@pytest.mark.parametrize(
    ("sentences", "words"),
    [
        ((1, 2), "Split: one sentence of A is 2 in B."),
        ((3, 1), "Split: one sentence of B is 3 in A."),
        ((2, 3), "Split: 2 sentences of A go with 3 of B."),
    ],
)
def test_splits_and_merges_are_named(sentences: tuple[int, int], words: str) -> None:
    link = replace(Links(sample()).between(0, 1)[0], sentences=sentences)
    assert order_words(0, 1, link) == words
    assert orders_words([link, replace(link, moved=True, sentences=(1, 1))]) == "1 passage moved, 1 passage split"


def test_paragraphs_are_counted_from_one() -> None:
    article = sample().articles[0].article
    assert paragraph_of(article, article.paragraphs[2]) == 3
    assert paragraph_of(article, Span(0, 1)) == 1


def _choose(pane: TextPane, words: str) -> None:
    """Selects words as a reader would with the mouse."""
    cursor = pane.document().find(words)
    assert cursor.hasSelection()
    pane.setTextCursor(cursor)


def test_words_selected_in_two_panes_are_matched(view: SideBySideView, session: Session) -> None:
    panes = [side.pane for side in view.sides]
    _choose(panes[0], "22 years")
    _choose(panes[2], "$41 million")
    assert panes[2].chosen_span is not None
    assert panes[2].chosen_span.of(sample().articles[2].article.text) == "$41 million"
    QTest.keyClick(panes[0], Qt.Key.Key_M)
    found = session.selected_finding
    assert found is not None
    assert {v.article for v in found.values} == {0, 2}
    assert all(not pane.textCursor().hasSelection() for pane in panes)
    session.undo()
    assert len(session.decisions) == 0


def test_passages_are_matched_one_after_the_other(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    session.select(Selection(None, 0, Passage(0, (1,))))
    view.sides[0].pane.setFocus()
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, _: text.startswith("A waits for its match")):
        view.match()
    held = [session.judge.held]
    view.sides[2].pane.setFocus()
    session.select(Selection(None, 2, Passage(2, (1,))))
    view.match()
    assert [*held, session.judge.held] == [Place(0, sample().articles[0].sentences[1]), None]
    assert len(session.decisions) == 1


def test_nothing_to_match_is_told(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    session.select(Selection())
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, _: text.startswith("Select words")):
        view.match()


def test_a_held_place_waits_for_another_base(session: Session, qtbot: QtBot) -> None:
    read = ReadView(session)
    qtbot.addWidget(read)
    read.resize(876, 600)
    read.show()
    qtbot.waitExposed(read)
    _choose(read.pane, "22 years")
    read.match()
    read.set_base(2)
    _choose(read.pane, "$41 million")
    read.match()
    assert len(session.decisions) == 1


def test_a_view_that_was_hidden_while_the_window_shrank_shows_fewer_texts(view: SideBySideView) -> None:
    assert len(view.columns) == 3
    view.hide()
    view.resize(700, 420)
    view.show()
    assert len(view.columns) == 2
