"""The main job in the window: sources in, differences out, judgements and their undoing, a source that fails."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.compare.decisions import DecisionAction
from reader.facts.table import KINDS
from reader.gui.kinds import Kinds
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import SourceState, View
from reader.gui.tasks import EngineClient
from reader.gui.theme import DARK, LIGHT, Theme, ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.finding import Verdict
from reader.paths import seeds

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

_PATIENCE = 30_000
_BEAT = 10
_LONGEST = 0.4
"""Seconds that the window's thread may be away on a busy test machine; on a quiet one it is held to 0.05."""

EVENT = seeds() / "treasury-breach"


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    engine = EngineClient()
    session = Session(ThemeManager(ThemeMode.LIGHT))
    made = MainWindow(session, Kinds(KINDS), Workflow(session, engine), engine.close)
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    engine.close()
    # The window is deleted only later; nothing of it may tick until then.
    for timer in made.findChildren(QTimer):
        timer.stop()


def _load(qtbot: QtBot, window: MainWindow, *names: str) -> Session:
    session = window.session
    with qtbot.waitSignal(session.comparisonChanged, timeout=_PATIENCE, check_params_cb=lambda _: session.comparison is not None):
        session.add_inputs([str(EVENT / name) for name in names])
    return session


def test_two_files_become_a_comparison_and_a_third_can_be_added_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    session = _load(qtbot, window, "calder-post.md", "harbour-ledger.html")
    assert session.comparison is not None
    assert len(session.comparison.articles) == 2
    _load(qtbot, window, "kestrel-review.json")
    qtbot.waitUntil(lambda: session.comparison is not None and len(session.comparison.articles) == 3, timeout=_PATIENCE)
    session.undo()
    qtbot.waitUntil(lambda: session.comparison is not None and len(session.comparison.articles) == 2, timeout=_PATIENCE)
    assert session.undo_stack.canRedo()


def test_judgements_are_undone_one_by_one(qtbot: QtBot, window: MainWindow) -> None:
    session = _load(qtbot, window, "calder-post.md", "meridian-wire.txt", "harbour-ledger.html")
    finding = next(f for f in session.findings if f.verdict is Verdict.DIFFER)
    session.select_finding(finding.id, finding.values[0].article)
    session.judge.decide(DecisionAction.CONFIRM)
    assert session.is_confirmed(finding)
    session.judge.decide(DecisionAction.IGNORE)
    assert session.is_ignored(finding)
    session.undo()
    assert not session.is_ignored(finding)
    session.undo()
    assert not session.is_confirmed(finding)


def test_unlinking_takes_the_selected_source_out_and_can_be_undone(qtbot: QtBot, window: MainWindow) -> None:
    session = _load(qtbot, window, "calder-post.md", "meridian-wire.txt", "harbour-ledger.html")
    before = session.findings
    finding = next(f for f in before if len({v.article for v in f.values}) > 1)
    session.select_finding(finding.id, finding.values[0].article)
    session.judge.decide(DecisionAction.UNLINK)
    assert session.findings != before
    session.undo()
    assert session.findings == before


def test_a_source_that_fails_is_told_and_the_rest_goes_on(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    session = window.session
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    session.add_inputs([str(tmp_path / "empty.txt")])
    _load(qtbot, window, "calder-post.md", "harbour-ledger.html")
    qtbot.waitUntil(lambda: any(s.state is SourceState.FAILED for s in session.sources), timeout=_PATIENCE)
    failed = next(s for s in session.sources if s.state is SourceState.FAILED)
    assert "empty" in failed.reason
    assert session.comparison is not None


def test_f7_walks_through_the_rows_and_the_views_share_the_selection(qtbot: QtBot, window: MainWindow) -> None:
    session = _load(qtbot, window, "calder-post.md", "meridian-wire.txt", "harbour-ledger.html")
    QTest.keyClick(window, Qt.Key.Key_F7)
    first = session.selected_finding
    assert first is not None
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert session.selected_finding not in (None, first)
    session.set_view(View.SIDE_BY_SIDE)
    QTest.keyClick(window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert session.selected_finding == first


def test_the_window_stays_awake_while_the_engine_works(qtbot: QtBot, window: MainWindow) -> None:
    longest, last = 0.0, time.thread_time()

    def beat() -> None:
        nonlocal longest, last
        now = time.thread_time()
        longest, last = max(longest, now - last), now

    _load(qtbot, window, "calder-post.md", "harbour-ledger.html")
    timer = QTimer()
    timer.timeout.connect(beat)
    last = time.thread_time()
    timer.start(_BEAT)
    with qtbot.waitSignal(window.session.comparisonChanged, timeout=_PATIENCE):
        window.session.add_inputs([str(EVENT / "kestrel-review.json")])
    timer.stop()
    assert 0 < longest < _LONGEST


def _luminance(code: str) -> float:
    channels = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, two: str) -> float:
    high, low = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_marks_and_words_can_be_read_on_their_grounds(theme: Theme) -> None:
    for colours in (theme.agree, theme.compatible, theme.differ, theme.only):
        assert _contrast(colours.mark, theme.page) >= 4.5
        assert _contrast(colours.mark, colours.fill) >= 4.5
        assert _contrast(theme.ink, colours.fill) >= 7
    for ground in (theme.window, theme.panel, theme.page):
        assert _contrast(theme.ink, ground) >= 7
        assert _contrast(theme.third, ground) >= 4.5
    assert _contrast(theme.outline, theme.page) >= 3
