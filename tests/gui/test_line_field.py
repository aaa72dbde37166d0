from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.library.title_field import TitleField
from reader.gui.line_field import LineField
from reader.gui.link_field import LinkField
from reader.gui.session import Session


@pytest.fixture(params=[LinkField, TitleField])
def field(request: pytest.FixtureRequest, session: Session, qtbot: QtBot) -> LineField:
    made: LineField = request.param(session)
    qtbot.addWidget(made)
    made.open()
    return made


def test_esc_closes_and_changes_nothing(field: LineField, session: Session) -> None:
    before = (session.title, session.sources)
    QTest.keyClicks(field.field, "https://news.example/a")
    QTest.keyClick(field.field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert (session.title, session.sources) == before


def test_enter_takes(session: Session, qtbot: QtBot) -> None:
    links, title = LinkField(session), TitleField(session)
    for made in (links, title):
        qtbot.addWidget(made)
        made.open()
    QTest.keyClicks(links.field, "https://news.example/a https://news.example/b")
    QTest.keyClick(links.field, Qt.Key.Key_Return)
    assert [s.input for s in session.sources[-2:]] == ["https://news.example/a", "https://news.example/b"]
    QTest.keyClicks(title.field, "Ferry fire")
    QTest.keyClick(title.field, Qt.Key.Key_Return)
    assert session.title == "Ferry fire"
    assert not links.isVisible()
    assert not title.isVisible()


def test_what_is_empty_is_not_taken(session: Session, qtbot: QtBot) -> None:
    title = TitleField(session)
    qtbot.addWidget(title)
    title.open()
    title.field.clear()
    QTest.keyClick(title.field, Qt.Key.Key_Return)
    assert not session.named
