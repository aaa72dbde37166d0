"""Whether two dates that have no day in common part only by an assumption of ours: then no conflict is told."""

from __future__ import annotations

from datetime import date

from reader.facts.date_value import DateValue

FROM_PUBLICATION = "counted from publication"
"""The anchor of a date that was counted from the day of publication, in comparing."""

_SIZES = (
    frozenset({"time", "day", "week", "weekend", "month"}),
    frozenset({"week", "month", "quarter", "season", "half"}),
    frozenset({"year", "season", "quarter", "half"}),
    frozenset({"decade", "century", "year"}),
)
"""Grains that are near enough to be meant for one."""
_WRITTEN = frozenset({"day", "month", "year"})
"""Grains of dates that are written with their year."""
_AS_WRITTEN = "as written"
_NEAREST = ("nearest such day", "nearest such month")
"""How a date is anchored that names its year, and one whose year is an assumption."""
_FROM_TODAY = ("today", "yesterday", "tomorrow", "tonight", "heute", "gestern", "morgen", "hier", "demain", "hoy", "ayer")


def of_one_size(left: DateValue, right: DateValue) -> bool:
    """Whether two dates that have no day in common can be meant for one: a Monday and a year cannot, unless both name the year."""
    grains = {left.grain, right.grain}
    return any(grains <= sizes for sizes in _SIZES) or (left.anchor == right.anchor == _AS_WRITTEN and grains <= _WRITTEN)


def assumed(left: DateValue, right: DateValue, left_text: str, right_text: str) -> bool:
    """Whether the two part only by an assumption: the same weekday or day of the year, on another side of publication, or a
    day counted from another date, which may be the wrong one."""
    if any(v.anchor.startswith("counted from") and v.anchor != FROM_PUBLICATION for v in (left, right)):
        return True
    if left.earliest is None or right.earliest is None or (left.anchor == right.anchor == _AS_WRITTEN):
        return False
    if left.timex.partition("T")[0][4:] == right.timex.partition("T")[0][4:] and {left.grain, right.grain} <= {"day", "time"}:
        return True
    weekdays = [v.weekday if v.anchor == FROM_PUBLICATION or "weekday" in v.anchor else 0 for v in (left, right)]
    if all(weekdays):
        return weekdays[0] == weekdays[1]
    return FROM_PUBLICATION in (left.anchor, right.anchor) and not _counted_alike(left, right, left_text, right_text)


def _counted_alike(left: DateValue, right: DateValue, left_text: str, right_text: str) -> bool:
    """Whether two dates, counted from publication, are said in the same way: two named months ("last May", "November last
    year"), or another number of the same ("five years ago", "six years ago")."""
    if left.grain != right.grain:
        return False
    if left.grain == "month":
        return any(map(str.isupper, left_text)) and any(map(str.isupper, right_text))
    one, two = left_text.casefold().split(), right_text.casefold().split()
    return left.anchor == right.anchor and len(one) == len(two) > 1 and one[1:] == two[1:]


def year_left_open(left: DateValue, right: DateValue) -> bool:
    """Whether one names the year, the other leaves it open ("late June"), and in that year both have a day in common."""
    for named, other in ((left, right), (right, left)):
        if (
            named.anchor == _AS_WRITTEN
            and "year" not in (named.grain, other.grain)
            and other.anchor.startswith(_NEAREST)
            and named.earliest
            and named.latest
        ):
            moved = _moved(other, named.earliest.year)
            if moved and moved[0] <= named.latest and named.earliest <= moved[1]:
                return True
    return False


def _moved(value: DateValue, year: int) -> tuple[date, date] | None:
    """First and last day of a date in another year; None where that year has no such days."""
    if value.earliest is None or value.latest is None:
        return None
    try:
        return value.earliest.replace(year=year), value.latest.replace(year=year + value.latest.year - value.earliest.year)
    except ValueError:
        return None


def off_by_one(left: DateValue, right: DateValue, left_text: str, right_text: str) -> bool:
    """Whether "today" or the like could be meant in another time zone than the day of publication."""
    if left.earliest is None or right.earliest is None or abs((left.earliest - right.earliest).days) != 1:
        return False
    return any(text.casefold().startswith(_FROM_TODAY) for text in (left_text, right_text))
