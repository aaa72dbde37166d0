"""Scrolling outlives the program: by the words at the reading line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.state import View
from reader.gui.text.pane import TextPane
from tests.build import sample
from tests.gui.conftest import fill
from tests.gui.library.conftest import PATIENCE, Opener


@pytest.mark.parametrize("view", [View.READ, View.SIDE_BY_SIDE])
def test_a_text_stands_where_it_stood(kept: Opener, qtbot: QtBot, view: View) -> None:
    one = kept()
    one.window.resize(860, 560)
    session = one.session
    fill(session)
    session.set_reading_px(32)
    session.set_scroll_locked(False)
    session.set_view(view)
    qtbot.waitUntil(lambda: _pane(one.window).verticalScrollBar().maximum() > 60)
    pane = _pane(one.window)
    qtbot.waitUntil(lambda: not pane.settling)
    qtbot.wait(50)
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(session.reading_places.anchors), timeout=PATIENCE)
    one.saved(qtbot)
    words = _point(pane)
    one.close()
    other = kept()
    qtbot.waitUntil(lambda: bool(other.session.sources), timeout=PATIENCE)
    other.session.set_comparison(sample())
    qtbot.waitUntil(lambda: abs(_point(_pane(other.window)) - words) < 70, timeout=PATIENCE)


def _pane(window: MainWindow) -> TextPane:
    found = [p for p in window.findChildren(TextPane) if p.isVisible()]
    assert found
    return found[0]


def _point(pane: TextPane) -> int:
    """The code point at the reading line, or far away."""
    y = pane.viewport().height() // 3
    points = (pane.point_at(QPoint(pane.viewport().width() // 2, y + d)) for d in (0, 20, -20, 40))
    return next((p for p in points if p is not None), 10_000)
