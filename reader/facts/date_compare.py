"""How two dates of one fact stand to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from reader.facts.bounds import meet, said_alike
from reader.facts.date_assumptions import assumed, of_one_size, off_by_one, year_left_open
from reader.facts.date_value import DATELINE, DateValue
from reader.facts.kind import Judgement
from reader.model.finding import Verdict
from reader.regex import regex

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LENGTH = regex(r"P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})")
_HOURS = {"TS": 1 / 3600, "TM": 1 / 60, "TH": 1.0, "D": 24.0, "W": 168.0, "M": 730.5, "Q": 2191.5, "Y": 8766.0, "E": 87660.0, "C": 876600.0}
_PARTS = {"MO": (4, 12), "AF": (12, 18), "EV": (17, 24), "NI": (18, 24), "DT": (6, 20)}
"""Hours that a part of the day may cover."""
_WEEK, _MONTH, _YEAR = 7, 31, 365
_SHORTEST = 3
"""Letters of the name of a month at least."""
_REGIONS = {"eastern": ("-5", "-4"), "central": ("-6", "-5"), "mountain": ("-7", "-6"), "pacific": ("-8", "-7")}
"""Zones that are named without summer or winter time, and what they can be."""
_TIME_OF_DAY = "time of day"
"""How a time is anchored that stands without a day."""


def compare_dates(left: DateValue, right: DateValue, left_text: str, right_text: str) -> Judgement | None:
    """Judges two dates; None where it can't be told, and for the days on which the reports were sent off."""
    if DATELINE in (left.anchor, right.anchor):
        return None
    kinds = {left.grain, right.grain}
    if "reference" in kinds:
        return _against_reference(left, right, left_text, right_text)
    if "" in kinds:
        return None
    if kinds & {"duration", "set"}:
        return _lengths(left, right) if len(kinds) == 1 else None
    if _TIME_OF_DAY in (left.anchor, right.anchor):
        same_day = _on_one_day(left, right)
        if same_day is None:
            return None
        if left.anchor == right.anchor and _clock(left) == _clock(right):
            return Judgement(Verdict.AGREE, f"both are at {_clock(left)}")
        left, right = same_day
    if left.earliest is None or left.latest is None or right.earliest is None or right.latest is None:
        return _unresolved(left, right)
    if _other_weekdays(left, right):
        named = (_WEEKDAYS[value.weekday - 1] for value in (left, right))
        return Judgement(Verdict.DIFFER, f"the same day of the year cannot be a {' and a '.join(named)}")
    a, b = (left.earliest, left.latest), (right.earliest, right.latest)
    if a == b:
        return _same_days(left, right)
    if a[0] <= b[1] and b[0] <= a[1]:
        judged = _overlapping(left, right)
        return replace(judged, doubtful=False) if judged and judged.doubtful and _share_a_word(left_text, right_text) else judged
    if (weekday := _other_week(left, right)) is not None:
        return weekday
    if year_left_open(left, right):
        return Judgement(Verdict.COMPATIBLE, "the same time of the year, and only one of them names the year")
    if not of_one_size(left, right) or assumed(left, right, left_text, right_text) or off_by_one(left, right, left_text, right_text):
        return None
    return Judgement(Verdict.DIFFER, f"{_shown(left)} and {_shown(right)} have no day in common")


def _share_a_word(one: str, two: str) -> bool:
    """Whether two dates name the same month or year: "in March", "March 3"."""
    a, b = ({w.strip(",.") for w in text.casefold().split()} for text in (one, two))
    return any(len(word) >= _SHORTEST for word in a & b)


def _on_one_day(left: DateValue, right: DateValue) -> tuple[DateValue, DateValue] | None:
    """The two with one day, where a time of day names none ("at 7 a.m."): its day is an assumption. None where only the
    assumed day could tell them apart."""
    if left.anchor != _TIME_OF_DAY:
        other = _on_one_day(right, left)
        return other and (other[1], other[0])
    if left.grain == right.grain == "time":
        timex = f"{right.timex.partition('T')[0]}T{_clock(left)}"
        return replace(left, timex=timex, earliest=right.earliest, latest=right.latest), right
    return (left, right) if left.earliest and right.earliest and right.latest and right.earliest <= left.earliest <= right.latest else None


def _against_reference(left: DateValue, right: DateValue, left_text: str, right_text: str) -> Judgement | None:
    """Words like "recently" beside a date that is not long before."""
    vague, other = (left_text, right) if left.grain == "reference" else (right_text, left)
    reference = left if left.grain == "reference" else right
    relative = other.anchor.startswith(("last", "counted from"))
    if reference.timex != "PAST_REF" or other.earliest is None or not relative:
        return None
    return Judgement(Verdict.COMPATIBLE, f"“{vague}” leaves open when")


def _other_week(left: DateValue, right: DateValue) -> Judgement | None:
    """A weekday that was counted to the week before or after the date that the other names: it can mean that date."""
    for worded, other in ((left, right), (right, left)):
        if "weekday" in worded.anchor and "weekday" not in other.anchor and _weekday(worded) == _weekday(other) and other.earliest:
            apart = abs((other.earliest - worded.earliest).days) if worded.earliest else 0
            if apart == _WEEK:
                return Judgement(Verdict.AGREE, f"{_day(other.earliest)} is a {_WEEKDAYS[_weekday(other) - 1]}")
    return None


def _other_weekdays(left: DateValue, right: DateValue) -> bool:
    """Whether both name one day of one month, and two days of the week with it."""
    if not left.weekday or not right.weekday or left.weekday == right.weekday or "weekday" in left.anchor + right.anchor:
        return False
    return left.timex[5:10] == right.timex[5:10]


def _same_days(left: DateValue, right: DateValue) -> Judgement | None:
    one, two = _clock(left), _clock(right)
    if one and two:
        return _times(left, right, one, two)
    if one or two:
        return Judgement(Verdict.COMPATIBLE, f"both are {_day(left.earliest)}, and only one names the time of day")
    return Judgement(Verdict.AGREE, f"both are {_shown(left)}")


def _clock(value: DateValue) -> str:
    return value.timex.partition("T")[2] if value.grain == "time" else ""


def _times(left: DateValue, right: DateValue, one: str, two: str) -> Judgement | None:
    if one == two and (left.zone == right.zone or not (left.zone and right.zone)):
        return Judgement(Verdict.AGREE, f"both are {_shown(left)}")
    a, b = _hours(one), _hours(two)
    if a is None or b is None:
        return None
    if left.zone != right.zone and not _same_clock(left, right):
        apart = _zones_apart(left.zone, right.zone)
        if apart is None:
            return None
        b = (b[0] + apart, b[1] + apart)
        if abs(a[0] - b[0]) < 0.01:
            return Judgement(Verdict.AGREE, "both are the same moment, by the clocks of two time zones")
    if a[0] < b[1] and b[0] < a[1]:
        return Judgement(Verdict.COMPATIBLE, "one names the time of day more exactly")
    return Judgement(Verdict.DIFFER, f"the day is the same, and {_time(one)} is not {_time(two)}")


def _same_clock(left: DateValue, right: DateValue) -> bool:
    """Whether neither side names a time zone by the clock of which the other's time would be another one."""
    return left.zone in ("", "local") and right.zone in ("", "local")


def _zones_apart(one: str, two: str) -> float | None:
    """Hours to add to a time in zone `two` to have it in zone `one`; None where the names don't tell."""
    if two in _REGIONS.get(one, ()) or one in _REGIONS.get(two, ()):
        return 0.0
    try:
        return float(one) - float(two)
    except ValueError:
        return None


def _hours(clock: str) -> tuple[float, float] | None:
    if clock in _PARTS:
        return _PARTS[clock]
    match = re.fullmatch(r"(\d\d)(?::(\d\d))?", clock)
    if match is None:
        return None
    hour = int(match[1]) + int(match[2] or 0) / 60
    return (hour, hour + 1 / 60) if match[2] else (hour, hour + 1)


def _time(clock: str) -> str:
    names = {"MO": "the morning", "AF": "the afternoon", "EV": "the evening", "NI": "the night", "DT": "daytime"}
    return names.get(clock, clock if ":" in clock else f"{clock}:00")


def _overlapping(left: DateValue, right: DateValue) -> Judgement | None:
    if not left.vague and not right.vague:
        return None
    wide, narrow = (left, right) if _length(left) >= _length(right) else (right, left)
    if _length(wide) - _length(narrow) > _YEAR - _MONTH and _length(narrow) < _WEEK:
        return None  # that a day lies in a year tells nothing of the fact
    if (
        wide.earliest
        and narrow.earliest
        and wide.latest
        and narrow.latest
        and wide.earliest <= narrow.earliest
        and narrow.latest <= wide.latest
    ):
        far = _length(wide) >= _MONTH - _WEEK and _length(narrow) < _WEEK
        return Judgement(Verdict.COMPATIBLE, f"{_shown(narrow)} lies within {_shown(wide)}", doubtful=far)
    return Judgement(Verdict.COMPATIBLE, f"{_shown(left)} and {_shown(right)} overlap")


def _length(value: DateValue) -> int:
    return (value.latest - value.earliest).days if value.earliest and value.latest else 0


def _unresolved(left: DateValue, right: DateValue) -> Judgement | None:
    one, two = _weekday(left), _weekday(right)
    if one and two and "XXXX" in left.timex + right.timex and ("WXX" in left.timex or "WXX" in right.timex):
        worded = all("WXX" in v.timex or "weekday" in v.anchor for v in (left, right))
        if one == two:
            verdict = Verdict.AGREE if worded else Verdict.COMPATIBLE
            return Judgement(verdict, f"both are a {_WEEKDAYS[one - 1]}")
        if worded:
            return Judgement(Verdict.DIFFER, f"a {_WEEKDAYS[one - 1]} is not a {_WEEKDAYS[two - 1]}")
        return None
    if left.timex == right.timex and "X" not in left.timex[4:]:
        return Judgement(Verdict.AGREE, f"both are {_shown(left)}")
    return _days_of_year(left.timex.split("T")[0], right.timex.split("T")[0])


def _days_of_year(one: str, two: str) -> Judgement | None:
    pattern = re.compile(r"(?:XXXX|\d{4})-(\d\d)(?:-(\d\d))?")
    a, b = pattern.fullmatch(one), pattern.fullmatch(two)
    if a is None or b is None:
        return None
    if a.groups() == b.groups():
        return Judgement(Verdict.AGREE, "both name the same day of the year" if a[2] else "both name the same month")
    if a[1] == b[1] and not (a[2] and b[2]):
        return Judgement(Verdict.COMPATIBLE, "the day lies in that month")
    return Judgement(Verdict.DIFFER, f"{_month_day(a)} is not {_month_day(b)}")


_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def _month_day(match: re.Match[str]) -> str:
    month = int(match[1])
    name = _MONTHS[month - 1] if 1 <= month <= 12 else match[1]
    return f"{int(match[2])} {name}" if match[2] else name


def _weekday(value: DateValue) -> int:
    """1 for Monday to 7 for Sunday, 0 if the value is no single day."""
    if value.timex.startswith("XXXX-WXX-") and value.timex[9:10].isdigit():
        return int(value.timex[9])
    return value.earliest.isoweekday() if value.earliest and value.earliest == value.latest else 0


def _lengths(left: DateValue, right: DateValue) -> Judgement | None:
    if left.grain == "set":
        return _rhythms(left, right) if left.timex == right.timex else None
    one, two = _length_of(left), _length_of(right)
    if one is None or two is None:
        return None
    if one.same_as(two):
        if left.modifier == right.modifier:
            return Judgement(Verdict.AGREE, "both are the same length of time")
        return Judgement(Verdict.COMPATIBLE, "the same length of time, and only one of them is put as a bound")
    if left.modifier == right.modifier == "" and one.is_point == two.is_point and one.unit == two.unit:
        apart = not one.overlaps(two) or one.shares_one_end(two)
        return Judgement(Verdict.DIFFER, f"{one.number} is not {two.number}") if apart else _room(left, right)
    side = _SIDES.get(left.modifier, "")
    if side and side == _SIDES.get(right.modifier) and one.is_point and two.is_point and one.unit == two.unit:
        near = meet(*(said_alike(length.low / _HOURS[length.unit], side) for length in (one, two)))
        return _room(left, right) if near else Judgement(Verdict.DIFFER, f"{one.number} is not {two.number}")
    if one.widened(left.modifier).overlaps(two.widened(right.modifier)):
        return _room(left, right)
    coarse = max(_HOURS[one.unit], _HOURS[two.unit])
    if one.unit != two.unit and min(abs(one.low - two.high), abs(two.low - one.high)) <= coarse / 2:
        return Judgement(Verdict.COMPATIBLE, "the same length of time, rounded in one of them")
    return Judgement(Verdict.DIFFER, "the two lengths of time are not the same")


def _rhythms(left: DateValue, right: DateValue) -> Judgement:
    """Two repetitions in one unit of time: "every week" is once, "several times a week" leaves open how often."""
    one, two = left.modifier, right.modifier
    if {one, two} in ({one}, {"", "1X"}):
        return Judgement(Verdict.AGREE, "both name the same rhythm")
    if one and two:
        return Judgement(Verdict.DIFFER, f"{one.removesuffix('X')} times is not {two.removesuffix('X')} times")
    return Judgement(Verdict.COMPATIBLE, "only one of them says how often")


_SIDES = {"MORE_THAN": "above", "LESS_THAN": "below", "EQUAL_OR_LESS": "below", "APPROX": "around", "NEARLY": "just below"}


def _room(left: DateValue, right: DateValue) -> Judgement:
    return Judgement(Verdict.COMPATIBLE, "one length of time leaves room for the other")


@dataclass(frozen=True, slots=True)
class _Length:
    """A length of time in hours, both ends included, the unit it was given in, and its number as written."""

    low: float
    high: float
    unit: str
    number: str

    @property
    def is_point(self) -> bool:
        return self.low == self.high

    def same_as(self, other: _Length) -> bool:
        return abs(self.low - other.low) <= 0.01 * self.low and abs(self.high - other.high) <= 0.01 * self.high

    def overlaps(self, other: _Length) -> bool:
        return self.low <= other.high and other.low <= self.high

    def shares_one_end(self, other: _Length) -> bool:
        return not self.is_point and (self.low == other.low) != (self.high == other.high)

    def widened(self, modifier: str) -> _Length:
        """What a bound or "about" leaves room for; see the widening of numbers."""
        low, high = self.low, self.high
        if modifier == "APPROX":
            low, high = 0.9 * low, 1.1 * high
        elif modifier in ("MORE_THAN", "EQUAL_OR_MORE"):
            low, high = low * (1.0001 if modifier == "MORE_THAN" else 1.0), 2 * high
        elif modifier in ("LESS_THAN", "EQUAL_OR_LESS"):
            low, high = 0.0, high * (0.9999 if modifier == "LESS_THAN" else 1.0)
        elif modifier == "NEARLY":
            low = 0.9 * low
        return replace(self, low=low, high=high)


def _length_of(value: DateValue) -> _Length | None:
    first, _, last = value.timex.partition("/")
    a, b = _LENGTH.fullmatch(first), _LENGTH.fullmatch(last or first)
    if a is None or b is None or (unit := b[1] + b[3]) not in _HOURS or a[1] + a[3] != unit:
        return None
    low, high = float(a[2]) * _HOURS[unit], float(b[2]) * _HOURS[unit]
    number = f"{float(a[2]):g}" + (f" to {float(b[2]):g}" if last else "")
    return _Length(low, high, unit, number) if low and high else None


def _day(day: date | None) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""


def _shown(value: DateValue) -> str:
    """A date as a reader writes it: "2 December 2024", "1 to 10 December 2024", "2024"."""
    if value.earliest is None or value.latest is None:
        match = re.fullmatch(r"XXXX-(\d\d)(?:-(\d\d))?", value.timex)
        return _month_day(match) if match else value.timex
    if value.earliest == value.latest:
        clock = _clock(value)
        return _day(value.earliest) + (f", {_time(clock)}" if clock else "")
    if not value.modifier and value.grain == "year" and "/" not in value.timex:
        return str(value.earliest.year)
    if not value.modifier and value.grain == "month" and "/" not in value.timex:
        return f"{_MONTHS[value.earliest.month - 1]} {value.earliest.year}"
    if (value.earliest.year, value.earliest.month) == (value.latest.year, value.latest.month):
        return f"{value.earliest.day} to {_day(value.latest)}"
    return f"{_day(value.earliest)} to {_day(value.latest)}"
