"""The noun that a number counts, found without a parser: the last plural before the noun phrase must end."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.pieces import Pieces

_IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half",
    "shelves": "shelf", "wolves": "wolf", "thieves": "thief", "media": "medium", "criteria": "criterion", "phenomena": "phenomenon",
    "policemen": "policeman", "servicemen": "serviceman", "firemen": "fireman", "gunmen": "gunman", "fishermen": "fisherman",
    "crises": "crisis", "analyses": "analysis", "series": "series", "species": "species", "buses": "bus", "movies": "movie",
    "cookies": "cookie", "ties": "tie", "calories": "calorie", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato",
    "news": "news", "headquarters": "headquarters", "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus",
    "zombies": "zombie", "rookies": "rookie", "selfies": "selfie",
}  # fmt: skip
_LONGEST = 7
"""How many pieces a noun phrase behind a number may have."""


def lemma(word: str) -> str:
    """The singular of an English noun, lower case."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and len(word) > 5:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


_BEFORE_NOUN = frozenset(
    "telecommunications sports sales arms news series species goods savings earnings operations communications weapons drugs rights jobs "
    "systems customs physics veterans women men children people police troops human".split()
)
"""Plurals that stand in front of the noun they belong to: "12 sports cars"."""


def is_plural(pieces: Pieces, at: int, plurals: frozenset[str]) -> bool:
    """Whether a piece looks like an English noun in the plural."""
    word = pieces.words[at]
    if word in plurals or (word.endswith("men") and len(word) > 5):
        return True
    if not word.endswith("s"):
        return False
    text = pieces.texts[at]
    if text[-2:] in ("'s", "’s") or (len(word) < 4 and not (len(word) == 3 and text[:-1].isupper())):
        return False
    return not word.endswith(("ss", "us", "is", "ous")) or word in _IRREGULAR


def counted(
    pieces: Pieces, at: int, stop: frozenset[str], plurals: frozenset[str], single: bool, blocked: Sequence[bool]
) -> tuple[str, int] | None:
    """The lemma of the English noun that a number right before `at` counts, and the index behind the noun.

    `single` is for the number one, whose noun is in the singular. None where no noun can be told.
    """
    last, end, index = "", at, at
    while index < min(at + _LONGEST, pieces.count) and not blocked[index]:
        word = pieces.words[index]
        if not pieces.is_word(index) and not pieces.is_digits(index):
            if pieces.texts[index] in "'’-&" and index > at:
                index += 1
                continue
            break
        if word in ("and", "or") and index > at and not single and pieces.is_word(index - 1):
            index += 1
            continue
        if word in stop:
            break
        if is_plural(pieces, index, plurals):
            if single:
                return (last, end) if last else (lemma(word), index + 1)
            if not _goes_on(pieces, index, stop, plurals):
                return lemma(word), index + 1
        last, end = word, index + 1
        if single and index - at >= 2:
            break
        index += 1
    return (last, end) if single and last else None


def _goes_on(pieces: Pieces, at: int, stop: frozenset[str], plurals: frozenset[str]) -> bool:
    """Whether a plural belongs to another one behind it."""
    after = at + 1
    return (
        pieces.words[at] in _BEFORE_NOUN and pieces.is_word(after) and pieces.words[after] not in stop and is_plural(pieces, after, plurals)
    )
