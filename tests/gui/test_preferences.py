"""Preferences are kept in a file, and a damaged file costs nothing but what is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.preferences import PreferenceKeeper, Preferences, settings_at
from reader.gui.theme import ThemeMode


def test_what_is_changed_is_kept(tmp_path: Path, qtbot: QtBot) -> None:
    keeper = PreferenceKeeper(settings_at(tmp_path / "p.ini"))
    with qtbot.waitSignal(keeper.changed):
        keeper.change(theme=ThemeMode.DARK, language="de", scale=150, letter_keys=False, reading_family="Noto Serif")
    keeper.set_keys("Confirm", ("Ctrl+Return", "Y"))
    keeper.set_keys("Ignore", ())
    again = PreferenceKeeper(settings_at(tmp_path / "p.ini"))
    assert again.value == keeper.value
    assert dict(again.value.keys) == {"Confirm": ("Ctrl+Return", "Y"), "Ignore": ()}


def test_own_keys_again(tmp_path: Path) -> None:
    keeper = PreferenceKeeper(settings_at(tmp_path / "p.ini"))
    keeper.set_keys("Confirm", ("Y",))
    keeper.set_keys("Confirm", None)
    assert keeper.value == Preferences()


def test_reset() -> None:
    keeper = PreferenceKeeper()
    keeper.change(private_addresses=True, colour_by_kind=True)
    keeper.reset()
    assert keeper.value == Preferences()


@pytest.mark.parametrize(
    "line", ["theme=purple", "scale=17", "scale=big", "keys={", "keys=[1]", "letter_keys=perhaps", "language=xx", "new=1"]
)
def test_what_makes_no_sense_is_left_out(line: str, tmp_path: Path) -> None:
    (tmp_path / "p.ini").write_text(f"[General]\n{line}\n", encoding="utf-8")
    assert PreferenceKeeper(settings_at(tmp_path / "p.ini")).value == Preferences()
