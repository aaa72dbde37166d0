"""Exports of ProQuest: fields with a label in front, articles parted by a line of underscores."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.loaders.record import Record, chunks
from reader.regex import regex

NAME = "ProQuest"
_RULE = regex(r"\s*_{20,}\s*")
_LABELS = (
    "title|author|author affiliation|publication info|publication title|publication date|publication year|publication subject|"
    "publisher|place of publication|country of publication|first page|pages|page count|section|issn|e-issn|source type|"
    "language of publication|document type|document feature|document url|proquest document id|copyright|last updated|database|"
    "abstract|full text|subject|business indexing term|location|company / organization|company|people|identifier / keyword|"
    "classification|links|dateline|volume|issue|number of pages|credit|column|edition|headline|online publication date|"
    "publication history|literary indexing term|title in english|abstract translation|full text availability|duns|naics|product name"
)
_LABEL = regex(rf"\s*({_LABELS})\s?:(?:\s+(.*)|\s*)", re.I)
_FIELDS = {
    "title": "headline", "headline": "headline", "author": "byline", "publication title": "outlet", "publication date": "published",
    "language of publication": "language", "document url": "url",
}  # fmt: skip
_SURE = ("proquest document id", "document url", "publication title")


def records(lines: Sequence[str]) -> list[Record]:
    """The articles of an export; none for a text that is no such export."""
    return [record for chunk in chunks(lines, _RULE) if (record := _record(chunk))]


def _record(lines: Sequence[str]) -> Record | None:
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in lines:
        match = _LABEL.fullmatch(line)
        if match:
            parts.append((match[1].casefold(), [match[2] or ""]))
        else:
            parts[-1][1].append(line)
    labels = [label for label, _ in parts]
    if sum(label in labels for label in _SURE) < 2:
        return None
    record = Record()
    for label, value in parts:
        if label in _FIELDS:
            text = " ".join(filter(None, map(str.strip, value)))
            record.put(_FIELDS[label], text.split(";")[0] if label == "publication title" else text)
    body = next((value for label, value in parts if label == "full text"), None)
    body = body or next((value for label, value in parts if label == "abstract"), [])
    record.body = list(body)
    record.rest = [f"{label}: {' '.join(value)}".strip(": ") for label, value in parts if value is not body]
    if not record.fields.get("headline"):
        record.put("headline", next((line for line in parts[0][1] if line.strip()), ""))
    return record
