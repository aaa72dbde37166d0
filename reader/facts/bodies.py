"""Names of bodies that are written otherwise and mean the same: the US Treasury Department, the Department of the Treasury."""

from __future__ import annotations

from functools import lru_cache

from reader.facts.name_compare import name_words as folded_words
from reader.facts.namewords import NameWords
from reader.facts.runs import phrase_at
from reader.text.fold import fold_word

_COUNTRY = {"us": "us", "united": "", "states": "us", "american": "us", "uk": "uk", "kingdom": "uk", "british": "uk"}
"""Words of the countries whose bodies go by their names with them or without, each with its country."""


@lru_cache(maxsize=4096)
def _parted(name: str) -> tuple[str, str]:
    """A body's name without an article and without the country in front, and that country: "us", "uk" or ""."""
    words, country = name.split(), ""
    for start, word in enumerate(words):
        folded = fold_word(word).replace(".", "")
        if folded != "the" and folded not in _COUNTRY:
            return " ".join(words[start:]), country
        country = _COUNTRY.get(folded) or country
    return name, ""


def plain_body(name: str) -> str:
    """A body's name without an article and without the country whose it is: The US Treasury Department → Treasury Department."""
    return _parted(name)[0]


@lru_cache(maxsize=4096)
def telling(name: str) -> tuple[str, ...]:
    """The words that tell which body a name means, in an order of their own: Department of Health = Health Department."""
    return tuple(sorted(folded_words(plain_body(name))))


def same_body(one: str, two: str, lists: NameWords) -> bool:
    """Whether two names have the same telling words, or are known for one body; "the Bureau" can be any, and the US Army is not
    the British Army."""
    plain, countries = (plain_body(one), plain_body(two)), {_parted(one)[1], _parted(two)[1]} - {""}
    if len(countries) > 1:
        return False
    a, b = telling(one), telling(two)
    if a == b:
        return len(a) > 1 or phrase_at(plain[0].split(), 0, lists.orgs) == 1
    if any(name in lists.org_heads and not phrase_at((name,), 0, lists.orgs) for name in plain):
        return False
    return any(telling(other) == b for other in lists.same_body.get(plain[0], ())) or any(
        telling(other) == a for other in lists.same_body.get(plain[1], ())
    )
