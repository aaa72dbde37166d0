"""Which names of a text mean the same: John Kerry = Kerry = Mr. Kerry, CISA = Cybersecurity and … Agency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.bodies import same_body
from reader.facts.entities import Entity, entities_of, written
from reader.facts.namewords import ORGANISATION, PERSON, NameWords, name_words
from reader.facts.runs import phrase_at
from reader.text.document import REMEMBERED, Document

_SON = 2
"""Words of a surname with Jr."""
_GENERATIONS = frozenset({"Jr", "Sr", "Jnr", "Snr", "II", "III", "IV"})
_SMALL = frozenset({"of", "for", "on", "and", "&", "the", "de", "la", "du", "des", "der", "die", "das", "und", "für", "et", "del", "y"})


@dataclass(frozen=True, slots=True)
class Identity:
    """Who or what a name means in one text. `canonical` is the fullest form, `aliases` the other forms in text order,
    `title` the first title that stands in front of it, `acronym` the form in capitals; the last two may be None."""

    canonical: str
    type: str
    aliases: tuple[str, ...] = ()
    title: str | None = None
    acronym: str | None = None


Full = Mapping[tuple[str, ...], tuple[str, ...]]
"""Names of several words, each with its core."""


@lru_cache(maxsize=REMEMBERED)
def identities_of(document: Document) -> Mapping[int, Identity]:
    """The identity of each entity, by the index of its first token. Remembers the last few texts, since several kinds ask."""
    lists = name_words(document.language)
    entities = entities_of(document)
    full = {kind: _full(entities, kind, lists) for kind in (PERSON, ORGANISATION)}
    sons = frozenset(e.words[0] for e in entities if e.type == PERSON and len(e.words) == _SON and generation(e.words))
    known: dict[tuple[str, tuple[str, ...], bool], str] = {}
    groups: defaultdict[tuple[str, str], list[Entity]] = defaultdict(list)
    for entity in entities:
        form = (entity.type, entity.words, bool(entity.title))
        if form not in known:
            known[form] = _key(entity, full.get(entity.type, {}), sons, lists)
        groups[known[form], entity.type].append(entity)
    return {e.first: made for key, group in groups.items() for made in [_identity(*key, group, lists)] for e in group}


def _key(entity: Entity, full: Full, sons: frozenset[str], lists: NameWords) -> str:
    """The canonical form of one entity; `full` are the several-word names of its type, `sons` the surnames that the text has with Jr."""
    if entity.type == PERSON:
        return _person_key(entity, full, sons, lists)
    if entity.type == ORGANISATION:
        return _body_key(entity, full, lists)
    return lists.same_place.get(entity.name, entity.name)


def _full(entities: Sequence[Entity], kind: str, lists: NameWords) -> Full:
    """The several-word names of one type, in text order; "Lee Jr." is none."""
    several = {e.words: core(e.words, lists) for e in entities if e.type == kind and len(e.words) > 1}
    return {words: short for words, short in several.items() if len(short) > 1 or kind != PERSON}


def core(words: Sequence[str], lists: NameWords) -> tuple[str, ...]:
    """A person's name without Jr., III and the like, and without initials in the middle."""
    kept = [w for w in words if w not in lists.suffixes] or list(words)
    return (kept[0], *(w for w in kept[1:-1] if len(w) > 1), kept[-1]) if len(kept) > 1 else tuple(kept)


def generation(words: Sequence[str]) -> str:
    """What parts a name from that of father or son: Jr, II; "" for nothing."""
    return next((w for w in words if w in _GENERATIONS), "")


def _person_key(entity: Entity, full: Full, sons: frozenset[str], lists: NameWords) -> str:
    own, which = core(entity.words, lists), generation(entity.words)
    if len(own) > 1:
        same = [f for f, short in full.items() if same_person(short, own) and generation(f) == which]
        return written(_longest(same) or entity.words)
    if which or own[0] in sons:
        full = {f: short for f, short in full.items() if generation(f) == which}
    elif len({generation(f) for f, short in full.items() if short[-1] == own[0]}) > 1:
        return entity.name  # father or son
    surnames = {short for short in full.values() if short[-1] == own[0]}
    firsts = {short for short in full.values() if short[0] == own[0]} if not entity.title else set()
    found = surnames or firsts
    if not found or not _one_person(found):
        return entity.name
    wanted = min(found)
    return written(_longest([f for f, short in full.items() if same_person(short, wanted)]))


def _longest(names: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The first of the names with the most words, empty where there is none."""
    best: tuple[str, ...] = ()
    for name in names:
        if len(name) > len(best):
            best = name
    return best


def _one_person(names: set[tuple[str, ...]]) -> bool:
    first = min(names)
    return all(same_person(first, other) for other in names)


def same_person(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two full names are forms of one: the same first and last word, an initial standing for a first name."""
    if one[-1] != two[-1]:
        return False
    a, b = one[0], two[0]
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])


def initials(words: Sequence[str]) -> str:
    """The capitals of a name's words, without the small ones: Food and Drug Administration → FDA."""
    return "".join(w[0].upper() for w in words if w.casefold() not in _SMALL)


def _body_key(entity: Entity, full: Full, lists: NameWords) -> str:
    words = entity.words
    if len(words) == 1 and words[0].isupper():
        expansions = [f for f in full if abbreviates(words[0], f)]
        return written(expansions[0]) if len(expansions) == 1 else entity.name
    longer = [f for f in full if len(f) > len(words) and _shortens(words, f, lists)]
    if len(longer) == 1:
        return written(longer[0])
    return written(_longest([f for f in full if same_body(entity.name, written(f), lists)]) or words)


def abbreviates(acronym: str, words: Sequence[str]) -> bool:
    """Whether an acronym stands for a name: all its letters, or all but a country in front (US) or a small word."""
    short = acronym.replace(".", "")
    full = initials(words)
    every = "".join(w[0].upper() for w in words)
    return len(short) > 1 and (full == short or every == short or (full.endswith(short) and len(full) - len(short) == 1 and len(short) > 2))


def _shortens(short: Sequence[str], full: Sequence[str], lists: NameWords) -> bool:
    """Whether a name is the beginning or the end of a longer one, and says enough by itself."""
    at_end, at_start = tuple(full[-len(short) :]) == tuple(short), tuple(full[: len(short)]) == tuple(short)
    if at_end and phrase_at(short, 0, lists.orgs) == len(short) > 1:
        return False  # "the Elm White House" is not the White House, nor a party of a state the whole party
    if len(short) > 1:
        return at_end or (at_start and full[len(short)] not in ("of", "for", "and"))
    if at_end and len(full) > 3 and tuple(full[-3:-1]) == ("of", "the"):
        return True
    return at_start and short[0] not in lists.org_heads and short[0] not in lists.states and full[1] not in ("of", "for", "and", "&")


def _identity(canonical: str, kind: str, group: Sequence[Entity], lists: NameWords) -> Identity:
    forms = tuple(dict.fromkeys(e.name for e in group if e.name != canonical))
    title = next((e.title for e in group if e.title), None)
    short = next((f for f in (canonical, *forms) if kind == ORGANISATION and " " not in f and f.isupper() and len(f) > 1), None)
    return Identity(canonical, kind, forms, title, short)
