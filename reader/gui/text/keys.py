"""The keys of a text view that stands alone, without a window whose actions would answer them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

from reader.compare.decisions import DecisionAction
from reader.gui.looking import READING_PX
from reader.gui.session import Session


class TextView(Protocol):
    """What a view does itself."""

    inspectorRequested: SignalInstance  # noqa: N815 (named as Qt names its own)

    def show_card(self) -> None: ...
    def step_passage(self, by: int) -> None: ...
    def go_to_counterpart(self, by: int) -> None: ...
    def match(self) -> None: ...


def answer(event: QKeyEvent, session: Session, view: TextView) -> bool:
    """Does what the key stands for; whether it stands for anything."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return _with_control(event.key(), session, view) if control else _plain(event, session, view)


def _with_control(key: int, session: Session, view: TextView) -> bool:
    match key:
        case Qt.Key.Key_I:
            view.show_card()
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
            session.set_reading_px(session.reading_px + 1)
        case Qt.Key.Key_Minus:
            session.set_reading_px(session.reading_px - 1)
        case Qt.Key.Key_0:
            session.set_reading_px(READING_PX)
        case _:
            return False
    return True


def _plain(event: QKeyEvent, session: Session, view: TextView) -> bool:
    back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    match event.key():
        case Qt.Key.Key_J:
            view.step_passage(1)
        case Qt.Key.Key_K:
            view.step_passage(-1)
        case Qt.Key.Key_BracketLeft:
            view.go_to_counterpart(-1)
        case Qt.Key.Key_BracketRight:
            view.go_to_counterpart(1)
        case Qt.Key.Key_F7:
            session.step(-1 if back else 1)
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            view.inspectorRequested.emit()
        case Qt.Key.Key_U:
            session.set_scroll_locked(not session.scroll_locked)
        case Qt.Key.Key_L:
            session.judge.decide(DecisionAction.CONFIRM)
        case Qt.Key.Key_X:
            session.judge.decide(DecisionAction.UNLINK)
        case Qt.Key.Key_I:
            session.judge.decide(DecisionAction.IGNORE)
        case Qt.Key.Key_M:
            view.match()
        case _:
            return False
    return True
