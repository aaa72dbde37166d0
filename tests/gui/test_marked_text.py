"""Marked words: where their fills lie, and that short values stay on one line."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.gui.marked_text import MarkedText
from reader.gui.theme import reading_font
from reader.model.span import Span

_TEXT = "spotted suspicious activity on December 5 2024 and told"
_VALUE = Span(_TEXT.index("December"), _TEXT.index(" and"))


def test_a_short_value_is_never_broken(qtbot: QtBot) -> None:
    for width in range(140, 400, 9):
        assert len(MarkedText(_TEXT, (_VALUE,), reading_font(14), width, 20).strips) == 1


def test_a_long_value_is_broken_and_each_part_is_marked(qtbot: QtBot) -> None:
    whole = MarkedText(_TEXT, (Span(0, len(_TEXT)),), reading_font(14), 150, 20)
    assert len(whole.strips) == whole.height // 20 > 1
    assert all(s.rect.left() >= 0 and s.rect.right() <= 151 for s in whole.strips)


def test_places_are_code_points_also_behind_astral_characters(qtbot: QtBot) -> None:
    plain = MarkedText("ab 12", (Span(3, 5),), reading_font(14), 400, 20)
    ship = MarkedText("🚢🚢 12", (Span(3, 5),), reading_font(14), 400, 20)
    assert abs(plain.strips[0].rect.width() - ship.strips[0].rect.width()) < 0.5


def test_right_to_left_words_are_marked_where_they_stand(qtbot: QtBot) -> None:
    text = "في 2 ديسمبر قالت الشركة"
    marked = MarkedText(text, (Span(3, 11),), reading_font(14), 400, 20)
    assert marked.strips
    assert all(s.rect.width() > 0 for s in marked.strips)
