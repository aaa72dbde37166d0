"""Word lists that ship with Parallax: small text files, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reader.paths import resources


@lru_cache(maxsize=64)
def lexicon(name: str, language: str) -> Mapping[str, frozenset[str]]:
    """The sections of `resources/words/NAME.LANGUAGE.txt`; empty where there is no such file.

    A file holds `[section]` lines, entries parted by commas or line ends, and comments that start with `#`. Entries keep
    their case and may be several words.
    """
    path = resources() / "words" / f"{name}.{language}.txt"
    return sections(path.read_text(encoding="utf-8")) if path.is_file() else {}


def sections(text: str) -> Mapping[str, frozenset[str]]:
    """What a word list says: its entries by section."""
    found: dict[str, set[str]] = {}
    current: set[str] = set()
    for raw in text.splitlines():
        line = raw.split("#")[0].strip()
        if line.startswith("[") and line.endswith("]"):
            current = found.setdefault(line[1:-1], set())
        else:
            current.update(word for word in (piece.strip() for piece in line.split(",")) if word)
    return {name: frozenset(words) for name, words in found.items()}


def words_of(name: str, language: str, section: str) -> frozenset[str]:
    """One section of a word list, empty where it is missing."""
    return lexicon(name, language).get(section, frozenset())
