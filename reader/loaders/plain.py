"""Plain text, with or without front matter; most of it copied from web pages."""

from __future__ import annotations

from reader.loaders.draft import PLAINLY_READ, Block, Draft, finish, without_repeats
from reader.loaders.format import Format, Reads
from reader.loaders.front_matter import front_matter
from reader.loaders.source import Source
from reader.loaders.surroundings import without_surroundings
from reader.loaders.text_lines import read_lines
from reader.model.article import Article
from reader.text.canonical import blocks_of, canonical


def _recognises(source: Source) -> bool:
    return True  # the last of the table: what is text and nothing else


def _load(source: Source) -> tuple[Article, ...]:
    return (article_of_text(source.text, source.origin),)


def _plainly(source: Source) -> tuple[Article, ...]:
    """The paragraphs as they stand, for a text whose lines cost too much to be looked at."""
    given, rest = front_matter(canonical(source.text))
    blocks = without_repeats(Block(line) for line in blocks_of(rest))
    return (finish(Draft(blocks, given, (PLAINLY_READ,)), source.origin),)


def article_of_text(text: str, origin: str) -> Article:
    """The article in a plain text. Raises NoArticleError where no paragraph is left."""
    given, rest = front_matter(canonical(text))
    headline = next((known.value for field, known in given if field == "headline"), None)
    read = read_lines(blocks_of(rest), headline)
    return finish(Draft(without_repeats(without_surroundings(read.blocks)), (*given, *read.metadata)), origin)


PLAIN = Format("text", "Text", (".txt", ".text"), _recognises, _load, Reads.TEXT, plainly=_plainly)
