"""What nobody thought of: a thousand random deeds of a user leave nothing broken, and undo leads back to the start."""

from __future__ import annotations

import gc
import math
from collections import Counter
from collections.abc import Callable, Iterator
from random import Random
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.actions import SPECS
from reader.gui.main_window import MainWindow
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.paths import seeds
from tests.gui.whole.conftest import settle

pytestmark = pytest.mark.slow

Part = TypeVar("Part", bound=QWidget)

LEFT_OUT = frozenset({"Quit", "New event", "Import an event…", "Open the sample comparison", "Remove all sources", "Undo"})
"""Actions that end or repeat everything; undoing is tried by itself, at the end."""
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return)
MORE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F7, Qt.Key.Key_A)
SIZES = ((680, 430), (1440, 900), (1024, 700), (1200, 800), (860, 560))
EVENTS = {"ferry-fire": (1000, math.inf), "treasury-breach": (300, 0.0)}
"""How many deeds, and how much time the first pieces of a change may take."""


class User:
    """Somebody who does anything. Every deed is drawn from one seeded source of chance, so that a failure can be seen again."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._chance = Random(seed)
        self._deeds: tuple[tuple[int, Callable[[], str]], ...] = (
            (8, self._act),
            (6, self._press),
            (3, self._select),
            (3, self._click_button),
            (2, self._click_anywhere),
            (2, self._scroll),
            (1, self._type),
            (1, self._resize),
        )

    def do(self) -> str:
        """Does one thing and tells what."""
        weights, deeds = zip(*self._deeds, strict=True)
        deed: Callable[[], str] = self._chance.choices(deeds, weights)[0]
        return deed()

    def _act(self) -> str:
        names = [s.text for s in SPECS if s.text not in LEFT_OUT and self._window.actions_.named(s.text).isEnabled()]
        name = self._chance.choice(names)
        if name == "Remove the current source" and len(self._window.session.sources) < 4:
            return f"spared: {name}"
        self._window.actions_.named(name).trigger()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                settle(1)
                dialog.reject()
        return name

    def _press(self) -> str:
        key = self._chance.choice(KEYS + MORE_KEYS)
        focus = QApplication.focusWidget()
        if focus is not None and focus.window() is self._window:
            QTest.keyClick(focus, key)
        return f"{key.name} on {type(focus).__name__}"

    def _select(self) -> str:
        shown = self._window.session.findings
        if not shown:
            return "nothing to select"
        finding = self._chance.choice(shown)
        article = self._chance.choice([None, *range(len(self._window.session.articles))])
        self._window.session.select_finding(finding.id, article)
        return f"select {finding.what} in {article}"

    def _click_button(self) -> str:
        buttons = [b for b in self._visible(QAbstractButton) if b.isEnabled() and b.text() not in ("Remove", "Export")]
        if not buttons:
            return "no button"
        button = self._chance.choice(buttons)
        told = f"button {button.text() or button.accessibleName()}"
        button.click()
        return told

    def _click_anywhere(self) -> str:
        at = QPoint(self._chance.randrange(self._window.width()), self._chance.randrange(60, self._window.height()))
        target = QApplication.widgetAt(self._window.mapToGlobal(at))
        if target is None or target.window() is not self._window or target.objectName() == "qt_spinbox_lineedit":
            return "click on nothing"
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(self._window, at))
        return f"click on {type(target).__name__}"

    def _scroll(self) -> str:
        bars = [b for b in self._visible(QScrollBar) if b.maximum() > b.minimum()]
        if bars:
            bar = self._chance.choice(bars)
            bar.setValue(self._chance.randint(bar.minimum(), bar.maximum()))
        return "scroll"

    def _type(self) -> str:
        lines = [f for f in self._visible(QLineEdit) if f.isEnabled() and not f.isReadOnly()]
        fields: list[QWidget] = [*lines, *(f for f in self._visible(QPlainTextEdit) if f.isEnabled() and not f.isReadOnly())]
        if not fields:
            return "nothing to type in"
        field = self._chance.choice(fields)
        words = self._chance.choice(("fire", "12", "xyz", " "))
        QTest.keyClicks(field, words)
        return f"type {words} into {field.accessibleName()}"

    def _resize(self) -> str:
        size = self._chance.choice(SIZES)
        self._window.resize(*size)
        return f"resize to {size}"

    def _visible(self, kind: type[Part]) -> list[Part]:
        return [part for part in _parts(self._window) if isinstance(part, kind) and part.isVisible()]


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """All parts of a widget. Not `findChildren`: PySide takes what that returns for children of the one that was asked, and this
    window goes on for a thousand deeds."""
    for child in widget.children():
        if isinstance(child, QWidget):
            yield child
            yield from _parts(child)


def _compared(comparison: Comparison | None) -> tuple[Article, ...]:
    return tuple(a.article for a in comparison.articles) if comparison else ()


@pytest.mark.parametrize("event", EVENTS)
def test_random_deeds_leave_nothing_broken_and_can_be_undone(
    event: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # In one event the views follow at once, in the other each piece of it waits for a turn of its own.
    monkeypatch.setattr("reader.gui.turns.AT_ONCE", EVENTS[event][1])
    session = window.session
    session.add_inputs([str(seeds() / event)])
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=60_000)
    session.undo_stack.clear()
    start = (session.articles, session.decisions, session.notes, session.comparison)
    user, done = User(window, seed=20241231), []
    for _ in range(EVENTS[event][0]):
        done.append(user.do())
        settle(1)
        assert window.isVisible(), f"the window is gone after {done[-5:]}"
    while session.undo_stack.canUndo():
        session.undo()
        settle(1)
    # The comparison of the state before the last step back stands until the one of the start has come.
    qtbot.waitUntil(lambda: _compared(session.comparison) == _compared(start[3]), timeout=60_000)
    settle()
    assert (session.articles, session.decisions, session.notes) == start[:3]
    assert session.comparison == start[3]


def test_what_is_opened_and_closed_leaves_no_widget_behind(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.add_inputs([str(seeds() / "ferry-fire")])
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=60_000)

    def a_round() -> None:
        for name in (
            "Read",
            "Side by side",
            "Ledger",
            "Commands…",
            "Cancel",
            "Keys",
            "Cancel",
            "Dark theme",
            "Light theme",
            "Next difference",
        ):
            window.actions_.named(name).trigger()
            settle(1)
            for part in (window.keys, window.palette_):
                if part is not None and part.isVisible():
                    part.dismiss()
        session.select_finding(session.findings[0].id, 0)
        settle()

    for _ in range(2):
        a_round()
    before = _widgets()
    for _ in range(4):
        a_round()
    assert _widgets() - before == Counter()


def _widgets() -> Counter[str]:
    gc.collect()
    settle()
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())
