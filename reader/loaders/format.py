"""What a source format has to bring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.loaders.source import Source
from reader.model.article import Article


@dataclass(frozen=True, slots=True)
class Format:
    """One row of the table of formats.

    `recognises` looks at the content first and at the name only where the content leaves it open. `load` returns one
    article or several in the order of the source, and raises a LoadError that names the source.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Source], bool]
    load: Callable[[Source], tuple[Article, ...]]
