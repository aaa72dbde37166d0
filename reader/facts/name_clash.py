"""Two persons or bodies in the same place of two sentences."""

from __future__ import annotations

from reader.facts.clash import differ, placed, told_elsewhere
from reader.facts.kind import Judgement, Place, Side
from reader.facts.name_compare import first_names_agree, name_words
from reader.facts.namewords import NameWords

_OFTEN = 2
"""Places in which a body that was mistaken for another stands in an article at most."""
_ALIKE = 0.3
"""Likeness that the surroundings of two names have at least if nothing but their place tells that they are one."""


def clash_persons(
    left: Side, right: Side, one: str, two: str, titles: tuple[str | None, str | None], place: Place, lists: NameWords
) -> Judgement | None:
    """Judges two persons by their full names. With one first name between them, two surnames are two claims of who it was;
    a single word counts as a surname only under a title."""
    a, b = name_words(one), name_words(two)
    if not a or not b or not placed(place):
        return None
    if len(a) > 1 and len(b) > 1 and first_names_agree(a[0], b[0], lists):
        if told_elsewhere(left, right, a[-1:], b[-1:]):
            return None
        return differ(f"the surnames of {one} and {two} are not the same")
    if len(a) == len(b) > 1 and a[-1] == b[-1] and not first_names_agree(a[0], b[0], lists) and _one_role(left, right):
        return None if told_elsewhere(left, right, a[:1], b[:1]) else differ("the first names are not the same")
    if (
        not place.same
        or place.share < _ALIKE
        or told_elsewhere(left, right, a, b)
        or (is_credited(left) and is_credited(right))
        or not (_is_surname(one, titles[0], lists) and _is_surname(two, titles[1], lists))
    ):
        return None
    return differ()


def _one_role(left: Side, right: Side) -> bool:
    """Whether the two names hold one role in their sentences, by the same words: "his wife, Ann Hale"."""
    one, two = _roles(left), _roles(right)
    return not one.isdisjoint(two)


def _roles(side: Side) -> frozenset[str]:
    holder = getattr(side.mention.value, "canonical", "")
    found = (m.value for m in side.found.get("role", ()) if m.sentence == side.mention.sentence)
    return frozenset(str(getattr(v, "role", "")) for v in found if getattr(v, "holder", None) == holder) - {""}


def _is_often_named(side: Side) -> bool:
    """Whether an article names a body again and again: then it is what the article is about, and no slip."""
    return sum(m.value == side.mention.value for m in side.found.get("name", ())) > _OFTEN


def is_credited(side: Side) -> bool:
    """Whether somebody is named as the source of a statement: each report may have asked another."""
    own = side.mention.span
    return any(m.credited_to is not None and m.credited_to.span.overlaps(own) for m in side.found.get("attribution", ()))


def _is_surname(name: str, title: str | None, lists: NameWords) -> bool:
    """Whether a name tells a surname: it has several words, or a title in front and is no given name."""
    return " " in name or (title is not None and name not in lists.given)


def clash_bodies(left: Side, right: Side, one: str, two: str, place: Place, lists: NameWords) -> Judgement | None:
    """Judges two bodies. A short form that begins like the other may be its other name."""
    a, b = name_words(one), name_words(two)
    if (
        not place.same
        or place.share < _ALIKE
        or not a
        or not b
        or (is_credited(left) and is_credited(right))
        or _is_often_named(left)
        or _is_often_named(right)
        or told_elsewhere(left, right, a, b)
        or _other_name(one, two)
        or two in lists.same_body.get(one, ())
    ):
        return None
    return differ()


def _other_name(one: str, two: str) -> bool:
    """Whether one is written in capitals or as one word and begins with the other's first letter: HTC, HarbourTel."""
    short = [name for name in (one, two) if " " not in name]
    return bool(short) and one[:1].casefold() == two[:1].casefold()
