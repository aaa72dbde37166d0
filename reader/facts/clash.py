"""Names in the same place of two sentences that are worded alike."""

from __future__ import annotations

from reader.facts.kind import Judgement, Place, Side
from reader.facts.name_compare import name_words
from reader.model.finding import Verdict


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """Two names in the same place of two sentences that are worded alike: they differ if neither article has the other's."""
    if not place.same or _stands_in(left.mention.text, right.document.text) or _stands_in(right.mention.text, left.document.text):
        return None
    return Judgement(Verdict.DIFFER, "the sentences are worded alike, and the names are not the same")


def _stands_in(name: str, text: str) -> bool:
    words = name_words(name)
    return not words or any(w in text.casefold() for w in words)
