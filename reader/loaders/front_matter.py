"""The `---` block in front of a text: `title`, `source`, `author`, `published`, `url`, `language`, one a line."""

from __future__ import annotations

import json
import re

from reader.loaders.draft import Known
from reader.regex import regex

SOURCE = "front matter"
_FIELDS = {
    "title": "headline", "headline": "headline", "source": "outlet", "outlet": "outlet", "publisher": "outlet", "site": "outlet",
    "author": "byline", "authors": "byline",
    "byline": "byline", "published": "published", "date": "published", "url": "url", "link": "url", "language": "language",
    "lang": "language",
}  # fmt: skip
_LARGEST = 20_000
_BLOCK = regex(r"\s*---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)", re.S)
_LINE = regex(r"([A-Za-z_-]+)[ \t]*:[ \t]*(.*)")


def front_matter(text: str) -> tuple[tuple[tuple[str, Known], ...], str]:
    """The metadata of the block and the text behind it; none and the whole text where there is no such block.

    `text` has `\\n` line ends. A block counts when every line of it has the form `word: value`, or continues or comments one.
    """
    match = _BLOCK.match(text, 0, _LARGEST)
    lines = (match[1] or "").splitlines() if match else []
    if not match or not all(_LINE.match(line) or not line.strip() or line[0] in " \t#-" for line in lines):
        return (), text
    if not any(_LINE.match(line) for line in lines):
        return (), text
    return tuple(_known(lines)), text[match.end() :]


def _known(lines: list[str]) -> list[tuple[str, Known]]:
    found = []
    for at, line in enumerate(lines):
        match = _LINE.match(line)
        field = _FIELDS.get(match[1].lower()) if match else None
        if match and field:
            value = _value(match[2].strip()) or _list_below(lines[at + 1 :])
            if value:
                found.append((field, Known(value, SOURCE)))
    return found


def _value(written: str) -> str:
    """A plain value, a quoted one as in JSON or YAML, or a list in brackets."""
    if written[:1] in ('"', "["):
        try:
            read = json.loads(written)
        except (ValueError, RecursionError):
            return written.strip('[]" ')
        return ", ".join(map(str, read)) if isinstance(read, list) else str(read)
    if len(written) > 1 and written[0] == written[-1] == "'":
        return written[1:-1].replace("''", "'")
    return "" if written in ("null", "~", "|", ">") else written


def _list_below(lines: list[str]) -> str:
    items = []
    for line in lines:
        item = re.match(r"\s*-\s+(.*)", line)
        if not item:
            break
        items.append(_value(item[1].strip()))
    return ", ".join(items)
