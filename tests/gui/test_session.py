"""The session: one selection, one filter, sources and judgements that can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.compare.anchors import Place
from reader.compare.decisions import DecisionAction
from reader.errors import NotReadableError
from reader.gui.looking import LARGEST_PX, SMALLEST_PX
from reader.gui.session import Session
from reader.gui.shelf import same_article
from reader.gui.state import Filter, Selection, SourceState, TextLayout, View
from reader.gui.theme import ThemeManager, ThemeMode
from reader.model.alignment import Passage
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.order import Order, Sorting
from reader.render.words import SECTIONS
from tests.build import sample

ARTICLES = [a.article for a in sample().articles]


@pytest.fixture
def empty(qtbot: QtBot) -> Session:
    return Session(ThemeManager(ThemeMode.LIGHT))


def _labels(session: Session) -> list[str]:
    return [s.label for s in session.sources]


def test_findings_stand_in_the_order_of_sections(session: Session) -> None:
    verdicts = [SECTIONS.index(f.verdict) for f in session.findings]
    assert verdicts == sorted(verdicts)


def test_the_first_finding_is_selected_when_a_comparison_comes(session: Session) -> None:
    assert session.selected_finding == session.findings[0]


def test_stepping_stops_at_both_ends(session: Session) -> None:
    session.step(-1)
    assert session.selection.finding == session.findings[0].id
    for _ in range(50):
        session.step(1)
    assert session.selection.finding == session.findings[-1].id


def test_stepping_leaves_out_what_the_filter_hides(session: Session) -> None:
    session.set_filter(Filter(hidden_verdicts=frozenset(Verdict) - {Verdict.AGREE}))
    session.step(1)
    assert {f.verdict for f in session.findings} == {Verdict.AGREE}
    assert session.selected_finding in session.findings


def test_the_source_stays_selected_from_row_to_row(session: Session) -> None:
    session.select_finding(session.findings[0].id, 1)
    session.step(1)
    assert session.selection.article == 1


def test_a_filter_of_one_verdict_is_taken_back_by_the_same_request() -> None:
    only = Filter().solo_verdict(Verdict.DIFFER)
    assert only.hidden_verdicts == frozenset(Verdict) - {Verdict.DIFFER}
    assert only.solo_verdict(Verdict.DIFFER) == Filter()
    kinds = ("date", "name", "place")
    assert Filter().solo_kind("date", kinds).hidden_kinds == {"name", "place"}
    assert Filter().solo_kind("date", kinds).solo_kind("date", kinds) == Filter()


def test_ignoring_selects_the_next_row_and_undoing_selects_the_row_again(session: Session) -> None:
    first, second = session.findings[0], session.findings[1]
    session.judge.decide(DecisionAction.IGNORE)
    assert first not in session.findings
    assert session.selected_finding == second
    session.undo()
    assert session.selected_finding == first
    assert not session.is_ignored(first)


def test_ignored_rows_can_be_shown(session: Session) -> None:
    finding = session.findings[0]
    session.judge.decide(DecisionAction.IGNORE)
    session.set_filter(session.filter.toggle_ignored())
    assert finding.id in [f.id for f in session.findings]


def test_confirming_keeps_the_row_and_its_selection(session: Session) -> None:
    finding = session.findings[1]
    session.select_finding(finding.id)
    session.judge.decide(DecisionAction.CONFIRM)
    assert session.selected_finding == finding
    assert session.is_confirmed(finding)
    session.undo()
    assert not session.is_confirmed(finding)
    session.redo()
    assert session.is_confirmed(finding)


def test_unlinking_needs_a_source_with_words_in_the_row(session: Session, qtbot: QtBot) -> None:
    finding = next(f for f in session.findings if len({v.article for v in f.values}) == 2)
    silent = next(i for i in range(4) if all(v.article != i for v in finding.values))
    session.select_finding(finding.id, silent)
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, undo: "Select the source" in text and not undo):
        session.judge.decide(DecisionAction.UNLINK)
    assert not session.decisions


def test_a_judgement_outlives_a_new_comparison(session: Session) -> None:
    finding = session.findings[0]
    session.judge.decide(DecisionAction.IGNORE)
    renamed = tuple(replace(f, id=f"new-{f.id}") for f in sample().findings)
    session.set_comparison(replace(sample(), findings=renamed))
    assert f"new-{finding.id}" not in [f.id for f in session.findings]


def test_the_selection_follows_its_finding_into_a_new_comparison(session: Session) -> None:
    session.select_finding("f3", 1)
    renamed = tuple(replace(f, id=f"new-{f.id}") for f in sample().findings)
    session.set_comparison(replace(sample(), findings=renamed))
    assert session.selection == Selection("new-f3", 1)


def test_a_source_or_a_passage_that_the_comparison_does_not_have_cannot_be_selected(session: Session) -> None:
    last = len(sample().articles) - 1
    session.select(Selection("f3", last + 1, Passage(last, (0, 999))))
    assert session.selection == Selection("f3", None, None)
    session.select(Selection("f3", last, Passage(last, (0,))))
    assert session.selection == Selection("f3", last, Passage(last, (0,)))


def test_whoever_hears_that_a_held_place_is_gone_finds_a_selection_that_exists(session: Session) -> None:
    fewer = replace(sample(), articles=sample().articles[:1], findings=(), alignments=())
    session.select_finding(session.findings[0].id, 1)
    session.judge.hold(Place(1, Span(0, 5)))
    heard: list[int | None] = []
    session.heldChanged.connect(lambda: heard.append(session.selection.article))
    session.set_comparison(fewer)
    assert heard == [None]


def test_messages_name_what_was_done_and_taken_back(session: Session, qtbot: QtBot) -> None:
    what = session.findings[0].what
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, undo: text == f"Confirmed “{what}”" and undo):
        session.judge.decide(DecisionAction.CONFIRM)
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, undo: text == f"Undone: Confirmed “{what}”"):
        session.undo()


def test_adding_and_removing_can_be_undone(session: Session) -> None:
    before = _labels(session)
    session.remove_sources([session.sources[1].key])
    assert _labels(session) == [before[0], *before[2:]]
    session.undo()
    assert _labels(session) == before
    session.add_inputs(["news.txt"])
    assert _labels(session) == [*before, "news.txt"]
    session.undo()
    assert _labels(session) == before


def test_undoing_the_adding_of_a_folder_takes_out_all_that_came_from_it(empty: Session) -> None:
    empty.add_inputs(["folder"])
    empty.resolve(empty.sources[0].key, ARTICLES[:3])
    assert len(_labels(empty)) == 3
    empty.undo()
    assert not _labels(empty)
    empty.redo()
    assert [s.article for s in empty.sources] == ARTICLES[:3]


def test_parts_of_a_folder_that_fail_stand_beside_those_that_do_not(empty: Session) -> None:
    empty.add_inputs(["folder"])
    empty.resolve(empty.sources[0].key, ARTICLES[:1], [NotReadableError("folder/b.txt", "it is empty", "two words")])
    assert [s.state for s in empty.sources] == [SourceState.READY, SourceState.FAILED]
    assert empty.sources[1].read == "two words"


def test_the_same_article_twice_is_named_and_not_added(empty: Session, qtbot: QtBot) -> None:
    empty.add_inputs(["one.txt", "two.txt"])
    first, second = (s.key for s in empty.sources)
    empty.resolve(first, ARTICLES[:1])
    with qtbot.waitSignal(empty.message, check_params_cb=lambda text, undo: text == "Already here: Harbour Ledger"):
        empty.resolve(second, ARTICLES[:1])
    assert len(empty.sources) == 1


def test_the_same_path_twice_is_named_and_not_added(empty: Session, qtbot: QtBot) -> None:
    empty.add_inputs(["one.txt"])
    with qtbot.waitSignal(empty.message, check_params_cb=lambda text, undo: text == "Already here: one.txt"):
        empty.add_inputs(["one.txt"])
    assert len(empty.sources) == 1


def test_one_text_signed_by_two_outlets_is_two_reports() -> None:
    one = ARTICLES[0]
    assert same_article(one, replace(one, id="x", outlet=None))
    assert not same_article(one, replace(one, id="x", outlet="Other Herald", url="https://other.example/a"))


def test_a_failed_source_can_be_given_as_text(empty: Session) -> None:
    empty.add_inputs(["https://news.example/a"])
    key = empty.sources[0].key
    empty.fail(key, "The site asks for a subscription", "a few words")
    empty.retry(key, text="The whole text")
    assert (empty.sources[0].state, empty.sources[0].pasted, empty.sources[0].input) == (SourceState.LOADING, True, "The whole text")


def test_letters_of_sources_stay_while_a_comparison_without_them_runs(session: Session) -> None:
    session.add_inputs(["late.txt"])
    session.remove_sources([session.sources[0].key])
    positions = session.positions()
    assert [positions[s.key] for s in session.sources] == [1, 2, 3, 4]


def test_going_to_a_hidden_source_shows_it(session: Session, qtbot: QtBot) -> None:
    session.set_filter(session.filter.toggle_source(ARTICLES[1].id))
    assert session.columns() == (0, 2, 3)
    finding = session.findings[0]
    session.select_finding(finding.id, 1)
    with qtbot.waitSignal(session.revealRequested):
        session.go_to_selected()
    assert session.columns() == (0, 1, 2, 3)
    assert session.view is View.SIDE_BY_SIDE


def test_zoom_has_bounds(session: Session) -> None:
    session.set_reading_px(99)
    assert session.reading_px == LARGEST_PX
    session.set_reading_px(1)
    assert session.reading_px == SMALLEST_PX


def test_words_filter_rows_however_they_are_written(session: Session) -> None:
    session.set_filter(Filter(words="INÉZ name"))
    assert [f.id for f in session.findings] == ["f2"]
    session.set_filter(Filter(words="no such words"))
    assert session.findings == ()
    session.set_filter(session.filter.cleared())
    assert len(session.findings) == 9


def test_rows_of_one_source(session: Session) -> None:
    session.set_filter(Filter().toggle_speaking(ARTICLES[3].id))
    assert {f.id for f in session.findings} == {"f0", "f2", "f5"}


def test_the_next_row_is_the_next_in_the_order_chosen(session: Session) -> None:
    session.set_sorting(Sorting(Order.TEXT, ARTICLES[1].id))
    session.select_finding("f4")
    session.step(1)
    assert session.selection.finding == "f5"


def test_setting_up_the_texts_is_told_once(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.layoutChanged):
        session.set_layout(TextLayout(ARTICLES[2].id, 2))
    with qtbot.assertNotEmitted(session.layoutChanged):
        session.set_layout(TextLayout(ARTICLES[2].id, 2))
