"""When the panel with the other wordings opens, and what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from reader.gui.language import tr
from reader.gui.looking import READING_PX
from reader.gui.session import Session
from reader.gui.text.pane import TextPane
from reader.gui.text.peek import Peek
from reader.gui.text.wordings import other_wordings
from reader.model.finding import Finding
from reader.model.span import Span
from reader.render.marks import Link

_LEAST = 320
"""The panel's least width over the text; where there is less it lies over the gutter, too."""


@dataclass(frozen=True, slots=True)
class Peeked:
    """What is peeked at: a span of the base (code points), the selected finding where the base says something of it, and
    the links from the base to each other source."""

    span: Span | None
    finding: Finding | None
    links: Mapping[int, tuple[Link, ...]]


class PeekControl(QObject):
    """Opens the panel over the lower edge of a text and keeps it there; `strip` is how much of the view at its right is
    not text."""

    opened = Signal()
    closed = Signal()

    def __init__(self, session: Session, view: QWidget, pane: TextPane, strip: int) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._pane = pane
        self._strip = strip
        self.panel = Peek(session.theme, view)
        self.panel.chosen.connect(session.go_to_text)

    def toggle(self, passage: Peeked) -> None:
        """Shows the other wordings, or hides them."""
        if self.panel.isVisible():
            self.panel.hide()
            self.closed.emit()
        elif passage.span is None:
            self._session.message.emit(tr("Choose a passage first: J and K walk over them"), False)
        else:
            self.opened.emit()
            self._fill(passage)
            self.panel.show()
            self.panel.raise_()
            self._session.announced.emit(self.panel.spoken())

    def follow(self, passage: Peeked) -> None:
        """An open panel shows another passage, or goes where there is none."""
        if self.panel.isVisible():
            self._fill(passage)

    def place(self) -> None:
        """Lays the panel over the text where that stands now."""
        text: QRect = self._pane.geometry()
        left = text.left() - 10
        width = min(self._pane.line_width + 28, text.width() - 8)
        if width < _LEAST:
            left, width = 12, self._view.width() - self._strip - 24
        self.panel.place(left, width, self._pane)

    def _fill(self, passage: Peeked) -> None:
        comparison, finding = self._session.comparison, passage.finding
        if comparison is None or passage.span is None:
            self.panel.hide()
            return
        wordings, silent = other_wordings(comparison, finding, passage.span, passage.links)
        title = tr("{what}, in other words").format(what=finding.what) if finding else tr("This passage, in other words")
        zoom = self._session.reading_px / READING_PX
        self.panel.fill(title, finding.verdict if finding else None, wordings, silent, zoom)
        self.place()
