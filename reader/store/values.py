"""What goes into a library and comes out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from reader.compare.decisions import Decision
from reader.model.article import Article
from reader.model.correction import Correction
from reader.model.note import Coding, Note


@dataclass(frozen=True, slots=True)
class StoredSource:
    """One source of an event: what the user gave, how far it is ("loading", "ready", "failed"), and the article as it was
    read, without the user's corrections; `root` numbers the input that it came from."""

    input: str
    state: str
    pasted: bool = False
    html: str | None = None
    reason: str = ""
    read: str = ""
    root: int = 0
    article: Article | None = None
    loader: int = 0
    """Which reading of the loaders the article is, by their version; 0 for one from before there were versions."""
    version: str = ""
    """Only inside the library: the hash of the reading that this event has; another event may have a newer one."""


@dataclass(frozen=True, slots=True)
class ArticleCorrection:
    """What the user changed of an article, in one event."""

    article: str
    correction: Correction


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event as it is worked on. `settings` is JSON that the library keeps and does not read."""

    uid: str
    title: str
    sources: tuple[StoredSource, ...] = ()
    decisions: tuple[Decision, ...] = ()
    notes: tuple[Note, ...] = ()
    codings: tuple[Coding, ...] = ()
    corrections: tuple[ArticleCorrection, ...] = ()
    settings: str = "{}"


class Shelf(StrEnum):
    """Where in the library an event stands."""

    EVENTS = "events"
    ARCHIVED = "archived"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in the list of events. Moments are ISO 8601 in UTC."""

    uid: str
    title: str
    outlets: tuple[str, ...]
    sources: int
    notes: int
    opened: str
    changed: str
    shelf: Shelf = Shelf.EVENTS


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a snippet; `found` for the words that were looked for."""

    text: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event that a search found: by its title, or by the words of one of its articles (the snippet, and how many more of
    its articles have them)."""

    row: EventRow
    outlet: str = ""
    snippet: tuple[Piece, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening the library brought: how many articles it has, whether it can be written to, and what a user should
    hear (a damaged file that was set aside, say)."""

    articles: int
    writable: bool
    message: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """An event that came from a file: its uid, its title, and whether it was brought together with one that was there."""

    uid: str
    title: str
    merged: bool


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One reading of an article, and the bytes it was read from."""

    article: Article
    loaded: str
    original: bytes | None = field(default=None, repr=False)
    url: str | None = None
    charset: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class EventFile:
    """All that the file of one event holds. `created` is when the event was begun."""

    record: EventRecord
    versions: tuple[StoredVersion, ...]
    created: str = ""
