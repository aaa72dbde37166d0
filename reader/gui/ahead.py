"""Modules that are needed later, imported while nothing else is to be done."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject

from reader.gui.turns import Turns

_LATER = (
    "reader.gui.text.geometry",
    "reader.gui.text.document",
    "reader.gui.text.mark_layer",
    "reader.gui.text.pane",
    "reader.gui.text.columns",
    "reader.gui.text.column_choice",
    "reader.gui.text.hover_card",
    "reader.gui.text.card_control",
    "reader.gui.text.link_slices",
    "reader.gui.text.matching",
    "reader.gui.text.overview",
    "reader.gui.text.places",
    "reader.gui.text.peek_control",
    "reader.gui.text.read_gutter",
    "reader.gui.text.read_header",
    "reader.gui.text.read_view",
    "reader.gui.read_page",
    "reader.gui.text.ribbons",
    "reader.gui.text.headers",
    "reader.gui.text.column",
    "reader.gui.text.link_words",
    "reader.gui.text.pointing",
    "reader.gui.text.side_by_side",
    "reader.gui.differences",
    "reader.gui.text_page",
)
"""What the views that are not shown first are made of, each with little that the ones before have not brought."""


class Ahead(QObject):
    """Imports one module in a turn, once it is asked to begin."""

    def __init__(self, turns: Turns, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = turns
        self._left = list(_LATER)

    def begin(self) -> None:
        """There is something that the other views could show."""
        if self._left:
            self._turns.go_on(self._next, self)

    def _next(self) -> bool:
        """Imports the next module; whether some are left."""
        if self._left:
            import_module(self._left.pop(0))
        return bool(self._left)
