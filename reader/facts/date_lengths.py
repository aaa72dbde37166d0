"""Lengths of time, and days that are counted by them: "three weeks", "two days ago", "a year earlier"."""

from __future__ import annotations

from reader.facts.date_parts import Part, all_of, of
from reader.facts.date_resolve import Anchor, Reading, duration, shifted, year_before


def _amount(part: Part) -> str:
    """The number of a duration as TIMEX3 writes it."""
    number, one, vague = of(part, "N"), of(part, "I"), of(part, "G")
    if number:
        return f"{number.number:g}"
    if vague:
        return vague.value if vague.value != "X" else "X"
    return "1" if one else "X"


def length(part: Part, anchor: Anchor) -> Reading | None:
    unit = of(part, "U")
    if unit and unit.value == "Q" and of(part, "-"):
        return None
    turned = part[0].kind in "NG" and part[1].word in ("last", "past", "next", "previous", "coming", "following")
    return Reading(duration(_amount(part), unit.value), "a length of time") if unit and not turned else None


def two_units(part: Part, anchor: Anchor) -> Reading | None:
    """ "two years and nine months"."""
    units, numbers = all_of(part, "U"), all_of(part, "N")
    one, two = (duration(f"{n.number:g}", u.value) for n, u in zip(numbers, units, strict=True))
    if units[0].value == units[1].value or "P" not in two or ("T" in one) != ("T" in two):
        return None
    return Reading(one + two.lstrip("PT"), "a length of time")


def length_span(part: Part, anchor: Anchor) -> Reading | None:
    """ "four to five years", "six bis acht Monate"."""
    unit, (one, two) = of(part, "U"), all_of(part, "N")[:2]
    if unit is None or one.number >= two.number:
        return None
    return Reading(f"{duration(f'{one.number:g}', unit.value)}/{duration(f'{two.number:g}', unit.value)}", "a length of time")


def one_or_two(part: Part, anchor: Anchor) -> Reading | None:
    """ "a month or two"."""
    unit, more = of(part, "U"), of(part, "N")
    if unit is None or more is None or more.number > 3:
        return None
    return Reading(f"{duration('1', unit.value)}/{duration(f'{more.number:g}', unit.value)}", "a length of time")


def with_a_half(part: Part, anchor: Anchor) -> Reading | None:
    """ "two and a half years", "a year and a half", "half an hour", "eine halbe Stunde"."""
    unit, number = of(part, "U"), of(part, "N")
    if unit is None or unit.value in ("WE", "NI"):
        return None
    whole = number.number if number else 1.0 if part[0].kind == "I" and of(part, "&") else 0.0
    return Reading(duration(f"{whole + 0.5:g}", unit.value), "a length of time")


_BEFORE_LENGTH = frozenset(
    "within in for after nearly almost over under about than least exactly lasting took takes spent another only just every "
    "seit fur fast knapp nach rund genau uber gut etwa innerhalb binnen kaum dans pendant depuis durant durante desde".split()
)
_AFTER_LENGTH = frozenset("lang lange dauern gedauert dauert".split())
_BEFORE_MANY = frozenset("for within in of over seit vor depuis pendant durante desde hace".split())


def one_unit(part: Part, anchor: Anchor) -> Reading | None:
    """ "within a week", "nearly an hour"; not the "a day" of a rate."""
    unit = part[1]
    if unit.value in ("WE", "Q", "NI") or unit.number > 1:
        return None
    if anchor.before not in _BEFORE_LENGTH and not of(part, "B") and anchor.after not in _AFTER_LENGTH:
        return None
    return Reading(duration("1", unit.value), "a length of time")


def many_units(part: Part, anchor: Anchor) -> Reading | None:
    """ "for weeks", "in years"."""
    return Reading(duration("X", part[0].value), "no number named") if part[0].number > 1 and anchor.before in _BEFORE_MANY else None


def ago(part: Part, anchor: Anchor) -> Reading | None:
    return _counted(part, -1, anchor, from_text=False)


def earlier(part: Part, anchor: Anchor) -> Reading | None:
    return _counted(part, -1, anchor, from_text=True)


def later(part: Part, anchor: Anchor) -> Reading | None:
    return _counted(part, 1, anchor, from_text=True)


def _counted(part: Part, side: int, anchor: Anchor, from_text: bool) -> Reading | None:
    unit, amount = of(part, "U"), _amount(part)
    if unit is None:
        return None
    if amount == "X" or "." in amount or unit.value in ("S", "M", "H"):
        return (
            Reading("PAST_REF" if side < 0 else "FUTURE_REF", "no number named") if amount == "X" else Reading(duration(amount, unit.value))
        )
    if unit.value == "Y" and amount == "1" and side < 0 and anchor.period:
        return Reading(year_before(anchor.period), f"a year before {anchor.period}")
    base = anchor.reference if from_text and unit.value in ("D", "NI", "W", "F") else anchor.published
    if from_text and side > 0 and anchor.reference is None:
        return Reading(duration(amount, unit.value), "nothing to count from")
    return shifted(unit.value, side * int(float(amount)), base)
