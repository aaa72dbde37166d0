from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.turns import Turns


@pytest.fixture
def turns(qtbot: QtBot) -> Turns:
    return Turns()


@pytest.fixture
def no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every turn's time is over before its first piece."""
    monkeypatch.setattr("reader.gui.turns.AT_ONCE", -1.0)


def _noting(done: list[str], word: str) -> Callable[[], None]:
    return lambda: done.append(word)


def test_a_turn_with_time_does_its_pieces_at_once(turns: Turns) -> None:
    done: list[str] = []
    turns.take(_noting(done, "a"), turns)
    assert done == ["a"]
    assert not turns.busy


@pytest.mark.usefixtures("no_time")
def test_pieces_wait_in_order_and_are_done_once(turns: Turns, qtbot: QtBot) -> None:
    done: list[str] = []
    first, second = _noting(done, "first"), _noting(done, "second")
    for piece in (first, second, first):
        turns.take(piece, turns)
    assert done == []
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["first", "second"]


@pytest.mark.usefixtures("no_time")
def test_what_a_piece_asks_for_comes_behind_what_waits(turns: Turns, qtbot: QtBot) -> None:
    done: list[str] = []
    inner = _noting(done, "inner")
    turns.take(lambda: turns.take(inner, turns), turns)
    turns.take(_noting(done, "second"), turns)
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["second", "inner"]


@pytest.mark.usefixtures("no_time")
def test_a_piece_goes_with_its_owner(turns: Turns, qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    turns.take(_noting(done, "gone"), owner)
    turns.take(_noting(done, "here"), turns)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["here"]


class _Sender(QObject):
    sent = Signal(int)


def test_a_slot_goes_with_its_owner(turns: Turns) -> None:
    sender, owner, done = _Sender(), QObject(), []
    sender.sent.connect(turns.soon(lambda: done.append("a"), owner))
    sender.sent.emit(1)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sender.sent.emit(2)
    assert done == ["a"]


@pytest.mark.usefixtures("no_time")
def test_who_presses_a_key_meets_what_has_caught_up(turns: Turns, qtbot: QtBot) -> None:
    done: list[str] = []
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    handle = widget.windowHandle()
    assert handle is not None
    turns.watch(handle)
    turns.take(_noting(done, "caught up"), turns)
    QCoreApplication.sendEvent(handle, QEvent(QEvent.Type.UpdateRequest))
    assert done == []
    QCoreApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    assert done == ["caught up"]


@pytest.mark.usefixtures("no_time")
def test_steps_go_on_until_they_are_done_and_behind_all_pieces(turns: Turns, qtbot: QtBot) -> None:
    done: list[str] = []

    def step() -> bool:
        done.append("step")
        return len(done) < 4

    turns.go_on(step, turns)
    turns.take(_noting(done, "piece"), turns)
    assert turns.goes_on(step)
    qtbot.waitUntil(lambda: not turns.goes_on(step))
    assert done == ["piece", "step", "step", "step"]


def test_a_step_can_be_stopped(turns: Turns, qtbot: QtBot) -> None:
    done: list[str] = []

    def step() -> bool:
        done.append("step")
        return True

    turns.go_on(step, turns)
    qtbot.waitUntil(lambda: bool(done))
    turns.stop(step)
    count = len(done)
    QTest.qWait(5)
    assert len(done) == count
