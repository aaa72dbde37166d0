"""Nouns that count the same things: "32 caravans", "32 trailers"; "28 passengers", "28 people"."""

from __future__ import annotations

from functools import lru_cache

from reader.facts.nouns import lemma
from reader.text.lexicon import word_list

_GENERIC, _PEOPLE = "generic", "people"


def same_sort(one: str, two: str, language: str) -> bool:
    """Whether two nouns (as lemmas) are words for the same sort of thing, so that either can stand where the other does."""
    sorts = _sorts(language[:2])
    here, there = sorts.get(lemma(one), frozenset()), sorts.get(lemma(two), frozenset())
    if _GENERIC in here | there:
        return bool(here & {_GENERIC, _PEOPLE}) and bool(there & {_GENERIC, _PEOPLE})
    return bool((here & there) - {_PEOPLE})


@lru_cache(maxsize=8)
def _sorts(language: str) -> dict[str, frozenset[str]]:
    """The sorts of each noun of a language, empty where there is no list."""
    found: dict[str, frozenset[str]] = {}
    for sort, nouns in word_list(f"sorts.{language}").items():
        for noun in nouns:
            found[noun] = found.get(noun, frozenset()) | {sort}
    return found
