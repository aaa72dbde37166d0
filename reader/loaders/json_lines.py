"""JSON Lines: an article a line, with the fields of the other JSON formats."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from reader.errors import NotReadableError
from reader.loaders.format import Format, Reads
from reader.loaders.ninjs import articles_of, items_in
from reader.loaders.source import Source
from reader.model.article import Article

_LONGEST_LINE = 2_000_000


def _recognises(source: Source) -> bool:
    if source.head[:1] != "{":
        return False
    lines = list(_lines(source.text[: 2 * _LONGEST_LINE]))[:2]
    if len(lines) == 2 and lines[1].startswith("{") and isinstance(_read(lines[0]), dict):
        return True
    return source.suffix in JSON_LINES.suffixes and len(lines) == 1


def _load(source: Source) -> tuple[Article, ...]:
    lines = list(_lines(source.text))
    read = [_read(line) for line in lines]
    if not any(isinstance(one, dict) for one in read):
        raise NotReadableError(source.origin, "no line of this file is a JSON object. Export it again")
    found = [list(items_in(one)) for one in read]
    return articles_of([item for items in found for item in items], source.origin, sum(max(1, len(items)) for items in found))


def _lines(text: str) -> Iterator[str]:
    return (line for line in (raw.strip() for raw in text.split("\n")) if line)


def _read(line: str) -> Any:
    """The value on a line, None for what is none."""
    if len(line) > _LONGEST_LINE:
        return None
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


JSON_LINES = Format("jsonl", "JSON Lines", (".jsonl", ".ndjson"), _recognises, _load, Reads.TEXT)
