"""Where the reader was in each text: kept in the session while he scrolls, and gone back to when a text is shown again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from reader.gui.session import Session
from reader.gui.text.pane import TextPane

_WAIT_MS = 500
"""So long after the last step of scrolling the place is kept."""


class PlaceKeeper(QObject):
    """Watches the panes of one view; `shown` gives those that are in use."""

    def __init__(self, session: Session, panes: Iterable[TextPane], shown: Callable[[], Iterable[TextPane]], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = shown
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.keep)
        for pane in panes:
            pane.verticalScrollBar().valueChanged.connect(lambda _, pane=pane: self._scrolled(pane))

    def keep(self) -> None:
        """Keeps where each text stands now."""
        self._wait.stop()
        for pane in self._shown():
            point = pane.reading_point
            if pane.article is not None and point is not None:
                self._session.reading_places.keep(pane.article, point)

    def forget(self) -> None:
        """What has not been kept yet is given up: the view is no longer in front."""
        self._wait.stop()

    def go_back(self, pane: TextPane) -> bool:
        """Scrolls a text that has just been shown to where the reader was in it; whether there is such a place."""
        span = self._session.reading_places.of(pane.article) if pane.article is not None else None
        ends = pane.extents([span]).get(span) if span is not None else None
        if ends is None:
            return False
        # The words that were kept lie around the line.
        pane.scroll_to((ends[0] + ends[1]) / 2)
        return True

    def _scrolled(self, pane: TextPane) -> None:
        if not pane.settling and pane.isVisible():
            self._wait.start()
