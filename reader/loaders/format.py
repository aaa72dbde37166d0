"""What a source format has to bring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from reader.loaders.source import Source
from reader.model.article import Article

MEGABYTE = 1_000_000


class Reads(Enum):
    """What a format is made of."""

    BYTES = "bytes"
    """`Source.text` is empty: the content is told by its first bytes."""
    MARKUP = "markup"
    """Text that a foreign parser takes apart."""
    TEXT = "text"
    """Text that costs next to nothing to read: a small one needs no process of its own."""


@dataclass(frozen=True, slots=True)
class Format:
    """One row of the table of formats.

    `recognises` looks at the content first and at the name only where the content leaves it open. `load` returns one
    article or several in the order of the source, and raises a LoadError that names the source. `plainly` is a second way
    to load what the first could not finish in its time or memory: linear and simple. `largest` is in bytes.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Source], bool]
    load: Callable[[Source], tuple[Article, ...]]
    reads: Reads = Reads.MARKUP
    largest: int = 20 * MEGABYTE
    plainly: Callable[[Source], tuple[Article, ...]] | None = None
