"""The noun that a number counts, found without a parser: the last plural before the noun phrase must end."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.tokens import Token, TokenKind

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


def is_plural(piece: Token, plurals: frozenset[str]) -> bool:
    """Whether a piece looks like an English noun in the plural."""
    word = piece.folded
    if word in plurals or (word.endswith("men") and len(word) > 5):
        return True
    tail = piece.text[-2:]
    if not word.endswith("s") or tail in ("'s", "’s") or (len(word) < 4 and not (len(word) == 3 and piece.text[:-1].isupper())):
        return False
    return not word.endswith(("ss", "us", "is", "ous")) or word in _IRREGULAR


def counted(
    pieces: Sequence[Token], at: int, stop: frozenset[str], plurals: frozenset[str], single: bool, blocked: Sequence[bool]
) -> tuple[str, int] | None:
    """The lemma of the English noun that a number right before `at` counts, and the index behind the noun.

    `single` is for the number one, whose noun is in the singular. None where no noun can be told.
    """
    last, end, index = "", at, at
    while index < min(at + _LONGEST, len(pieces)) and not blocked[index]:
        piece = pieces[index]
        if piece.kind is TokenKind.MARK:
            if piece.text in "'’-&" and index > at:
                index += 1
                continue
            break
        if piece.folded in ("and", "or") and index > at and not single and pieces[index - 1].kind is TokenKind.WORD:
            index += 1
            continue
        if piece.folded in stop:
            break
        if piece.kind is TokenKind.WORD and is_plural(piece, plurals):
            after = pieces[index + 1] if index + 1 < len(pieces) else None
            if after is None or not (after.kind is TokenKind.WORD and is_plural(after, plurals) and after.folded not in stop):
                return (lemma(piece.folded), index + 1) if not single else (last or lemma(piece.folded), index + 1)
        if piece.kind is TokenKind.WORD:
            last, end = piece.folded, index + 1
            if single and index - at >= 2:
                break
        index += 1
    return (last, end) if single and last else None
