"""Tab goes through every view and panel in reading order, comes round, and Backtab goes back the same way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.gui.controls import KeyButton
from reader.gui.focus_order import focus_order
from reader.gui.main_window import MainWindow
from reader.gui.overlay import Overlay
from reader.gui.state import Source, View
from tests.gui.test_accessible import SCENES, _failed
from tests.gui.whole.tree import Role, name, root

MOST = 120
"""More stops than any view has."""


def _found(window: MainWindow) -> None:
    window.find_words()
    QTest.keyClicks(window.top_bar.find_field, "the")
    window.top_bar.find_field.apply()


def _message(window: MainWindow) -> None:
    window.actions_.named("Confirm").trigger()


def _paste_field(window: MainWindow) -> None:
    _failed(window)
    next(b for b in window.failures.findChildren(KeyButton) if b.text() == "Paste the text").click()


def _no_rows(window: MainWindow) -> None:
    window.session.set_filter(window.session.filter.with_words("nothing of this kind"))


def _several(window: MainWindow) -> None:
    session = window.session
    articles = session.articles[2:]
    session.put([*session.sources[:2], Source(0, 0, "export.docx")])
    session.ask(session.sources[-1].key, articles)


def _small(window: MainWindow) -> None:
    window.resize(680, 430)
    window.toggle_inspector()


ALIKE = frozenset({"find", "note", "name of the event", "commands"})
"""Scenes whose stops are those of another one."""
EVERY: dict[str, Callable[[MainWindow], object]] = {
    **{scene: do for scene, do in SCENES.items() if scene not in ALIKE},
    "what was found": _found,
    "message": _message,
    "field of a failed source": _paste_field,
    "no rows": _no_rows,
    "several articles": _several,
    "small window": _small,
}


def walked(key: Qt.Key) -> Iterator[QWidget]:
    """What gets the keyboard one after the other, until it comes round."""
    start = now = QApplication.focusWidget()
    for _ in range(MOST):
        assert now is not None, "nothing has the keyboard"
        yield now
        QTest.keyClick(now, key)
        now = QApplication.focusWidget()
        if now is start:
            return
    raise AssertionError("Tab never comes round")


def round_from(stops: list[QWidget], first: QWidget) -> list[QWidget]:
    """The same round, beginning elsewhere."""
    at = stops.index(first)
    return stops[at:] + stops[:at]


@pytest.mark.parametrize("scene", EVERY)
def test_tab_and_backtab_go_one_round_through_all_that_can_be_used(window: MainWindow, qtbot: QtBot, scene: str) -> None:
    window.session.select_finding(window.session.findings[0].id)
    EVERY[scene](window)
    qtbot.wait(30)
    over = next((o for o in window.findChildren(Overlay) if o.isVisible()), None)
    expected = focus_order(over.panel if over is not None else window)
    expected[0].setFocus()
    there, back = list(walked(Qt.Key.Key_Tab)), list(walked(Qt.Key.Key_Backtab))
    assert there == expected
    assert back == [there[0], *reversed(there[1:])]
    for widget in there:
        assert name(root(widget)), f"{type(widget).__name__} has no name"
        assert root(widget).role() is not Role.NoRole
    assert {id(w) for w in there} == {id(w) for w in _usable(over or window)}


@pytest.mark.parametrize("view", View)
def test_the_window_is_gone_through_bar_rail_view_inspector(window: MainWindow, qtbot: QtBot, view: View) -> None:
    window.session.select_finding(window.session.findings[0].id)
    window.session.set_view(view)
    if not window.inspector.isVisible():
        window.toggle_inspector()
    regions = (window.top_bar, window.rail, window.views, window.inspector)
    order = [next(i for i, region in enumerate(regions) if region.isAncestorOf(widget)) for widget in focus_order(window)]
    assert order == sorted(order)
    assert set(order) == set(range(len(regions)))


@pytest.mark.parametrize("view", View)
def test_what_stands_above_comes_before(window: MainWindow, qtbot: QtBot, view: View) -> None:
    """In one column of the window: the chips before the rows, the values before what is made of them, the note last."""
    window.session.select_finding(window.session.findings[0].id)
    window.session.set_view(view)
    qtbot.wait(30)
    columns: list[QWidget] = [part for part in (window.rail, window.inspector) if part.isVisible()]
    if view is not View.SIDE_BY_SIDE:
        columns.append(window.views)
    for column in columns:
        boxes = [QRect(widget.mapTo(column, QPoint()), widget.size()) for widget in focus_order(column)]
        for before, after in pairwise(boxes):
            assert after.bottom() > before.top(), (column, before, after)
            assert after.top() > before.center().y() or after.left() > before.left(), (column, before, after)


def test_tab_brings_what_it_reaches_into_view(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select_finding(window.session.findings[0].id)
    window.resize(1440, 500)
    qtbot.wait(20)
    stops = focus_order(window.inspector)
    stops[0].setFocus()
    for widget in stops[1:]:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
        seen = window.inspector.viewport().rect()
        at = widget.mapTo(window.inspector.viewport(), QPoint())
        assert seen.contains(at), widget
        assert at.y() + min(widget.height(), 24) <= seen.bottom() + 1, widget


def test_a_layout_counts_and_not_when_a_part_was_made(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    last, number, first, hidden = QPushButton("c"), QSpinBox(), QPushButton("a"), QPushButton("hidden")
    row = QHBoxLayout()
    for part in (first, QLabel("words"), number):
        row.addWidget(part)
    column = QVBoxLayout(holder)
    column.addLayout(row)
    column.addWidget(hidden)
    column.addWidget(last)
    holder.show()
    hidden.hide()
    # The line in the field for a number hands the keyboard on to the field, and is no stop of its own.
    assert focus_order(holder) == [first, number, last]


def test_parts_put_by_hand_are_gone_through_line_by_line(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    places = {"d": (0, 60), "b": (90, 4), "a": (0, 0), "c": (180, 2)}
    for text, (x, y) in places.items():
        QPushButton(text, holder).setGeometry(x, y, 80, 30)
    holder.show()
    assert [b.text() for b in focus_order(holder) if isinstance(b, QPushButton)] == ["a", "b", "c", "d"]


def test_no_field_for_several_lines_holds_tab_back(window: MainWindow) -> None:
    EVERY["field of a failed source"](window)
    fields = window.findChildren(QPlainTextEdit)
    assert fields
    assert all(field.tabChangesFocus() for field in fields)


def _usable(part: QWidget) -> Iterator[QWidget]:
    """What Qt would give the keyboard by Tab."""
    for widget in part.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        other_of_several = isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()
        if takes and not other_of_several and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QKeySequenceEdit):
            yield widget
