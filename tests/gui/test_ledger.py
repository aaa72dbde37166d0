"""The ledger on the screen: its current cell is the session's selection, its cells show the source's own words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.filter_field import FilterField
from reader.gui.kinds import Kinds
from reader.gui.ledger import FACT_WIDTH, Ledger
from reader.gui.ledger_cells import LEAST_HEIGHT, SECTION_HEIGHT
from reader.gui.ledger_page import LedgerPage
from reader.gui.models import Role
from reader.gui.session import Session
from reader.gui.state import Filter, Selection, View
from reader.gui.theme import DARK, LIGHT, ThemeMode
from reader.model.finding import Verdict
from reader.render.order import Order, Sorting
from tests.build import sample


@pytest.fixture
def ledger(qtbot: QtBot, session: Session, kinds: Kinds) -> Ledger:
    made = Ledger(session, kinds)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.measured)
    return made


def _cell(ledger: Ledger, finding: str, article: int) -> QRect:
    row, column = ledger.proxy.row_of(finding), ledger.proxy.column_of(article)
    return ledger.visualRect(ledger.proxy.index(row, column))


def _colours(ledger: Ledger, rect: QRect) -> set[str]:
    image: QImage = ledger.viewport().grab(rect).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_a_click_selects_the_finding_and_the_source(ledger: Ledger, session: Session) -> None:
    QTest.mouseClick(ledger.viewport(), Qt.MouseButton.LeftButton, pos=_cell(ledger, "f1", 1).center())
    assert session.selection == Selection("f1", 1)


def test_the_current_cell_follows_the_session(ledger: Ledger, session: Session) -> None:
    session.select_finding("f5", 2)
    index = ledger.currentIndex()
    assert (index.data(Role.FINDING), ledger.proxy.article_at(index.column())) == (session.finding("f5"), 2)


def test_arrows_walk_over_sections_and_between_sources(ledger: Ledger, session: Session) -> None:
    session.select_finding("f2", 0)
    ledger.setFocus()
    QTest.keyClick(ledger, Qt.Key.Key_Down)
    assert session.selection == Selection("f3", 0)
    QTest.keyClick(ledger, Qt.Key.Key_Right)
    assert session.selection == Selection("f3", 1)


def test_enter_goes_to_the_text_of_the_selected_source(ledger: Ledger, session: Session, qtbot: QtBot) -> None:
    session.select_finding("f0", 1)
    with qtbot.waitSignal(session.revealRequested, check_params_cb=lambda article, span: article == 1):
        QTest.keyClick(ledger, Qt.Key.Key_Return)
    assert session.view is View.SIDE_BY_SIDE


def test_a_value_stands_on_its_verdicts_fill_with_its_underline(ledger: Ledger) -> None:
    for finding, verdict in (("f0", Verdict.DIFFER), ("f4", Verdict.COMPATIBLE), ("f5", Verdict.AGREE)):
        colours = LIGHT.verdict(verdict)
        ledger.scrollTo(ledger.proxy.index(ledger.proxy.row_of(finding), 1))
        seen = _colours(ledger, _cell(ledger, finding, 0))
        assert colours.fill.lower() in seen
        assert colours.mark.lower() in seen


def test_the_selected_cell_is_framed_in_ink(ledger: Ledger, session: Session) -> None:
    session.select_finding("f0", 1)
    rect = _cell(ledger, "f0", 1)
    assert LIGHT.ink.lower() in _colours(ledger, QRect(rect.left(), rect.top(), 2, rect.height()))
    other = _cell(ledger, "f0", 0)
    assert LIGHT.ink.lower() not in _colours(ledger, QRect(other.left(), other.top(), 2, other.height()))


def test_a_new_theme_repaints(ledger: Ledger, session: Session) -> None:
    session.themes.set_mode(ThemeMode.DARK)
    assert DARK.page.lower() in _colours(ledger, _cell(ledger, "f1", 0))


def test_rows_are_as_high_as_their_words(ledger: Ledger, qtbot: QtBot) -> None:
    heights = [ledger.rowHeight(r) for r in range(ledger.proxy.rowCount())]
    assert heights[0] == SECTION_HEIGHT
    assert min(heights[1:4]) >= LEAST_HEIGHT
    before = ledger.rowHeight(1)
    ledger.resize(1500, 700)
    qtbot.waitUntil(lambda: ledger.measured)
    assert ledger.rowHeight(1) < before


def test_columns_fill_the_width_while_they_can(ledger: Ledger) -> None:
    assert sum(ledger.columnWidth(c) for c in range(5)) == ledger.viewport().width()
    ledger.resize(500, 700)
    assert ledger.columnWidth(0) == FACT_WIDTH
    assert ledger.horizontalScrollBar().maximum() > 0


def test_the_first_column_stays_when_scrolled_sideways(ledger: Ledger, session: Session) -> None:
    ledger.resize(500, 700)
    ledger.horizontalScrollBar().setValue(ledger.horizontalScrollBar().maximum())
    row = ledger.proxy.row_of("f1")
    y = ledger.rowViewportPosition(row) + 20
    target = ledger.childAt(QPoint(40, y + ledger.horizontalHeader().height()))
    assert target is not None
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(40, y))
    assert session.selection.finding == "f1"


def test_no_rows_says_so_and_offers_to_show_all(qtbot: QtBot, session: Session, kinds: Kinds) -> None:
    page = LedgerPage(session, kinds)
    qtbot.addWidget(page)
    session.set_filter(Filter(hidden_verdicts=frozenset(Verdict)))
    assert page.nothing_shown
    session.set_filter(session.filter.cleared())
    assert not page.nothing_shown


def test_hidden_sources_have_no_column(ledger: Ledger, session: Session) -> None:
    session.set_filter(session.filter.toggle_source(sample().articles[0].article.id))
    assert ledger.proxy.columnCount() == 4
    assert ledger.columnWidth(3) > 0


def _choose(ledger: Ledger, column: int, text: str) -> None:
    menu = ledger.menu_of(column)
    next(a for a in menu.actions() if a.text() == text).trigger()
    menu.deleteLater()


def test_heads_sort_and_filter(ledger: Ledger, session: Session) -> None:
    _choose(ledger, 0, "By kind of fact")
    assert session.sorting == Sorting(Order.KIND)
    _choose(ledger, 2, "Sort by the order of this text")
    assert session.sorting == Sorting(Order.TEXT, sample().articles[1].article.id)
    _choose(ledger, 4, "Only rows in which it says something")
    assert {f.id for f in session.findings} == {"f0", "f2", "f5"}
    _choose(ledger, 1, "Hide this source")
    assert ledger.proxy.columnCount() == 4


def test_words_typed_filter_the_rows(qtbot: QtBot, session: Session, kinds: Kinds) -> None:
    page = LedgerPage(session, kinds)
    qtbot.addWidget(page)
    page.show()
    field = page.findChildren(FilterField)[0]
    with qtbot.waitSignal(session.filterChanged):
        QTest.keyClicks(field, "ellery")
    assert [f.id for f in session.findings] == ["f5"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(session.findings) == 9
    session.set_filter(Filter(words="radar"))
    assert field.text() == "radar"
