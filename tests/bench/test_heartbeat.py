"""Twenty articles of 5,000 words load, are compared, scrolled, filtered and zoomed, and the window stays awake."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QScrollBar

from reader.facts.table import KINDS
from reader.gui.kinds import Kinds
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import Filter, View
from reader.gui.tasks import EngineClient
from reader.gui.text.pane import TextPane
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.finding import Verdict
from reader.store.kept import Kept
from tests.bench.beat import Gaps, Heart
from tests.generated import generated_articles

pytestmark = [pytest.mark.bench, pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)]

ARTICLES, WORDS = 20, 5000
ROUNDS = 3
"""Each window does all deeds; of each kind of deed the window counts in which it went best: a busy machine slows single ones down."""
BEAT = 0.050


@pytest.fixture
def themes(qtbot: QtBot) -> Iterator[ThemeManager]:
    made = ThemeManager(ThemeMode.LIGHT)
    yield made
    made.set_mode(ThemeMode.SYSTEM)


@contextmanager
def _opened(qtbot: QtBot, themes: ThemeManager, kept: Kept) -> Iterator[tuple[MainWindow, Heart]]:
    """A window of its own, and its heart."""
    session, engine = Session(themes), EngineClient()
    engine.kept = kept
    window = MainWindow(session, Kinds(KINDS), Workflow(session, engine), engine.close)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    heart = Heart()
    yield window, heart
    heart.stop()
    window.close()


def _files(folder: Path) -> list[str]:
    paths = []
    for i, article in enumerate(generated_articles(ARTICLES, WORDS)):
        head = f"---\ntitle: {article.headline}\nsource: {article.outlet}\npublished: {article.published}\nlanguage: en\n---\n"
        path = folder / f"{i:02d}.txt"
        path.write_text(head + article.text, encoding="utf-8")
        paths.append(str(path))
    return paths


def _use(heart: Heart, window: MainWindow, view: View) -> None:
    """Scrolls, filters and zooms in one view."""
    session = window.session
    heart.do(f"{view}: show", lambda _: session.set_view(view))
    bar = _bar(window, view)
    heart.do(f"{view}: scroll", lambda i: bar.setValue(i * 70), 30)
    heart.do(f"{view}: filter", lambda i: session.set_filter(Filter(hidden_verdicts=frozenset({Verdict.ONLY} if i % 2 else ()))), 4)
    heart.do(f"{view}: words", lambda i: session.set_filter(Filter(words="" if i % 2 else "mayor")), 4)
    heart.do(f"{view}: zoom", lambda i: session.set_reading_px(16 + i), 3)


def _bar(window: MainWindow, view: View) -> QScrollBar:
    if view is View.LEDGER:
        return window.ledger_page.ledger.verticalScrollBar()
    return next(p for p in window.stack.findChildren(TextPane) if p.isVisible()).verticalScrollBar()


def _round(window: MainWindow, heart: Heart, files: list[str]) -> None:
    """What a user does in a window, from the first file on."""
    session = window.session
    session.add_inputs(files)
    heart.until("load", lambda: len(session.articles) == ARTICLES)
    heart.until("compare", lambda: session.comparison is not None)
    heart.until("measure", lambda: window.ledger_page.ledger.measured)
    for view in (View.LEDGER, View.READ, View.SIDE_BY_SIDE):
        _use(heart, window, view)
        session.set_filter(Filter())


def test_the_window_stays_awake(qtbot: QtBot, themes: ThemeManager, tmp_path: Path) -> None:
    files, kept = _files(tmp_path), Kept(tmp_path / "kept")
    longest: dict[str, list[Gaps]] = {}
    for number in range(ROUNDS):
        with _opened(qtbot, themes, kept) as (window, heart):
            _round(window, heart, files)
            assert window.session.comparison is not None
            told = f"{len(window.session.comparison.findings)} findings, {len(window.session.comparison.alignments)} alignments"
        for doing, gaps in heart.gaps.items():
            # Only in the first window are files read and compared; the others are given what was kept.
            longest.setdefault(doing if number == 0 or doing not in ("load", "compare") else f"{doing} again", []).append(gaps)
    print(f"\n{told}; longest gaps in ms, the least of {ROUNDS} windows:")
    least = {doing: min(max(gaps.cpu, default=0.0) for gaps in found) for doing, found in longest.items()}
    for doing, found in longest.items():
        clock = min(max(gaps.clock, default=0.0) for gaps in found)
        print(f"{doing:22} processor {least[doing] * 1000:4.0f}, clock {clock * 1000:4.0f}")
    assert not {doing: gap for doing, gap in least.items() if gap > BEAT and doing != "start"}
