"""What the user prefers: one frozen value, kept in a file of settings and handed out with a signal when it changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

from reader.gui.language import LANGUAGES
from reader.gui.theme import ThemeMode

SCALES = (100, 125, 150, 175, 200)
"""Sizes of the whole window in percent."""

Keys = Mapping[str, tuple[str, ...]]
"""For actions (by their English text) with keys other than their own: the keys in Qt's portable form; none at all if empty."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """`language` "" is the system's; `reading_family` "" our own choice; `scale` (percent) counts from the next start;
    `letter_keys` tells whether single letters do something in the views; without `less_motion` it is as the system wants."""

    theme: ThemeMode = ThemeMode.SYSTEM
    language: str = ""
    reading_family: str = ""
    scale: int = 100
    colour_by_kind: bool = False
    letter_keys: bool = True
    less_motion: bool = False
    keys: Keys = field(default_factory=lambda: MappingProxyType({}))
    private_addresses: bool = False
    system_proxies: bool = True


class PreferenceKeeper(QObject):
    """Holds the preferences in use; every change is written at once. Without settings nothing is kept."""

    changed = Signal()

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._value = _read(settings) if settings is not None else Preferences()

    @property
    def value(self) -> Preferences:
        """The preferences in use."""
        return self._value

    def change(self, **changes: Any) -> None:
        """Takes other values for some fields of `Preferences`."""
        value = replace(self._value, **changes)
        if value != self._value:
            self._value = value
            if self._settings is not None:
                _write(self._settings, value)
            self.changed.emit()

    def set_keys(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Gives an action other keys; None gives it its own again."""
        others = {name: given for name, given in self._value.keys.items() if name != action}
        self.change(keys=MappingProxyType(others if keys is None else others | {action: keys}))

    def reset(self) -> None:
        """Everything as it was when the program was new."""
        self.change(**{f.name: getattr(Preferences(), f.name) for f in fields(Preferences)})


def settings_at(path: Path) -> QSettings:
    """The settings in a file of their own."""
    return QSettings(str(path), QSettings.Format.IniFormat)


def default_path() -> Path:
    """Where the user's settings are kept. Needs the application's name."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)) / "preferences.ini"


def _read(settings: QSettings) -> Preferences:
    """What the file says; a value that makes no sense is as if it were not there."""
    found = {name: value for name, read in _READERS.items() if (value := read(settings.value(name))) is not None}
    return replace(Preferences(), **found)


def _write(settings: QSettings, value: Preferences) -> None:
    for f in fields(value):
        kept = getattr(value, f.name)
        settings.setValue(f.name, json.dumps({k: list(v) for k, v in kept.items()}) if f.name == "keys" else str(kept))
    settings.sync()


def _flag(text: object) -> bool | None:
    return str(text) == "True" if str(text) in ("True", "False") else None


def _keys(text: object) -> Keys | None:
    try:
        found = json.loads(str(text))
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    return MappingProxyType({str(name): tuple(str(k) for k in keys) for name, keys in found.items() if isinstance(keys, list)})


def _one_of(choices: tuple[str, ...]) -> Callable[[object], str | None]:
    return lambda text: str(text) if text in choices else None


_READERS: Mapping[str, Callable[[object], Any]] = MappingProxyType(
    {
        "theme": lambda text: ThemeMode(str(text)) if text in tuple(ThemeMode) else None,
        "language": _one_of(LANGUAGES),
        "reading_family": lambda text: text if isinstance(text, str) else None,
        "scale": lambda text: int(str(text)) if str(text) in map(str, SCALES) else None,
        "colour_by_kind": _flag,
        "letter_keys": _flag,
        "less_motion": _flag,
        "keys": _keys,
        "private_addresses": _flag,
        "system_proxies": _flag,
    }
)
