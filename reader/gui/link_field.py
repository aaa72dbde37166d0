"""The field for links, opened by Ctrl+L above the view."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reader.gui.given import addresses_in
from reader.gui.language import tr
from reader.gui.line_field import LineField
from reader.gui.session import Session


class LinkField(LineField):
    """Takes one or several addresses."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        hint = tr("Links to articles, parted by spaces or lines")
        super().__init__(session, tr("Links to articles"), tr("Add links"), hint, parent)

    def _take(self) -> None:
        addresses = addresses_in(self.field.text())
        if addresses:
            self._session.add_inputs(addresses)
            self.field.clear()
            self.hide()
