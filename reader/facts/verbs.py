"""Forms of verbs: which base form a word belongs to and what kind of form it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.text.lexicon import words_of

_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a verb. `shape` is "base", "s", "past", "participle" or "ing"; past stands for both where they are alike."""

    base: str
    shape: str


def forms_of(entries: Iterable[str]) -> Mapping[str, Form]:
    """All forms of verbs given as "base", "base past" or "base past participle", by their spelling."""
    found: dict[str, Form] = {}
    for entry in sorted(entries):
        base, *irregular = entry.split()
        past = irregular[0] if irregular else _past(base)
        participle = irregular[1] if len(irregular) > 1 else past
        for spelling, shape in ((_ing(base), "ing"), (participle, "participle"), (past, "past"), (_third(base), "s"), (base, "base")):
            if spelling not in found or shape == "past":
                found[spelling] = Form(base, shape)
    return found


def _doubles(base: str) -> bool:
    return base in words_of("verbs", "en", "doubled")


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if _doubles(base) else base + "ed"


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and len(base) > 2:
        return base[:-1] + "ing"
    return base + base[-1] + "ing" if _doubles(base) else base + "ing"


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else base + "s"
