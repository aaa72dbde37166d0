"""Read: one text, who shares its passages, other wordings, another base."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.engine import compare
from reader.gui.session import Session
from reader.gui.state import Filter, Selection, TextLayout
from reader.gui.text.anchored_scroll import LINE
from reader.gui.text.read_gutter import columns_for
from reader.gui.text.read_view import ReadView
from reader.gui.theme import LIGHT
from reader.model.alignment import Passage
from reader.model.finding import Verdict
from tests.build import sample
from tests.gui.text.conftest import Colours


@pytest.fixture
def read(session: Session, qtbot: QtBot) -> ReadView:
    """The first source as the base, on the screen."""
    view = ReadView(session)
    qtbot.addWidget(view)
    view.resize(876, 640)
    with qtbot.waitExposed(view):
        view.show()
    view.settle_now()
    return view


def _id(article: int) -> str:
    return sample().articles[article].article.id


def test_the_base_is_the_source_that_shares_most(read: ReadView) -> None:
    assert read.base == 0
    assert [s.source for s in read.gutter.shared] == [1, 2, 3]
    assert next(b.accessibleName() for b in read.header.badges) == "Make B Meridian Wire the base"
    assert read.header.accessibleName() == "Base: A Harbour Ledger"


def test_each_source_has_bars_beside_the_passages_it_shares(read: ReadView) -> None:
    bars = {s.source: [segment.verdict for segment in s.segments] for s in read.gutter.shared}
    assert bars[1] == [Verdict.DIFFER, Verdict.UPDATE, Verdict.DIFFER, Verdict.AGREE]
    assert len(bars[2]) == len(bars[3]) == 1
    assert read.gutter.accessibleName().startswith("Shared passages: B 4 passages")


def test_a_bar_and_its_sign_are_painted_where_the_gutter_says(read: ReadView, colours: Colours) -> None:
    span = read.gutter.shared[0].segments[0].span
    mark = LIGHT.differ.mark.lower()
    assert mark in colours(read.gutter, read.gutter.bar_rect(0, span))
    assert mark in colours(read.gutter, read.gutter.sign_rect(span))
    assert mark not in colours(read.gutter, read.gutter.bar_rect(0, span).translated(12, 0))


def test_what_is_in_focus_stands_at_the_line(read: ReadView, session: Session) -> None:
    session.select_finding("f6")
    assert read.focus is not None
    top = read.pane.extents([read.focus])[read.focus][0] - read.pane.offset
    assert top / read.pane.viewport().height() == pytest.approx(LINE, abs=0.02)


def test_j_and_k_walk_over_shared_passages(read: ReadView, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(read.placeChanged, check_params_cb=lambda place: place == "Passage 2 of 4"):
        read.step_passage(1)
    assert session.selection.passage == Passage(0, (1,))
    with qtbot.waitSignal(session.announced, check_params_cb=lambda words: "B: Differ. C: Differ." in words):
        read.step_passage(-1)


def test_space_shows_the_other_wordings_and_closes_them(read: ReadView, session: Session, qtbot: QtBot) -> None:
    session.select_finding("f3")
    with qtbot.waitSignal(session.announced, check_params_cb=lambda words: words.startswith("Passengers hurt, in other words.")):
        QTest.keyClick(read.pane, Qt.Key.Key_Space)
    assert [row.wording.snippet.mark.of(row.wording.snippet.text) for row in read.peek.rows] == ["Twelve"]
    assert read.peek.accessibleDescription().endswith("No match found in C and D.")
    session.select_finding("f0")
    assert len(read.peek.rows) == 3
    QTest.keyClick(read.pane, Qt.Key.Key_Escape)
    assert not read.peek.isVisible()


def test_a_wording_leads_to_its_text(read: ReadView, session: Session) -> None:
    session.set_layout(TextLayout(_id(0)))
    session.select_finding("f3")
    read.toggle_peek()
    with_place = read.peek.rows[0].wording
    session.revealRequested.emit(with_place.article, with_place.place)
    assert read.base == 1


def test_another_base_stands_at_the_counterpart(read: ReadView, session: Session) -> None:
    session.select(Selection("f3", 0, Passage(0, (1,))))
    read.header.badges[0].click()
    assert read.base == 1
    assert session.layout.base == _id(1)
    assert session.selection == Selection("f3", 1, Passage(1, (1,)))
    assert read.focus == sample().articles[1].sentences[1]


def test_b_walks_over_the_sources_and_brackets_over_those_that_share(read: ReadView, session: Session, qtbot: QtBot) -> None:
    session.select(Selection("f3", 0, Passage(0, (1,))))
    read.go_to_counterpart(1)
    assert read.base == 1
    with qtbot.waitSignal(session.message):
        read.go_to_counterpart(1)
    read.step_base(1)
    read.step_base(1)
    read.step_base(1)
    assert read.base == 0
    assert [a.isChecked() for a in read.base_menu().actions()] == [True, False, False, False]


def test_a_row_without_a_match_here_is_told(read: ReadView, session: Session) -> None:
    session.select_finding("f7")
    assert read.focus is None
    assert "No match found in A" in read.header.hint


def test_a_click_beside_a_passage_selects_it(read: ReadView, session: Session) -> None:
    session.select_finding("f6")
    span = read.gutter.shared[0].segments[0].span
    read.pane.go_home()
    spot = read.gutter.bar_rect(0, span).center().toPoint()
    QTest.mouseClick(read.gutter, Qt.MouseButton.LeftButton, pos=QPoint(spot.x(), spot.y()))
    assert session.selection.passage == Passage(0, (0,))
    assert read.gutter.words_of(read.pane.segments[0]).startswith("B: Differ.")


def test_hidden_sources_and_filtered_facts_have_no_bars(read: ReadView, session: Session) -> None:
    session.set_filter(Filter(hidden_sources=frozenset({_id(1)})))
    assert [s.source for s in read.gutter.shared] == [2, 3]
    session.set_filter(Filter(hidden_verdicts=frozenset(Verdict)))
    assert all(not s.segments for s in read.gutter.shared)
    session.set_comparison(None)
    assert read.base is None
    assert read.focus is None


def test_many_sources_stand_closer_then_share_a_column() -> None:
    assert columns_for(3, 876).pitch == 26
    many = columns_for(19, 876)
    assert (many.count, many.pitch < 26, many.width <= 876 * 0.4 + 1) == (many.count, True, True)
    narrow = columns_for(19, 500)
    assert narrow.count < 19
    assert narrow.width <= 201


def test_a_smaller_comparison_that_came_while_it_was_hidden_is_shown_at_another_width(
    read: ReadView, session: Session, qtbot: QtBot
) -> None:
    read.set_base(3)
    qtbot.waitUntil(lambda: read.gutter.columns.count == 3)
    read.hide()
    session.set_comparison(compare([a.article for a in sample().articles[:2]]))
    read.resize(220, 640)
    read.show()
    qtbot.waitUntil(lambda: read.base in (0, 1) and read.gutter.columns.count == 1)
