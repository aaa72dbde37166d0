"""Exports of Factiva: articles as they are shown, or with a code of two or three capitals in front of each field."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.loaders.published import published_of
from reader.loaders.record import Record, is_word_count
from reader.regex import regex

NAME = "Factiva"
_END = regex(r"\s*(?:AN\s+)?(?:document|dokument|documento)\s+[A-Z][A-Z0-9]{2,14}\d{8}[a-z0-9]{6,12}\s*", re.I)
_CODE = regex(r"(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|CT|RF|CLM)(?:\s+(.*)|\s*)")
_FIELDS = {"HD": "headline", "BY": "byline", "PD": "published", "SN": "outlet", "LA": "language"}
_COPYRIGHT = regex(r"\s*(?:copyright|\(c\)|©)", re.I)
_CLOCK = regex(r"\s*\d{1,2}:\d{2}(?:\s*[A-Z]{2,4})?\s*")
_BY = regex(r"(?:by|von|par|por|di)\s", re.I)
_MOST_HEAD = 25


def records(lines: Sequence[str]) -> list[Record]:
    """The articles of an export; none for a text that is no such export."""
    found: list[Record] = []
    chunk: list[str] = []
    for line in lines:
        if not _END.fullmatch(line):
            chunk.append(line)
            continue
        record = _coded(chunk) if sum(bool(_CODE.fullmatch(one)) for one in chunk) >= 4 else _shown(chunk)
        if record is not None:
            record.rest.append(line)
            found.append(record)
        chunk = []
    return found


def _coded(lines: Sequence[str]) -> Record | None:
    record, code = Record(), ""
    for line in lines:
        match = _CODE.fullmatch(line)
        code, value = (match[1], match[2] or "") if match else (code, line)
        if code in ("LP", "TD"):
            record.body.append(value)
            continue
        record.rest.append(line)
        if code in _FIELDS and value.strip():
            record.put(_FIELDS[code], value) if code != "HD" else record.fields.update(
                headline=f"{record.fields.get('headline', '')} {value}".strip()
            )
    return record if record.fields.get("headline") and record.body else None


def _shown(lines: Sequence[str]) -> Record | None:
    """Title, byline, "543 words", date, time, outlet, its code, page, language, copyright; then the text."""
    filled = [(i, line.strip()) for i, line in enumerate(lines) if line.strip()]
    count = next((at for at, (_, line) in enumerate(filled[:_MOST_HEAD]) if is_word_count(line)), None)
    if count is None or count == 0:
        return None
    end = next((at for at, (_, line) in enumerate(filled) if count < at < count + 12 and _COPYRIGHT.match(line)), None)
    head = [line for _, line in filled[:count]]
    behind = [line for _, line in filled[count + 1 : end if end is not None else count + 5] if not _CLOCK.fullmatch(line)]
    record = Record(rest=[line for _, line in filled[: end + 1 if end is not None else count + 4]])
    when = next((at for at, line in enumerate(behind) if published_of(line)), None)
    if when is None:
        return None
    record.put("published", behind[when])
    record.put("outlet", behind[when + 1] if when + 1 < len(behind) else "")
    record.put("language", behind[-1])
    if len(head) > 1 and (_BY.match(head[-1]) or len(head[-1].split()) <= 6 < 2 * len(head[-2].split())):
        record.put("byline", head.pop())
    record.put("headline", head[-1])
    last = end if end is not None else min(count + 4, len(filled) - 1)
    record.body = list(lines[filled[last][0] + 1 :])
    return record
