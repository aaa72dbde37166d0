"""Which place lies in which, as far as the word lists know."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reader.facts.namewords import bare, name_words
from reader.text.lexicon import words_of

_LEVELS = ("country", "state", "city")


@lru_cache(maxsize=8)
def _within(language: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in words_of("places", "en", "within") | words_of("places", language, "within"):
        inner, outer = entry.split(" = ")
        found.setdefault(inner, set()).add(outer)
    return {inner: frozenset(outer) for inner, outer in found.items()}


def holders(place: str, language: str) -> frozenset[str]:
    """The places that a place lies in, through any number of steps; empty where nothing is known."""
    known, found = _within(language), set[str]()
    waiting = [usual(place, language)]
    while waiting:
        for outer in known.get(waiting.pop(), ()):
            if outer not in found:
                found.add(outer)
                waiting.append(outer)
    return frozenset(found)


def usual(place: str, language: str) -> str:
    """The usual name of a place: U.S. → United States."""
    return name_words(language).same_place.get(bare(place), place)


def apart(one: str, two: str, language: str) -> bool:
    """Whether two places are known to be different, and neither lies in the other: two countries, two towns, a town and a
    country that it does not lie in. A name for a town and a region can be both (New York); then the doubt counts."""
    a, b = usual(one, language), usual(two, language)
    levels = _levels(a, language), _levels(b, language)
    if not levels[0] or not levels[1] or a == b or a in holders(b, language) or b in holders(a, language):
        return False
    if levels[0] & levels[1]:
        return True
    inner = a if max(map(_LEVELS.index, levels[0])) > max(map(_LEVELS.index, levels[1])) else b
    return bool(holders(inner, language))


def _levels(place: str, language: str) -> frozenset[str]:
    return frozenset(level for level in _LEVELS if place in words_of("places", "en", level) or place in words_of("places", language, level))
