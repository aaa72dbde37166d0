"""Markdown: marks of emphasis and links leave the text, headings and list items become paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from reader.loaders.draft import HEADLINE, PLAINLY_READ, Block, Draft, Known, finish, without_repeats
from reader.loaders.format import Format, Reads
from reader.loaders.front_matter import front_matter
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines, same_line
from reader.model.article import Article
from reader.regex import regex
from reader.text.canonical import canonical, one_line

_HEADING = regex(r" {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$")
_UNDERLINE = regex(r" {0,3}(=+|-{2,})[ \t]*$")
_RULE = regex(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = regex(r"[ \t]*(?:[*+-]|\d{1,3}[.)])[ \t]+(?=\S)")
_QUOTE = regex(r"^(?: {0,3}>[ \t]?)+")
_FENCE = regex(r" {0,3}(?:```|~~~)")
_REFERENCE = regex(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S+.*$")
_COMMENT = regex(r"<!--.*?-->", re.S)
_IMAGE_LINE = regex(r"\s*!\[([^\]\n]*)\]\([^)\n]*\)\s*$")
_INLINE = (
    (regex(r"!\[([^\]\n]{0,1000})\]\([^)\n]{0,1000}\)"), ""),
    (regex(r"\[([^\]\n]{1,1000})\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+[\"'][^\"'\n]*[\"'])?\)"), r"\1"),
    (regex(r"\[([^\]\n]{1,1000})\]\[[^\]\n]{0,1000}\]"), r"\1"),
    (regex(r"<(https?://[^>\s]+)>"), r"\1"),
    (regex(r"</?(?:[biu]|em|strong|span|sup|sub|small|mark|br|a)(?:\s[^<>]*)?/?>", re.I), ""),
    (regex(r"(?<![\w*\\])(\*{1,3})(?=\S)([^*\n]{1,5000}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (regex(r"(?<![\w_\\])(_{1,3})(?=\S)([^_\n]{1,5000}?)(?<=\S)\1(?![\w_])"), r"\2"),
    (regex(r"(?<!`)`{1,3}([^`\n]{1,5000})`{1,3}"), r"\1"),
    (regex(r"~~(?=\S)([^~\n]{1,5000})~~"), r"\1"),
    (regex(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)
_EVIDENCE = regex(r"^ {0,3}#{1,6}[ \t]+\S|\]\((?:https?://|/|#)[^)\s]*\)|(?<![\w*])\*\*(?=\S)[^*\n]+\*\*(?![\w*])", re.M)
_LOOKED_AT = 50_000


def _recognises(source: Source) -> bool:
    return (
        source.suffix in MARKDOWN.suffixes or source.media_type == "text/markdown" or _EVIDENCE.search(source.text[:_LOOKED_AT]) is not None
    )


def _load(source: Source) -> tuple[Article, ...]:
    given, rest = front_matter(canonical(source.text))
    headline = next((known.value for field, known in given if field == "headline"), None)
    lines = list(_blocks(_COMMENT.sub("", rest)))
    heading = next((line.text for line in lines if line.dropped == "#"), None)
    if headline is None and heading is not None:
        headline, given = heading, (*given, ("headline", Known(heading, "heading")))
    read = read_lines([line.text for line in lines], headline)
    return (finish(Draft(without_repeats(_merge(lines, read.blocks, headline)), (*given, *read.metadata)), source.origin),)


def _plainly(source: Source) -> tuple[Article, ...]:
    """The paragraphs without their marks, for a text whose lines cost too much to be looked at."""
    given, rest = front_matter(canonical(source.text))
    blocks = [Block(line.text, None if line.dropped == "#" else line.dropped) for line in _blocks(rest)]
    return (finish(Draft(without_repeats(blocks), given, (PLAINLY_READ,)), source.origin),)


def _merge(lines: list[Block], read: tuple[Block, ...], headline: str | None) -> Iterator[Block]:
    """The reasons of both readings; the first copy of the headline is the headline itself."""
    taken = False
    for line, block in zip(lines, read, strict=True):
        if line.dropped not in (None, "#"):
            yield line
        elif headline is not None and not taken and block.dropped and same_line(block.text, headline):
            taken = True
            yield Block(block.text, HEADLINE)
        else:
            yield block


def _blocks(text: str) -> Iterator[Block]:
    """Paragraphs without marks. The reason "#" marks a heading of the first level, "picture" a picture."""
    pending: list[str] = []
    fenced = False
    for raw in [*text.split("\n"), ""]:
        line = raw if fenced else _QUOTE.sub("", raw)
        kind = _kind(line, fenced, pending)
        if kind == "text":
            pending.append(_inline(_ITEM.sub("", line)) if _ITEM.match(line) and not fenced else _inline(line))
            continue
        if kind == "item" or kind == "break" or kind == "fence" or not pending:
            yield from _flush(pending)
        if kind == "item":
            pending.append(_inline(_ITEM.sub("", line, count=1)))
        elif kind == "fence":
            fenced = not fenced
        elif kind == "underline":
            yield from _flush(pending, "#" if "=" in line else None)
        elif kind == "heading" and (match := _HEADING.match(line)):
            yield from _flush(pending)
            yield from _flush([_inline(match[2])], "#" if len(match[1]) == 1 else None)
        elif kind == "picture" and (match := _IMAGE_LINE.match(line)):
            yield from _flush(pending)
            yield from _flush([match[1]], "picture")


def _kind(line: str, fenced: bool, pending: list[str]) -> str:
    if _FENCE.match(line):
        return "fence"
    if fenced:
        return "text"
    if pending and len(pending) == 1 and _UNDERLINE.match(line):
        return "underline"
    if not line.strip() or _RULE.match(line) or _REFERENCE.match(line):
        return "break"
    if _HEADING.match(line):
        return "heading"
    if _IMAGE_LINE.match(line):
        return "picture"
    return "item" if _ITEM.match(line) else "text"


def _flush(pending: list[str], reason: str | None = None) -> Iterator[Block]:
    text = one_line(" ".join(pending))
    pending.clear()
    if text:
        yield Block(text, reason)


def _inline(line: str) -> str:
    for pattern, instead in _INLINE:
        line = pattern.sub(instead, line)
    return unescape(line)


MARKDOWN = Format("markdown", "Markdown", (".md", ".markdown", ".mdown"), _recognises, _load, Reads.TEXT, plainly=_plainly)
