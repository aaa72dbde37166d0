"""What the window knows before the library is open: its size and place, and the event that was in it last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_GEOMETRY, _EVENT = "window/geometry", "window/event"


class WindowMemory:
    """A small file beside the library. Where it can't be written, nothing is remembered and nothing else happens."""

    def __init__(self, library: Path) -> None:
        self._settings = QSettings(str(library.with_suffix(".ini")), QSettings.Format.IniFormat)

    @property
    def geometry(self) -> QByteArray | None:
        """The window's size and place as Qt saved them."""
        kept = self._settings.value(_GEOMETRY)
        return kept if isinstance(kept, QByteArray) else None

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remembers the window's size and place."""
        self._keep(_GEOMETRY, geometry)

    @property
    def event(self) -> str:
        """The uid of the event that was open last, "" for none."""
        kept = self._settings.value(_EVENT)
        return kept if isinstance(kept, str) else ""

    def keep_event(self, uid: str) -> None:
        """Remembers the event that is open."""
        self._keep(_EVENT, uid)

    def _keep(self, name: str, value: object) -> None:
        if self._settings.value(name) != value:
            self._settings.setValue(name, value)
            # At once: a program that is killed does not come to it later.
            self._settings.sync()
