"""The window as a person meets it: pasting, dropping, links, cards, keys, messages, and the walk with Tab."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.decisions import DecisionAction
from reader.exports.table import FORMATS
from reader.gui.actions import SPECS
from reader.gui.controls import KeyButton
from reader.gui.exporting import file_name, save
from reader.gui.failure_card import FailureCard
from reader.gui.given import Given, addresses_in, given_by, links_in
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.sources_rail import FOLDED_WIDTH, WIDTH
from reader.gui.state import SourceState, View

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def _text(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def test_a_clipboard_of_links_is_links_and_any_other_text_is_an_article() -> None:
    assert given_by(_text("https://a.example/1\nhttps://b.example/2\n")).inputs == ("https://a.example/1", "https://b.example/2")
    assert given_by(_text("See https://a.example/1 for more")) == Given(text="See https://a.example/1 for more")
    assert not given_by(QMimeData())
    assert links_in("no links") == ()
    assert addresses_in("news.example/a https://b.example") == ("https://news.example/a", "https://b.example")


def test_dropped_files_and_pages_are_inputs_and_html_keeps_its_formatting(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://b.example/2"), QUrl("ftp://c.example")])
    assert given_by(mime).inputs == (str(tmp_path / "a.txt"), "https://b.example/2")
    html = _text("Words")
    html.setHtml("<p>Words</p>")
    assert given_by(html) == Given(text="Words", html="<p>Words</p>")


def test_paste_adds_a_source(window: MainWindow, session: Session) -> None:
    QGuiApplication.clipboard().setMimeData(_text("https://news.example/one"))
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session.sources[-1].input == "https://news.example/one"
    session.undo()
    assert len(session.sources) == 4


def test_an_empty_clipboard_is_told(window: MainWindow) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    window.sources.paste()
    assert "clipboard" in window.toast.text


def test_a_drop_anywhere_adds_a_source(window: MainWindow, session: Session) -> None:
    mime = _text("A ferry ran aground off Port Ellery on Monday.")
    middle = window.rect().center()
    entered = QDragEnterEvent(middle, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, _NO_MODIFIER)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, _NO_MODIFIER))
    assert session.sources[-1].pasted
    session.undo()


def test_links_are_typed_in_place(window: MainWindow, session: Session) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.links.isVisible()
    QTest.keyClicks(window.links.field, "xl.example/i")
    QTest.keyClick(window.links.field, Qt.Key.Key_Return)
    assert session.sources[-1].input == "https://xl.example/i"
    assert not window.links.isVisible()
    assert not session.decisions
    session.undo()


def test_letters_judge_inside_the_views_only(window: MainWindow, session: Session) -> None:
    finding = session.findings[0]
    window.rail.list.setFocus()
    QTest.keyClick(window.rail.list, Qt.Key.Key_L)
    assert not session.is_confirmed(finding)
    window.ledger_page.ledger.setFocus()
    QTest.keyClick(window.ledger_page.ledger, Qt.Key.Key_L)
    assert session.is_confirmed(finding)


def test_undo_stands_in_the_message_and_works(window: MainWindow, session: Session) -> None:
    what = session.findings[0].what
    session.judge.decide(DecisionAction.IGNORE)
    assert window.toast.text == f"Ignored “{what}”"
    assert window.actions_.named("Undo").text() == f"Undo: Ignored “{what}”"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.text == f"Undone: Ignored “{what}”"
    assert session.selected_finding == session.findings[0]


def _card(window: MainWindow, session: Session, read: str = "") -> FailureCard:
    session.add_inputs(["https://news.example/paid"])
    session.fail(session.sources[-1].key, "the site asks for a subscription", read)
    cards = window.failures.cards()
    assert len(cards) == 1
    return cards[0]


def _button(card: QWidget, text: str) -> KeyButton:
    return next(b for b in card.findChildren(KeyButton) if b.text() == text)


def test_a_source_that_fails_is_a_card_and_the_comparison_stays(window: MainWindow, session: Session) -> None:
    card = _card(window, session)
    assert "the site asks for a subscription" in card.accessibleName()
    assert window.failures.isVisible()
    assert window.ledger_page.isVisible()
    _button(card, "Remove").click()
    assert not window.failures.isVisible()
    session.undo()
    assert window.failures.isVisible()


def test_a_failed_source_can_be_pasted_tried_again_or_used_as_it_is(window: MainWindow, session: Session) -> None:
    card = _card(window, session, "The first six words of it")
    _button(card, "Paste the text").click()
    card.findChildren(QPlainTextEdit)[0].setPlainText("The whole article")
    _button(card, "Use this text").click()
    assert (session.sources[-1].input, session.sources[-1].state) == ("The whole article", SourceState.LOADING)
    session.fail(session.sources[-1].key, "no article", "The first six words of it")
    _button(window.failures.cards()[0], "Use 6 words").click()
    assert session.sources[-1].input == "The first six words of it"
    session.fail(session.sources[-1].key, "no article")
    _button(window.failures.cards()[0], "Try again").click()
    assert session.sources[-1].state is SourceState.LOADING
    session.undo()


def test_no_words_no_button_to_use_them(window: MainWindow, session: Session) -> None:
    card = _card(window, session)
    assert [b.text() for b in card.findChildren(KeyButton) if b.text().startswith("Use ")] == ["Use this text"]
    session.undo()


def test_views_are_switched_by_keys_and_the_rail_folds(window: MainWindow, session: Session) -> None:
    assert window.rail.width() == WIDTH
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert session.view is View.SIDE_BY_SIDE
    assert window.rail.width() == FOLDED_WIDTH
    assert not window.inspector.isVisible()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.inspector.isVisible()


def test_a_narrow_window_folds_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.rail.width() == FOLDED_WIDTH)


def test_brackets_walk_over_the_sources_that_speak(window: MainWindow, session: Session) -> None:
    session.select_finding("f1", 0)
    window.step_source(1)
    assert session.selection.article == 1
    window.step_source(1)
    assert session.selection.article == 1
    window.step_source(-1)
    assert session.selection.article == 0


def test_f1_lists_every_key_and_esc_closes_it(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.keys.isVisible()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert not window.keys.isVisible()


def test_every_action_is_in_a_menu_and_keys_are_given_once(window: MainWindow) -> None:
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = {a for menu in menus if menu is not None for a in menu.actions()}  # type: ignore[attr-defined]
    assert all(window.actions_.named(spec.text) in listed for spec in SPECS)


@pytest.mark.parametrize("view", list(View))
def test_tab_reaches_named_controls_of_a_fair_size(window: MainWindow, session: Session, view: View, qtbot: QtBot) -> None:
    session.set_view(view)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen: list[QWidget] = []
    for _ in range(80):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in seen:
            break
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert len(seen) > 8
    unnamed = [w for w in seen if not (w.accessibleName() or getattr(w, "text", str)())]
    assert not unnamed
    small = [w for w in seen if min(w.width(), w.height()) < 24]
    assert not small


def test_the_comparison_is_saved_in_every_format(session: Session, tmp_path: Path) -> None:
    for target in FORMATS:
        path = tmp_path / file_name("Ferry: “Calder”, 2024", target)
        assert save(session, target, path)
        assert path.stat().st_size > 0
        assert path.name == "Ferry Calder 2024" + target.extension


def test_a_file_that_cannot_be_written_is_told(session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.message, check_params_cb=lambda text, _: "could not be written" in text):
        assert not save(session, FORMATS[0], tmp_path / "no folder" / "x.txt")


def test_the_status_bar_tells_where_one_is(window: MainWindow, session: Session) -> None:
    session.select_finding("f1")
    assert window.status.text == "Row 2 of 9"
    session.progress.emit(2, 6)
    assert window.status.text == "Comparing, 33%"
    assert window.strip.isVisible()
    session.progress.emit(0, 0)
    assert not window.strip.isVisible()


def test_without_sources_the_way_in_is_shown(window: MainWindow, session: Session) -> None:
    window.sources.clear()
    session.set_comparison(None)
    assert window.empty.isVisible()
    session.undo()
    assert len(session.sources) == 4
