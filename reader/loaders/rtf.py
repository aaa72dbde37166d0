"""RTF: its paragraphs; most of it that newsrooms meet is exported from a database."""

from __future__ import annotations

import re

from reader.errors import NotReadableError
from reader.loaders.databases import split_export
from reader.loaders.draft import Draft, finish, without_repeats
from reader.loaders.format import MEGABYTE, Format, Reads
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.model.article import Article
from reader.regex import regex
from reader.text.canonical import canonical, one_line

_MARK = b"{\\rtf"
_PICTURE = regex(r"(?:[0-9A-Fa-f]{40,}\s*){4,}+")
_DEEPEST = 200
_LARGEST_TEXT = 10 * MEGABYTE


def _recognises(source: Source) -> bool:
    return source.data.lstrip(b"\xef\xbb\xbf \t\r\n")[: len(_MARK)] == _MARK


def _load(source: Source) -> tuple[Article, ...]:
    lines = _lines(source)
    exported = split_export(lines, source.origin)
    if exported:
        return exported
    read = read_lines([line for line in lines if line])
    return (finish(Draft(without_repeats(read.blocks), read.metadata), source.origin),)


def _lines(source: Source) -> list[str]:
    """The paragraphs with the blank ones among them, each on one line."""
    from striprtf.striprtf import rtf_to_text

    markup = _PICTURE.sub("", source.data.decode("latin-1"))
    if len(markup) > _LARGEST_TEXT or _depth(markup) > _DEEPEST:
        raise NotReadableError(source.origin, "this RTF is too large or nested too deeply. Save it as text and open that")
    try:
        text: str = rtf_to_text(markup, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, OverflowError, TypeError):
        raise NotReadableError(source.origin, "this RTF is damaged. Save it again, or as text") from None
    return [one_line(line) for line in canonical(text).split("\n")]


def _depth(markup: str) -> int:
    depth = deepest = 0
    for brace in re.findall(r"[{}]", markup):
        depth += 1 if brace == "{" else -1
        deepest = max(deepest, depth)
    return deepest


RTF = Format("rtf", "Rich text (RTF)", (".rtf",), _recognises, _load, Reads.BYTES, largest=30 * MEGABYTE)
