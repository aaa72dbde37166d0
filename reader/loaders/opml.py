"""OPML: a list of subscriptions. It holds no article; what it lists can be read."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import NoArticleError
from reader.loaders.format import Format
from reader.loaders.source import Source
from reader.loaders.xml_tree import below, parse_xml, root_name
from reader.model.article import Article
from reader.text.canonical import PARAGRAPH_BREAK, one_line

_MOST = 5_000
_NAMED = 3
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed that an OPML file names: its title, the address of the feed, and that of its site, which may be empty."""

    title: str
    feed: str
    site: str


def subscriptions(source: Source) -> tuple[Subscription, ...]:
    """The feeds of the file in their order, each address once. Nothing that a file includes is followed. Raises NotReadableError."""
    found: dict[str, Subscription] = {}
    for outline in below(parse_xml(source.text, source.origin), "outline")[:_MOST]:
        feed = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        if feed.lower().startswith(("http://", "https://", "feed:")) and feed not in found:
            title = one_line(outline.get("title") or outline.get("text") or "") or feed
            found[feed] = Subscription(title[:500], feed, (outline.get("htmlUrl") or "").strip())
    return tuple(found.values())


def _recognises(source: Source) -> bool:
    return source.head.startswith("<") and root_name(source.head) == "opml"


def _load(source: Source) -> tuple[Article, ...]:
    feeds = subscriptions(source)
    if not feeds:
        raise NoArticleError(source.origin, "this list of subscriptions names no feed. Export it again, or give the address of a feed")
    names = ", ".join(feed.title[:_LONGEST] for feed in feeds[:_NAMED]) + (", …" if len(feeds) > _NAMED else "")
    many = f"{len(feeds)} feeds" if len(feeds) > 1 else "one feed"
    raise NoArticleError(
        source.origin,
        f"this is a list of subscriptions with {many} ({names}), not an article. Give the address of a feed to read its entries",
        PARAGRAPH_BREAK.join(f"{feed.title}\n{feed.feed}" for feed in feeds),
    )


OPML = Format("opml", "OPML subscriptions", (".opml",), _recognises, _load)
