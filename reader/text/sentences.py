"""Where sentences end."""

from __future__ import annotations

import re

from reader.model.span import Span

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9À-Þ])")


def sentences_of(text: str, paragraph: Span, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph of `text`, in order, as spans of `text` without white space at their ends."""
    found, start = [], paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        found.append(Span(start, match.end()))
        start = match.end() + 1
        while start < paragraph.end and text[start].isspace():
            start += 1
    if start < paragraph.end:
        found.append(Span(start, paragraph.end))
    return tuple(found)
