"""Ordinals that count: "the fifth straight win" is five wins, "for the third time" three times."""

from __future__ import annotations

from reader.facts.nouns import lemma
from reader.facts.quantity_scene import Raw, Scene

_HIGHEST = 10_000
_ENDINGS = frozenset({"st", "nd", "rd", "th"})


def ordinal_at(scene: Scene, at: int) -> Raw | None:
    """The number that an ordinal at a piece counts, None where it only tells a rank or a date ("the third floor")."""
    number, end = _ordinal(scene, at)
    if not number:
        return None
    words, nouns = scene.pieces.words, scene.words.sets
    if words[end] in nouns.get("in_a_row", ()):
        end += 1
        if not scene.pieces.is_word(end) or scene.blocked[end] or words[end] in nouns["stop"]:
            return None
    elif number == 1 or words[end] not in nouns.get("nth", ()):
        return None  # "the first time" counts nothing yet
    unit = lemma(words[end]) if scene.language == "en" else words[end]
    return Raw(at, at, end + 1, float(number), float(number), unit, "exactly")


def _ordinal(scene: Scene, at: int) -> tuple[int, int]:
    """The ordinal at a piece, and the index behind it; 0 where there is none."""
    pieces = scene.pieces
    if number := scene.numbers.ordinal.get(pieces.words[at], 0):
        return number, at + 1
    text = pieces.texts[at]
    if text.isdecimal() and pieces.glued(at + 1) and pieces.words[at + 1] in _ENDINGS and int(text[:6]) < _HIGHEST:
        return int(text[:6]), at + 2
    return 0, at
