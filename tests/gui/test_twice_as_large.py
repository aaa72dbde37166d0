"""At 200 % nothing is lost: with the texts zoomed, and in the window that is left of a screen on which everything is twice as large."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.controls import Elided
from reader.gui.differences import DifferencesTable, row_height
from reader.gui.inspector_values import ValueRow
from reader.gui.looking import READING_PX
from reader.gui.main_window import MainWindow
from reader.gui.proof.page import ProofPage
from reader.gui.session import Session
from reader.gui.state import View
from reader.gui.text.peek import WordingRow
from reader.gui.zoom import zoomed
from tests.gui.test_accessible import SCENES
from tests.gui.test_fitting import SMALL
from tests.gui.test_focus_order import EVERY

TWICE = 2 * READING_PX
PAINTS_LESS = ("_Hints", "QToolButton", "VerdictChip", "KindChip")
"""These give up words where there is little room, and have the whole in their names and tips."""


def lost(window: MainWindow) -> Iterator[str]:
    """Words that have no room where they stand, and parts to which nothing scrolls."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or type(widget).__name__ in PAINTS_LESS:
            continue
        if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, Elided) and widget.text():
            yield from _squeezed(widget)
        if isinstance(widget, QAbstractButton | QLabel | QLineEdit | QComboBox):
            yield from _out_of_reach(widget, window)


def _squeezed(widget: QLabel | QAbstractButton) -> Iterator[str]:
    told = f"{type(widget).__name__} “{widget.text()[:40]}”"
    if isinstance(widget, QLabel) and widget.wordWrap():
        need = widget.heightForWidth(widget.width())
        if widget.height() < need - 1:
            yield f"{told} needs a height of {need} and has {widget.height()}"
    elif widget.width() < widget.sizeHint().width() - 1 and widget.sizePolicy().horizontalPolicy().name != "Ignored":
        yield f"{told} needs a width of {widget.sizeHint().width()} and has {widget.width()}"


def _out_of_reach(widget: QWidget, window: MainWindow) -> Iterator[str]:
    """Whether it stands outside what is seen, and nothing scrolls there."""
    around, at = widget.parentWidget(), QRect(QPoint(), widget.size())
    part: QWidget = widget
    while around is not None:
        if isinstance(around, QScrollArea) and part is around.viewport():
            # Down is scrolled; to the side only where there is a bar.
            across = at.left() >= -1 and at.right() <= part.width() + 1
            if not across and around.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                yield f"{type(widget).__name__} “{widget.accessibleName()[:40]}” stands beside what {type(around).__name__} shows"
            return
        if isinstance(around, QAbstractScrollArea | QLineEdit | QComboBox):
            return
        at, part, around = at.translated(part.pos()) if part is not widget else at.translated(widget.pos()), around, around.parentWidget()
    if not QRect(QPoint(), window.size()).adjusted(-1, -1, 1, 1).contains(at):
        yield f"{type(widget).__name__} “{widget.accessibleName()[:40]}” stands outside the window"


def nothing_lost(window: MainWindow, qtbot: QtBot) -> None:
    """Once all is laid out."""
    qtbot.wait(40)
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not list(lost(window)), timeout=1000)
    assert sorted(set(lost(window))) == []


@pytest.fixture
def chosen(window: MainWindow) -> MainWindow:
    window.session.select_finding(window.session.findings[0].id)
    return window


@pytest.mark.parametrize("scene", [s for s in EVERY if s not in ("small window", "field of a failed source")])
def test_everything_is_there_in_the_small_window(chosen: MainWindow, qtbot: QtBot, scene: str) -> None:
    chosen.resize(*SMALL)
    EVERY[scene](chosen)
    nothing_lost(chosen, qtbot)
    assert (chosen.width(), chosen.height()) == SMALL


@pytest.mark.parametrize(
    "scene", ["ledger", "read", "list under read", "side by side", "peek", "correction", "find", "proof", "notes tray"]
)
def test_everything_is_there_with_the_texts_zoomed(chosen: MainWindow, qtbot: QtBot, scene: str) -> None:
    SCENES[scene](chosen)
    qtbot.wait(20)
    chosen.session.set_reading_px(TWICE)
    nothing_lost(chosen, qtbot)


def test_words_of_sources_grow_wherever_they_stand(chosen: MainWindow, qtbot: QtBot) -> None:
    session = chosen.session
    session.set_view(View.READ)
    chosen.toggle_list()
    qtbot.wait(40)
    session.peekRequested.emit()
    qtbot.waitUntil(lambda: any(r.isVisible() for r in chosen.findChildren(WordingRow)))

    def heights() -> tuple[int, ...]:
        rows: list[int] = [
            max((r.height() for r in chosen.findChildren(kind) if r.isVisible()), default=0) for kind in (ValueRow, WordingRow)
        ]
        table = next(t for t in chosen.findChildren(DifferencesTable) if t.isVisible())
        return (*rows, table.rowHeight(0))

    before = heights()
    session.set_reading_px(TWICE)
    qtbot.waitUntil(lambda: all(now > then * 1.4 for now, then in zip(heights(), before, strict=True)))


@pytest.mark.parametrize(("px", "type_px", "row"), [(15, 13, 30), (30, 26, 60), (12, 11, 30)])
def test_type_grows_in_step_and_never_gets_too_small(session: Session, px: int, type_px: int, row: int) -> None:
    session.set_reading_px(px)
    assert zoomed(session, 13) == type_px
    assert row_height(session) == row


def test_credits_are_told_whole(chosen: MainWindow, qtbot: QtBot) -> None:
    """Long credits take another line, never dots."""
    chosen.resize(1440, 900)
    row = next(r for r in chosen.findChildren(ValueRow) if r.isVisible() and "Credited" in r.accessibleName())
    narrow, wide = (_height(row, width) for width in (110, 500))
    assert narrow > wide


def _height(row: ValueRow, width: int) -> int:
    row.resize(width, row.height())
    return row.height()


def test_the_proof_grows_with_the_texts(chosen: MainWindow, qtbot: QtBot) -> None:
    chosen.events.show_proof(chosen.session.sources[0].key)
    page = chosen.stack.currentWidget()
    assert isinstance(page, ProofPage)
    qtbot.waitUntil(lambda: page.list.sizeHintForRow(0) > 0)
    before = (page.list.sizeHintForRow(0), page.text.document().size().height())
    chosen.session.set_reading_px(TWICE)
    assert page.list.sizeHintForRow(0) > before[0] * 1.4
    assert page.text.document().size().height() > before[1] * 1.4
