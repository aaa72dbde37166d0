"""Several articles in one text, as the databases that newsrooms and universities use export them; whatever file they come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.loaders.format import Format, Reads
from reader.loaders.source import Source
from reader.model.article import Article
from reader.text.canonical import canonical

_HINTS = ("end of document", "load-date", " words", "proquest", " documents")


if TYPE_CHECKING:
    from reader.loaders.record import Record


@dataclass(frozen=True, slots=True)
class Database:
    """A database and the reader of its exports."""

    name: str
    records: Callable[[Sequence[str]], list[Record]]


def databases() -> tuple[Database, ...]:
    """All databases. Their readers are imported when a text may be an export."""
    from reader.loaders import database_factiva, database_nexis, database_proquest

    return tuple(Database(module.NAME, module.records) for module in (database_nexis, database_factiva, database_proquest))


def split_export(lines: Sequence[str], origin: str) -> tuple[Article, ...]:
    """The articles of an export, given its lines (blank ones too where there are any); none for any other text.

    Raises NoArticleError for an export without texts.
    """
    from reader.loaders.record import articles_of_records

    stripped = [line.strip() for line in lines]
    for database in databases():
        if found := database.records(stripped):
            return articles_of_records(found, database.name, origin)
    return ()


def _lines(source: Source) -> list[str]:
    return [line.strip() for line in canonical(source.text).split("\n")]


def _recognises(source: Source) -> bool:
    text = source.text.lower()
    return any(hint in text for hint in _HINTS) and any(database.records(_lines(source)) for database in databases())


def _load(source: Source) -> tuple[Article, ...]:
    return split_export(_lines(source), source.origin)


EXPORT = Format("export", "Export of a database (Nexis, Factiva, ProQuest)", (), _recognises, _load, Reads.TEXT)
