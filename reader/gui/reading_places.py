"""Where the reader is in each text of an event: by the words at the reading line, so that it outlives a comparison."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.compare.anchors import anchor_at, find
from reader.model.anchor import Anchor
from reader.model.article import Article
from reader.model.span import Span

if TYPE_CHECKING:
    from reader.gui.session import Session

_WORDS = 60
"""So many code points before and after the reading line are kept."""


class ReadingPlaces:
    """The places of one session, which sends `placesChanged` for them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._places: dict[str, Anchor] = {}

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """The words at the reading line of each text that was scrolled."""
        return tuple(self._places.values())

    def of(self, article: Article) -> Span | None:
        """The words to which an article's text was scrolled, in code points of its text; None for its beginning."""
        anchor = self._places.get(article.id)
        return find(anchor, article.text) if anchor is not None else None

    def keep(self, article: Article, point: int) -> None:
        """Remembers the code point of an article's text that stands at the reading line."""
        start = next((p.start for p in reversed(article.paragraphs) if p.start <= point), 0)
        anchor = anchor_at(article, Span(max(start, point - _WORDS), min(len(article.text), point + _WORDS)))
        if self._places.get(article.id) != anchor:
            self._places[article.id] = anchor
            self._session.placesChanged.emit()

    def set(self, anchors: Iterable[Anchor]) -> None:
        """Sets the places: those of an event that is opened."""
        self._places = {anchor.article: anchor for anchor in anchors}
