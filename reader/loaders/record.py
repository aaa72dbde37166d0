"""An article of a database export, as the three databases write them: fields, and the lines of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.errors import LoadError, NoArticleError
from reader.loaders.draft import HEADLINE, Block, Draft, Known, finish, left_out, without_repeats
from reader.loaders.published import published_of
from reader.loaders.text_lines import read_lines
from reader.model.article import Article
from reader.regex import regex
from reader.text.canonical import blocks_of, one_line

DATABASE_FIELD = "field of the database"
_LANGUAGES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt", "dutch": "nl", "deutsch": "de",
    "français": "fr", "español": "es", "italiano": "it", "nederlands": "nl", "swedish": "sv", "danish": "da", "norwegian": "no",
    "polish": "pl", "russian": "ru",
}  # fmt: skip


@dataclass(slots=True)
class Record:
    """One article of an export. `fields` are those of Article with their values as written; `body` are the lines of the text, blank
    ones among them; `rest` is what the database added. It is filled by the reader of one database."""

    fields: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)

    def put(self, name: str, value: str) -> None:
        """Sets a field that is not known yet."""
        if (line := one_line(value)) and not self.fields.get(name):
            self.fields[name] = line


def chunks(lines: Sequence[str], *borders: re.Pattern[str]) -> Iterator[list[str]]:
    """The runs of lines between those that are a border as a whole; empty ones among them."""
    chunk: list[str] = []
    for line in lines:
        if any(border.fullmatch(line) for border in borders):
            yield chunk
            chunk = []
        else:
            chunk.append(line)
    yield chunk


def articles_of_records(records: Sequence[Record], database: str, origin: str) -> tuple[Article, ...]:
    """The articles of an export; the first one tells how many records held no text. Raises NoArticleError where none does."""
    loaded = []
    for record in records:
        try:
            loaded.append(_article(record, database, origin))
        except LoadError:
            continue
    if not loaded:
        raise NoArticleError(origin, f"this export of {database} holds no text of an article. Export the full texts")
    return left_out(loaded, len(records), "articles")


def _article(record: Record, database: str, origin: str) -> Article:
    source = f"{database} field"
    values = {**record.fields, "published": published_of(record.fields.get("published"), month_first=True) or ""}
    language = values.get("language", "").casefold().split(";")[0].strip()
    values["language"] = _LANGUAGES.get(language, language)
    headline = values.get("headline")
    read = read_lines(blocks_of("\n".join(record.body)), headline)
    head = (Block(headline, HEADLINE),) if headline else ()
    rest = tuple(Block(one_line(line), DATABASE_FIELD, False) for line in record.rest if line.strip())
    given = tuple((name, Known(value, source)) for name, value in values.items() if value)
    return finish(Draft(without_repeats((*head, *read.blocks, *rest)), (*given, *read.metadata)), origin)


_COUNT = regex(r"\d[\d,.]{0,8} (?:words|wörter|mots|palabras|parole|palavras)", re.I)


def is_word_count(line: str) -> bool:
    """Whether a line is "543 words" and nothing else."""
    return _COUNT.fullmatch(line.strip()) is not None
