from __future__ import annotations

import sys
from importlib.util import find_spec

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.ahead import _LATER, Ahead
from reader.gui.turns import Turns


@pytest.mark.parametrize("name", _LATER)
def test_what_is_imported_ahead_is_there(name: str) -> None:
    assert find_spec(name) is not None


def test_modules_are_imported_one_by_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.gui.ahead._LATER", ("json.scanner", "json.tool"))
    turns = Turns()
    ahead = Ahead(turns, turns)
    ahead.begin()
    ahead.begin()
    qtbot.waitUntil(lambda: not turns.goes_on(ahead._next))
    assert "json.tool" in sys.modules
