"""Sentences for screen readers about what has just changed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from reader.gui.labels import phrases
from reader.gui.language import tr
from reader.gui.session import Session
from reader.render.speech import sentence


class Announcer(QObject):
    """Has a screen reader say what the session announces, and each row that is stepped to; nothing happens without one."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.last = ""
        session.announced.connect(self.say)
        session.stepped.connect(self._step)

    def say(self, text: str) -> None:
        """Says a sentence when what is being said has ended."""
        self.last = text
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))

    def _step(self, at_end: bool) -> None:
        comparison, finding = self._session.comparison, self._session.selected_finding
        if comparison is None or finding is None:
            return
        place = self._session.place_of(finding.id) + 1
        where = tr("Row {row} of {rows}").format(row=place, rows=len(self._session.findings))
        end = tr("There is no other row.") + " " if at_end else ""
        self.say(f"{end}{where}. {sentence(comparison, finding, phrases())}")
