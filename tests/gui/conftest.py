"""What the tests of the window share: a session that holds the comparison built by hand, and a window around it."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.facts.table import KINDS
from reader.gui.kinds import Kinds
from reader.gui.language import Translators
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import Source, SourceState
from reader.gui.tasks import EngineClient
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from tests.build import sample


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "gui" in item.path.parts:
            # The offscreen platform has no windows that could be limited, raised or given the keyboard, and says so.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Iterator[Translators]:
    """The interface speaks English, whatever the machine does."""
    made = Translators()
    made.use("en")
    yield made
    made.close()
    # The offscreen platform keeps what was copied until after Python has ended, and then asks Python to delete it.
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Views follow the session at once, however slow the machine is; what waits for its turn is tried by tests of its own."""
    monkeypatch.setattr("reader.gui.turns.AT_ONCE", math.inf)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """A session in the light theme that holds the comparison built by hand and its four sources."""
    themes = ThemeManager(ThemeMode.LIGHT)
    made = Session(themes)
    fill(made)
    yield made
    themes.set_mode(ThemeMode.SYSTEM)


@pytest.fixture
def engine() -> Iterator[EngineClient]:
    """An engine that has not started yet."""
    made = EngineClient()
    yield made
    made.close()


@pytest.fixture
def kinds() -> Kinds:
    """The kinds of the table."""
    return Kinds(KINDS)


@pytest.fixture
def window(qtbot: QtBot, session: Session, kinds: Kinds, engine: EngineClient) -> Iterator[MainWindow]:
    """A window that shows the session."""
    made = MainWindow(session, kinds, Workflow(session, engine), engine.close)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def fill(session: Session) -> None:
    """Puts the comparison built by hand and its sources into a session, as if they had been loaded and compared."""
    comparison = sample()
    sources = [Source(0, 0, f"source-{i}.txt", SourceState.READY, article=a.article) for i, a in enumerate(comparison.articles)]
    session.put(sources)
    session.set_comparison(comparison)
