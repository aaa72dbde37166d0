"""Metadata in the JSON-LD of a page (schema.org)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.loaders.draft import Known
from reader.loaders.markup import Element
from reader.regex import regex

SOURCE = "JSON-LD"
_LARGEST = 1_000_000
_MOST_OBJECTS = 2_000
_ARTICLE = regex(r"(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting|DiscussionForumPosting)$")
_PAGE = frozenset(("WebPage", "ItemPage", "Recipe", "Review", "VideoObject", "Event", "Book"))
_BROKEN = regex(r"[\x00-\x1f]+")
_FIELDS = (
    ("headline", ("headline", "name")),
    ("byline", ("author", "creator")),
    ("outlet", ("publisher", "sourceOrganization")),
    ("published", ("datePublished", "dateCreated")),
    ("url", ("url", "mainEntityOfPage", "@id")),
    ("language", ("inLanguage",)),
)


def linked_data(tree: Element) -> tuple[tuple[str, Known], ...]:
    """What the page's first article, or failing that its first page object, says of itself: (field, what is known)."""
    objects = list(_objects(tree))
    byid = {o["@id"]: o for o in objects if isinstance(o.get("@id"), str) and len(o) > 2}
    articles = [o for o in objects if any(map(_ARTICLE.search, _types(o)))]
    pages = [o for o in objects if _PAGE.intersection(_types(o))]
    found: list[tuple[str, Known]] = []
    for thing in (*articles[:1], *pages[:1]):
        names = thing in articles
        for field, keys in _FIELDS:
            for key in keys if names else keys[:1]:
                value = _value(field, thing.get(key), byid)
                if value:
                    found.append((field, Known(value, SOURCE)))
    return tuple(found)


def free_to_read(tree: Element) -> bool | None:
    """Whether the page says that its article may be read by everyone (`isAccessibleForFree`); None where it says nothing."""
    said = [thing["isAccessibleForFree"] for thing in _objects(tree) if "isAccessibleForFree" in thing]
    answers = [
        str(value).strip().lower().rpartition("/")[2] in ("true", "yes", "1") for value in said if isinstance(value, bool | str | int)
    ]
    return all(answers) if answers else None


def _objects(tree: Element) -> Iterator[Mapping[str, Any]]:
    count = 0
    for script in tree.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(text) > _LARGEST:
            continue
        todo = [_read(text)]
        while todo and count < _MOST_OBJECTS:
            one = todo.pop(0)
            if isinstance(one, list):
                todo = [*one[:200], *todo]
            elif isinstance(one, dict):
                count += 1
                yield one
                todo = [one.get("@graph"), one.get("mainEntity"), *todo]


def _read(text: str) -> object:
    """The data in a script; broken line ends and wrappings of old pages are mended."""
    text = text.strip().removeprefix("<![CDATA[").removeprefix("<!--").removesuffix("]]>").removesuffix("-->").strip().rstrip(";")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    try:
        return json.loads(re.sub(r",\s*([}\]])", r"\1", _BROKEN.sub(" ", text)), strict=False)
    except (ValueError, RecursionError):
        return None


def _types(thing: Mapping[str, Any]) -> tuple[str, ...]:
    kinds = thing.get("@type")
    return tuple(kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str))


def _value(field: str, value: object, byid: Mapping[str, Mapping[str, Any]]) -> str:
    if field == "url":
        value = value.get("@id") or value.get("url") if isinstance(value, dict) else value
        return value if isinstance(value, str) and value.startswith("http") else ""
    if field == "byline":
        return "; ".join(dict.fromkeys(_names(value, byid)))
    if field in ("headline", "published"):
        value = value[0] if isinstance(value, list) and value else value
        return value.strip() if isinstance(value, str) else ""
    return next(iter(_names(value, byid)), "")


def _names(value: object, byid: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for one in value[:30] if isinstance(value, list) else [value]:
        if isinstance(one, str) and one.strip():
            yield one.strip()
        elif isinstance(one, dict):
            name = one.get("name") or (byid.get(one["@id"], {}).get("name") if isinstance(one.get("@id"), str) else None)
            name = name[0] if isinstance(name, list) and name else name
            if isinstance(name, str) and name.strip():
                yield name.strip()
