"""Exports of Nexis (LexisNexis): the older form in capitals and the newer one with "End of Document"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.loaders.published import day_in
from reader.loaders.record import Record, chunks
from reader.regex import regex

NAME = "Nexis"
_START = regex(r"\s*(?:document )?\d{1,5} (?:of|von|de) \d{1,5} (?:documents?|dokumenten?|articles?)\s*", re.I)
_END = regex(r"\s*(?:end of document|ende des dokuments)\s*", re.I)
_PAGE = regex(r"\s*page \d{1,4} of \d{1,4}\s*", re.I)
_LABEL = regex(r"\s*([A-Z][A-Za-z]{2,14}(?:[- ][A-Za-z]{3,12}){0,2})\s?:(?:\s+(.*)|\s*)")
_HEAD = frozenset(
    ("section", "length", "byline", "dateline", "highlight", "headline", "title", "correction-date", "series", "source", "link to pdf")
)
_BODY = regex(r"\s*body:?\s*", re.I)
_TAIL = frozenset(
    ("load-date", "language", "publication-type", "publication type", "classification", "subject", "company", "organization", "person",
     "geographic", "industry", "graphic", "journal code", "document-type", "pub-type", "country", "state", "city", "ticker", "acc-no",
     "notes", "correction", "url", "doc-type")
)  # fmt: skip
_TAIL_LINE = regex(r"\s*(?:classification|graphic|notes)\s*", re.I)
_COPYRIGHT = regex(r"\s*(?:copyright|©|\(c\)|all rights reserved|alle rechte vorbehalten)", re.I)
_LENGTH = regex(r"\s*length\s?:\s*\d[\d,.]{0,8} words?", re.I)
_MOST_HEAD = 60


def records(lines: Sequence[str]) -> list[Record]:
    """The articles of an export; none for a text that is no such export."""
    return [record for chunk in chunks(lines, _START, _END) if (record := _record(chunk))]


def _record(lines: Sequence[str]) -> Record | None:
    if not any(map(_LENGTH.match, lines[:_MOST_HEAD])):
        return None
    marks = [(i, match[1].casefold(), match[2] or "") for i, line in enumerate(lines) if (match := _LABEL.fullmatch(line))]
    start = _start(lines, marks)
    end = next((i for i, label, _ in marks if i >= start and label in _TAIL), len(lines))
    end = min([end, *(i for i in range(start, len(lines)) if _TAIL_LINE.fullmatch(lines[i]))])
    if end == len(lines) and not any(map(_BODY.fullmatch, lines[:start])):
        return None
    record = Record(body=list(lines[start:end]))
    _read_head(record, lines[:start])
    for i, label, value in marks:
        if label == "language" and i >= end:
            record.put("language", value)
        if label in ("url", "link to pdf"):
            record.put("url", value)
    record.rest += [*lines[:start], *lines[end:]]
    while record.body and (_COPYRIGHT.match(record.body[-1]) or not record.body[-1].strip()):
        record.rest.append(record.body.pop())
    return record


def _start(lines: Sequence[str], marks: Sequence[tuple[int, str, str]]) -> int:
    """The first line of the text: behind "Body", or behind the last field of the head and its lines."""
    body = next((i + 1 for i, line in enumerate(lines[: 2 * _MOST_HEAD]) if _BODY.fullmatch(line)), None)
    if body is not None:
        return body
    last = 0
    for i, label, _ in marks:
        if label in _TAIL:
            break
        if label in _HEAD and i < _MOST_HEAD:
            last = i
    behind = last + 1
    if behind < len(lines) and any(not line.strip() for line in lines):
        while behind < len(lines) and lines[behind].strip():
            behind += 1
    return behind


def _read_head(record: Record, lines: Sequence[str]) -> None:
    """Title, outlet and date stand one below the other, in either order: outlet and date first, or title first."""
    plain: list[str] = []
    for line in lines:
        match = _LABEL.fullmatch(line)
        label = match[1].casefold() if match else ""
        if match and label in _HEAD:
            record.put({"title": "headline", "source": "outlet"}.get(label, label), match[2] or "")
        elif line.strip() and not _COPYRIGHT.match(line) and not _PAGE.fullmatch(line) and not _BODY.fullmatch(line):
            plain.append(line.strip())
    when = next((i for i, line in enumerate(plain) if _is_date(line)), None)
    if when is None:
        record.put("headline", plain[0] if plain else "")
        return
    record.put("published", plain[when])
    record.put("outlet", plain[when - 1] if when else "")
    above = plain[: max(0, when - 1)]
    below = [line for line in plain[when + 1 :] if not re.search(r"\b(?:edition|ausgabe)\b", line, re.I)]
    record.put("headline", " ".join(above) if above else (below[0] if below else ""))
    for name in ("section", "length", "dateline", "highlight", "series", "correction-date"):
        record.fields.pop(name, None)


def _is_date(line: str) -> bool:
    found = day_in(line, month_first=True)
    return found is not None and len(line) < 80 and found[1] < 25
