"""The field for the event's name, opened above the view."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.gui.language import tr
from reader.gui.line_field import LineField
from reader.gui.session import Session


class TitleField(LineField):
    """Opens with the name that the event has."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Name of the event"), tr("Rename"), parent=parent)

    def open(self) -> None:
        """Shows the field with the name in it."""
        self.field.setText(self._session.title)
        super().open()

    def _take(self) -> None:
        title = self.field.text().strip()
        if title and title != self._session.title:
            self._session.rename(title)
        self.hide()
