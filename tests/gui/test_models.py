"""The models under Qt's own tester, through resets and filters; every cell has a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.compare.decisions import DecisionAction
from reader.gui.models import DifferencesModel, FilterProxy, FindingsModel, Role, Section, SourcesModel
from reader.gui.session import Session
from reader.gui.state import Filter, SourceState
from reader.gui.theme import ThemeManager, ThemeMode
from reader.model.finding import Finding, Verdict
from reader.render.order import Head, Order, Sorting
from reader.render.words import NO_MATCH
from tests.build import sample

_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
DIFFER, UPDATE = (Head(verdict=v) for v in (Verdict.DIFFER, Verdict.UPDATE))
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def _exercise(session: Session) -> None:
    """Everything that changes what is shown."""
    session.step(1)
    session.set_filter(Filter(hidden_verdicts=frozenset({Verdict.DIFFER}), hidden_kinds=frozenset({"quantity"})))
    session.set_filter(Filter(hidden_verdicts=frozenset(Verdict)))
    session.set_filter(Filter(hidden_sources=frozenset({sample().articles[0].article.id})))
    session.set_filter(Filter(words="december", speaking=frozenset({sample().articles[1].article.id})))
    session.set_filter(Filter())
    for order in Order:
        session.set_sorting(Sorting(order, sample().articles[1].article.id))
    session.set_filter(Filter(hidden_kinds=frozenset({"date"})))
    session.set_filter(Filter())
    session.set_sorting(Sorting())
    session.judge.decide(DecisionAction.IGNORE)
    session.undo()
    session.add_inputs(["more.txt"])
    session.fail(session.sources[-1].key, "no such file")
    session.remove_sources([session.sources[0].key])
    session.undo()
    session.set_comparison(None)
    session.set_comparison(sample())


@pytest.mark.parametrize("sections", [True, False])
@pytest.mark.parametrize("kind", [FindingsModel, DifferencesModel])
def test_findings_and_their_filter_hold_qts_contract(session: Session, kind: type[FindingsModel], sections: bool) -> None:
    model = kind(session)
    proxy = FilterProxy(session, model, sections=sections)
    testers = [QAbstractItemModelTester(m, _FATAL) for m in (model, proxy)]
    _exercise(session)
    assert proxy.rowCount() >= len(sample().findings)
    assert len(testers) == 2


def test_sources_hold_qts_contract(session: Session, qtmodeltester: object) -> None:
    model = SourcesModel(session)
    tester = QAbstractItemModelTester(model, _FATAL)
    _exercise(session)
    assert tester.model() is model
    assert model.rowCount() == 5


def _spoken(model: QAbstractItemModel) -> list[str]:
    return [
        str(model.index(row, column).data(_SPOKEN))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if isinstance(model.index(row, column).data(Role.FINDING), Finding)
    ]


def test_every_cell_can_be_heard(session: Session) -> None:
    for model in (FindingsModel(session), DifferencesModel(session)):
        spoken = _spoken(model)
        assert spoken
        assert all(text and text != "None" for text in spoken)


def test_a_row_is_one_sentence_and_a_cell_tells_its_source(session: Session) -> None:
    model = FindingsModel(session)
    assert str(model.index(1, 0).data(_SPOKEN)).startswith("Differ, date, When the ferry ran aground: A Harbour Ledger says December 2")
    assert "A Harbour Ledger: December 2, in" in str(model.index(1, 1).data(_SPOKEN))
    quote = next(r for r in range(model.rowCount()) if model.index(r, 0).data(Role.FINDING) == session.finding("f1"))
    assert str(model.index(quote, 3).data(_SPOKEN)).endswith(NO_MATCH)


def test_sections_count_what_is_shown_and_cannot_be_selected(session: Session) -> None:
    model = FindingsModel(session)
    proxy = FilterProxy(session, model, sections=True)
    first = proxy.index(0, 0)
    assert first.data(Role.SECTION) == Section(DIFFER, 3)
    assert first.flags() == Qt.ItemFlag.NoItemFlags
    session.set_filter(Filter(hidden_kinds=frozenset({"date"})))
    assert proxy.index(0, 0).data(Role.SECTION) == Section(DIFFER, 2)
    session.set_filter(Filter(hidden_verdicts=frozenset({Verdict.DIFFER})))
    assert proxy.index(0, 0).data(Role.SECTION) == Section(UPDATE, 1)


def test_columns_follow_the_sources_that_are_shown(session: Session) -> None:
    proxy = FilterProxy(session, FindingsModel(session), sections=True)
    session.set_filter(session.filter.toggle_source(sample().articles[1].article.id))
    assert [proxy.article_at(c) for c in range(proxy.columnCount())] == [None, 0, 2, 3]
    assert proxy.column_of(2) == 2
    assert proxy.column_of(1) == 0


def test_differences_show_values_and_where_they_stand(session: Session) -> None:
    model = DifferencesModel(session)
    assert model.index(1, 1).data() == "December 2"
    assert str(model.index(1, model.columnCount() - 1).data()).startswith("A ")
    model.among = (1, 2)
    assert str(model.index(1, model.columnCount() - 1).data()).startswith("B ")


def test_a_source_is_read_aloud_with_its_state(session: Session, qtbot: QtBot) -> None:
    model = SourcesModel(session)
    assert str(model.index(0).data(_SPOKEN)).startswith("A Harbour Ledger: Ferry Calder runs aground")
    assert "The headline stood 3 times." in str(model.index(3).data(_SPOKEN))
    session.add_inputs(["late.txt"])
    assert model.index(4).data(_SPOKEN) == "E late.txt: Waiting for its turn"
    session.fail(session.sources[4].key, "There is no such file.")
    assert model.index(4).data(_SPOKEN) == "late.txt: could not be read. There is no such file."
    assert session.sources[4].state is SourceState.FAILED


def test_heads_follow_the_order(session: Session) -> None:
    proxy = FilterProxy(session, FindingsModel(session), sections=True)
    session.set_sorting(Sorting(Order.KIND))
    heads = [proxy.index(r, 0).data() for r in range(proxy.rowCount()) if proxy.index(r, 0).data(Role.SECTION)]
    assert heads == ["claim", "date", "name", "place", "quantity", "quote"]
    session.set_filter(Filter(hidden_kinds=frozenset({"name"})))
    assert "name" not in [proxy.index(r, 0).data() for r in range(proxy.rowCount())]
    session.set_sorting(Sorting(Order.POSITION))
    assert all(proxy.index(r, 0).data(Role.SECTION) is None for r in range(proxy.rowCount()))


@pytest.mark.parametrize("comparison", [None, "smaller"])
def test_rows_of_the_old_comparison_can_be_asked_for_until_the_reset(qtbot: QtBot, comparison: str | None) -> None:
    """Others may learn of a new comparison first, and filter anew."""
    made = Session(ThemeManager(ThemeMode.LIGHT))
    proxies: list[FilterProxy] = []

    def ask() -> None:
        for proxy in proxies:
            proxy.set_among((0, 1))
            for row in range(proxy.rowCount()):
                for column in range(proxy.columnCount()):
                    proxy.index(row, column).data()
                    proxy.index(row, column).data(_SPOKEN)

    made.comparisonChanged.connect(ask)
    model = DifferencesModel(made)
    proxies.append(FilterProxy(made, model, sections=True))
    made.set_comparison(sample())
    made.set_filter(Filter(speaking=frozenset({sample().articles[3].article.id})))
    smaller = replace(sample(), articles=sample().articles[:2], findings=(), alignments=(), groups=(), origins=())
    made.set_comparison(None if comparison is None else smaller)
    assert proxies[0].rowCount() == 0
