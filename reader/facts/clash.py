"""Two names that stand where one is expected: the same place of two sentences that report the same."""

from __future__ import annotations

from functools import lru_cache

from reader.facts.kind import Judgement, Place, Side
from reader.model.finding import Verdict
from reader.text.document import REMEMBERED, Document

_SURE = 80.0
"""Score of the alignment of two sentences …"""
_ALIKE = 0.3
_MUCH_ALIKE = 0.45
_NEAR = 2
"""… share of like surroundings, and words of weight near both (one where much is alike), from which on two names may be taken
for one fact."""


def placed(place: Place) -> bool:
    """Whether two names stand in surroundings so alike that both should name the same."""
    if place.score < _SURE:
        return False
    return place.same or (place.share >= _ALIKE and place.near >= _NEAR) or (place.share >= _MUCH_ALIKE and place.near > 0)


def told_elsewhere(left: Side, right: Side, one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether a word of one name (folded) stands in the other's article: then that article has it in another place."""
    return stands_in(one, right.document) or stands_in(two, left.document)


def stands_in(words: tuple[str, ...], document: Document) -> bool:
    """Whether a text has any of some folded words; True where there is none to look for."""
    return not words or not _words(document).isdisjoint(words)


@lru_cache(maxsize=REMEMBERED)
def _words(document: Document) -> frozenset[str]:
    """All folded words of a text, compounds also by their parts."""
    return frozenset(part for t in document.tokens for part in (t.folded, *t.folded.split("-")))


def differ(reason: str = "the sentences are worded alike, and the names are not the same") -> Judgement:
    """Two names where one is expected."""
    return Judgement(Verdict.DIFFER, reason)
