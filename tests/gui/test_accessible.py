"""The whole window for those who hear it or use the keyboard: names, roles, sizes, sentences, announcements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.compare.decisions import DecisionAction
from reader.gui.differences import DifferencesTable
from reader.gui.main_window import MainWindow
from reader.gui.state import Source, SourceState, View
from reader.gui.theme import DARK, LIGHT, Theme
from reader.model.anchor import Anchor
from reader.model.note import Note
from reader.render.words import VERDICTS, letter
from tests.gui.test_theme import contrast
from tests.gui.whole.test_walk import problems
from tests.gui.whole.tree import Role, find, root


def _timeline(window: MainWindow) -> None:
    window.session.set_layout(replace(window.session.layout, timeline=True))


def _codes(window: MainWindow) -> None:
    window.session.code_book.give(window.session.code_book.targets(every=True), "Conflict")
    window.session.set_layout(replace(window.session.layout, codes=True))
    window.code_passage()


def _tray(window: MainWindow) -> None:
    window.session.note_book.set([Note("a", "Which evening?", (Anchor("0", "words that are gone", "", ""),))])
    window.notes_tray.set_open(True)


def _failed(window: MainWindow) -> None:
    failed = Source(0, 0, "https://example.org/gone", SourceState.FAILED, reason="the page arrived damaged. Try again", read="A few words")
    window.session.put([*window.session.sources, failed])


def _peek(window: MainWindow) -> None:
    window.session.set_view(View.READ)
    window.session.peekRequested.emit()


def _card(window: MainWindow) -> None:
    window.session.set_view(View.SIDE_BY_SIDE)
    window.session.hoverCardRequested.emit()


def _find(window: MainWindow) -> None:
    window.find_words()
    window.session.finder.find("ferry")


def _list(window: MainWindow) -> None:
    window.session.set_view(View.READ)
    window.toggle_list()


def _empty(window: MainWindow) -> None:
    window.session.set_comparison(None)


SCENES: dict[str, Callable[[MainWindow], object]] = {
    "ledger": lambda w: w.session.set_view(View.LEDGER),
    "read": lambda w: w.session.set_view(View.READ),
    "list under read": _list,
    "side by side": lambda w: w.session.set_view(View.SIDE_BY_SIDE),
    "peek": _peek,
    "card": _card,
    "find": _find,
    "proof": lambda w: w.events.show_proof(w.session.sources[0].key),
    "timeline": _timeline,
    "notes tray": _tray,
    "codes": _codes,
    "failed source": _failed,
    "links": lambda w: w.sources.open_links(),
    "name of the event": lambda w: w.events.rename(),
    "commands": lambda w: w.show_commands(),
    "keys": lambda w: w.show_keys(),
    "preferences": lambda w: w.show_preferences(),
    "correction": lambda w: w.correct_value(),
    "note": lambda w: w.write_note(),
    "empty": _empty,
}


@pytest.mark.parametrize("scene", SCENES)
def test_every_part_has_name_role_and_a_fair_size(window: MainWindow, qtbot: QtBot, scene: str) -> None:
    window.session.select_finding(window.session.findings[0].id)
    SCENES[scene](window)
    qtbot.wait(20)
    assert sorted(set(problems(window))) == []


def test_f7_tells_each_row_in_every_view(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    rows = session.findings
    for view in View:
        session.set_view(view)
        session.select_finding(rows[0].id)
        for at, finding in enumerate(rows[1:], 2):
            window.actions_.named("Next difference").trigger()
            assert session.selection.finding == finding.id, view
            said = window.announcer.last
            assert said.startswith(f"Row {at} of {len(rows)}. {VERDICTS[finding.verdict].label}, "), said
            assert finding.what in said
        window.actions_.named("Next difference").trigger()
        assert window.announcer.last.startswith("There is no other row. ")


def test_a_row_of_the_list_is_one_sentence(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.set_view(View.SIDE_BY_SIDE)
    table = next(t for t in window.findChildren(DifferencesTable) if t.isVisible())
    model = table.model()
    assert model.rowCount() == len(session.findings)
    for row, finding in enumerate(session.findings):
        said = str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        assert finding.what in said
        assert said.endswith(".")
        assert "\n" not in said
        for value in finding.values:
            assert letter(value.article) in said
    first = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert find(root(table), Role.Cell, first)


def test_every_deed_is_reached_from_a_row(window: MainWindow) -> None:
    window.session.set_view(View.SIDE_BY_SIDE)
    table = next(t for t in window.findChildren(DifferencesTable) if t.isVisible())
    offered = {action.text().split("\t")[0].rstrip("…") for action in table.actions()}
    assert offered >= {
        *("Go to the text", "Confirm", "Unlink the source", "Ignore", "Correct the value", "Write a note", "Match by hand"),
        "Copy the row with its sources",
    }
    assert {action.value for action in DecisionAction} - {"confirm", "unlink", "ignore", "match", "correct"} == set()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_rings_and_frames_of_controls_can_be_seen(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.page, theme.raised):
        assert contrast(theme.ink, ground) >= 7, ground
        assert contrast(theme.outline, ground) >= 3, ground
    for kind, colour in theme.kinds:
        assert contrast(colour, theme.page) >= 4.5, kind
        assert contrast(colour, theme.selected) >= 4.5, kind


def test_no_control_is_told_by_colour_alone(window: MainWindow) -> None:
    """What can be pressed has words, a name or a picture, never a ground alone."""
    for button in window.findChildren(QWidget):
        if button.isVisible() and button.inherits("QAbstractButton") and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert root(button).text(QAccessible.Text.Name)
