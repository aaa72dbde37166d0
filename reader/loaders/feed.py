"""RSS, Atom and RDF: each entry of the feed is an article. feedparser reads the fields; it is given well-formed XML alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from reader.errors import LoadError, NoArticleError, NotReadableError
from reader.loaders.draft import UPDATED, Block, Draft, Known, finish, left_out, without_repeats
from reader.loaders.format import Format
from reader.loaders.markup import Element
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.loaders.xml_tree import below, parse_xml, root_name
from reader.model.article import Article, Notice
from reader.text.canonical import PARAGRAPH_BREAK

SOURCE = "feed entry"
CHANNEL = "feed"
MOST_ENTRIES = 500
"""Entries that are read of one feed, the first ones."""
_MOST_ATTRIBUTES = 30
_MOST_ELEMENTS = 40_000
_ROOTS = frozenset(("rss", "feed", "rdf"))
_LONGEST_ENTRY = 2_000_000
"""Characters of one entry: feedparser is slow on what nobody writes."""


def _recognises(source: Source) -> bool:
    return source.head.startswith("<") and root_name(source.head) in _ROOTS


def _load(source: Source) -> tuple[Article, ...]:
    root = parse_xml(source.text, source.origin)
    entries = below(root, "item", "entry")
    if not entries:
        raise NoArticleError(source.origin, "this feed has no entries. Give the address of an article")
    feed = _read(_bounded(root, entries, source.origin), source.url)
    return entries_to_articles(feed.get("entries", []), feed.get("feed", {}), len(entries), source.origin)


def _bounded(root: Element, entries: list[Element], origin: str) -> bytes:
    """The feed as well-formed XML, without what is more than a feed needs. Raises NotReadableError for one that is still too large."""
    from lxml import etree  # type: ignore[import-untyped]

    for entry in entries[MOST_ENTRIES:]:
        _remove(entry)
    left = list(root.iter())
    if len(left) > _MOST_ELEMENTS:
        raise NotReadableError(origin, f"this feed has more than {_MOST_ELEMENTS:,} elements. Give the addresses of the articles")
    for element in left:
        attributes = getattr(element, "attrib", {})
        for name in list(attributes)[_MOST_ATTRIBUTES:]:
            del attributes[name]
        if len(element.text or "") > _LONGEST_ENTRY:
            element.text = (element.text or "")[:_LONGEST_ENTRY]
    data: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return data


def _remove(element: Element) -> None:
    parent: Any = element.getparent()
    if parent is not None:
        parent.remove(element)


def _read(data: bytes, url: str | None) -> Mapping[str, Any]:
    """What feedparser reads, from memory alone: bytes that look like a path would be opened."""
    import feedparser

    headers = {"content-type": "application/xml; charset=utf-8", **({"content-location": url} if url else {})}
    found: Mapping[str, Any] = feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False, response_headers=headers)
    return found


def entries_to_articles(
    entries: list[Mapping[str, Any]], feed: Mapping[str, Any], count: int, origin: str
) -> tuple[Article, ...]:  # fmt: skip
    """The entries that hold a text. Raises NoArticleError where none does."""
    loaded: list[Article] = []
    titles: list[str] = []
    for entry in entries:
        titles.append(" ".join(filter(None, (_text(entry.get("title")), _text(entry.get("link"))))))
        try:
            loaded.append(_article(entry, feed, origin))
        except LoadError:
            continue
    if not loaded:
        told = "the entries of this feed have headlines only. Give the addresses of the articles"
        raise NoArticleError(origin, told, PARAGRAPH_BREAK.join(titles))
    return left_out(loaded, count, "entries")


def _article(entry: Mapping[str, Any], feed: Mapping[str, Any], origin: str) -> Article:
    given = tuple((field, known) for field, known in _given(entry, feed) if known.value.strip())
    headline = next((known.value for field, known in given if field == "headline"), None)
    body, whole = _body(entry)
    read = read_lines(_paragraphs(body), headline)
    blocks = without_repeats(tuple(Block(block.text, block.dropped) for block in read.blocks))
    notices = () if whole else (Notice("summary-only", "The feed holds only a summary. Give the link for the whole article"),)
    return finish(Draft(blocks, (*given, *read.metadata), notices), origin)


def _given(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Iterator[tuple[str, Known]]:
    yield "headline", Known(plain(_text(entry.get("title"))), SOURCE)
    names = [_text(one.get("name")) for one in entry.get("authors", ())[:10] if isinstance(one, Mapping)]
    yield "byline", Known("; ".join(filter(None, names)) or _text(entry.get("author")), SOURCE)
    for key in ("published", "issued", "created", "date", "updated"):
        if key == "updated" and entry.get("published"):
            continue  # feedparser answers for one with the other
        yield "published", Known(_text(entry.get(key)), SOURCE + UPDATED if key == "updated" else SOURCE)
    yield "url", Known(_text(entry.get("link")), SOURCE)
    for holder, where in ((entry.get("source"), SOURCE), (feed, CHANNEL)):
        if isinstance(holder, Mapping):
            yield "outlet", Known(plain(_text(holder.get("title"))), where)
    for content in entry.get("content", ())[:1]:
        yield "language", Known(_text(content.get("language")), SOURCE)
    yield "language", Known(_text(feed.get("language")), CHANNEL)


def _body(entry: Mapping[str, Any]) -> tuple[str, bool]:
    """The longest text of the entry, and whether it is more than its summary."""
    contents = [_text(one.get("value")) for one in entry.get("content", ())[:5] if isinstance(one, Mapping)]
    summary = _text(entry.get("summary"))
    whole = max(contents, key=len, default="")
    return (whole, True) if len(whole) >= len(summary) and whole else (summary, len(summary.split()) > 150)


def _paragraphs(body: str) -> tuple[str, ...]:
    from reader.loaders.page_blocks import fragment_blocks
    from reader.text.canonical import blocks_of

    return fragment_blocks(body) if "<" in body or "&" in body else blocks_of(body)


def plain(text: str) -> str:
    """A title without marks: feeds write them escaped."""
    if "<" not in text and "&" not in text:
        return text
    return " ".join(_paragraphs(text[:20_000]))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


FEED = Format("feed", "RSS, Atom or RDF feed", (".rss", ".atom", ".rdf"), _recognises, _load)
