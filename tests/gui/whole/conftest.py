"""The window over a sample event, with an engine that works in this process: the same code, without waiting for others."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, SignalInstance
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.facts.table import KINDS
from reader.gui import worker
from reader.gui.kinds import Kinds
from reader.gui.main_window import MainWindow
from reader.gui.pools import Kind
from reader.gui.session import Session
from reader.gui.tasks import EngineClient
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.article import Article


class NearEngine(EngineClient):
    """Does each job at once, in this process, and reports it as the other one does: later, by a queued signal."""

    def start(self) -> None:
        """Makes this process ready for the jobs."""
        if not self._started:
            self._started = True
            ours = signal.getsignal(signal.SIGINT)
            worker.start(self._pools.board, self._pools.pauses)
            signal.signal(signal.SIGINT, ours)

    def prepare(self, articles: Any) -> None:
        """Nothing is prepared: comparing analyses what it needs."""

    def compare(self, articles: tuple[Article, ...]) -> int:
        """Compares; there is never another comparison to be cancelled."""
        self.start()
        self._comparing = self._last + 1
        return self._submit(self.compared, Kind.ENGINE, worker.compare_job, self._last + 1, articles)

    def close(self) -> None:
        """Ends the process that reads pages, which is this one's child."""
        super().close()
        state, worker._state = worker._state, None
        if state is not None and state.confined is not None:
            state.confined.close()

    def _submit(self, reply: SignalInstance, kind: Kind, function: Callable[..., Any], *arguments: Any) -> int:
        self.start()
        done: Future[Any] = Future()
        done.set_result(function(*arguments))
        return self._watch(reply, done)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    for dialog in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    engine = NearEngine()
    session = Session(ThemeManager(ThemeMode.LIGHT))
    made = MainWindow(session, Kinds(KINDS), Workflow(session, engine), engine.close)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    engine.close()
    # The window is deleted only later; nothing of it may tick until then.
    for timer in made.findChildren(QTimer):
        timer.stop()


def settle(rounds: int = 3) -> None:
    """Lets everything that was posted happen, deletions included."""
    for _ in range(rounds):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
