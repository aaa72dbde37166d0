"""Which way words are written, for what we paint ourselves: Qt's own widgets see to it themselves."""

from __future__ import annotations

from unicodedata import bidirectional

_FIRST_STRONG, _POP = "\u2068", "\u2069"


def from_right(text: str) -> bool:
    """Whether the first letter that has a direction is written from the right."""
    return next((way != "L" for c in text if (way := bidirectional(c)) in ("L", "R", "AL")), False)


def isolated(words: str) -> str:
    """Words of a source to be put into a sentence of ours: they turn nothing around but themselves."""
    return words if words.isascii() else f"{_FIRST_STRONG}{words}{_POP}"
