"""Chips: a click hides and shows, Alt+click shows only one, and they fit any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.chips import ChipBar, VerdictChip
from reader.gui.kinds import Kinds
from reader.gui.session import Session
from reader.model.finding import Verdict
from reader.render.words import SECTIONS

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot, session: Session, kinds: Kinds) -> ChipBar:
    made = ChipBar(session, kinds)
    qtbot.addWidget(made)
    made.resize(1300, 40)
    made.show()
    return made


def _chip(bar: ChipBar, verdict: Verdict) -> VerdictChip:
    return bar.verdict_chips()[SECTIONS.index(verdict)]


def test_a_click_hides_and_shows_a_verdict(bar: ChipBar, session: Session) -> None:
    chip = _chip(bar, Verdict.DIFFER)
    QTest.mouseClick(chip, _LEFT)
    assert session.filter.hidden_verdicts == {Verdict.DIFFER}
    assert not chip.isChecked()
    QTest.mouseClick(chip, _LEFT)
    assert not session.filter.hidden_verdicts


def test_alt_click_shows_only_one_and_again_all(bar: ChipBar, session: Session) -> None:
    chip = _chip(bar, Verdict.AGREE)
    QTest.mouseClick(chip, _LEFT, Qt.KeyboardModifier.AltModifier)
    assert {f.verdict for f in session.findings} == {Verdict.AGREE}
    QTest.mouseClick(chip, _LEFT, Qt.KeyboardModifier.AltModifier)
    assert len(session.findings) == len(session.ordered)


def test_the_keyboard_works_them(bar: ChipBar, session: Session) -> None:
    QTest.keyClick(_chip(bar, Verdict.ONLY), Qt.Key.Key_Space)
    assert session.filter.hidden_verdicts == {Verdict.ONLY}


def test_chips_tell_their_counts_and_update_shows_only_when_there_is_one(bar: ChipBar, session: Session) -> None:
    assert _chip(bar, Verdict.DIFFER).accessibleName() == "Differ, 3"
    assert _chip(bar, Verdict.UPDATE).isVisible()
    session.set_comparison(None)
    assert not _chip(bar, Verdict.UPDATE).isVisible()
    assert _chip(bar, Verdict.DIFFER).accessibleName() == "Differ, 0"


def test_the_kinds_that_were_found_have_chips_in_the_tables_order(bar: ChipBar, session: Session, kinds: Kinds) -> None:
    names = [chip.look.name for chip in bar.kind_chips()]
    assert names == [look.name for look in kinds.among({f.kind for f in session.ordered})]
    QTest.mouseClick(bar.kind_chips()[0], _LEFT)
    assert session.filter.hidden_kinds == {names[0]}


def test_where_there_is_no_room_words_go_and_targets_stay(bar: ChipBar) -> None:
    wide = bar.kind_chips()[0].sizeHint().width()
    bar.resize(420, 40)
    narrow = bar.kind_chips()[0].sizeHint()
    assert narrow.width() < wide
    assert narrow.width() >= 24
    assert narrow.height() >= 24
