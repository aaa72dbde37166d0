"""Whether two names are one, and what it means when they are spelled otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reader.facts.kind import Judgement
from reader.facts.namewords import PERSON, NameWords
from reader.facts.spelling import edits
from reader.model.finding import Verdict
from reader.text.fold import fold_word

_LONG = 5
"""Letters that a word must have before one or two other letters are taken for a slip rather than another name."""

_LITTLE = frozenset({"of", "the", "and", "for", "de", "la", "von", "van", "mr", "mrs", "ms", "dr", "jr", "sr"})
_SUFFIX = frozenset({"jr", "sr", "ii", "iii"})


@lru_cache(maxsize=16384)
def name_words(canonical: str) -> tuple[str, ...]:
    """The folded words of a name that tell who it is."""
    return tuple(w for piece in canonical.split() if (w := fold_word(piece)) and w not in _LITTLE)


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one is the other or a shorter form of it: same last word, and first names that don't contradict."""
    if not a or not b or a[-1] != b[-1]:
        return False
    first_a, first_b = a[:-1], b[:-1]
    if not first_a or not first_b:
        return True
    x, y = first_a[0], first_b[0]
    return x == y or (min(len(x), len(y)) == 1 and x[0] == y[0])


@lru_cache(maxsize=16384)
def name_keys(forms: tuple[str, ...]) -> frozenset[str]:
    """Words, letters and initials of all forms of a name: two names without one in common have nothing in common for
    `compare_names`."""
    keys: set[str] = set()
    for words in map(name_words, forms):
        keys.update(words, (_letters(words),))
        if len(words) > 2:
            keys.add("".join(w[0] for w in words))
    return frozenset(keys)


@lru_cache(maxsize=65536)
def compare_persons(left: str, right: str) -> Judgement | None:
    """Judges two persons' names in their full forms."""
    if ({fold_word(w) for w in left.split()} ^ {fold_word(w) for w in right.split()}) & _SUFFIX:
        return None
    a, b = name_words(left), name_words(right)
    if same_person(a, b) or (_letters(a) == _letters(b) and len(_letters(a)) >= _LONG):
        return Judgement(Verdict.AGREE, "both name the same person")
    if len(a) > 1 and len(b) > 1 and _slip(a, b):
        return Judgement(Verdict.DIFFER, "one of the two spellings must be wrong")
    return None


def _slip(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether all words are the same but for one or two letters of one long word."""
    if len(a) != len(b):
        a, b = (a[0], a[-1]), (b[0], b[-1])
    other = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(other) != 1:
        return False
    x, y = other[0]
    return min(len(x), len(y)) >= _LONG and edits(x, y) <= (2 if min(len(x), len(y)) > _LONG else 1) and not _inflected(x, y)


def _inflected(x: str, y: str) -> bool:
    """Plural and singular, or a name with an ending: not two spellings."""
    short, long = sorted((x, y), key=len)
    return long.startswith(short) and long[len(short) :] in ("s", "es", "n", "an", "i")


@lru_cache(maxsize=65536)
def compare_bodies(left: str, right: str) -> Judgement | None:
    """Judges two names of organisations or places: the same words, or the acronym of the other."""
    a, b = name_words(left), name_words(right)
    if a == b or _letters(a) == _letters(b):
        return Judgement(Verdict.AGREE, "both name the same")
    if _acronym(a, b) or _acronym(b, a):
        return Judgement(Verdict.AGREE, "one is the short form of the other")
    return None


def letters_of(canonical: str) -> str:
    """All letters of a name, folded."""
    return _letters(name_words(canonical))


def _letters(words: Sequence[str]) -> str:
    """All letters of a name, whatever parts its words: Wal-Mart, WalMart."""
    return "".join(c for word in words for c in word if c.isalnum())


def _acronym(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    return len(short) == 1 and len(long) > 2 and short[0] == "".join(w[0] for w in long)


def compare_names(left: Sequence[str], right: Sequence[str], kind: str, lists: NameWords, same_office: bool) -> Judgement | None:
    """Judges two names by all their forms in their articles, the canonical one first; None for names without anything in
    common. With the same office and surname, another first name is a difference."""
    judge = compare_persons if kind == PERSON else compare_bodies
    if kind == PERSON and len(left) == len(right) == 1 and (only := judge(left[0], right[0])):
        return only
    found = [j for one in left for two in right if (j := judge(one, two))]
    agreed = [j for j in found if j.verdict is Verdict.AGREE]
    if agreed:
        return agreed[0]
    a, b = name_words(left[0]), name_words(right[0])
    if kind == PERSON and len(a) > 1 and len(b) > 1 and a[-1] == b[-1]:
        return None if _suffixes(left[0]) ^ _suffixes(right[0]) else _first_names(a[0], b[0], lists, same_office)
    return judge(left[0], right[0])


def _first_names(one: str, two: str, lists: NameWords, same_office: bool) -> Judgement | None:
    """Two first names before one surname: forms of one name, or, in the same office, a difference."""
    if first_names_agree(one, two, lists):
        return Judgement(Verdict.AGREE, "one first name is a form of the other")
    return Judgement(Verdict.DIFFER, "the first names are not the same") if same_office else None


def first_names_agree(one: str, two: str, lists: NameWords) -> bool:
    """Whether two folded first names are forms of one: Dan and Daniel, J and John, Bill and William."""
    return one.startswith(two) or two.startswith(one) or two in lists.nicknames.get(one, ())


def _suffixes(name: str) -> frozenset[str]:
    """Jr., III and the like in a name."""
    return frozenset(fold_word(w) for w in name.split()) & _SUFFIX
