"""Nothing is cut or hidden where there is little room: small windows, long words, other languages and other scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.controls import Elided, KeyButton
from reader.gui.flow import Flow
from reader.gui.language import LANGUAGES, Translators
from reader.gui.main_window import MainWindow
from reader.gui.marked_text import MarkedText
from reader.gui.printing import document
from reader.gui.session import Session
from reader.gui.state import Source, SourceState, View
from reader.gui.text.direction import from_right, isolated
from reader.gui.theme import reading_font
from reader.model.span import Span

SMALL = (680, 430)
"""The smallest window: a screen of 1440 by 900 at 200 %, with its frame."""
LONG = "The Greater Ellery Harbour and Northern Estuary Evening Intelligencer"


def cut(window: MainWindow) -> Iterator[str]:
    """Buttons and one-line labels that stand outside the window, or have too little room for their words."""
    inside = QRect(QPoint(), window.size())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel) or widget.window() is not window:
            continue
        if _scrolled(widget):
            continue
        told = f"{type(widget).__name__} “{widget.text()}”"
        if not inside.contains(QRect(widget.mapTo(window, QPoint()), widget.size())):
            yield f"{told} stands outside"
        gives_way = isinstance(widget, Elided) or (isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()))
        if not gives_way and type(widget).__name__ not in ("_Hints", "QToolButton") and widget.width() < widget.sizeHint().width() - 1:
            yield f"{told} needs {widget.sizeHint().width()} and has {widget.width()}"


def _scrolled(widget: QWidget) -> bool:
    """Whether it can be scrolled to."""
    around = widget.parentWidget()
    while around is not None:
        if around.inherits("QAbstractScrollArea") or isinstance(around, QLineEdit):
            return True
        around = around.parentWidget()
    return False


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_smallest_window_cuts_nothing(window: MainWindow, qtbot: QtBot, english: Translators, language: str) -> None:
    try:
        english.use(language)
        window.rebuild()
        window.resize(*SMALL)
        found = []
        for view in View:
            window.session.set_view(view)
            qtbot.wait(20)
            assert (window.width(), window.height()) == SMALL
            found += [f"{view}: {told}" for told in cut(window)]
        assert sorted(set(found)) == []
    finally:
        # The window is made anew once more, and measures its rows.
        window.session.set_view(View.LEDGER)
        english.use("en")
        qtbot.wait(20)
        qtbot.waitUntil(lambda: window.ledger_page.ledger.measured)


def test_in_a_small_window_the_inspector_comes_when_it_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    assert window.inspector.isVisible()
    window.resize(*SMALL)
    assert not window.inspector.isVisible()
    window.toggle_inspector()
    assert window.inspector.isVisible()
    window.resize(1440, 900)
    assert window.inspector.isVisible()


def test_a_hidden_inspector_stays_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.toggle_inspector()
    window.resize(1300, 800)
    window.session.set_view(View.READ)
    assert not window.inspector.isVisible()
    # The ledger behind the text waits with its rows.
    qtbot.waitUntil(lambda: not window.session.turns.busy)


def test_long_reasons_and_names_make_no_window_wider(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    failed = Source(0, 0, f"https://example.org/{'a' * 200}", SourceState.FAILED, reason="x" * 120, read=LONG)
    session.put([*session.sources, failed])
    session.set_title(LONG * 4)
    window.resize(*SMALL)
    qtbot.wait(20)
    assert window.width() == SMALL[0]
    buttons = [b for card in window.failures.cards() for b in card.findChildren(KeyButton) if b.isVisible()]
    assert buttons
    assert all(b.width() >= b.sizeHint().width() for b in buttons)


def test_a_row_that_is_full_goes_on_in_the_next(session: Session, qtbot: QtBot) -> None:
    row = Flow(gap=6)
    qtbot.addWidget(row)
    buttons = [KeyButton(session, text) for text in ("Confirm", "Unlink the source", "Ignore")]
    for button in buttons:
        row.addWidget(button)
    wide = sum(b.sizeHint().width() for b in buttons) + 12
    high = buttons[0].sizeHint().height()
    assert row.heightForWidth(wide) == high
    assert row.heightForWidth(wide - 1) == 2 * high + 6
    assert row.minimumSizeHint().width() == max(b.sizeHint().width() for b in buttons)


@pytest.mark.parametrize(
    ("text", "right"),
    [("", False), ("12", False), ("Ferry", False), ("12 قالت", True), ("“נמל”", True), ("Number: قالت", False), ("港口", False)],
)
def test_the_first_letter_tells_the_direction(text: str, right: bool) -> None:
    assert from_right(text) is right


def test_names_of_other_scripts_turn_no_sentence_around() -> None:
    assert isolated("Harbour Ledger") == "Harbour Ledger"
    assert isolated("צפון") == "\u2068צפון\u2069"


def test_words_from_the_right_stand_at_the_right(qtbot: QtBot) -> None:
    text = "قالت السلطات إن 12 شخصا أصيبوا."
    number = Span(text.index("12"), text.index("12") + 2)
    there, here = (MarkedText(text, (number,), reading_font(14), 600, 20, at_left=left) for left in (False, True))
    assert there.strips[0].rect.left() > 300 > here.strips[0].rect.right()
    assert there.strips[0].rect.width() == pytest.approx(here.strips[0].rect.width(), abs=0.5)


def test_dots_never_stand_alone_where_a_word_can_go_with_them(qtbot: QtBot) -> None:
    text = "the ferry was towed to the harbour before noon …"
    for width in range(90, 300, 7):
        layout = MarkedText(text, (), reading_font(14), width, 20)
        assert layout.last_line != "…"


def test_dots_that_have_no_room_behind_a_value_are_left_out(qtbot: QtBot) -> None:
    text = "… signed by Tamsin Arkwright …"
    mark = Span(text.index("Tamsin"), text.index(" …", 2))
    for width in range(90, 300, 7):
        layout = MarkedText(text, (mark,), reading_font(14), width, 20)
        assert layout.last_line != "…"
        assert layout.strips


def test_paper_has_its_sizes_in_points(session: Session) -> None:
    made = document(session)
    assert made.defaultFont().pointSize() > 0
    assert made.defaultFont().pixelSize() == -1
    assert made.toPlainText().count("Harbour Ledger") >= 2
    session.set_view(View.READ)
    assert document(session).defaultFont().pointSize() > 0
