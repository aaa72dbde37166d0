"""How two roles of one person stand to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Judgement
from reader.model.finding import Verdict
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The words for roles of one language, in lower case. `rank` are words that make a lower
    office of an office, `before` all plain words that stand in front of a title, `whose` stand between a role and whose it
    is, `same` maps a word to the usual one, `vague` a word to what it
    may stand for."""

    roles: frozenset[str]
    former: frozenset[str]
    rank: frozenset[str]
    before: frozenset[str]
    whose: frozenset[str]
    same: Mapping[str, str]
    vague: Mapping[str, frozenset[str]]


_HIS = frozenset({"his", "her", "their", "its"})
"""Whose role it is, told by a pronoun: it can be anybody's."""


@lru_cache(maxsize=8)
def role_words(language: str) -> RoleWords:
    """The lists of a language, empty where it has none."""
    same = dict(entry.split(" = ") for entry in sorted(words_of("roles", language, "same")))
    vague: dict[str, set[str]] = {}
    for entry in words_of("roles", language, "vague"):
        word, role = entry.split(" = ")
        vague.setdefault(word, set()).add(role)
    roles = words_of("roles", language, "role")
    former, rank = words_of("roles", language, "former"), words_of("roles", language, "rank")
    before = former | rank | words_of("roles", language, "before")
    whose = words_of("roles", language, "whose")
    return RoleWords(roles, former, rank, before, whose, same, {w: frozenset(r) for w, r in vague.items()})


def judge(
    one: str, two: str, of_one: str | None, of_two: str | None, former: tuple[bool, bool], titled: bool, language: str
) -> Judgement | None:
    """Judges two roles in normal form; `former` tells for either whether it is over, `titled` that one is a mere title."""
    words = role_words(language)
    a, b = _usual(one, words), _usual(two, words)
    if of_one and of_two and not _alike(of_one, of_two, language) and _HIS.isdisjoint((of_one, of_two)):
        return None
    if a == b:
        return _same(a, of_one, of_two, former, titled)
    if former[0] != former[1] and not titled and (a.endswith(f" {b}") or b.endswith(f" {a}")):
        return _over(a if former[0] else b, b if former[0] else a)
    if former[0] != former[1]:
        return None
    if _shut_out(a, b, bool(of_one and of_two), language):
        return Judgement(Verdict.DIFFER, f"one says “{one}”, the other “{two}”")
    for short, full, of in ((a, b, of_one), (b, a, of_two)):
        if full.endswith(f" {short}"):
            return _of_that(short, full, of) or _lower(short, full, words)
        if _stands_for(short, full, words):
            return Judgement(Verdict.COMPATIBLE, f"“{short}” is a vaguer word for “{full}”")
    return None


def _shut_out(one: str, two: str, both_of: bool, language: str) -> bool:
    """Whether nobody is both: of two parties in one office, or in two ways akin to one person."""
    a, b = one.split(), two.split()
    if both_of and a and b and a[-1] != b[-1] and {a[-1], b[-1]} <= words_of("roles", language, "kin"):
        return True
    other = set(a) ^ set(b)
    pairs = words_of("roles", language, "exclusive")
    return len(a) == len(b) and len(other) == 2 and any(set(entry.split(" = ")) == other for entry in pairs)


def _over(past: str, present: str) -> Judgement:
    role = present if len(present) <= len(past) else past
    return Judgement(Verdict.DIFFER, f"one says {role} as of now, the other that this is over")


def _of_that(short: str, full: str, of: str | None) -> Judgement | None:
    """ "Foreign ministry spokesman" and "spokesman for the Norland foreign ministry" are one role."""
    whose = set(full.removesuffix(short).split())
    same = of is not None and whose <= {w.casefold() for w in of.split()}
    return Judgement(Verdict.AGREE, f"both say {full}") if same else None


def _lower(short: str, full: str, words: RoleWords) -> Judgement:
    """A role and the same with words in front of it: another office where they lower its rank, else only more exact."""
    if words.rank.isdisjoint(full.removesuffix(short).split()):
        return Judgement(Verdict.COMPATIBLE, f"both say {short}, and one says it more exactly")
    return Judgement(Verdict.DIFFER, f"one is a lower office than {short}")


def other_role(one: str, two: str) -> Judgement:
    """Two roles of one person in passages on the same point that have nothing to do with each other."""
    return Judgement(Verdict.COMPATIBLE, f"one says {one}, the other {two}, and a person can be both")


def _usual(role: str, words: RoleWords) -> str:
    """A role with its words by their usual names: "company spokeswoman" → "company spokesman"."""
    if role in words.same:
        return words.same[role]
    return " ".join(words.same.get(word, word) for word in role.split())


def _stands_for(vague: str, exact: str, words: RoleWords) -> bool:
    roles = words.vague.get(vague.rpartition(" ")[2], frozenset())
    return exact in roles or exact.rpartition(" ")[2] in roles


def _alike(one: str, two: str, language: str) -> bool:
    """Whether two bodies share a word of weight, or one is the other in its initials."""
    little = stop_words(language)
    a, b = ([w.casefold() for w in of.replace(".", "").split() if w.casefold() not in little] for of in (one, two))
    initials = ("".join(w[0] for w in words) for words in (a, b) if len(words) > 1)
    return bool(set(a) & set(b)) or any(short in (*a, *b) for short in initials)


def _same(role: str, of_one: str | None, of_two: str | None, former: tuple[bool, bool], titled: bool) -> Judgement | None:
    if former[0] != former[1]:
        return None if titled else _over(role, role)
    if bool(of_one) != bool(of_two):
        return Judgement(Verdict.COMPATIBLE, f"both say {role}, and only one says of what: {of_one or of_two}")
    return Judgement(Verdict.AGREE, f"both say {role}")
