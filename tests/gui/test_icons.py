from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.gui import icons
from reader.gui.badge import BadgeColours, badge_pixmap
from reader.gui.theme import LIGHT, qcolor
from reader.model.finding import Verdict


def _inked(image: QImage) -> int:
    """How many pixels are not empty."""
    return sum(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("name", icons.KIND_ICONS)
def test_each_kind_has_a_picture_of_its_own(qtbot: QtBot, name: str) -> None:
    images = {n: icons.kind_icon(n, QColor("black")).pixmap(QSize(16, 16)).toImage() for n in icons.KIND_ICONS}
    assert _inked(images[name]) > 15
    assert all(images[name] != other for n, other in images.items() if n != name)


@pytest.mark.parametrize("name", icons.SYMBOLS)
def test_each_symbol_is_drawn(qtbot: QtBot, name: str) -> None:
    assert _inked(icons.symbol_icon(name, QColor("black")).pixmap(QSize(16, 16)).toImage()) > 10


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_sign_stands_in_its_colours_and_has_a_shape_of_its_own(qtbot: QtBot, verdict: Verdict) -> None:
    colours = LIGHT.verdict(verdict)
    image = icons.verdict_icon(verdict, colours).pixmap(QSize(48, 48)).toImage()
    found = {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}
    assert {colours.mark.lower(), colours.fill.lower()} <= found
    signs = [_bare(v) for v in Verdict]
    assert sum(sign == _bare(verdict) for sign in signs) == 1


def _bare(verdict: Verdict) -> QImage:
    return icons.pixmap(24, 1.0, lambda painter, rect: icons.paint_sign(painter, rect, verdict, QColor("black"))).toImage()


def test_an_unknown_name_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        icons.kind_icon("nothing", QColor("black"))


def _failing(painter: QPainter) -> None:
    with icons.saved(painter):
        painter.setPen(QColor("red"))
        raise ZeroDivisionError


def test_the_painter_is_as_before_even_after_an_error(qtbot: QtBot) -> None:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    try:
        before = painter.pen().color()
        with pytest.raises(ZeroDivisionError):
            _failing(painter)
        assert painter.pen().color() == before
    finally:
        painter.end()


def test_the_programs_icon_has_all_sizes(qtbot: QtBot) -> None:
    sizes = {s.width() for s in icons.app_icon().availableSizes()}
    assert {16, 32, 48, 256} <= sizes


def _badge(index: int) -> QImage:
    return badge_pixmap(index, BadgeColours(qcolor(LIGHT.ink), qcolor(LIGHT.page)), 20, 2.0).toImage()


def test_badges_have_letter_and_pattern(qtbot: QtBot) -> None:
    assert _badge(0).size() == QSize(40, 40)
    bands = [_badge(i).copy(4, 30, 32, 6) for i in range(9)]
    assert all(bands[i] != bands[j] for i in range(8) for j in range(i))
    assert bands[8] == bands[0]
    letters = [_badge(i).copy(4, 4, 32, 22) for i in range(9)]
    assert all(letters[i] != letters[j] for i in range(9) for j in range(i))


def test_pictures_are_sharp_at_any_size(qtbot: QtBot) -> None:
    small = icons.pixmap(16, 2.0, lambda painter, rect: icons.paint_verdict(painter, rect, Verdict.DIFFER, LIGHT.differ))
    assert small.size() == QSize(32, 32)
    assert small.deviceIndependentSize().width() == 16
    assert QRectF(0, 0, 16, 16).contains(QRectF(small.rect()).adjusted(0, 0, -16, -16))
