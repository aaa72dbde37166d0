from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.text.mark_layer import Segment
from reader.gui.text.overview import OverviewStrip
from reader.gui.text.pane import TextPane
from reader.gui.theme import LIGHT
from reader.model.finding import Verdict
from tests.build import article
from tests.gui.text.conftest import Colours


@pytest.fixture
def strip(pane: TextPane, qtbot: QtBot) -> OverviewStrip:
    """The strip of a text of 40 paragraphs, the twentieth of which is marked."""
    paragraphs = [f"Paragraph {i}: the ferry was seen again off the reef, the council said." for i in range(40)]
    paragraphs[20] = f"⟦here:{paragraphs[20]}⟧"
    marked = article(*paragraphs)
    pane.show_article(marked.analysed.article, "Source A")
    pane.set_marks([], [Segment(marked.spans["here"], Verdict.DIFFER)])
    strip = OverviewStrip(pane, LIGHT)
    qtbot.addWidget(strip)
    strip.resize(17, 300)
    strip.show()
    return strip


@pytest.mark.parametrize(
    ("verdict", "least", "most"),
    [(Verdict.DIFFER, 8, 10), (Verdict.UPDATE, 8, 10), (Verdict.COMPATIBLE, 4, 6), (Verdict.AGREE, 2, 2), (Verdict.ONLY, 7, 9)],
)
def test_the_shape_tells_the_verdict(
    strip: OverviewStrip, pane: TextPane, colours: Colours, verdict: Verdict, least: int, most: int
) -> None:
    span = pane.segments[0].span
    pane.set_marks([], [Segment(span, verdict)])
    strip.forget()
    rect = strip.mark_rect(span)
    assert least <= rect.width() <= most
    assert 0.45 < rect.center().y() / strip.height() < 0.6
    assert LIGHT.verdict(verdict).mark.lower() in colours(strip, rect)
    inside = QRectF(int(rect.center().x()), int(rect.center().y()), 1, 1)
    filled = LIGHT.verdict(verdict).mark.lower() in colours(strip, inside)
    assert filled is (verdict is not Verdict.ONLY)


def test_the_box_follows_the_pane(strip: OverviewStrip, pane: TextPane, colours: Colours) -> None:
    first = strip.view_rect()
    assert first.top() == 0
    assert LIGHT.track.lower() in colours(strip, first.adjusted(3, 2, -3, -2))
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    assert strip.view_rect().top() > first.top()


def test_a_click_puts_the_place_into_the_middle(strip: OverviewStrip, pane: TextPane, qtbot: QtBot) -> None:
    rect = strip.mark_rect(pane.segments[0].span)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    shown = pane.span_rects(pane.segments[0].span)[0]
    assert abs(shown.center().y() - pane.viewport().height() / 2) < 40


def test_dragging_scrolls_along(strip: OverviewStrip, pane: TextPane, qtbot: QtBot) -> None:
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 50))
    before = pane.offset
    QTest.mouseMove(strip, QPoint(8, 200))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 200))
    assert pane.offset >= before
