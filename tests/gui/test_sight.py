from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.sight import Sight
from reader.gui.turns import Turns


def _called(qtbot: QtBot) -> tuple[QWidget, Sight, list[str]]:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget, Sight(widget, Turns(widget)), []


def test_nothing_waits_before_the_widget_is_first_shown(qtbot: QtBot) -> None:
    _, sight, done = _called(qtbot)
    sight.soon(lambda: done.append("a"))()
    assert done == ["a"]


def test_what_comes_while_it_is_hidden_is_done_once_when_it_is_shown_again(qtbot: QtBot) -> None:
    widget, sight, done = _called(qtbot)
    widget.show()
    first, second = sight.soon(lambda: done.append("first")), sight.soon(lambda: done.append("second"))
    widget.hide()
    second(1)
    first()
    second(2)
    assert done == []
    widget.show()
    assert done == ["second", "first"]
    widget.hide()
    widget.show()
    assert done == ["second", "first"]


class _Sender(QObject):
    sent = Signal(int)


def test_a_deleted_widget_hears_nothing_more(qtbot: QtBot) -> None:
    widget, sender, done = QWidget(), _Sender(), []
    sender.sent.connect(Sight(widget, Turns(widget)).soon(lambda: done.append("a")))
    sender.sent.emit(1)
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sender.sent.emit(2)
    assert done == ["a"]
