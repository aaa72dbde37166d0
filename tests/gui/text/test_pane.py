from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.text.document import line_height
from reader.gui.text.mark_layer import GUTTER, Segment
from reader.gui.text.pane import TextPane
from reader.gui.text.strokes import tint
from reader.gui.theme import DARK, LIGHT, Theme
from reader.model.article import Article
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.marks import Mark
from tests.build import article
from tests.gui.text.conftest import Colours


def _shown(pane: TextPane, *paragraphs: str, verdict: Verdict = Verdict.DIFFER) -> dict[str, Span]:
    """Shows an article and marks all its marks with one verdict; returns the spans by name."""
    marked = article(*paragraphs, outlet="Harbour Ledger", headline="Ferry aground")
    pane.show_article(marked.analysed.article, "Source A, Harbour Ledger, text")
    spans = dict(sorted(marked.spans.items(), key=lambda item: item[1]))
    pane.set_marks([Mark(span, verdict, "date", i) for i, span in enumerate(spans.values())], [])
    return spans


def test_headline_and_text_are_read_aloud_and_marks_never_change_them(pane: TextPane) -> None:
    spans = _shown(pane, "It ran aground on ⟦day:December 2⟧.", "Nobody was hurt.")
    before = pane.toPlainText()
    pane.set_marks([Mark(spans["day"], Verdict.DIFFER, "date", 0)], [Segment(spans["day"], Verdict.DIFFER)])
    assert before == "Ferry aground\nIt ran aground on December 2.\nNobody was hurt." == pane.toPlainText()
    assert pane.accessibleName() == "Source A, Harbour Ledger, text"
    assert not pane.extraSelections()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("verdict", [Verdict.DIFFER, Verdict.COMPATIBLE, Verdict.AGREE, Verdict.UPDATE])
def test_a_mark_is_filled_and_underlined_in_its_verdicts_colours(pane: TextPane, colours: Colours, theme: Theme, verdict: Verdict) -> None:
    pane.set_theme(theme)
    _shown(pane, "It ran aground on ⟦day:December 2⟧.", verdict=verdict)
    fill = pane.mark_fill_rects(0)[0]
    assert theme.verdict(verdict).fill.lower() in colours(pane.viewport(), fill)
    under = QRectF(fill.left(), fill.bottom() - 0.5, fill.width(), 4)
    assert theme.verdict(verdict).mark.lower() in colours(pane.viewport(), under)


def test_what_only_one_source_reports_is_underlined_and_not_filled(pane: TextPane, colours: Colours) -> None:
    _shown(pane, "It ran aground on ⟦day:December 2⟧.", verdict=Verdict.ONLY)
    fill = pane.mark_fill_rects(0)[0]
    assert LIGHT.only.fill.lower() not in colours(pane.viewport(), fill)
    assert LIGHT.only.mark.lower() in colours(pane.viewport(), QRectF(fill.left(), fill.bottom() - 0.5, fill.width(), 4))


def test_a_mark_over_a_line_break_has_a_rectangle_on_each_line(pane: TextPane) -> None:
    _shown(pane, "The ⟦long:harbour council said again and again that nobody had seen the ferry leave the harbour⟧ that night.")
    rects = pane.mark_fill_rects(0)
    assert len(rects) >= 2
    assert all(a.bottom() <= b.top() for a, b in pairwise(rects))


def test_a_long_mark_is_underlined_without_a_fill(pane: TextPane, colours: Colours) -> None:
    _shown(pane, "The ⟦long:harbour council said again and again that nobody had seen the ferry leave the harbour⟧ that night.")
    fill = pane.mark_fill_rects(0)[0]
    assert LIGHT.differ.fill.lower() not in colours(pane.viewport(), fill)
    assert LIGHT.differ.mark.lower() in colours(pane.viewport(), QRectF(fill.left(), fill.bottom() - 0.5, fill.width(), 4))


def test_marks_behind_astral_characters_and_accents_stand_on_their_words(pane: TextPane) -> None:
    spans = _shown(pane, "🚢🚢 cafe\u0301 on ⟦day:2 May⟧ or later.")
    rect = pane.span_rects(spans["day"])[0]
    cursor = pane.cursorForPosition(QPoint(round(rect.left()) + 2, round(rect.center().y())))
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    assert cursor.selectedText() == "2"


def test_the_mark_under_the_pointer_is_told_and_clicked(pane: TextPane, qtbot: QtBot) -> None:
    _shown(pane, "It ran ⟦how:aground⟧ on ⟦day:December 2⟧, they said.")
    spot = pane.mark_fill_rects(1)[0].center().toPoint()
    assert pane.mark_at(spot) == 1
    assert pane.mark_at(QPoint(2, 2)) == -1
    with qtbot.waitSignal(pane.markHovered, check_params_cb=lambda mark: mark == 1):
        QTest.mouseMove(pane.viewport(), spot)
    with qtbot.waitSignal(pane.markClicked, check_params_cb=lambda mark: mark == 1):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_click_beside_marks_tells_the_place_in_the_text(pane: TextPane, qtbot: QtBot) -> None:
    spans = _shown(pane, "It ran aground on ⟦day:December 2⟧.", "Nobody was hurt.")
    text = pane.article.text if pane.article else ""
    at = text.index("Nobody")
    spot = pane.span_rects(Span(at, at + 6))[0].center().toPoint()
    with qtbot.waitSignal(pane.textClicked, check_params_cb=lambda point: at <= point <= at + 6):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert pane.mark_at(spot) == -1
    assert spans


def test_the_selected_passage_is_tinted(pane: TextPane, colours: Colours) -> None:
    _shown(pane, "It ran aground on ⟦day:December 2⟧.", "Nobody was hurt.")
    text = pane.article.text if pane.article else ""
    passage = Span(text.index("Nobody"), len(text))
    pane.set_selected(passage, Verdict.AGREE)
    assert tint(LIGHT, Verdict.AGREE).name() in colours(pane.viewport(), pane.span_rects(passage)[0])
    pane.set_selected(None)
    assert tint(LIGHT, Verdict.AGREE).name() not in colours(pane.viewport(), pane.span_rects(passage)[0])


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_matched_passage_has_a_bar_in_the_gutter(pane: TextPane, colours: Colours, verdict: Verdict) -> None:
    spans = _shown(pane, "⟦first:It ran aground on a reef.⟧ Nobody was hurt.")
    pane.set_marks([], [Segment(spans["first"], verdict)])
    top, bottom = pane.segment_extents()[spans["first"]]
    bar = QRectF(GUTTER - 4, top - pane.offset, 8, bottom - top)
    assert LIGHT.verdict(verdict).mark.lower() in colours(pane.viewport(), bar)


def test_two_passages_on_one_line_part_at_mid_line(pane: TextPane) -> None:
    spans = _shown(pane, "⟦a:It sank.⟧ ⟦b:All swam.⟧")
    ends = pane.extents(list(spans.values()))
    first, second = ends[spans["a"]], ends[spans["b"]]
    assert first[1] == second[0]
    assert second[1] - first[0] == line_height("It sank.", 15)


@pytest.mark.parametrize(
    "text", ["ذكرت الوزارة أن السفينة غرقت في ⟦day:2 ديسمبر⟧ قرب الميناء.", "הספינה טבעה ב־⟦day:2 בדצמבר⟧ ליד הנמל."], ids=["ar", "he"]
)
def test_right_to_left_paragraphs_begin_at_the_right_and_their_marks_too(pane: TextPane, colours: Colours, text: str) -> None:
    spans = _shown(pane, text, "A line in English.")
    at = len(pane.article.text) - 1 if pane.article else 0
    first, last = pane.span_rects(Span(0, 1))[0], pane.span_rects(Span(at, at + 1))[0]
    assert first.left() > pane.viewport().width() / 2 > last.left()
    rects = pane.mark_fill_rects(0)
    assert sum(r.width() for r in rects) < 160
    assert all(LIGHT.differ.fill.lower() in colours(pane.viewport(), r) for r in rects)
    assert pane.mark_at(rects[0].center().toPoint()) == 0
    assert spans


def test_every_script_has_its_own_line_height_which_its_words_cannot_change(pane: TextPane) -> None:
    assert line_height("Latin", 15) == 24 < line_height("船は港で座礁した", 15) < line_height("السفينة", 15)
    _shown(pane, "one 🚢 two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen")
    text = pane.article.text if pane.article else ""
    tops = {r.top() for r in pane.span_rects(Span(0, len(text)))}
    ordered = sorted(tops)
    assert all(b - a == 24 for a, b in pairwise(ordered))


def _wheel(modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    down = QPoint(0, 120)
    return QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), down, Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
    )


def test_ctrl_and_the_wheel_ask_for_larger_type(pane: TextPane, qtbot: QtBot) -> None:
    _shown(pane, "It ran aground.")
    with qtbot.waitSignal(pane.zoomRequested, check_params_cb=lambda by: by == 1):
        QApplication.sendEvent(pane.viewport(), _wheel(Qt.KeyboardModifier.ControlModifier))


def test_zoom_width_and_theme_keep_the_place_in_the_text(pane: TextPane, qtbot: QtBot) -> None:
    _shown(pane, *(f"Paragraph {i}: the ferry was seen again off the reef, and the council said so in a letter." for i in range(40)))
    text = pane.article.text if pane.article else ""
    place = Span(text.index("Paragraph 25"), text.index("Paragraph 25") + 9)
    pane.scroll_to(pane.extents([place])[place][0])
    for px, width, height, theme in ((22, 400, 360, LIGHT), (22, 300, 360, LIGHT), (22, 300, 360, DARK), (22, 420, 500, DARK)):
        pane.set_px(px)
        pane.resize(width, height)
        if theme is DARK:
            pane.set_theme(theme)
        assert abs(pane.span_rects(place)[0].top() - pane.viewport().height() / 3) <= 3


def test_the_beginning_stays_the_beginning(pane: TextPane) -> None:
    _shown(pane, *("The ferry was seen again off the reef." for _ in range(30)))
    before = pane.content[0] - pane.offset
    pane.resize(300, 480)
    assert pane.content[0] - pane.offset == before


def test_first_and_last_passage_can_stand_on_the_line(pane: TextPane) -> None:
    spans = _shown(pane, "⟦a:It sank.⟧", "Nobody swam.", "⟦z:The end.⟧")
    for span in spans.values():
        top = pane.extents([span])[span][0]
        pane.scroll_to(top)
        assert abs(pane.line_y() - top) <= 1


def test_words_are_selected_by_keyboard(pane: TextPane, qtbot: QtBot) -> None:
    _shown(pane, "It ran aground.")
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert pane.textCursor().selectedText() == "Ferry aground"


def test_an_article_without_headline_and_an_empty_one_are_shown(pane: TextPane) -> None:
    pane.show_article(Article("a", "Only this.", (Span(0, 10),)), "Source A")
    assert pane.toPlainText() == "Only this."
    pane.show_article(Article("b", "", ()), "Source B")
    pane.grab()
    assert pane.toPlainText() == ""
    assert pane.span_rects(Span(0, 0)) == []
