"""The window over a sample event, with an engine that works in this process: the same code, without waiting for others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.facts.table import KINDS
from reader.gui.kinds import Kinds
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from tests.gui.whole.engine import NearEngine


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
