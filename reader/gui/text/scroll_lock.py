"""Panes that scroll together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.gui.text.anchored_scroll import LINE, ScrollMap
from reader.gui.text.pane import TextPane

_HIGHEST, _LOWEST = 0.06, 0.92
"""How high and how low the line may lie: what was clicked near an edge stays where it is, but never half outside."""


class ScrollLock(QObject):
    """Moves the other panes along when one is scrolled: what matches stands on one line, as high as `line` says.

    `maps[i]` joins panes i and i + 1. The panes that follow don't lead in turn.
    """

    scrolled = Signal()
    """Somebody scrolled a pane."""

    def __init__(self, panes: Sequence[TextPane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        self._shown = 0
        self._maps: tuple[ScrollMap, ...] = ()
        self._busy = False
        self._line = LINE
        self._leader = 0
        self.locked = True
        for i, pane in enumerate(self._panes):
            pane.verticalScrollBar().valueChanged.connect(partial(self._scrolled, i))

    @property
    def line(self) -> float:
        """The height of the line as a share of the panes' height."""
        return self._line

    def set_maps(self, maps: Sequence[ScrollMap]) -> None:
        """Takes the maps of one pane more than there are maps."""
        self._maps = tuple(maps)
        self._shown = len(self._maps) + 1
        self._leader = min(self._leader, self._shown - 1)

    def follow(self, leader: int | None = None) -> None:
        """Moves the other panes to where `leader` stands, or the pane that led last."""
        if leader is not None:
            self._leader = leader
        if self.locked and self._maps and not self._busy:
            self._move_others({self._leader: self._panes[self._leader].line_y(self._line)})

    def align(self, heights: Mapping[int, float], line: float = LINE) -> None:
        """Puts a height of each given pane's document on the line; panes without one go along with their neighbours
        when locked. The panes' first one leads from then on."""
        if not heights:
            return
        self._line = min(max(line, _HIGHEST), _LOWEST)
        self._busy = True
        try:
            for i, y in heights.items():
                self._panes[i].scroll_to(y, self._line)
        finally:
            self._busy = False
        if min(heights) < self._shown:
            self._leader = min(heights)
            if self.locked and self._maps:
                self._move_others(dict(heights))

    def _scrolled(self, pane: int, _value: int) -> None:
        if pane < self._shown and not self._busy and not self._panes[pane].settling:
            self.follow(pane)
            self.scrolled.emit()

    def _move_others(self, known: dict[int, float]) -> None:
        """Goes outwards from the panes whose heights are known."""
        self._busy = True
        try:
            for i in range(min(known) - 1, -1, -1):
                known[i] = self._maps[i].left(known[i + 1])
                self._panes[i].scroll_to(known[i], self._line)
            for i in range(self._shown):
                if i not in known:
                    known[i] = self._maps[i - 1].right(known[i - 1])
                    self._panes[i].scroll_to(known[i], self._line)
        finally:
            self._busy = False
