"""The value of a date."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from reader.model.mention import Value

DATELINE = "dateline"
"""The anchor of a day that tells when a report was sent off."""


@dataclass(frozen=True, slots=True)
class DateValue(Value):
    """A place on the calendar, a length of time, a repetition, or a reference that names no day.

    `timex` is the TIMEX3 value. `earliest` and `latest` are the first and last day meant, both included, None where the
    value is no place on the calendar. `grain` is time, day, week, month, season, year, decade, century, duration, set or
    reference. `modifier` is START, MID or END, for a length of time APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE,
    EQUAL_OR_LESS or NEARLY, for a repetition how often it is ("2X"), or "". `anchor` says in words how it was resolved.
    `vague` is False for a single day or moment. `weekday` is the day of the week that was named, 1 to 7, or 0. `zone` is the
    time zone that was named with a time of day: hours from UTC ("-5"), a word where that depends on the season
    ("eastern"), or "".
    """

    timex: str
    earliest: date | None
    latest: date | None
    grain: str
    modifier: str = ""
    anchor: str = field(default="", compare=False)
    vague: bool = False
    weekday: int = field(default=0, compare=False)
    zone: str = field(default="", compare=False)
