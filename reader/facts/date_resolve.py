"""From the parts of a date to its TIMEX3 value, relative to the day of publication and to dates named before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from reader.facts.calendar import add_months, days_of, holiday, month_end, week_of

DURATION_UNITS = {
    "S": "TS",
    "M": "TM",
    "H": "TH",
    "D": "D",
    "NI": "D",
    "W": "W",
    "F": "W",
    "MO": "M",
    "Q": "Q",
    "Y": "Y",
    "E": "E",
    "C": "C",
    "WE": "WE",
}
"""Units of the word lists as TIMEX3 writes them in a duration; a leading T goes in front of the number."""

_NEAR = 75
"""Days: a date without year that lies so near on the other side than tense tells is taken, if the tense's side is farther than _FAR."""
_FAR = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """What some words mean: a TIMEX3 value, how it was resolved, in words, and a modifier (START, MID, END, of a length
    APPROX, MORE_THAN, ... or ""). `within` is the stretch that the modifier narrows, where `timex` is finer than that."""

    timex: str
    anchor: str = ""
    modifier: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a date is resolved against: day of publication, the last day named before in the text, the side that the tense
    tells (asked for only where it matters), the day named in the same sentence, the start of the last date of any grain, the
    quarter or half that the text is about, and the words in front and behind."""

    published: date | None
    reference: date | None
    side: Callable[[], int]
    same_sentence: date | None = None
    last: date | None = None
    period: str = ""
    before: str = ""
    after: str = ""

    @property
    def direction(self) -> int:
        """-1 where the clause tells of the past, 1 of the future, 0 where no verb tells."""
        return self.side()


def duration(amount: str, unit: str) -> str:
    """ "P2D", "PT5H", "PXW"; `amount` is a number or X."""
    code = DURATION_UNITS[unit]
    if unit == "F":
        amount = str(2 * int(float(amount))) if amount != "X" else amount
    return f"PT{amount}{code[1]}" if code[0] == "T" else f"P{amount}{code}"


def today(anchor: Anchor) -> str:
    """The day that a time of day alone belongs to."""
    return str(anchor.same_sentence or anchor.published or "XXXX-XX-XX")


def year_before(period: str) -> str:
    """The same quarter, half or season a year before ("2004-Q3" → "2003-Q3"), "" for none."""
    return f"{int(period[:4]) - 1:04d}{period[4:]}" if period else ""


def weekday(number: int, anchor: Anchor) -> Reading:
    """The nearest such day on the side that tense tells; the day of publication itself counts on either."""
    if anchor.published is None:
        return Reading(f"XXXX-WXX-{number}", "no day of publication")
    this, ahead = anchor.published.isoweekday(), anchor.direction > 0
    shift = (number - this) % 7 if ahead else -((this - number) % 7)
    side = "next" if ahead else "last"
    return Reading(str(anchor.published + timedelta(days=shift)), f"{side} such weekday seen from {anchor.published}")


def weekday_relative(number: int, step: int, anchor: Anchor) -> Reading:
    """ "last Friday", "next Friday", "this Friday" (step -1, 1, 0)."""
    if anchor.published is None:
        return Reading(f"XXXX-WXX-{number}", "no day of publication")
    day, this = anchor.published, anchor.published.isoweekday()
    if step < 0:
        shift = -((this - number - 1) % 7 + 1)
    elif step > 0:
        shift = (number - this - 1) % 7 + 1
    else:
        shift = number - this
    return Reading(str(day + timedelta(days=shift)), f"counted from {day}")


def month_day(month: int, day: int, anchor: Anchor, weekday: int = 0) -> Reading:
    """A day of a month without its year; `weekday`, where one is named (1 to 7), tells the year."""
    bare = f"XXXX-{month:02d}-{day:02d}"
    if anchor.published is None:
        return Reading(bare, "no day of publication")
    past, future = _around(month, day, anchor.published)
    if weekday and past and future:
        fitting = [found for found in (past, future) if found.isoweekday() == weekday]
        if len(fitting) == 1:
            return Reading(str(fitting[0]), "the year that has it on that day of the week")
    return _chosen(past, future, anchor, bare, str)


def _around(month: int, day: int, published: date) -> tuple[date | None, date | None]:
    """The last and the next such day, the day of publication counting as both; None where there is none within four years."""
    past = future = None
    for year in range(published.year - 4, published.year + 5):
        found = _date(year, month, day)
        if found and found <= published:
            past = found
        if found and found >= published and future is None:
            future = found
    return past, future


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _chosen(past: date | None, future: date | None, anchor: Anchor, bare: str, show: object) -> Reading:
    if past is None or future is None or anchor.published is None:
        return Reading(bare, "no such day")
    ago, ahead, side = (anchor.published - past).days, (future - anchor.published).days, anchor.direction
    take_past = ago <= ahead if not side else side < 0
    if side and (ahead if take_past else ago) <= _NEAR and (ago if take_past else ahead) >= _FAR:
        take_past = not take_past
    day = past if take_past else future
    return Reading(str(day), f"nearest such day {'before' if take_past else 'after'} publication on {anchor.published}")


def month(number: int, anchor: Anchor) -> Reading:
    """A month without its year: this year's, last year's or next year's."""
    if anchor.published is None:
        return Reading(f"XXXX-{number:02d}", "no day of publication")
    now = anchor.published.year * 12 + anchor.published.month - 1
    back = (anchor.published.month - number) % 12
    ahead = (number - anchor.published.month) % 12
    side = anchor.direction
    if side > 0:
        step = -back if back <= 2 and ahead > 8 else ahead
    elif side < 0:
        step = ahead if ahead <= 1 and back > 10 else -back
    else:
        step = -back if back <= ahead else ahead
    year, found = divmod(now + step, 12)
    return Reading(f"{year:04d}-{found + 1:02d}", f"nearest such month seen from {anchor.published}")


def season(code: str, step: int | None, anchor: Anchor) -> Reading:
    """A season, quarter or half without its year; `step` as in "last summer" (-1), "this" (0), "next" (1), or None."""
    if anchor.published is None:
        return Reading(f"XXXX-{code}", "no day of publication")
    year, day = anchor.published.year, anchor.published
    choices = [y for y in (year - 1, year, year + 1) if days_of(f"{y}-{code}")]
    spans = {y: days_of(f"{y}-{code}") or (day, day) for y in choices}
    if step == 0:
        best = min(choices, key=lambda y: (0 if spans[y][0] <= day <= spans[y][1] else 1, abs((spans[y][0] - day).days)))
    elif step == 1:
        best = next((y for y in choices if spans[y][0] > day), year)
    elif step is None and anchor.direction > 0 and (year_now := days_of(f"{year}-{code}")) and year_now[1] >= day:
        best = year
    elif step is None:
        best = next((y for y in reversed(choices) if spans[y][0] <= day), year)
    else:
        best = next((y for y in reversed(choices) if spans[y][1] < day), year)
    return Reading(f"{best}-{code}", f"counted from {anchor.published}")


def month_relative(number: int, step: int, anchor: Anchor) -> Reading:
    """ "last November", "next June", "this September"."""
    if anchor.published is None:
        return Reading(f"XXXX-{number:02d}", "no day of publication")
    year, now = anchor.published.year, anchor.published.month
    if step < 0:
        year -= number >= now
    elif step > 0:
        year += number <= now
    return Reading(f"{year:04d}-{number:02d}", f"counted from {anchor.published}")


_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "MO": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "E": "XXX", "C": "XX"}


def shifted(unit: str, step: int, base: date | None) -> Reading | None:
    """The day, week, month, quarter, year, decade or century `step` away from that of `base`; None if it leaves the calendar."""
    if unit == "F":
        unit, step = "W", 2 * step
    if base is None:
        return Reading(_UNKNOWN[unit], "no day to count from") if unit in _UNKNOWN else None
    try:
        timex = _shifted(unit, step, base)
    except (ValueError, OverflowError):
        return None
    return Reading(timex, f"counted from {base}") if timex else None


def _shifted(unit: str, step: int, base: date) -> str:
    if unit in ("D", "NI"):
        return str(base + timedelta(days=step))
    if unit in ("W", "WE"):
        return week_of(base + timedelta(days=7 * step)) + ("-WE" if unit == "WE" else "")
    if unit == "MO":
        year, number = add_months(base.year, base.month, step)
        return f"{year:04d}-{number:02d}" if 1 <= year <= 9999 else ""
    if unit == "Q":
        year, number = add_months(base.year, base.month, 3 * step)
        return f"{year:04d}-Q{(number - 1) // 3 + 1}" if 1 <= year <= 9999 else ""
    year = base.year + step * {"Y": 1, "E": 10, "C": 100}.get(unit, 0)
    if unit not in ("Y", "E", "C") or not 1 <= year <= 9999:
        return ""
    return f"{year:04d}"[: {"Y": 4, "E": 3, "C": 2}[unit]]


def whole_days(unit: str, step: int, base: date) -> str:
    """The day that lies weeks, months or years away, for "three weeks to the day"; "" if it leaves the calendar."""
    if unit == "MO" or unit == "Y":
        year, number = add_months(base.year, base.month, step * (12 if unit == "Y" else 1))
        return str(date(year, number, min(base.day, month_end(year, number).day)))
    return str(base + timedelta(days=step * {"W": 7, "F": 14}.get(unit, 1)))


def feast(rule: str, year: int | None, anchor: Anchor, step: int | None = None) -> Reading:
    """A holiday; without its year the nearest one on the side that tense or "last" and "next" tell."""
    if year is not None:
        return Reading(str(holiday(rule, year)), "as written")
    if anchor.published is None:
        return Reading(
            "XXXX-" + rule.replace("-", "-").zfill(5) if rule[0].isdigit() and "-" in rule else "XXXX-XX-XX", "no day of publication"
        )
    days = [holiday(rule, anchor.published.year + k) for k in (-1, 0, 1)]
    past = [d for d in days if d <= anchor.published]
    future = [d for d in days if d >= anchor.published]
    if step is not None and step != 0:
        return Reading(str(past[-1] if step < 0 else future[0]), f"counted from {anchor.published}")
    return _chosen(past[-1], future[0], anchor, "XXXX-XX-XX", str)
