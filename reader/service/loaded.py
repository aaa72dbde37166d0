"""What loading brings; apart from the loading itself, so that a window that is told of it need not import that."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import LoadError
from reader.model.article import Article
from reader.model.original import Original
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Loading:
    """What was loaded, in the order of the inputs, and what was not and why."""

    articles: tuple[Article, ...]
    failures: tuple[LoadError, ...]
    originals: tuple[tuple[str, Original], ...] = ()
    """The bytes that each article (by its id) was read from; several may have come from the same ones."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """The article as it reads now, under the id that it had; None where it could not be read, and `failure` says why. `changed` are
    the passages of its text that are new or other (an empty span where some words are gone), `fields` the metadata that are other."""

    article: Article | None = None
    original: Original | None = None
    changed: tuple[Span, ...] = ()
    fields: tuple[str, ...] = ()
    failure: LoadError | None = None

    @property
    def same(self) -> bool:
        """Whether it reads as before."""
        return self.article is not None and not self.changed and not self.fields
