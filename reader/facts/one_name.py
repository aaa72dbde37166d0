"""Which names of several articles mean the same person, body or place: Ann Lee, Lee and A. Lee, an acronym and its expansion,
two spellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations

from reader.facts.bodies import plain_body, same_body, telling
from reader.facts.kind import Judgement
from reader.facts.name_compare import compare_names, compare_persons
from reader.facts.name_compare import name_words as folded_words
from reader.facts.namewords import PERSON, NameWords
from reader.model.finding import Verdict


@dataclass(frozen=True, slots=True)
class Known:
    """A name as some articles know it: its fullest form there, all its forms there, and the articles' positions."""

    canonical: str
    type: str
    forms: tuple[str, ...]
    articles: frozenset[int]


class _Bond(IntEnum):
    """What ties two names, the surest first."""

    FULL = 0
    SHORT = 1
    SPELLING = 2


def same_names(known: Sequence[Known], lists: NameWords) -> list[list[int]]:
    """The indices of the names in groups that mean one each. Names that one article keeps apart are never joined, and a short form
    that fits two of them is joined with none."""
    groups = {i: {i} for i in range(len(known))}
    bonds = sorted(_bonds(known, lists))
    for strength in _Bond:
        here = [(i, j) for bond, i, j in bonds if bond is strength]
        partners: defaultdict[int, set[int]] = defaultdict(set)
        for i, j in here:
            partners[i].add(id(groups[j]))
            partners[j].add(id(groups[i]))
        for i, j in here:
            short = [k for k in (i, j) if _is_short(known[k])]
            if strength is _Bond.FULL or not any(len(partners[k]) > 1 for k in short or (i, j)):
                _join(groups, known, i, j)
    seen = {id(group): sorted(group) for group in groups.values()}
    return sorted(seen.values())


def _join(groups: dict[int, set[int]], known: Sequence[Known], i: int, j: int) -> None:
    one, two = groups[i], groups[j]
    if one is two or any(known[a].articles & known[b].articles for a in one for b in two):
        return
    one |= two
    for member in two:
        groups[member] = one


def _bonds(known: Sequence[Known], lists: NameWords) -> Iterator[tuple[_Bond, int, int]]:
    for i, j in sorted(_candidates(known, lists)):
        if not known[i].articles & known[j].articles and (bond := _bond(known[i], known[j], lists)) is not None:
            yield bond, i, j


def _candidates(known: Sequence[Known], lists: NameWords) -> set[tuple[int, int]]:
    """Pairs that may mean the same, the lower index first: with a word, the letters or the initials of a form in common."""
    sharing: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at, name in enumerate(known):
        for key in _keys(name, lists):
            sharing[name.type, key].append(at)
    return {pair for group in sharing.values() for pair in combinations(group, 2)}


def _keys(name: Known, lists: NameWords) -> frozenset[str]:
    """What a name has in common with every other that may mean the same: of a person first and last word, of others all words
    together, as one word and as initials."""
    words = folded_words(name.canonical)
    if name.type == PERSON:
        return frozenset({words[0], words[-1]}) if words else frozenset()
    plain = plain_body(name.canonical)
    keys = {"".join(sorted(words)), "".join(telling(name.canonical))}
    for form in (name.canonical, plain, *name.forms):
        parts = folded_words(form)
        if len(parts) > 2:
            keys.add("".join(w[0] for w in parts))
        keys.update("".join(sorted(folded_words(other))) for other in lists.same_body.get(form, ()))
        keys.add("".join(c for w in parts for c in w if c.isalnum()))
    return frozenset(keys)


def _bond(one: Known, two: Known, lists: NameWords) -> _Bond | None:
    """What ties two names of one type, None where nothing does."""
    if one.type == PERSON:
        judged: Judgement | None = compare_persons(one.canonical, two.canonical)
        if judged is None and " " in one.canonical and " " in two.canonical:
            judged = compare_names((one.canonical,), (two.canonical,), PERSON, lists, same_office=False)
        if judged is None:
            return None
        if judged.verdict is Verdict.DIFFER:
            return _Bond.SPELLING
        return _Bond.SHORT if _is_short(one) or _is_short(two) else _Bond.FULL
    if same_body(one.canonical, two.canonical, lists):
        return _Bond.FULL
    judged = compare_names((one.canonical, *one.forms), (two.canonical, *two.forms), one.type, lists, same_office=False)
    return _Bond.SHORT if judged is not None and judged.verdict is Verdict.AGREE else None


def _is_short(name: Known) -> bool:
    return " " not in name.canonical


def best_form(forms: Mapping[str, tuple[int, int]]) -> str:
    """The canonical one of the fullest forms that articles have, each with in how many articles and how often it stands: the one with
    the most words but an article; of two spellings the one of more articles."""
    return min(forms, key=lambda form: (-len(form.removeprefix("The ").split()), *(-n for n in forms[form]), form))
