"""Twenty articles of 5,000 words load, are compared, scrolled, filtered and zoomed, and the window stays awake."""

from __future__ import annotations

import os
from collections.abc import Iterator
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
from tests.bench.beat import Heart
from tests.generated import generated_articles

pytestmark = [pytest.mark.bench, pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)]

ARTICLES, WORDS = 20, 5000
BEAT = 0.050


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    themes = ThemeManager(ThemeMode.LIGHT)
    session, engine = Session(themes), EngineClient()
    made = MainWindow(session, Kinds(KINDS), Workflow(session, engine), engine.close)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    themes.set_mode(ThemeMode.SYSTEM)


@pytest.fixture
def heart(window: MainWindow) -> Iterator[Heart]:
    made = Heart()
    yield made
    made.stop()


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


def test_the_window_stays_awake(window: MainWindow, heart: Heart, tmp_path: Path) -> None:
    session = window.session
    session.add_inputs(_files(tmp_path))
    heart.until("load", lambda: len(session.articles) == ARTICLES)
    heart.until("compare", lambda: session.comparison is not None)
    heart.until("measure", lambda: window.ledger_page.ledger.measured)
    for view in (View.LEDGER, View.READ, View.SIDE_BY_SIDE):
        _use(heart, window, view)
    assert session.comparison is not None
    print(f"\n{len(session.comparison.findings)} findings, {len(session.comparison.alignments)} alignments; longest gaps in ms:")
    for doing, gaps in heart.gaps.items():
        print(f"{doing:22} processor {max(gaps.cpu, default=0) * 1000:4.0f}, clock {max(gaps.clock, default=0) * 1000:4.0f}")
    late = {doing: max(gaps.cpu) for doing, gaps in heart.gaps.items() if gaps.cpu and max(gaps.cpu) > BEAT}
    assert not late
