"""What the tests of the text views share. Every widget is shown offscreen and closed by pytest-qt."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.session import Session
from reader.gui.text.pane import TextPane
from reader.gui.text.side_by_side import SideBySideView
from reader.gui.theme import LIGHT, ThemeManager, ThemeMode
from tests.build import sample

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

Colours = Callable[[QWidget, QRectF], set[str]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in Path(item.path).parents:
            # The offscreen platform has no windows whose sizes could be limited, and says so.
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture
def colours() -> Colours:
    """The colours ("#rrggbb") inside a rectangle that a widget has painted."""

    def found(widget: QWidget, rect: QRectF) -> set[str]:
        image = QImage(widget.size(), QImage.Format.Format_RGB32)
        widget.render(image)
        box = rect.toAlignedRect().intersected(QRect(0, 0, image.width(), image.height()))
        return {QColor(image.pixel(x, y)).name() for x in range(box.left(), box.right() + 1) for y in range(box.top(), box.bottom() + 1)}

    return found


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """A session in the light theme that holds the comparison built by hand."""
    themes = ThemeManager(ThemeMode.LIGHT)
    session = Session(themes)
    session.set_comparison(sample())
    yield session
    themes.set_mode(ThemeMode.SYSTEM)


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> SideBySideView:
    """Three columns on the screen, with the first finding in focus."""
    view = SideBySideView(session)
    qtbot.addWidget(view)
    view.resize(1384, 420)
    with qtbot.waitExposed(view):
        view.show()
    view.settle_now()
    return view


@pytest.fixture
def pane(qtbot: QtBot) -> TextPane:
    """An empty pane on the screen."""
    pane = TextPane(LIGHT, 15)
    qtbot.addWidget(pane)
    pane.resize(400, 360)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane
