"""An article as it was loaded: canonical text, metadata with their sources, and what was dropped on the way."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime

from reader.model.counted import count_words
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Dropped:
    """A piece of the source that was kept out of the text, and why.

    `before` is the code point of `Article.text` in front of which the piece would stand again, or None where it has no
    place in the text (page navigation, say). `stood` is the code point in front of which it stood in the source, place or not.
    """

    text: str
    reason: str
    before: int | None = None
    stood: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """A soft problem with a source, shown and never fatal. `code` is stable ("no-date"), `text` is for a reader."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One report.

    `text` is canonical: NFC, `\\n` line ends, one blank line between paragraphs, no headline and no byline; it never
    changes after loading. `paragraphs` are spans of `text`. `published` is ISO 8601, a day ("2025-01-02") or a moment
    with its offset ("2024-12-31T06:15:00+00:00"), or None. `metadata_from` tells for each known metadatum where it came
    from: "text line", "front matter", "meta tag", "JSON-LD", "URL", "user".
    """

    id: str
    text: str
    paragraphs: tuple[Span, ...]
    headline: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    language: str = "und"
    notices: tuple[Notice, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    metadata_from: tuple[tuple[str, str], ...] = ()
    origin: str = field(default="", compare=False)
    """What the user gave: a path, an address, "-" or "pasted text"; never part of a comparison's result."""

    @property
    def published_day(self) -> date | None:
        """The day of publication, or None where it is not known."""
        return date.fromisoformat(self.published[:10]) if self.published else None

    @property
    def published_at(self) -> datetime | None:
        """The moment of publication with its offset, or None where only a day or nothing is known."""
        if not self.published or len(self.published) <= 10:
            return None
        moment = datetime.fromisoformat(self.published)
        return moment if moment.tzinfo else None

    @property
    def words(self) -> int:
        """How many words the text has, as a reader would count them."""
        return count_words(self.text)


def article_id(text: str, url: str | None = None, headline: str | None = None) -> str:
    """A stable name for an article, from what it says and where it stood: 16 hexadecimal digits."""
    return hashlib.sha256("\0".join((url or "", headline or "", text)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
