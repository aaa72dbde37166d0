"""What a target format is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from reader.model.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Page:
    """What the reader of an export has in front of them: columns of a terminal, and whether it shows colours. Formats
    that are not laid out in columns don't ask."""

    width: int = 100
    colour: bool = False


PLAIN = Page()
"""A page for files and pipes."""


class Writer(Protocol):
    """Writes a comparison; pure, the same comparison and page give the same result."""

    def __call__(self, comparison: Comparison, page: Page = PLAIN) -> str | bytes: ...


@dataclass(frozen=True, slots=True)
class Format:
    """One target format: its name on the command line, its label on screens, the ending of its files (with a dot)."""

    name: str
    label: str
    extension: str
    write: Writer
