"""Word lists that ship with Parallax: one UTF-8 file each in resources/words, read once.

A file holds `[section]` lines; entries follow on the same line and on the next ones, parted by commas or line ends. `#`
starts a comment. Entries keep their case and may be several words.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reader.paths import resources
from reader.regex import regex
from reader.text.fold import fold_word

_SECTION = regex(r"\[([^\]]+)\](.*)")


@lru_cache(maxsize=64)
def word_list(name: str) -> Mapping[str, tuple[str, ...]]:
    """The sections of resources/words/`name`.txt and their entries, in order; empty where there is no such file."""
    path = resources() / "words" / f"{name}.txt"
    return sections(path.read_text(encoding="utf-8")) if path.is_file() else {}


def sections(text: str) -> Mapping[str, tuple[str, ...]]:
    """What a word list says: its entries by section; what stands in front of the first section is left out."""
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for raw in text.splitlines():
        line = raw.split("#", 1)[0].strip()
        if opened := _SECTION.fullmatch(line):
            current, line = found.setdefault(opened[1], []), opened[2]
        current.extend(entry for part in line.split(",") if (entry := part.strip()))
    return {name: tuple(entries) for name, entries in found.items()}


@lru_cache(maxsize=512)
def words_of(name: str, language: str, section: str) -> frozenset[str]:
    """One section of resources/words/`name`.`language`.txt, empty where it is missing."""
    return frozenset(word_list(f"{name}.{language}").get(section, ()))


@lru_cache(maxsize=256)
def folded_words_of(name: str, language: str, section: str) -> frozenset[str]:
    """One section of a word list as tokens are folded: in lower case without accents."""
    return frozenset(fold_word(word) for word in words_of(name, language, section))
