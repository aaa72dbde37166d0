"""Looking up the links from one source to all others, a slice at a time: with many sources they take a while."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from reader.gui.session import Session
from reader.gui.text.mark_layer import Segment
from reader.gui.text.passages import segments, shown_links
from reader.render.marks import Link

_SLICE = 0.006
"""Seconds that looking up links may take in one go."""


class LinkSlices(QObject):
    """Looks up the first links in a turn of the view, the others when the window is idle. While it is paused it waits."""

    ready = Signal()
    """All links are there: `links`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._base = 0
        self._waiting: list[int] = []
        self._paused = True
        self.links: dict[int, tuple[Link, ...]] = {}
        """What has been looked up so far, by the position of the other source."""
        self.passages: dict[int, tuple[Segment, ...]] = {}
        """The passages of the base that each of them shares."""

    def start(self, base: int, others: Iterable[int]) -> None:
        """Looks up the links from a source to others; what was asked for before is given up."""
        self._base, self._waiting, self.links, self.passages = base, list(others), {}, {}
        self._session.turns.take(self._begin, self)

    def _begin(self) -> None:
        if self._look_up():
            self._session.turns.go_on(self._look_up, self)

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._waiting = []
        self._session.turns.stop(self._look_up)

    def pause(self) -> None:
        """Leaves the rest for later."""
        self._paused = True
        self._session.turns.stop(self._look_up)

    def go_on(self) -> None:
        """Goes on with what was left."""
        self._paused = False
        if self._waiting:
            self._session.turns.go_on(self._look_up, self)

    def _look_up(self) -> bool:
        """Looks up for as long as a slice lasts; whether it should go on."""
        index = self._session.links
        if index is None:
            self.stop()
            return False
        until = time.perf_counter() + _SLICE
        while self._waiting and time.perf_counter() < until:
            article = self._waiting.pop(0)
            found = self.links[article] = shown_links(index, self._base, article, self._session.shows)
            self.passages[article] = segments(index.comparison, self._base, [(k.left, k.verdict) for k in found], None)
        if not self._waiting:
            self.ready.emit()
        return bool(self._waiting) and not self._paused
