"""The command palette, the preferences and other keys, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.actions import MENUS, SPECS
from reader.gui.keymap import is_letter, key_text
from reader.gui.language import LANGUAGES, Translators
from reader.gui.main_window import MainWindow
from reader.gui.preferences_panel import PreferencesPanel
from reader.gui.state import View
from reader.gui.theme import ThemeMode


def test_every_action_is_in_a_menu_once_and_no_key_twice() -> None:
    assert len({spec.text for spec in SPECS}) == len(SPECS)
    assert {spec.menu for spec in SPECS} == set(MENUS)
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(set(keys)) == len(keys)


def test_letters_work_only_inside_the_views() -> None:
    assert [spec.text for spec in SPECS if any(is_letter(key) for key in spec.keys) and not spec.in_views] == []


def test_a_command_is_found_and_done(window: MainWindow, qtbot: QtBot) -> None:
    window.show_commands()
    palette = window.palette_
    assert palette is not None
    assert palette.list.model().rowCount() > len(SPECS)
    QTest.keyClicks(palette.field, "side")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.session.view is View.SIDE_BY_SIDE


def test_arrows_choose_and_esc_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    window.ledger_page.setFocus()
    before = window.focusWidget()
    window.show_commands()
    palette = window.palette_
    assert palette is not None
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    assert palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.focusWidget() is before


def test_nothing_fits(window: MainWindow) -> None:
    window.show_commands()
    palette = window.palette_
    assert palette is not None
    QTest.keyClicks(palette.field, "zzz")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.list.isHidden()


def panel_of(window: MainWindow) -> PreferencesPanel:
    window.show_preferences()
    assert window.preferences is not None
    return window.preferences


def test_theme_and_size_at_once(window: MainWindow) -> None:
    panel = panel_of(window)
    panel.theme.setCurrentIndex(panel.theme.findData(ThemeMode.DARK))
    panel.theme.activated.emit(panel.theme.currentIndex())
    assert window.session.theme.dark
    panel.px.setValue(24)
    assert window.session.reading_px == 24
    window.session.set_reading_px(16)
    assert panel.px.value() == 16


def test_colour_by_kind_replaces_the_verdicts(window: MainWindow) -> None:
    session = window.session
    plain = session.theme.marks(session.ordered[0].verdict, "date")
    panel_of(window).by_kind.setChecked(True)
    assert session.theme.marks(session.ordered[0].verdict, "date") != plain
    assert session.theme.marks(session.ordered[0].verdict, "date").mark == session.theme.kind("date")
    assert window.actions_.named("Colour by kind").isChecked()
    window.actions_.named("Colour by kind").trigger()
    assert session.theme.marks(session.ordered[0].verdict, "date") == plain


def test_other_keys(window: MainWindow, qtbot: QtBot) -> None:
    keeper = window.session.preferences
    keeper.set_keys("Confirm", ("Y",))
    qtbot.waitUntil(lambda: window.actions_.keys_of("Confirm") == ("Y",))
    assert key_text(window.session, "Confirm") == "Y"
    keeper.change(letter_keys=False)
    qtbot.waitUntil(lambda: window.actions_.keys_of("Confirm") == ())
    assert window.actions_.keys_of("Next difference") == ("F7",)
    assert [key for spec in SPECS for key in window.actions_.keys_of(spec.text) if is_letter(key)] == []
    keeper.reset()
    qtbot.waitUntil(lambda: window.actions_.keys_of("Confirm") == ("L",))


def test_keys_are_taken_from_another_action(window: MainWindow, qtbot: QtBot) -> None:
    editor = panel_of(window).keys
    names = [editor.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(editor.list.count())]
    editor.list.setCurrentRow(names.index("Confirm"))
    editor.field.setKeySequence("I")
    editor.use.click()
    qtbot.waitUntil(lambda: window.actions_.keys_of("Confirm") == ("I",))
    assert window.actions_.keys_of("Ignore") == ()


def test_the_list_of_keys_is_complete(window: MainWindow) -> None:
    window.show_keys()
    told = {text for text, _ in window.keys.rows()}
    assert {spec.text.rstrip("…") for spec in SPECS if spec.keys or spec.shown_key} <= told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_changes_while_the_window_stands(language: str, window: MainWindow, english: Translators, qtbot: QtBot) -> None:
    old = window.centralWidget()
    selected = window.session.selection
    try:
        english.use(language)
        if language != "en":
            qtbot.waitUntil(lambda: window.centralWidget() is not old)
        assert window.session.selection == selected
        assert window.stack.currentWidget() is window.ledger_page
    finally:
        english.use("en")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda: window.actions_.named("Undo").text() == "Undo" and window.ledger_page.ledger.measured)


def test_parts_made_anew_leave_nothing_behind(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_view(View.SIDE_BY_SIDE)
    window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = len(QApplication.allWidgets())
    for _ in range(3):
        window.rebuild()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(QApplication.allWidgets()) == before
    window.session.themeChanged.emit()
    window.session.selectionChanged.emit()
    qtbot.waitUntil(lambda: window.ledger_page.ledger.measured)
