from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.decisions import DecisionAction
from reader.gui.session import Session
from reader.gui.state import Selection
from reader.gui.text.anchored_scroll import LINE
from reader.gui.text.pane import HOME
from reader.gui.text.side_by_side import SideBySideView
from reader.gui.theme import DARK, ThemeMode
from reader.model.alignment import Alignment, AlignmentKind, Passage, Tier
from reader.model.comparison import Comparison
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.span import Span
from tests.build import Marked, article, single_matches


def _tops(view: SideBySideView) -> list[float | None]:
    """Where the passages in focus stand in their panes, as a share of the height."""
    found: list[float | None] = []
    for side, passage in zip(view.sides, view.focus.passages, strict=True):
        top = side.pane.extents([passage])[passage][0] - side.pane.offset if passage else None
        found.append(top / side.pane.viewport().height() if top is not None else None)
    return found


def test_the_passages_in_focus_stand_on_one_line(view: SideBySideView) -> None:
    assert view.columns == (0, 1, 2)
    tops = _tops(view)
    assert tops == [pytest.approx(tops[0], abs=0.01)] * 3
    assert 0 < (tops[0] or 0) <= LINE


def test_no_text_begins_below_the_upper_edge(view: SideBySideView, session: Session) -> None:
    session.select_finding("f1")
    assert all(side.pane.offset >= side.pane.content[0] - HOME - 1 for side in view.sides)


def test_the_next_difference_is_followed(view: SideBySideView, session: Session) -> None:
    session.select_finding("f6")
    tops = _tops(view)
    assert tops[:2] == [pytest.approx(LINE, abs=0.01)] * 2
    assert view.focus.verdict is Verdict.AGREE


def test_headers_name_source_and_count(view: SideBySideView) -> None:
    assert view.sides[0].header.accessibleName() == "Source A, Harbour Ledger, 3 Dec 2024, 06:15, base"
    assert view.gaps[0].header.accessibleName() == "4 of 4 sentences of A matched in B"
    assert view.gaps[0].ribbons.accessibleName() == "Links between A and B: 4 matched passages"


def test_scrolling_one_pane_moves_the_others_along_and_u_unlocks(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    first, second = view.sides[0].pane, view.sides[1].pane
    before = second.offset
    first.verticalScrollBar().setValue(first.offset + 40)
    assert second.offset > before
    QTest.keyClick(first, Qt.Key.Key_U)
    states = [session.scroll_locked]
    before = second.offset
    first.verticalScrollBar().setValue(first.offset + 40)
    assert second.offset == before
    QTest.keyClick(first, Qt.Key.Key_U)
    assert [*states, session.scroll_locked] == [False, True]
    assert second.offset != before


def test_what_follows_does_not_lead(view: SideBySideView, qtbot: QtBot) -> None:
    first = view.sides[0].pane
    wanted = first.offset + 33
    first.verticalScrollBar().setValue(wanted)
    QApplication.processEvents()
    assert first.offset == wanted


def test_j_and_k_walk_over_passages(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    pane = view.sides[0].pane
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_J)
    assert session.selection.passage == Passage(0, (1,))
    assert session.selection.finding == "f3"
    QTest.keyClick(pane, Qt.Key.Key_J)
    assert session.selection.passage == Passage(0, (2,))
    QTest.keyClick(pane, Qt.Key.Key_K)
    assert session.selection.passage == Passage(0, (1,))
    tops = _tops(view)
    assert tops[0] == pytest.approx(tops[1], abs=0.01)
    assert (tops[0] or 0) <= LINE + 0.01


def test_brackets_go_to_the_counterpart(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    pane = view.sides[0].pane
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_BracketRight)
    assert session.selection.article == 1
    assert session.selection.passage == Passage(1, (0,))
    QTest.keyClick(view.sides[1].pane, Qt.Key.Key_BracketLeft)
    assert session.selection.article == 0
    with qtbot.waitSignal(session.message):
        session.counterpartRequested.emit(-1)


def test_f7_goes_through_the_session(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    before = session.selection.finding
    QTest.keyClick(view.sides[0].pane, Qt.Key.Key_F7)
    assert session.selection.finding != before
    QTest.keyClick(view.sides[0].pane, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection.finding == before


def test_enter_asks_why(view: SideBySideView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.inspectorRequested):
        QTest.keyClick(view.sides[0].pane, Qt.Key.Key_Return)


def test_letters_judge(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    finding = session.selected_finding
    assert finding is not None
    QTest.keyClick(view.sides[0].pane, Qt.Key.Key_L)
    assert session.is_confirmed(finding)


def test_ctrl_and_plus_minus_zero_zoom_all_panes(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    pane, control = view.sides[0].pane, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(pane, Qt.Key.Key_Plus, control)
    assert session.reading_px == 16
    assert pane.document().defaultFont().pixelSize() == 16
    qtbot.waitUntil(lambda: all(side.pane.document().defaultFont().pixelSize() == 16 for side in view.sides))
    QTest.keyClick(pane, Qt.Key.Key_0, control)
    QTest.keyClick(pane, Qt.Key.Key_Minus, control)
    assert session.reading_px == 14


def test_a_clicked_mark_is_selected_and_stays_where_it_is(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    pane = view.sides[1].pane
    mark = next(i for i, m in enumerate(pane.marks) if session.comparison and session.comparison.findings[m.finding].id == "f1")
    before = pane.mark_fill_rects(mark)[0].top()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.mark_fill_rects(mark)[0].center().toPoint())
    assert session.selection == Selection("f1", 1)
    assert abs(pane.mark_fill_rects(mark)[0].top() - before) <= 2
    tops = _tops(view)
    assert tops[0] == pytest.approx(tops[1], abs=0.01)


def test_a_clicked_passage_is_selected(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    view.sides[0].pane.textClicked.emit(view.sides[0].pane.segments[3].span.start)
    assert session.selection.passage == Passage(0, (len(sample_sentences(session)) - 1,))


def sample_sentences(session: Session) -> tuple[Span, ...]:
    """The sentences of the first source."""
    return session.comparison.articles[0].sentences if session.comparison else ()


def test_the_filter_takes_marks_and_ribbons_away(view: SideBySideView, session: Session) -> None:
    session.set_filter(session.filter.solo_verdict(Verdict.AGREE))
    assert {m.verdict for side in view.sides for m in side.pane.marks} == {Verdict.AGREE}
    assert {link.verdict for link in view.gaps[0].ribbons.links} == {Verdict.AGREE}


def test_a_hidden_source_leaves_its_column(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    assert session.comparison is not None
    with qtbot.waitSignal(view.columnsChanged):
        session.set_filter(session.filter.toggle_source(session.comparison.articles[1].article.id))
    assert view.columns == (0, 2, 3)


def test_a_selected_source_that_is_not_shown_gets_a_column(view: SideBySideView, session: Session) -> None:
    session.select_finding("f2", 3)
    assert 3 in view.columns


def test_a_narrow_window_shows_two_columns(view: SideBySideView, qtbot: QtBot) -> None:
    view.resize(900, 420)
    assert len(view.columns) == 2
    assert view.sides[1].isVisible()
    view.resize(1384, 420)
    assert len(view.columns) == 3


def test_a_place_is_revealed(view: SideBySideView, session: Session) -> None:
    assert session.comparison is not None
    span = session.comparison.findings[7].values[0].span
    session.revealRequested.emit(2, span)
    at = view.columns.index(2)
    pane = view.sides[at].pane
    assert pane.extents([span])[span][0] - pane.offset == pytest.approx(pane.viewport().height() * LINE, abs=13)


def test_the_theme_is_followed(view: SideBySideView, session: Session) -> None:
    session.themes.set_mode(ThemeMode.DARK)
    assert view.sides[0].pane.palette().base().color().name() == DARK.page.lower()


def test_the_card_opens_by_keyboard_and_escape_gives_the_focus_back(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    pane = view.sides[0].pane
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert view.card.isVisible()
    assert view.card.finding == session.selected_finding
    assert view.card.accessibleName() == "Differ: When the ferry ran aground. Sure."
    assert view.card.accessibleDescription().startswith("Differ, date, When the ferry ran aground: A Harbour Ledger says December 2")
    QTest.keyClick(view.card, Qt.Key.Key_Escape)
    assert not view.card.isVisible()
    assert pane.hasFocus()


def test_the_card_opens_after_pointing_at_a_mark(view: SideBySideView, qtbot: QtBot) -> None:
    pane = view.sides[1].pane
    pane.markHovered.emit(0)
    qtbot.waitUntil(view.card.isVisible, timeout=2000)
    pane.markHovered.emit(-1)
    qtbot.waitUntil(lambda: not view.card.isVisible(), timeout=2000)


def test_nothing_to_show_is_shown(qtbot: QtBot, session: Session, view: SideBySideView) -> None:
    session.set_comparison(None)
    assert view.columns == ()
    view.grab()
    session.passageRequested.emit(1)
    session.counterpartRequested.emit(1)
    session.hoverCardRequested.emit()
    assert not view.card.isVisible()


def test_a_judgement_from_the_card_is_of_its_own_finding(view: SideBySideView, session: Session, qtbot: QtBot) -> None:
    pane = view.sides[1].pane
    mark = next(i for i, m in enumerate(pane.marks) if session.comparison and session.comparison.findings[m.finding].id == "f3")
    pane.markHovered.emit(mark)
    qtbot.waitUntil(view.card.isVisible, timeout=2000)
    view.card.confirmRequested.emit()
    assert [d.action for d in session.decisions] == [DecisionAction.CONFIRM]
    assert session.selection.finding == "f3"
    assert not view.card.isVisible()


def _long(name: int) -> Marked:
    return article(
        *(
            " ".join(f"The harbour council said on ⟦m{i}-{j}:December {j + 1}⟧ that ferry number {i} was there." for j in range(4))
            for i in range(167)
        ),
        outlet=f"Outlet {name}",
    )


def _large() -> Comparison:
    """Three texts of 668 sentences with 2,004 marks and 1,336 links."""
    texts = [_long(i) for i in range(3)]
    verdicts = (Verdict.DIFFER, Verdict.COMPATIBLE, Verdict.AGREE)
    findings, alignments = [], []
    for i, name in enumerate(texts[0].spans):
        spans = [t.spans[name] for t in texts]
        values = tuple(FindingValue(a, s, s.of(texts[a].analysed.article.text), None, None, i) for a, s in enumerate(spans))
        findings.append(Finding(f"f{i}", "date", verdicts[i % 3], "Day", "Reason.", None, Tier.SURE, 3, values))
        alignments += [Alignment(Passage(a, (i,)), Passage(a + 1, (i,)), 80.0, Tier.SURE, AlignmentKind.REWORDED, ()) for a in range(2)]
    alignments.sort(key=lambda a: (a.left, a.right))
    articles = tuple(t.analysed for t in texts)
    return Comparison(articles, tuple(alignments), (), tuple(findings), (), single_matches(alignments))


@pytest.mark.bench
def test_a_scroll_step_of_three_panes_with_two_thousand_marks_is_quick(view: SideBySideView, session: Session) -> None:
    session.set_comparison(_large())
    view.settle_now()
    assert sum(len(side.pane.marks) for side in view.sides) == 2004
    bar, times = view.sides[0].pane.verticalScrollBar(), []
    for _ in range(30):
        start = time.perf_counter()
        bar.setValue(bar.value() + 60)
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.1
