"""What the views cost on the window's thread: CPU time, medians. Run by ./run.sh bench."""

from __future__ import annotations

import math
import os
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from reader.facts.table import KINDS
from reader.gui.kinds import Kinds
from reader.gui.ledger_page import LedgerPage
from reader.gui.session import Session
from reader.gui.state import Filter
from reader.gui.text.read_view import ReadView
from reader.gui.text.side_by_side import SideBySideView
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.timeline import TimelineStrip
from reader.model.finding import Verdict
from reader.render.order import Order, Sorting
from tests.bench.many import many

pytestmark = [pytest.mark.bench, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

LARGE = many()
BEAT = 0.050


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    themes = ThemeManager(ThemeMode.LIGHT)
    made = Session(themes)
    made.set_comparison(LARGE)
    yield made
    themes.set_mode(ThemeMode.SYSTEM)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Views do all of a change in one go: what it costs, not how it is spread over turns."""
    monkeypatch.setattr("reader.gui.turns.AT_ONCE", math.inf)


def _cpu(do: Callable[[], object]) -> float:
    start = time.process_time()
    do()
    return time.process_time() - start


def _steps(scroll: Callable[[int], object], count: int = 40) -> float:
    """The CPU time of a scroll step with its painting: the median of a run, the least of three runs."""

    def step(i: int) -> None:
        scroll(i)
        QApplication.processEvents()

    return min(statistics.median([_cpu(partial(step, i)) for i in range(count)][5:]) for _ in range(3))


def _show(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()


def test_ledger_of_500_rows_and_20_sources(qtbot: QtBot, session: Session) -> None:
    start = time.process_time()
    page = LedgerPage(session, Kinds(KINDS))
    _show(qtbot, page, 876, 780)
    page.grab()
    first = time.process_time() - start
    qtbot.waitUntil(lambda: page.ledger.measured, timeout=60_000)
    bar = page.ledger.verticalScrollBar()
    step = _steps(lambda i: bar.setValue(i * 90))
    wide = page.ledger.horizontalScrollBar()
    wide.setValue(400)
    both = _steps(lambda i: bar.setValue(i * 90))
    print(f"\nledger: first paint {first * 1000:.0f} ms, scroll step {step * 1000:.1f} ms, with the frozen column {both * 1000:.1f} ms")
    assert first < 1.0
    assert step < 0.016
    assert both < 0.016


def test_changes_in_the_ledger_hold_the_beat(qtbot: QtBot, session: Session) -> None:
    page = LedgerPage(session, Kinds(KINDS))
    _show(qtbot, page, 876, 780)
    qtbot.waitUntil(lambda: page.ledger.measured, timeout=60_000)
    costs = {
        "select": _cpu(lambda: session.select_finding("f320", 3)),
        "next": _cpu(lambda: session.step(1)),
        "filter": _cpu(lambda: session.set_filter(Filter(hidden_verdicts=frozenset({Verdict.AGREE})))),
        "words": _cpu(lambda: session.set_filter(Filter(words="row 12"))),
        "all": _cpu(lambda: session.set_filter(Filter())),
        "sort": _cpu(lambda: session.set_sorting(Sorting(Order.KIND))),
    }
    print("\nledger: " + ", ".join(f"{name} {cost * 1000:.0f} ms" for name, cost in costs.items()))
    assert max(costs.values()) < BEAT


@pytest.mark.usefixtures("at_once")
def test_three_panes_with_2000_marks(qtbot: QtBot, session: Session) -> None:
    session.set_comparison(many(articles=3, findings=900, sentences=300))
    view = SideBySideView(session)
    _show(qtbot, view, 1384, 640)
    view.settle_now()
    marks = sum(len(side.pane.marks) for side in view.sides)
    bar = view.sides[0].pane.verticalScrollBar()
    step = _steps(lambda i: bar.setValue(i * 60))
    select = statistics.median(_cpu(partial(session.select_finding, f"f{i}", 0)) for i in range(0, 300, 20))
    print(f"\nside by side: {marks} marks, scroll step {step * 1000:.1f} ms, selecting {select * 1000:.1f} ms")
    assert len(view.sides) == 3
    assert marks >= 2000
    assert step < 0.035
    assert select < BEAT


@pytest.mark.usefixtures("at_once")
def test_read_with_19_other_sources(qtbot: QtBot, session: Session) -> None:
    view = ReadView(session)
    _show(qtbot, view, 876, 640)
    view.settle_now()
    bar = view.pane.verticalScrollBar()
    step = _steps(lambda i: bar.setValue(i * 60))
    select = statistics.median(_cpu(partial(session.select_finding, f"f{i}", 0)) for i in range(0, 300, 20))
    base = _cpu(lambda: view.step_base(1))
    print(f"\nread: scroll step {step * 1000:.1f} ms, selecting {select * 1000:.1f} ms, another base {base * 1000:.0f} ms")
    assert step < 0.035
    assert select < BEAT


def test_timeline_and_search(qtbot: QtBot, session: Session) -> None:
    strip = TimelineStrip(session)
    qtbot.addWidget(strip)
    filled = _cpu(lambda: session.set_layout(replace(session.layout, timeline=True)))
    slices = []
    session.finder.find("quay")
    while session.finder.busy:
        slices.append(_cpu(QApplication.processEvents))
    print(f"\ntimeline {filled * 1000:.0f} ms, search in {len(slices)} slices of at most {max(slices) * 1000:.0f} ms")
    assert max(slices) < BEAT
