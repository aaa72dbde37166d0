"""Two numbers of which one says less of what it counts, or says it in another word: one fact where their places say so."""

from __future__ import annotations

import math
from dataclasses import replace

from reader.facts.kind import Judgement, Place, Side
from reader.facts.quantity_compare import compare_quantities, slip_of_a_key
from reader.facts.quantity_value import QuantityValue
from reader.facts.sorts import same_sort
from reader.facts.units import unit_named
from reader.model.finding import Verdict

_SURE = 90.0
"""Score of the alignment of two sentences, at least."""
_HELD = 0.36
_ALIKE = 0.5
_NEAR = 3
"""Likeness if equal words hold the two, or else likeness and words of weight near both, that say that they are one fact."""
_RATE = 2.0
"""An amount with a rate and one without are not meant for one if they are further apart than this."""
_LARGE = 1e5
"""From this number on the same digits with another word for the thousands are a slip."""
_NO_UNITS = frozenset({"fraction", "score", "vote", "year-old"})
"""Units that a bare number does not leave out."""


def could_clash(left: Side, right: Side) -> bool:
    """Whether two numbers that measure different things by their units may still be meant for one."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, QuantityValue) or not isinstance(two, QuantityValue):
        return False
    return _akin(one.unit, two.unit, left.document.language) or _one_without_unit(one, two) or _a_thousandfold(one, two)


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """Judges two numbers by their values alone, in aligned sentences in which they stand in one place."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, QuantityValue) or not isinstance(two, QuantityValue) or place.score < _SURE:
        return None
    if not (place.same and place.share >= _HELD) and not (place.share >= _ALIKE and place.near >= _NEAR):
        return None
    unit = "" if _a_thousandfold(one, two) else one.unit if unit_named(one.unit) else two.unit
    judgement = compare_quantities(replace(one, unit=unit), replace(two, unit=unit), left.mention.text, right.mention.text, 0)
    if (
        judgement is None
        or judgement.doubtful
        or (judgement.verdict is Verdict.DIFFER and _names_a_people(left.mention.text) != _names_a_people(right.mention.text))
        or _other_rate(one, two)
        or (judgement.verdict is not Verdict.DIFFER and not (one.unit and two.unit))
    ):
        return None
    return judgement


def _names_a_people(text: str) -> bool:
    """Whether the noun that is counted has a capital: "three Norlanders" may be some of "21 people"."""
    return text.split()[-1][:1].isupper()


def _other_rate(one: QuantityValue, two: QuantityValue) -> bool:
    """Whether only one of two amounts says by what it is reckoned, and they are so far apart that it may well be another."""
    if ("/" in one.unit) == ("/" in two.unit):
        return False
    low, high = sorted(abs(v.low if v.low is not None else v.high or 0.0) for v in (one, two))
    return high > _RATE * low


def _one_without_unit(one: QuantityValue, two: QuantityValue) -> bool:
    """Whether a bare number has the same digits as an amount, a thousand or a million times over: "26 million", "£26 billion"."""
    return not (one.unit and two.unit) and slip_of_a_key(replace(one, unit=""), replace(two, unit=""))


def _a_thousandfold(one: QuantityValue, two: QuantityValue) -> bool:
    """Whether two large numbers of things under different nouns have the same digits, one a thousand or a million times over:
    "7 million benefits", "7 billion applications"."""
    points = [abs(v.low if v.low is not None else v.high or 0.0) for v in (one, two)]
    if one.unit == two.unit or any(unit_named(v.unit) or not v.unit.isalpha() for v in (one, two)) or min(points) < _LARGE:
        return False
    return any(math.isclose(max(points), min(points) * power, rel_tol=1e-9) for power in (1e3, 1e6))


def _akin(one: str, two: str, language: str) -> bool:
    """Whether one unit may be meant by the other: it is left out, it is another word for the same sort of thing, or only one of
    two amounts says by what it is reckoned."""
    if one == two or {one, two} & _NO_UNITS:
        return False
    named = unit_named(one or two)
    if not one or not two:
        return named is None or named.measures != "money"
    if {one, two} == {"%", "pp"}:
        return True
    if named or unit_named(two) or unit_named(two):
        return one.partition("/")[0] == two.partition("/")[0]
    return same_sort(one, two, language)
