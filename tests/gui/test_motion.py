from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import reader.gui
from reader.gui.motion import Motion

_MOVING = re.compile(r"Q(?:Property|Variant|Sequential\w*|Parallel\w*)Animation|QTimeLine|QMovie|QScroller\b|QGraphicsOpacityEffect")


def test_less_motion_and_back_to_what_the_system_wants(qtbot: QtBot) -> None:
    effect, blink = Qt.UIEffect.UI_AnimateMenu, QApplication.cursorFlashTime()
    before = QApplication.isEffectEnabled(effect)
    motion = Motion()
    motion.lessen(True)
    assert not QApplication.isEffectEnabled(effect)
    assert QApplication.cursorFlashTime() == 0
    motion.lessen(False)
    assert QApplication.isEffectEnabled(effect) == before
    assert QApplication.cursorFlashTime() == blink


def test_nothing_of_ours_moves_by_itself() -> None:
    """Whatever moves one day has to ask for the preference first; this list then names it."""
    folder = Path(next(iter(reader.gui.__path__)))
    moving = [path.name for path in folder.rglob("*.py") if _MOVING.search(path.read_text(encoding="utf-8"))]
    assert moving == []
