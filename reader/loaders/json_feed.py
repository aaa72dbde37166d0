"""JSON Feed: each entry is an article, with the title of the feed as its outlet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.draft import Known
from reader.loaders.format import Format, Reads
from reader.loaders.ninjs import articles_of, items_in
from reader.loaders.source import Source
from reader.model.article import Article

_CHANNEL = "feed"
_MARK = "jsonfeed.org/version"
_FIELDS = (("outlet", "title"), ("language", "language"), ("byline", "author"))


def _recognises(source: Source) -> bool:
    return source.head[:1] == "{" and (_MARK in source.head or _MARK in source.head.replace("\\/", "/"))


def _load(source: Source) -> tuple[Article, ...]:
    try:
        feed = json.loads(source.text)
    except RecursionError:
        raise NotReadableError(source.origin, "this JSON is nested too deeply to be a feed") from None
    except ValueError:
        raise NotReadableError(source.origin, "this feed is not valid JSON. Save it again") from None
    entries = feed.get("items") if isinstance(feed, dict) else None
    entries = [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    if not entries:
        raise NoArticleError(source.origin, "this feed has no entries. Give the address of an article")
    items = [item for entry in entries for item in items_in({**_summary(entry), **entry})]
    if not items:
        raise NoArticleError(source.origin, "the entries of this feed have headlines only. Give the addresses of the articles")
    return articles_of(items, source.origin, len(entries), tuple(_of_the_feed(feed)))


def _summary(entry: Mapping[str, Any]) -> dict[str, Any]:
    """A summary stands for the text of an entry that has no other."""
    has_text = any(isinstance(entry.get(key), str) and entry[key].strip() for key in ("content_text", "content_html"))
    return {} if has_text or not isinstance(entry.get("summary"), str) else {"text": entry["summary"]}


def _of_the_feed(feed: Mapping[str, Any]) -> list[tuple[str, Known]]:
    found = []
    for field, key in _FIELDS:
        value = feed.get(key)
        value = value.get("name") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            found.append((field, Known(value, _CHANNEL)))
    return found


JSON_FEED = Format("jsonfeed", "JSON Feed", (), _recognises, _load, Reads.TEXT)
