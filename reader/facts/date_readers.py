"""What the words that a rule matched mean: points and stretches of the calendar, days of the week, habits, times of day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from reader.facts.calendar import days_of
from reader.facts.date_parts import Part, all_of, clock_in, number_in, of, step_in
from reader.facts.date_resolve import (
    Anchor,
    Reading,
    duration,
    feast,
    month,
    month_day,
    month_relative,
    season,
    shifted,
    today,
    weekday,
    weekday_relative,
    year_before,
)


def numeric(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(part[0].value, "as written")


def full(part: Part, anchor: Anchor) -> Reading | None:
    """ "Monday, Dec. 2, 2024", "2nd of December", "2. Dezember"."""
    name, days, year = of(part, "M"), all_of(part, "NO"), of(part, "Y")
    day = number_in(days[0])
    if name is None or not 1 <= day <= 31 or days[0].number != day or (days[0].kind == "N" and not days[0].word[0].isdecimal()):
        return None
    if (relative := of(part, "LXH")) and anchor.published:
        near = month_relative(number_in(name), number_in(relative), anchor)
        return Reading(f"{near.timex}-{day:02d}", near.anchor)
    if year:
        return Reading(f"{number_in(year):04d}-{number_in(name):02d}-{day:02d}", "as written")
    if (number_in(name), day) == (9, 11) and anchor.after in _OF_2001:
        return Reading("2001-09-11", "the attacks of that day")
    named = of(part, "W")
    return month_day(number_in(name), day, anchor, int(named.value[0]) if named else 0)


_OF_2001 = frozenset("attack attacks hijacker hijackers terrorist terrorists terror hijackings plot commission victims".split())
"""Words behind "Sept. 11" that tell its year."""


def span_in_month(part: Part, anchor: Anchor) -> Reading | None:
    """ "December 2-5", "2 to 5 December 2024"."""
    first, last = all_of(part, "NO")[:2]
    rest = [e for e in part if e.kind not in "NO"]
    one, two = full([*rest, first], anchor), full([*rest, last], anchor)
    if one is None or two is None or one.timex[:7] != two.timex[:7] or one.timex >= two.timex:
        return None
    return Reading(f"{one.timex}/{two.timex}", one.anchor)


def month_year(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(f"{number_in(of(part, 'Y')):04d}-{number_in(of(part, 'M')):02d}", "as written")


def month_span(part: Part, anchor: Anchor) -> Reading | None:
    first, last = all_of(part, "M")[:2]
    year = of(part, "Y")
    ends = [Reading(f"{number_in(year):04d}-{number_in(m):02d}") if year else month(number_in(m), anchor) for m in (first, last)]
    return Reading(f"{ends[0].timex}/{ends[1].timex}", ends[1].anchor) if ends[0].timex < ends[1].timex else None


def bare_month(part: Part, anchor: Anchor) -> Reading | None:
    if relative := of(part, "LXH"):
        return month_relative(number_in(of(part, "M")), number_in(relative), anchor)
    return month(number_in(of(part, "M")), anchor)


def month_of_year(part: Part, anchor: Anchor) -> Reading | None:
    """ "July last year"."""
    unit = of(part, "U")
    if unit is None or unit.value != "Y" or anchor.published is None:
        return None
    return Reading(f"{anchor.published.year + step_in(part):04d}-{number_in(part[0]):02d}", f"counted from {anchor.published}")


def year_ago(part: Part, anchor: Anchor) -> Reading | None:
    """ "the year-earlier quarter": the last full quarter, a year back."""
    part = [e for e in part if e.kind != "T"]
    if part[0].value == "Y" and part[-1].kind in "UQ" and len(part) > 2:
        which = of(part, "O")
        if which and anchor.published and part[-1].value == "Q" and 1 <= which.number <= 4:
            return Reading(f"{anchor.published.year - 1}-Q{number_in(which)}", f"counted from {anchor.published}")
        if anchor.period:
            return Reading(year_before(anchor.period), f"a year before {anchor.period}")
        if part[-1].value == "Q":
            return shifted("Q", -5, anchor.published)
    if part[0].value == "Y" and anchor.period:
        return Reading(year_before(anchor.period), f"a year before {anchor.period}")
    return shifted(part[0].value, -1, anchor.published)


def period_of_year(part: Part, anchor: Anchor) -> Reading | None:
    """ "the 1988 period", "the same period last year", "the latest period": the quarter that the text is about, in that year."""
    year = of(part, "Y")
    number = number_in(year) if year else anchor.published.year + step_in(part) if anchor.published else 0
    if not anchor.period:
        return Reading(f"{number:04d}", "as written" if year else f"counted from {anchor.published}") if number and of(part, "YU") else None
    if not of(part, "YU"):
        return Reading(anchor.period, "the period named before")
    return Reading(f"{number:04d}{anchor.period[4:]}", "the same period of that year") if number else None


def day_of_week(part: Part, anchor: Anchor) -> Reading | None:
    day = of(part, "W")
    if day is None:
        return None
    relative = of(part, "LXH")
    if relative and relative.word == "following" and anchor.before not in ("the", "that"):
        return None  # "steps following Thursday's fire"
    number = int(day.value[0])
    reading = weekday_relative(number, number_in(relative), anchor) if relative else weekday(number, anchor)
    time = day.value[2:] or clock_in([e for e in part if e.kind == "P"])
    return replace(reading, timex=reading.timex + time)


def weekday_of_week(part: Part, anchor: Anchor) -> Reading | None:
    """ "Tuesday of last week"."""
    if anchor.published is None:
        return weekday(int(part[0].value[0]), anchor)
    monday = anchor.published - timedelta(days=anchor.published.weekday()) + timedelta(days=7 * step_in(part))
    if not (unit := of(part, "U")) or unit.value != "W":
        return None
    return Reading(str(monday + timedelta(days=int(part[0].value[0]) - 1)), f"counted from {anchor.published}")


def habit_in_unit(part: Part, anchor: Anchor) -> Reading | None:
    """ "every last Saturday of the month"."""
    unit = of(part, "U")
    return Reading(duration("1", unit.value), "again and again") if unit else None


def habit_weekday(part: Part, anchor: Anchor) -> Reading | None:
    day = of(part, "wW")
    return Reading(f"XXXX-WXX-{day.value[0]}", "every week") if day else None


def deictic(part: Part, anchor: Anchor) -> Reading | None:
    day = of(part, "A")
    if day is None:
        return None
    reading = shifted("D", int(day.number), anchor.published)
    time = day.value.split(" ")[1] if " " in day.value else clock_in(part)
    return replace(reading, timex=reading.timex + (time if time.startswith("T") or not time else "T" + time)) if reading else None


def this_part(part: Part, anchor: Anchor) -> Reading | None:
    """ "this morning", "last night"."""
    reading = shifted("D", step_in(part), anchor.published)
    return replace(reading, timex=reading.timex + clock_in(part)) if reading else None


def relative(part: Part, anchor: Anchor) -> Reading | None:
    """ "last week", "next year", "this quarter"."""
    unit = of(part, "U")
    if unit is None:
        return None
    if unit.number > 1 and part[0].kind != "U":
        return Reading(duration("X", unit.value), "no number named")
    if anchor.after == "of" and part[0].word in ("last", "next"):
        return None  # "the last week of the trial"
    counted = anchor.last is not None and part[0].word in ("following", "previous", "preceding")
    return shifted(unit.value, step_in(part), anchor.last if counted else anchor.published)


def named_season(part: Part, anchor: Anchor) -> Reading | None:
    found, year, relative = of(part, "S"), of(part, "Y"), of(part, "LXH")
    if found is None:
        return None
    if year:
        return Reading(f"{number_in(year):04d}-{found.value}", "as written")
    return season(found.value, number_in(relative) if relative else None, anchor)


def quarter(part: Part, anchor: Anchor) -> Reading | None:
    """ "the third quarter", "first half of 2024", "Q3 2024"."""
    code, year, relative = of(part, "q"), of(part, "Y"), of(part, "LXH")
    if code:
        name = code.value
    else:
        which, unit = of(part, "ON"), of(part, "UJ")
        name = f"{'H' if unit and unit.kind == 'J' else unit.value if unit and unit.value == 'Q' else ''}{number_in(which)}"
    if not re.fullmatch(r"Q[1-4]|H[12]", name):
        return None
    if year:
        return Reading(f"{number_in(year):04d}-{name}", "as written")
    if relative and anchor.published:
        return Reading(f"{anchor.published.year + number_in(relative)}-{name}", f"counted from {anchor.published}")
    return season(name, None, anchor)


def century(part: Part, anchor: Anchor) -> Reading | None:
    which, unit = number_in(of(part, "ON")), of(part, "U")
    return Reading(f"{which - 1:02d}", "as written") if unit and unit.value == "C" and 1 < which < 22 else None


def decade(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(part[0].value, "as written")


def year(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(f"{number_in(of(part, 'Y')):04d}", "as written")


def year_span(part: Part, anchor: Anchor) -> Reading | None:
    """ "1914-18", "2007/08", "1991-1997"."""
    first, last = of(part[:1], "Y"), part[-1]
    start = number_in(first)
    end = number_in(last) if last.kind == "Y" else start // 100 * 100 + number_in(last)
    if last.kind == "N" and last.end - last.start != 2:
        return None
    return Reading(f"{start:04d}/{end:04d}", "as written") if start < end <= start + 120 else None


def neighbour(part: Part, anchor: Anchor) -> Reading | None:
    """ "the day before", "the following day", "the same day"."""
    unit = of(part, "U")
    step = -1 if of(part, "eL") else 1 if of(part, "lX") else 0
    return shifted(unit.value, step, anchor.reference) if unit and unit.value == "D" else None


def beside_event(part: Part, anchor: Anchor) -> Reading | None:
    """ "the day after his death", "the days before the vote": a day that only the event would tell."""
    unit = of(part, "U")
    if unit is None or unit.value not in ("D", "NI", "W", "MO", "Y"):
        return None
    if unit.number > 1:
        return Reading(duration("X", unit.value), "counted from an event")
    bare = {"D": "XXXX-XX-XX", "NI": "XXXX-XX-XXTNI", "W": "XXXX-WXX", "MO": "XXXX-XX", "Y": "XXXX"}
    return Reading(bare[unit.value], "counted from an event")


def end_of_unit(part: Part, anchor: Anchor) -> Reading | None:
    """ "year-end", "the month end"."""
    unit = of(part, "U")
    whole = shifted(unit.value, 0, anchor.published) if unit and unit.value in ("Y", "MO", "Q", "W") else None
    return last_day(replace(whole, modifier="END")) if whole else None


def last_day(reading: Reading) -> Reading:
    """The reading of a stretch's end as that of its last day: what is due by the end of March is due on the 31st."""
    days = days_of(reading.timex)
    return replace(reading, timex=str(days[1]), within=reading.timex) if days else reading


_ENDED = frozenset(("ended", "ending"))
"""Words behind "the year" that make it a length with an end of its own: "the year ended March 31"."""


def current_unit(part: Part, anchor: Anchor) -> Reading | None:
    """ "the weekend", "the year", "the quarter", "the fiscal year"."""
    unit = of(part, "U")
    if unit is None or unit.value not in ("WE", "Q", "Y") or unit.number > 1:
        return None
    if unit.value in ("Q", "Y") and anchor.after in _ENDED:
        return Reading(duration("1", unit.value), "a length of time")
    if unit.value == "Q" and anchor.period:
        return Reading(anchor.period, "the quarter named before")
    if unit.value == "Q" and anchor.direction <= 0:
        return shifted("Q", -1, anchor.published)
    step = -1 if unit.value == "WE" and anchor.direction <= 0 and anchor.published and anchor.published.isoweekday() < 6 else 0
    return shifted(unit.value, step, anchor.published)


def habit(part: Part, anchor: Anchor) -> Reading | None:
    if part[0].kind == "d":
        return Reading(part[0].value, "again and again")
    unit = of(part, "U")
    if unit is None:
        return None
    number = of(part, "N")
    return Reading(duration(f"{number.number:g}" if number else "1", unit.value), "again and again")


def times_in_unit(part: Part, anchor: Anchor) -> Reading | None:
    """ "twice a week", "three times a year", "zweimal pro Woche"."""
    unit, often = of(part, "U"), of(part, "uN")
    if unit is None or unit.number >= _PLURAL:
        return None
    hedged = anchor.before in _HEDGING
    return Reading(duration("1", unit.value), "again and again", "" if hedged or often is None else f"{often.number:g}X")


_PLURAL = 2
_HEDGING = frozenset("than least most about around nearly almost to als mindestens etwa fast moins plus environ menos mas casi".split())
"""Words in front of "three times a week" that leave open how often it is."""


def reference(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(part[0].value, "names no day")


def holiday(part: Part, anchor: Anchor) -> Reading | None:
    found, year, relative = of(part, "h"), of(part, "Y"), of(part, "LX")
    return feast(found.value, number_in(year) if year else None, anchor, number_in(relative) if relative else None) if found else None


def time(part: Part, anchor: Anchor) -> Reading | None:
    time = clock_in(part)
    if not time or (of(part, "P") and not of(part, "CN")):
        return None
    return Reading(f"{today(anchor)}{time}", "time of day")


def half_hour(part: Part, anchor: Anchor) -> Reading | None:
    """ "halb neun" is 8:30."""
    hour = number_in(part[-1])
    return Reading(f"{today(anchor)}T{hour - 1:02d}:30", "time of day") if 1 <= hour <= 12 else None


def midday(part: Part, anchor: Anchor) -> Reading | None:
    if part[-1].value == "MI":
        return Reading(f"{today(anchor)}T12:00", "time of day")
    return Reading(f"{today(anchor)}T{part[-1].value}", "time of day") if anchor.before in ("am", "that", "gegen") else None


def relative_year(part: Part, anchor: Anchor) -> Reading | None:
    """ "Vorjahr", "heuer"."""
    return shifted("Y", int(part[0].number), anchor.published)
