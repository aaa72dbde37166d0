"""Words looked for in all sources: what was found, and which of it is looked at."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.span import Span
from reader.text.search import Searchable

if TYPE_CHECKING:
    from reader.gui.session import Session

_SLICE = 0.012
"""Seconds that making texts ready may take in one go."""
_KEPT = 64
"""So many texts are kept ready."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words stand: position of a source in the comparison and a span of its text (code points)."""

    article: int
    span: Span


class Finder(QObject):
    """Looks for words in the sources that are shown. Texts are made ready in slices, so that the window stays awake."""

    changed = Signal()
    """Other hits, or another one is looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._words = ""
        self._hits: tuple[Hit, ...] = ()
        self._current = -1
        self._before: Hit | None = None
        self._coming: dict[int, tuple[Span, ...]] = {}
        self._left: list[int] = []
        self._by_article: dict[int, tuple[Span, ...]] = {}
        self._ready: dict[str, Searchable] = {}
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._search)
        session.comparisonChanged.connect(self._anew)
        session.filterChanged.connect(self._filtered)

    @property
    def words(self) -> str:
        """What is looked for, "" for nothing."""
        return self._words

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What was found, source by source and in text order."""
        return self._hits

    @property
    def current(self) -> int:
        """Position among the hits of the one that is looked at, -1 before the first."""
        return self._current

    @property
    def busy(self) -> bool:
        """Whether some texts are still to be searched."""
        return self._slices.isActive()

    def spans(self, article: int) -> tuple[Span, ...]:
        """What was found in one source."""
        return self._by_article.get(article, ())

    def current_span(self, article: int) -> Span | None:
        """The place that is looked at, if it is in this source."""
        hit = self._hits[self._current] if 0 <= self._current < len(self._hits) else None
        return hit.span if hit is not None and hit.article == article else None

    def find(self, words: str) -> None:
        """Looks for other words; "" for nothing any more."""
        if words != self._words:
            self._words = words
            self._again()

    def step(self, by: int) -> None:
        """Looks at the next hit (+1) or the one before (-1), round the ends."""
        if self._hits:
            start = self._current if self._current >= 0 else (-1 if by > 0 else 0)
            self.look_at((start + by) % len(self._hits))

    def look_at(self, hit: int) -> None:
        """Looks at one of the hits: its text is shown."""
        self._current = hit
        self.changed.emit()
        self._session.go_to_text(self._hits[hit].article, self._hits[hit].span)

    def _anew(self) -> None:
        """Other texts: nothing of what was found in the old ones may be shown in these."""
        looked_at = self._looked_at()
        self._take({}, None)
        self._again(looked_at)

    def _looked_at(self) -> Hit | None:
        return self._hits[self._current] if 0 <= self._current < len(self._hits) else None

    def _filtered(self) -> None:
        self._again(self._looked_at())

    def _again(self, looked_at: Hit | None = None) -> None:
        self._before = looked_at
        self._coming = {}
        self._left = list(self._session.columns())
        if not self._words or self._session.comparison is None:
            self._slices.stop()
            self._take({}, None)
        else:
            self._slices.start()

    def _search(self) -> None:
        """Searches text after text for as long as a slice lasts."""
        comparison = self._session.comparison
        until = time.perf_counter() + _SLICE
        while self._left and comparison is not None and time.perf_counter() < until:
            at = self._left.pop(0)
            article = comparison.articles[at].article
            if article.id not in self._ready:
                self._ready[article.id] = Searchable(article.text)
                if len(self._ready) > _KEPT:
                    self._ready.pop(next(iter(self._ready)))
            self._coming[at] = self._ready[article.id].find(self._words)
        if not self._left:
            self._slices.stop()
            self._take(self._coming, self._before)

    def _take(self, found: dict[int, tuple[Span, ...]], looked_at: Hit | None) -> None:
        if not found and not self._by_article:
            return
        self._by_article = found
        self._hits = tuple(Hit(article, span) for article, spans in found.items() for span in spans)
        self._current = self._hits.index(looked_at) if looked_at in self._hits else -1
        self.changed.emit()
