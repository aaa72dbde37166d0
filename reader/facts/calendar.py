"""Calendar arithmetic: from TIMEX3 values to days and back. Pure functions on `datetime.date`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from reader.regex import regex

Days = tuple[date, date]
"""First and last day, both included."""

_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year + (month == 12), month % 12 + 1, 1) - timedelta(days=1)


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month that lie `count` months on (or back)."""
    position = year * 12 + month - 1 + count
    return position // 12, position % 12 + 1


def week_of(day: date) -> str:
    """The ISO week that holds a day, as TIMEX3 writes it."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def _day(part: re.Match[str]) -> Days:
    found = date(int(part[1]), int(part[2]), int(part[3]))
    return found, found


def _month(part: re.Match[str]) -> Days:
    year, month = int(part[1]), int(part[2])
    return date(year, month, 1), month_end(year, month)


def _week(part: re.Match[str]) -> Days:
    monday = date.fromisocalendar(int(part[1]), int(part[2]), 1)
    if part[3] == "WE":
        return monday + timedelta(days=5), monday + timedelta(days=6)
    return monday, monday + timedelta(days=6)


def _quarter(part: re.Match[str]) -> Days:
    year, last = int(part[1]), 3 * int(part[2])
    return date(year, last - 2, 1), month_end(year, last)


def _half(part: re.Match[str]) -> Days:
    year, last = int(part[1]), 6 * int(part[2])
    return date(year, last - 5, 1), month_end(year, last)


def _season(part: re.Match[str]) -> Days:
    year, (first, last) = int(part[1]), _SEASONS[part[2]]
    return date(year, first, 1), month_end(year + (last < first), last)


def _year(part: re.Match[str]) -> Days:
    return date(int(part[1]), 1, 1), date(int(part[1]), 12, 31)


def _decade(part: re.Match[str]) -> Days:
    return date(int(part[1]) * 10, 1, 1), date(int(part[1]) * 10 + 9, 12, 31)


def _century(part: re.Match[str]) -> Days:
    first = int(part[1]) * 100
    return date(max(1, first), 1, 1), date(first + 99, 12, 31)


_FORMS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], Days]], ...] = (
    ("day", regex(r"(\d{4})-(\d\d)-(\d\d)"), _day),
    ("month", regex(r"(\d{4})-(\d\d)"), _month),
    ("week", regex(r"(\d{4})-W(\d\d)(?:-(WE))?"), _week),
    ("season", regex(r"(\d{4})-Q([1-4])"), _quarter),
    ("season", regex(r"(\d{4})-H([12])"), _half),
    ("season", regex(r"(\d{4})-(SP|SU|FA|WI)"), _season),
    ("year", regex(r"(\d{4})"), _year),
    ("decade", regex(r"(\d{3})"), _decade),
    ("century", regex(r"(\d{2})"), _century),
)


def days_of(timex: str) -> Days | None:
    """The days that a TIMEX3 value covers, None where it is no place on the calendar (a duration, "XXXX-12-02")."""
    if "/" in timex:
        first, _, last = timex.partition("/")
        start, end = days_of(first), days_of(last)
        return (start[0], end[1]) if start and end and start[0] <= end[1] else None
    bare = timex.split("T")[0]
    for _, form, days in _FORMS:
        if match := form.fullmatch(bare):
            try:
                return days(match)
            except ValueError:
                return None
    return None


_GRAINS = (
    (regex(r"PAST_REF|PRESENT_REF|FUTURE_REF"), "reference"),
    (regex(r"P.+"), "duration"),
    (regex(r".*T.+"), "time"),
    (regex(r"XXXX-WXX-\d|XXXX-[\dX]{2}-[\dX]{2}"), "day"),
    (regex(r"XXXX-W.*"), "week"),
    (regex(r"XXXX-(?:Q.|H.|SP|SU|FA|WI)"), "season"),
    (regex(r"XXXX-\d\d"), "month"),
)


def grain_of(timex: str) -> str:
    """How fine a TIMEX3 value is: time, day, week, month, season, year, decade, century; duration, reference; "" if none."""
    for form, grain in _GRAINS:
        if form.fullmatch(timex):
            return grain
    first = timex.split("/")[0]
    for grain, form, _ in _FORMS:
        if form.fullmatch(first):
            return grain
    return "year" if timex == "XXXX" else ""


def narrowed(days: Days, modifier: str) -> Days:
    """The third of a stretch that START, MID or END names: of a month the 1st to 10th, 11th to 20th, 21st to the end."""
    first, last = days
    third = ((last - first).days + 1) // 3
    if not third:
        return days
    if modifier == "START":
        return first, first + timedelta(days=third - 1)
    if modifier == "MID":
        return first + timedelta(days=third), first + timedelta(days=2 * third - 1)
    if modifier == "END":
        return first + timedelta(days=2 * third), last
    return days


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the rule of Meeus."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    el = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth Monday (weekday 1) … Sunday (7) of a month; the last one for nth = -1."""
    if nth < 0:
        last = month_end(year, month)
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def holiday(rule: str, year: int) -> date:
    """The day of a holiday. `rule` is "12-25", "easter+1" (days from Easter Sunday) or "11.4.4"
    (month, weekday, which), "11.4.4+1" for the day behind that."""
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule[6:] or 0))
    if "." in rule:
        which, _, later = rule.partition("+")
        month, weekday, nth = (int(x) for x in which.split("."))
        return nth_weekday(year, month, weekday, nth) + timedelta(days=int(later or 0))
    month, day = (int(x) for x in rule.split("-"))
    return date(year, month, day)
