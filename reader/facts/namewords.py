"""The word lists behind persons, organisations and places, in a form that is quick to ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.text.lexicon import words_of

PERSON, ORGANISATION, PLACE = "PER", "ORG", "LOC"

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]
"""Several-word entries by their first word, the longest first; each entry is its words without full stops."""


@dataclass(frozen=True, slots=True)
class NameWords:
    """Word lists of one language. Words keep their case unless said otherwise; full stops at their ends are gone."""

    given: frozenset[str]
    honorifics: frozenset[str]
    men: frozenset[str]
    women: frozenset[str]
    given_women: frozenset[str]
    """First names of women; those in `given_either` are given to both, and all others are men's."""
    given_either: frozenset[str]
    titles: Phrases
    of_titles: frozenset[str]
    portfolios: frozenset[str]
    """Words for what an official is in charge of: "secretary for Management"."""
    particles: frozenset[str]
    joiners: frozenset[str]
    """Small words with which the name of a body goes on: University of."""
    suffixes: frozenset[str]
    org_heads: frozenset[str]
    org_suffixes: frozenset[str]
    places: Phrases
    states: frozenset[str]
    same_place: Mapping[str, str]
    orgs: Phrases
    place_heads: frozenset[str]
    place_leads: frozenset[str]
    compass: frozenset[str]
    events: frozenset[str]
    plain: frozenset[str]
    demonyms: frozenset[str]
    acronyms: frozenset[str]
    common: frozenset[str]
    """In lower case: words that start sentences without being names."""
    verbs: frozenset[str]
    """In lower case: verbs that follow a person's name."""
    calendar: frozenset[str]
    surnames: frozenset[str]
    """Words that are plain elsewhere and may be surnames behind a given name."""
    nicknames: Mapping[str, frozenset[str]]
    """Forms of one first name, each in lower case with its others."""
    same_body: Mapping[str, frozenset[str]]
    """Names of bodies with the other names that news use for them: Pentagon, Defense Department."""
    org_nouns: frozenset[str]
    """In lower case: what companies and bodies have (spokesman, shares)."""
    place_nouns: frozenset[str]
    places_of: frozenset[str]
    """In lower case: nouns whose "of" a place follows (city of, north of)."""
    nouns_capitalised: bool
    common_particles: bool
    """Whether particles of names are everyday words of the language."""


def bare(word: str) -> str:
    """A word without the full stops of an abbreviation at its end and inside ("U.S." → "US", "Mr." → "Mr")."""
    return word.replace(".", "") if "." in word else word


def phrases(entries: Iterable[str]) -> Phrases:
    """Entries by their first word, longest first."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for entry in entries:
        words = tuple(bare(w) for w in entry.replace(". ", ".\u0020").split())
        found.setdefault(words[0], set()).add(words)
    return {first: tuple(sorted(group, key=lambda w: (-len(w), w))) for first, group in found.items()}


def _both_ways(entries: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in entries:
        full, short = entry.split(" = ")
        found.setdefault(full, set()).add(short)
        found.setdefault(short, set()).add(full)
    return {name: frozenset(others) for name, others in found.items()}


@lru_cache(maxsize=16)
def name_words(language: str) -> NameWords:
    """The lists for a language; those of English where it has none of its own, together with its own where it has."""

    def names(section: str) -> frozenset[str]:
        return words_of("names", "en", section) | (words_of("names", language, section) if language != "en" else frozenset())

    def places(*sections: str) -> frozenset[str]:
        known = [words_of("places", lang, s) for lang in {"en", language} for s in sections]
        return frozenset().union(*known)

    def own(section: str) -> frozenset[str]:
        """A section in which the language's own first names follow the language: Jean is a man in French."""
        if language == "en":
            return words_of("names", "en", section)
        return words_of("names", language, section) | (words_of("names", "en", section) - words_of("names", language, "given"))

    same = [entry.split(" = ") for entry in places("same")]
    return NameWords(
        given=names("given"),
        honorifics=names("honorific"),
        men=names("man"),
        women=names("woman"),
        given_women=own("woman given"),
        given_either=own("either given"),
        titles=phrases(names("title")),
        of_titles=names("of title"),
        portfolios=names("portfolio"),
        particles=names("particle"),
        joiners=names("joiner"),
        suffixes=names("relation"),
        org_heads=names("org head"),
        org_suffixes=frozenset(bare(w) for w in names("org suffix")),
        places=phrases(places("country", "region", "state", "city")),
        states=frozenset(bare(w) for w in places("state", "state short", "country")),
        same_place={bare(name): canonical for name, canonical in same},
        orgs=phrases(names("org") | names("org acronym")),
        place_heads=names("place head"),
        place_leads=names("place lead"),
        compass=names("compass"),
        events=names("event"),
        plain=names("plain"),
        demonyms=frozenset(form for word in places("demonym") for form in (word, word + "s")),
        acronyms=frozenset(bare(w) for w in names("acronym plain")),
        common=names("common") | words_of("sentences", language, "starter"),
        verbs=names("speech next"),
        calendar=names("calendar"),
        surnames=names("surname"),
        nicknames=_both_ways(entry.casefold() for entry in names("nickname")),
        same_body=_both_ways(names("same body")),
        org_nouns=names("org noun"),
        place_nouns=names("place noun"),
        places_of=names("place of"),
        nouns_capitalised=language == "de",
        common_particles=language not in ("en", "und"),
    )
