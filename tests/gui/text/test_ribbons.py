from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.text.ribbons import RibbonStrip
from reader.gui.text.side_by_side import SideBySideView
from reader.gui.theme import LIGHT
from reader.model.finding import Verdict
from tests.gui.text.conftest import Colours


def _ribbons(view: SideBySideView) -> RibbonStrip:
    return view.gaps[0].ribbons


def _number(ribbons: RibbonStrip, verdict: Verdict) -> int:
    return next(i for i, link in enumerate(ribbons.links) if link.verdict is verdict)


def test_ends_stand_beside_their_passages(view: SideBySideView) -> None:
    ribbons, left = _ribbons(view), view.sides[0].pane
    band = ribbons.bands()[0]
    assert band is not None
    top, _bottom = left.extents([k.left for k in ribbons.links])[ribbons.links[0].left]
    assert band.left_top == top
    assert band.left_bottom > band.left_top


def test_two_passages_on_one_line_part_their_ends_at_mid_line(view: SideBySideView) -> None:
    bands = _ribbons(view).bands()
    assert bands[0] is not None
    assert bands[1] is not None
    assert bands[0].left_bottom == bands[1].left_top


def test_the_sign_is_found_and_stands_in_a_circle_of_its_verdict(view: SideBySideView, colours: Colours) -> None:
    ribbons = _ribbons(view)
    link = _number(ribbons, Verdict.AGREE)
    circle = ribbons.sign_rect(link)
    assert ribbons.link_at(circle.center().toPoint()) == link
    assert {LIGHT.agree.mark.lower(), LIGHT.page.lower()} <= colours(ribbons, circle)


def test_outside_of_all_ribbons_there_is_none(view: SideBySideView) -> None:
    assert _ribbons(view).link_at(QPoint(33, 2)) == -1


def test_only_what_is_in_view_is_drawn(view: SideBySideView) -> None:
    ribbons = _ribbons(view)
    assert len(ribbons.visible()) == 4
    for side in view.sides:
        side.pane.verticalScrollBar().setValue(side.pane.verticalScrollBar().maximum())
    assert 0 < len(ribbons.visible()) < 4


def test_a_click_on_a_ribbon_selects_its_finding(view: SideBySideView, qtbot: QtBot) -> None:
    ribbons = _ribbons(view)
    link = _number(ribbons, Verdict.UPDATE)
    with qtbot.waitSignal(ribbons.linkClicked, check_params_cb=lambda i: i == link):
        QTest.mouseClick(ribbons, Qt.MouseButton.LeftButton, pos=ribbons.sign_rect(link).center().toPoint())
    assert ribbons.selected == link
    assert view.focus.links[0] == link


def test_pointing_at_a_ribbon_is_told(view: SideBySideView, qtbot: QtBot) -> None:
    ribbons = _ribbons(view)
    with qtbot.waitSignal(ribbons.linkHovered, check_params_cb=lambda i: i == 0):
        QTest.mouseMove(ribbons, ribbons.sign_rect(0).center().toPoint())


def test_the_selected_ribbon_has_the_full_fill(view: SideBySideView, colours: Colours) -> None:
    ribbons = _ribbons(view)
    assert ribbons.selected == 0
    circle = ribbons.sign_rect(0)
    beside = QRectF(circle.left() - 12, circle.center().y() - 2, 8, 4)
    assert LIGHT.differ.fill.lower() in colours(ribbons, beside)
    ribbons.set_selected(-1)
    assert LIGHT.differ.fill.lower() not in colours(ribbons, beside)
