"""From bytes to articles: the one place that asks which format it is. What costs or what is foreign is confined by its callers."""

from __future__ import annotations

from reader.errors import NotReadableError
from reader.loaders.charset import decode, refuse_binary
from reader.loaders.format import MEGABYTE, Format, Reads
from reader.loaders.source import Raw, Source, with_text
from reader.loaders.table import FORMATS
from reader.model.article import Article

SMALL = 30_000
"""Bytes of a text that is read without a process of its own: whatever stands in it, it costs less than starting one."""


MOST_LINES = 300_000
"""Lines of the longest text."""


def recognised(raw: Raw) -> tuple[Format, Source]:
    """The format of what was given, with its text. Raises NotReadableError for what is no format of ours, or too large for it."""
    bare = with_text(raw, "")
    form = next((form for form in FORMATS if form.reads is Reads.BYTES and form.recognises(bare)), None)
    if form is not None:
        return _within(form, bare)
    refuse_binary(raw.data, raw.origin)
    source = with_text(raw, decode(raw.data, raw.charset))
    form = next(form for form in FORMATS if form.reads is not Reads.BYTES and form.recognises(source))
    return _within(form, source)


def _within(form: Format, source: Source) -> tuple[Format, Source]:
    if len(source.data) > form.largest:
        raise too_large(source.origin, form.largest)
    if form.reads is Reads.TEXT and source.text.count("\n") > MOST_LINES:
        raise NotReadableError(source.origin, f"this has more than {MOST_LINES:,} lines. Save the article alone and open that")
    return form, source


def parse(raw: Raw) -> tuple[Article, ...]:
    """The articles. Raises LoadError."""
    form, source = recognised(raw)
    return form.load(source)


def parse_plainly(raw: Raw) -> tuple[Article, ...] | None:
    """The articles in the second, simple way of their format; None where it has none. Raises LoadError."""
    form, source = recognised(raw)
    return form.plainly(source) if form.plainly is not None else None


def parse_small(raw: Raw) -> tuple[Article, ...] | None:
    """The articles of a small text; None for what has to be confined. Raises LoadError."""
    if len(raw.data) > SMALL:
        return None
    form, source = recognised(raw)
    return form.load(source) if form.reads is Reads.TEXT else None


def too_large(origin: str, largest: int) -> NotReadableError:
    """What is said of a file that is too large."""
    return NotReadableError(origin, f"this file is larger than {largest // MEGABYTE} MB. Save the article alone and open that")
