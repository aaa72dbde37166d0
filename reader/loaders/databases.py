"""Several articles in one text, as the databases that newsrooms and universities use export them; whatever file they come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.loaders import database_factiva, database_nexis, database_proquest
from reader.loaders.format import Format, Reads
from reader.loaders.record import Record, articles_of_records
from reader.loaders.source import Source
from reader.model.article import Article
from reader.text.canonical import canonical

_HINTS = ("end of document", "load-date", " words", "proquest", " documents")


@dataclass(frozen=True, slots=True)
class Database:
    """A database and the reader of its exports."""

    name: str
    records: Callable[[Sequence[str]], list[Record]]


DATABASES = (
    Database(database_nexis.NAME, database_nexis.records),
    Database(database_factiva.NAME, database_factiva.records),
    Database(database_proquest.NAME, database_proquest.records),
)


def split_export(lines: Sequence[str], origin: str) -> tuple[Article, ...]:
    """The articles of an export, given its lines (blank ones too where there are any); none for any other text.

    Raises NoArticleError for an export without texts.
    """
    stripped = [line.strip() for line in lines]
    for database in DATABASES:
        if found := database.records(stripped):
            return articles_of_records(found, database.name, origin)
    return ()


def _lines(source: Source) -> list[str]:
    return [line.strip() for line in canonical(source.text).split("\n")]


def _recognises(source: Source) -> bool:
    text = source.text.lower()
    return any(hint in text for hint in _HINTS) and any(database.records(_lines(source)) for database in DATABASES)


def _load(source: Source) -> tuple[Article, ...]:
    return split_export(_lines(source), source.origin)


EXPORT = Format("export", "Export of a database (Nexis, Factiva, ProQuest)", (), _recognises, _load, Reads.TEXT)
