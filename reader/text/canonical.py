"""Canonical text: one spelling for what looks the same, and paragraphs with their places.

Canonical is NFC, `\\n` line ends, no invisible characters that stand for nothing, single spaces, one blank line between
paragraphs. It is made once, when an article is loaded, and never changes after.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.model.span import Span
from reader.regex import regex

PARAGRAPH_BREAK = "\n\n"

# What is seen by nobody and splits words: control characters, soft hyphen, zero width space, word joiner, byte order mark,
# marks that force a direction. Joiners of Arabic and Indic scripts (U+200C, U+200D) and plain direction marks stay.
_INVISIBLE = regex("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\u202d\u202e]")
_LINE_END = regex("\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")
_SPACES = regex(r"[ \t\n\r\f\v\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")  # without the no-break spaces: they hold numbers together
# Normalising is quadratic in a run of combining marks. No writing needs more than thirty (Unicode's stream-safe format).
_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
_PILE = regex(f"({_MARK}{{30}}){_MARK}+")
_SURROGATE = regex("[\ud800-\udfff]")
_WRAP = range(50, 121)
"""Between which lengths, in characters, the longest line of a hard-wrapped text lies."""


def canonical(text: str) -> str:
    """NFC with `\\n` line ends and without invisible characters; spaces and lines stay as they are. Every canonical text can
    be written as UTF-8."""
    cleaned = _PILE.sub(r"\1", _INVISIBLE.sub("", _LINE_END.sub("\n", writable(text))))
    return unicodedata.normalize("NFC", cleaned)


def writable(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair that stands alone; its length is the same."""
    return _SURROGATE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Canonical text on one line, white space squeezed to single spaces, none at the ends."""
    return _SPACES.sub(" ", canonical(text)).strip()


def blocks_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a plain text, each on one line.

    A line is a paragraph, unless the text is hard-wrapped: there a paragraph ends at a blank line or at a line that is
    too short to have been broken.
    """
    chunks = [chunk for chunk in re.split(r"\n(?:[^\S\n]*\n)+", canonical(text)) if chunk.strip()]
    lines = [[one_line(line) for line in chunk.split("\n") if line.strip()] for chunk in chunks]
    width = max((len(line) for chunk in lines if len(chunk) > 1 for line in chunk), default=0)
    return tuple(block for chunk in lines for block in (_unwrap(chunk, width) if width in _WRAP else chunk) if block)


def _unwrap(lines: Sequence[str], width: int) -> Iterable[str]:
    """Joins the lines that were broken because the next word had no room in `width` characters."""
    joints = [len(line) + 1 + len(after.split(" ", 1)[0]) > width for line, after in pairwise(lines)]
    broken = any(joint and line[-1] not in ".!?:\"'”’" for joint, line in zip(joints, lines, strict=False))
    if not broken or sum(joints) < 0.6 * len(joints):
        return lines
    joined = [lines[0]]
    for joint, line in zip(joints, lines[1:], strict=True):
        if joint:
            joined[-1] += " " + line
        else:
            joined.append(line)
    return joined


def join(paragraphs: Iterable[str]) -> tuple[str, tuple[Span, ...]]:
    """The text of these paragraphs, one blank line between them, and their spans in it."""
    kept = [p for p in paragraphs if p]
    spans, at = [], 0
    for paragraph in kept:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + len(PARAGRAPH_BREAK)
    return PARAGRAPH_BREAK.join(kept), tuple(spans)
