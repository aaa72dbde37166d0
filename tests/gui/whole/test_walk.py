"""The whole job by two ways: by keyboard alone, and through the tree of a screen reader alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QKeySequenceEdit, QScrollArea, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.state import View
from reader.model.finding import Verdict
from reader.paths import seeds
from tests.gui.whole.conftest import settle
from tests.gui.whole.tree import Role, find, name, press, root

EVENT = seeds() / "treasury-breach"
SOURCES = ("meridian-wire.txt", "calder-post.md", "lantern-daily.txt")
_PATIENCE = 60_000


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the system's own dialog for saving answers."""
    path = tmp_path / "comparison.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    return path


def keys(*pressed: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses keys, or types words, where the focus is."""
    for key in pressed:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget), "nothing has the focus"
        if isinstance(key, str):
            QTest.keyClicks(focus, key, modifier)
        else:
            QTest.keyClick(focus, key, modifier)
        settle(1)


def copy(file: str) -> None:
    """Another program copies the text of an article."""
    QApplication.clipboard().setText((EVENT / file).read_text(encoding="utf-8"))


def test_by_keyboard_alone(window: MainWindow, qtbot: QtBot, saved: Path) -> None:
    session = window.session
    window.activateWindow()
    window.empty.setFocus()
    for file in SOURCES:
        copy(file)
        keys("v", modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.comparison is not None and len(session.comparison.articles) == len(SOURCES), timeout=_PATIENCE)
    settle()
    while session.selected_finding is None or session.selected_finding.verdict is not Verdict.DIFFER:
        keys(Qt.Key.Key_F7)
    finding = session.selected_finding
    keys(Qt.Key.Key_Return)
    assert session.view is not View.LEDGER
    keys("l")
    assert session.is_confirmed(finding)
    keys("n")
    keys("Asked the ministry.")
    qtbot.waitUntil(lambda: session.note_book.of(finding) is not None, timeout=_PATIENCE)
    keys(Qt.Key.Key_Escape)
    keys("k", modifier=Qt.KeyboardModifier.ControlModifier)
    keys("plain text", Qt.Key.Key_Return)
    assert finding.what in saved.read_text(encoding="utf-8")


def test_by_the_tree_of_a_screen_reader_alone(window: MainWindow, qtbot: QtBot, saved: Path) -> None:
    session, tree = window.session, root(window)
    for file in SOURCES:
        copy(file)
        press(find(tree, Role.MenuItem, "Paste as a source"))
        settle(1)
    qtbot.waitUntil(lambda: session.comparison is not None and len(session.comparison.articles) == len(SOURCES), timeout=_PATIENCE)
    settle()
    press(find(tree, Role.MenuItem, "Next difference"))
    settle()
    finding = session.selected_finding
    assert finding is not None
    ledger = find(tree, Role.Table, "Ledger")
    assert find(ledger, Role.Cell, "Differ, ")
    press(find(tree, Role.MenuItem, "Go to the text"))
    settle()
    assert session.view is not View.LEDGER
    assert find(tree, Role.StaticText, "Source A").textInterface().characterCount() > 100
    press(find(tree, Role.MenuItem, "Ledger"))
    settle()
    press(find(find(tree, Role.Client, "Inspector"), Role.Button, "Confirm"))
    # A button pressed this way is seen to go down first.
    qtbot.waitUntil(lambda: session.is_confirmed(finding), timeout=_PATIENCE)
    note = find(tree, Role.EditableText, "Note on what is selected")
    editable = note.editableTextInterface()
    editable.insertText(0, "Asked the ministry.")
    qtbot.waitUntil(lambda: session.note_book.of(finding) is not None, timeout=_PATIENCE)
    press(find(tree, Role.Button, "Export"))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=_PATIENCE)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    press(find(root(menu), Role.MenuItem, "Plain text"))
    assert finding.what in saved.read_text(encoding="utf-8")
    menu.close()


def test_every_part_that_takes_the_focus_has_a_name_and_a_role(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.add_inputs([str(EVENT / file) for file in SOURCES])
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=_PATIENCE)
    found: list[str] = []
    for view in View:
        session.set_view(view)
        settle()
        found += [f"{view}: {problem}" for problem in problems(window)]
    for opened in (window.show_keys, window.show_commands, window.show_preferences, window.sources.open_links, window.find_words):
        opened()
        settle()
        found += [f"{opened.__name__}: {problem}" for problem in problems(window)]
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert "\n".join(sorted(set(found))) == ""


def problems(window: MainWindow) -> list[str]:
    """What a user of a screen reader, or one whose hand shakes, could not use."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(widget.parent(), QSpinBox | QKeySequenceEdit):
            # The line in such a field hands the keyboard on to the field.
            continue
        part, told = root(widget), f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        if not name(part):
            found.append(f"{told} has no name")
        # What is only scrolled, and the field for keys around its line, have no role of their own in Qt.
        if part.role() in (Role.NoRole, Role.Client) and not isinstance(widget, QScrollArea | QKeySequenceEdit):
            found.append(f"{told} has the role {part.role().name}")
        if min(widget.width(), widget.height()) < 24:
            found.append(f"{told} is {widget.width()}×{widget.height()}")
    return found
