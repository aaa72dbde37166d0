"""The target formats. A new one is a module here, a line in this table and a test."""

from __future__ import annotations

from reader.exports import html_format, json_format, text_format
from reader.exports.format import Format

FORMATS: tuple[Format, ...] = (
    text_format.FORMAT,
    json_format.FORMAT,
    html_format.FORMAT,
)


def format_named(name: str) -> Format:
    """The format of that name. Raises KeyError where there is none."""
    return {f.name: f for f in FORMATS}[name]
