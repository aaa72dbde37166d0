"""News as JSON: one article, a list of them, or an object that holds such a list; fields as in ninjs, and close to it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reader.errors import LoadError, NoArticleError, NotReadableError
from reader.loaders.draft import Block, Draft, Known, finish, left_out, without_repeats
from reader.loaders.format import Format, Reads
from reader.loaders.published import published_of
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.model.article import Article
from reader.regex import regex
from reader.text.canonical import blocks_of

SOURCE = "JSON field"
Metadata = tuple[tuple[str, Known], ...]
_FIELDS = (
    ("headline", ("headline", "title", "name")),
    ("byline", ("byline", "author", "authors", "by")),
    ("outlet", ("outlet", "source", "provider", "publisher", "copyrightholder", "located_in", "sitename")),
    (
        "published",
        (
            "published",
            "firstcreated",
            "versioncreated",
            "firstpublished",
            "datepublished",
            "date_published",
            "publishedat",
            "date",
            "versionCreated",
        ),
    ),
    ("url", ("url", "uri", "link", "canonical_url", "altids")),
    ("language", ("language", "lang")),
)
_TEXTS = ("body_text", "text", "articlebody", "content_text", "body_markdown")
_PAGES = ("body_xhtml", "body_html", "content_html", "body", "content", "html")
_LISTS = ("articles", "items", "assignments", "news", "results", "data")
_MOST = 1000
"""Articles that are taken from one file."""
_TAGS = regex(r"<(?:p|br|div|h[1-6]|ul|li|blockquote)\b", re.I)


def _recognises(source: Source) -> bool:
    if source.head[:1] not in ("{", "["):
        return False
    if source.suffix in NINJS.suffixes or "json" in (source.media_type or ""):
        return True
    try:
        return isinstance(json.loads(source.text), dict | list)
    except (ValueError, RecursionError):
        return False


def _load(source: Source) -> tuple[Article, ...]:
    try:
        data = json.loads(source.text)
    except RecursionError:
        raise NotReadableError(source.origin, "this JSON is nested too deeply to be news") from None
    except ValueError as error:
        raise NotReadableError(source.origin, f"this is not valid JSON ({_where(error)}). Export it again") from None
    return articles_of(list(items_in(data)), source.origin)


def articles_of(items: Sequence[Mapping[str, Any]], origin: str, count: int | None = None, more: Metadata = ()) -> tuple[Article, ...]:
    """The articles in objects that carry a text; `count` is how many there should be, `more` what is known of all of them.

    Raises NoArticleError where there is none.
    """
    if not items:
        raise NoArticleError(origin, "this JSON holds no article: none of its objects has a headline and a text")
    loaded: list[Article] = []
    first: LoadError | None = None
    for item in items[:_MOST]:
        try:
            loaded.append(_article(item, origin, more))
        except LoadError as error:
            first = first or error
    if not loaded and first:
        raise first
    return left_out(loaded, len(items) if count is None else count, "objects")


def _where(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno}, column {error.colno}: {error.msg}"
    return "a number in it is too long"


def items_in(data: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The objects that carry a text, in order, from an object, a list, or an object that holds a list."""
    if isinstance(data, list):
        for item in data:
            yield from items_in(item, depth + 1) if isinstance(item, dict) and depth < 3 else ()
    elif isinstance(data, dict):
        item = {str(key).casefold(): value for key, value in data.items()}
        if _body(item):
            yield item
            return
        for key in _LISTS:
            if isinstance(item.get(key), list):
                yield from items_in(item[key], depth + 1)
                return


def _article(item: Mapping[str, Any], origin: str, more: Metadata) -> Article:
    given = (*_given(item), *more)
    headline = next((known.value for field, known in given if field == "headline"), None)
    read = read_lines(_paragraphs(item), headline)
    blocks = tuple(Block(b.text, b.dropped) for b in read.blocks)
    return finish(Draft(without_repeats(blocks), (*given, *read.metadata)), origin)


def _given(item: Mapping[str, Any]) -> Iterator[tuple[str, Known]]:
    for field, keys in _FIELDS:
        for key in keys:
            raw = item.get(key.casefold())
            value = (field == "published" and published_of(raw)) or _words(raw)
            if value:
                yield field, Known(value, SOURCE)


def _words(value: object) -> str:
    """A text, a number, a name inside an object, or a list of these."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)[:40]
    if isinstance(value, dict):
        return next((value[key].strip() for key in ("name", "title", "value", "literal") if isinstance(value.get(key), str)), "")
    if isinstance(value, list):
        return ", ".join(filter(None, (_words(one) for one in value[:50] if not isinstance(one, list))))
    return ""


def _body(item: Mapping[str, Any]) -> tuple[str, str] | None:
    """(key, text) of the richest body there is."""
    for key in (*_TEXTS, *_PAGES):
        value = item.get(key)
        if isinstance(value, str) and value.strip():
            return key, value
    return None


def _paragraphs(item: Mapping[str, Any]) -> tuple[str, ...]:
    found = _body(item)
    if found is None:
        return ()
    key, body = found
    if key in _TEXTS or not _TAGS.search(body):
        return blocks_of(body)
    from reader.loaders.page_blocks import fragment_blocks

    return fragment_blocks(body)


NINJS = Format("json", "News as JSON", (".json",), _recognises, _load, Reads.TEXT)
