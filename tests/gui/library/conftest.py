"""A window that keeps its event in a library of its own, and another on the same library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.kinds import Kinds
from reader.gui.library.keeper import Keeper, Saved
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.tasks import EngineClient
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow

PATIENCE = 30_000


class Kept:
    """A session with its keeper and its window; the engine is there and compares nothing."""

    def __init__(self, path: Path, kinds: Kinds, *, restore: bool) -> None:
        self.engine = EngineClient()
        self.session = Session(ThemeManager(ThemeMode.LIGHT))
        self.keeper = Keeper(self.session, path)
        self.workflow = Workflow(self.session, self.engine)
        self.workflow.originalRead.connect(self.keeper.keep_original)
        self.window = MainWindow(self.session, kinds, self.workflow, self.engine.close, self.keeper)
        self.keeper.start(restore=restore)

    def saved(self, qtbot: QtBot) -> None:
        """Waits until all that was done is in the library."""
        qtbot.waitUntil(lambda: self.keeper.settled and self.keeper.state is Saved.SAVED, timeout=PATIENCE)

    def kill(self) -> None:
        """Ends without saving, as a crash does."""
        self.keeper.close()
        self.window.close()
        self.engine.close()

    def close(self) -> None:
        """Ends as a user ends it."""
        self.window.close()
        self.engine.close()


Opener = Callable[..., Kept]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.parallax"


@pytest.fixture
def kept(qtbot: QtBot, path: Path, kinds: Kinds, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    """Opens a window on the library as often as it is called."""
    monkeypatch.setattr(Workflow, "_start", lambda self, articles: None)
    made: list[Kept] = []

    def open_one(*, restore: bool = True) -> Kept:
        one = Kept(path, kinds, restore=restore)
        qtbot.addWidget(one.window)
        one.window.show()
        made.append(one)
        return one

    yield open_one
    for one in made:
        one.kill()
