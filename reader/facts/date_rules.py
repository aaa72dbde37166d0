"""Which sequences of elements are dates, and how each is read.

A rule is a pattern over the letters of `date_elements` and a function from what it matched to a reading. At each place all
rules that can start there are tried, and the longest reading wins. Every pattern is bounded, so time grows linearly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from reader.facts.date_elements import Element
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
    weekday,
    weekday_relative,
)

Part = Sequence[Element]
Reader = Callable[[Part, Anchor], Reading | None]


def _of(part: Part, kinds: str) -> Element | None:
    return next((e for e in part if e.kind in kinds), None)


def _all(part: Part, kinds: str) -> list[Element]:
    return [e for e in part if e.kind in kinds]


def _int(element: Element | None) -> int:
    return int(element.number) if element else 0


def _step(part: Part) -> int:
    return _int(_of(part, "LXH"))


def _clock(part: Part) -> str:
    """ "T20", "T20:30", "TMO" from the elements of a time of day, "" if there is none that makes sense."""
    time, half, day = _of(part, "CN"), _of(part, "m"), _of(part, "P")
    if time is None:
        return f"T{day.value}" if day else ""
    hour, _, minute = time.value.partition(":") if time.kind == "C" else (str(int(time.number)), "", "")
    number = int(hour)
    if number > 24 or (half and not 1 <= number <= 12) or (time.kind == "N" and time.number != number):
        return ""
    late = half.value == "PM" if half else bool(day and day.value in ("AF", "EV") and number < 12)
    if half or late:
        number = number % 12 + (12 if late else 0)
    return f"T{number:02d}:{minute or '00'}"


def _numeric(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(part[0].value, "as written")


def _full(part: Part, anchor: Anchor) -> Reading | None:
    """ "Monday, Dec. 2, 2024", "2nd of December", "2. Dezember"."""
    name, days, year = _of(part, "M"), _all(part, "NO"), _of(part, "Y")
    day = _int(days[0])
    if name is None or not 1 <= day <= 31 or days[0].number != day or (days[0].kind == "N" and not days[0].word[0].isdecimal()):
        return None
    if (relative := _of(part, "LXH")) and anchor.published:
        near = month_relative(_int(name), _int(relative), anchor)
        return Reading(f"{near.timex}-{day:02d}", near.anchor)
    if year:
        return Reading(f"{_int(year):04d}-{_int(name):02d}-{day:02d}", "as written")
    return month_day(_int(name), day, anchor)


def _span_in_month(part: Part, anchor: Anchor) -> Reading | None:
    """ "December 2-5", "2 to 5 December 2024"."""
    first, last = _all(part, "NO")[:2]
    rest = [e for e in part if e.kind not in "NO"]
    one, two = _full([*rest, first], anchor), _full([*rest, last], anchor)
    if one is None or two is None or one.timex[:7] != two.timex[:7] or one.timex >= two.timex:
        return None
    return Reading(f"{one.timex}/{two.timex}", one.anchor)


def _month_year(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(f"{_int(_of(part, 'Y')):04d}-{_int(_of(part, 'M')):02d}", "as written")


def _month_span(part: Part, anchor: Anchor) -> Reading | None:
    first, last = _all(part, "M")[:2]
    year = _of(part, "Y")
    ends = [Reading(f"{_int(year):04d}-{_int(m):02d}") if year else month(_int(m), anchor) for m in (first, last)]
    return Reading(f"{ends[0].timex}/{ends[1].timex}", ends[1].anchor) if ends[0].timex < ends[1].timex else None


def _month(part: Part, anchor: Anchor) -> Reading | None:
    if relative := _of(part, "LXH"):
        return month_relative(_int(_of(part, "M")), _int(relative), anchor)
    return month(_int(_of(part, "M")), anchor)


def _month_of_year(part: Part, anchor: Anchor) -> Reading | None:
    """ "July last year"."""
    unit = _of(part, "U")
    if unit is None or unit.value != "Y" or anchor.published is None:
        return None
    return Reading(f"{anchor.published.year + _step(part):04d}-{_int(part[0]):02d}", f"counted from {anchor.published}")


def _year_ago(part: Part, anchor: Anchor) -> Reading | None:
    """ "the year-earlier quarter": the last full quarter, a year back."""
    if part[-1].value == "Q" and part[0].value == "Y" and (which := _of(part, "O")) and anchor.published and 1 <= which.number <= 4:
        return Reading(f"{anchor.published.year - 1}-Q{_int(which)}", f"counted from {anchor.published}")
    if part[-1].value == "Q" and part[0].value == "Y":
        return shifted("Q", -5, anchor.published)
    return shifted(part[0].value, -1, anchor.published)


def _weekday(part: Part, anchor: Anchor) -> Reading | None:
    day = _of(part, "W")
    if day is None:
        return None
    relative = _of(part, "LXH")
    number = int(day.value[0])
    reading = weekday_relative(number, _int(relative), anchor) if relative else weekday(number, anchor)
    time = day.value[2:] or _clock([e for e in part if e.kind == "P"])
    return replace(reading, timex=reading.timex + time)


def _weekday_of_week(part: Part, anchor: Anchor) -> Reading | None:
    """ "Tuesday of last week"."""
    if anchor.published is None:
        return weekday(int(part[0].value[0]), anchor)
    monday = anchor.published - timedelta(days=anchor.published.weekday()) + timedelta(days=7 * _step(part))
    if not (unit := _of(part, "U")) or unit.value != "W":
        return None
    return Reading(str(monday + timedelta(days=int(part[0].value[0]) - 1)), f"counted from {anchor.published}")


def _habit_weekday(part: Part, anchor: Anchor) -> Reading | None:
    day = _of(part, "wW")
    return Reading(f"XXXX-WXX-{day.value[0]}", "every week") if day else None


def _deictic(part: Part, anchor: Anchor) -> Reading | None:
    day = _of(part, "A")
    if day is None:
        return None
    reading = shifted("D", int(day.number), anchor.published)
    time = day.value.split(" ")[1] if " " in day.value else _clock(part)
    return replace(reading, timex=reading.timex + (time if time.startswith("T") or not time else "T" + time)) if reading else None


def _this_part(part: Part, anchor: Anchor) -> Reading | None:
    """ "this morning", "last night"."""
    reading = shifted("D", _step(part), anchor.published)
    return replace(reading, timex=reading.timex + _clock(part)) if reading else None


def _relative(part: Part, anchor: Anchor) -> Reading | None:
    """ "last week", "next year", "this quarter"."""
    unit = _of(part, "U")
    if unit is None:
        return None
    if unit.number > 1 and part[0].kind != "U":
        return Reading(duration("X", unit.value), "no number named")
    counted = anchor.last is not None and part[0].word in ("following", "previous", "preceding")
    return shifted(unit.value, _step(part), anchor.last if counted else anchor.published)


def _season(part: Part, anchor: Anchor) -> Reading | None:
    found, year, relative = _of(part, "S"), _of(part, "Y"), _of(part, "LXH")
    if found is None:
        return None
    if year:
        return Reading(f"{_int(year):04d}-{found.value}", "as written")
    return season(found.value, _int(relative) if relative else None, anchor)


def _quarter(part: Part, anchor: Anchor) -> Reading | None:
    """ "the third quarter", "first half of 2024", "Q3 2024"."""
    code, year, relative = _of(part, "q"), _of(part, "Y"), _of(part, "LXH")
    if code:
        name = code.value
    else:
        which, unit = _of(part, "ON"), _of(part, "UJ")
        name = f"{'H' if unit and unit.kind == 'J' else unit.value if unit and unit.value == 'Q' else ''}{_int(which)}"
    if not re.fullmatch(r"Q[1-4]|H[12]", name):
        return None
    if year:
        return Reading(f"{_int(year):04d}-{name}", "as written")
    if relative and anchor.published:
        return Reading(f"{anchor.published.year + _int(relative)}-{name}", f"counted from {anchor.published}")
    return season(name, None, anchor)


def _century(part: Part, anchor: Anchor) -> Reading | None:
    which, unit = _int(_of(part, "ON")), _of(part, "U")
    return Reading(f"{which - 1:02d}", "as written") if unit and unit.value == "C" and 1 < which < 22 else None


def _decade(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(part[0].value, "as written")


def _year(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(f"{_int(_of(part, 'Y')):04d}", "as written")


def _year_span(part: Part, anchor: Anchor) -> Reading | None:
    """ "1914-18", "2007/08", "1991-1997"."""
    first, last = _of(part[:1], "Y"), part[-1]
    start = _int(first)
    end = _int(last) if last.kind == "Y" else start // 100 * 100 + _int(last)
    if last.kind == "N" and last.end - last.start != 2:
        return None
    return Reading(f"{start:04d}/{end:04d}", "as written") if start < end <= start + 120 else None


def _amount(part: Part) -> str:
    """The number of a duration as TIMEX3 writes it."""
    number, one, vague = _of(part, "N"), _of(part, "I"), _of(part, "G")
    if number:
        return f"{number.number:g}"
    if vague:
        return vague.value if vague.value != "X" else "X"
    return "1" if one else "X"


def _duration(part: Part, anchor: Anchor) -> Reading | None:
    unit = _of(part, "U")
    if unit and unit.value == "Q" and _of(part, "-"):
        return None
    turned = part[0].kind in "NG" and part[1].word in ("last", "past", "next", "previous", "coming", "following")
    return Reading(duration(_amount(part), unit.value), "a length of time") if unit and not turned else None


def _two_units(part: Part, anchor: Anchor) -> Reading | None:
    """ "two years and nine months"."""
    units, numbers = _all(part, "U"), _all(part, "N")
    one, two = (duration(f"{n.number:g}", u.value) for n, u in zip(numbers, units, strict=True))
    if units[0].value == units[1].value or "P" not in two or ("T" in one) != ("T" in two):
        return None
    return Reading(one + two.lstrip("PT"), "a length of time")


_BEFORE_LENGTH = frozenset(
    "within in for after nearly almost over under about than least exactly lasting took takes spent another only just every "
    "seit für fast knapp nach rund genau über gut etwa innerhalb binnen kaum dans pendant depuis durant durante desde".split()
)
_BEFORE_MANY = frozenset("for within in of over seit vor depuis pendant durante desde hace".split())


def _one_unit(part: Part, anchor: Anchor) -> Reading | None:
    """ "within a week", "nearly an hour"; not the "a day" of a rate."""
    unit = part[-1]
    if anchor.before not in _BEFORE_LENGTH or unit.value in ("WE", "Q", "NI") or unit.number > 1:
        return None
    return Reading(duration("1", unit.value), "a length of time")


def _many_units(part: Part, anchor: Anchor) -> Reading | None:
    """ "for weeks", "in years"."""
    return Reading(duration("X", part[0].value), "no number named") if part[0].number > 1 and anchor.before in _BEFORE_MANY else None


def _ago(part: Part, anchor: Anchor) -> Reading | None:
    return _counted(part, -1, anchor, from_text=False)


def _earlier(part: Part, anchor: Anchor) -> Reading | None:
    return _counted(part, -1, anchor, from_text=True)


def _later(part: Part, anchor: Anchor) -> Reading | None:
    return _counted(part, 1, anchor, from_text=True)


def _counted(part: Part, side: int, anchor: Anchor, from_text: bool) -> Reading | None:
    unit, amount = _of(part, "U"), _amount(part)
    if unit is None:
        return None
    if amount == "X" or "." in amount or unit.value in ("S", "M", "H"):
        return (
            Reading("PAST_REF" if side < 0 else "FUTURE_REF", "no number named") if amount == "X" else Reading(duration(amount, unit.value))
        )
    base = anchor.reference if from_text and unit.value in ("D", "NI", "W", "F") else anchor.published
    if from_text and side > 0 and anchor.reference is None:
        return Reading(duration(amount, unit.value), "nothing to count from")
    return shifted(unit.value, side * int(float(amount)), base)


def _neighbour(part: Part, anchor: Anchor) -> Reading | None:
    """ "the day before", "the following day", "the same day"."""
    unit = _of(part, "U")
    step = -1 if _of(part, "eL") else 1 if _of(part, "lX") else 0
    return shifted(unit.value, step, anchor.reference) if unit and unit.value == "D" else None


def _current_unit(part: Part, anchor: Anchor) -> Reading | None:
    """ "the weekend", "the year", "the quarter", "the fiscal year"."""
    unit = _of(part, "U")
    if unit is None or unit.value not in ("WE", "Q", "Y"):
        return None
    if unit.value == "Q" and anchor.direction <= 0:
        return shifted("Q", -1, anchor.published)
    step = -1 if unit.value == "WE" and anchor.direction <= 0 and anchor.published and anchor.published.isoweekday() < 6 else 0
    return shifted(unit.value, step, anchor.published)


def _habit(part: Part, anchor: Anchor) -> Reading | None:
    if part[0].kind == "d":
        return Reading(part[0].value, "again and again")
    unit = _of(part, "U")
    if unit is None or (part[0].word in ("per", "pro", "par", "por") and not _of(part, "U")):
        return None
    number = _of(part, "N")
    return Reading(duration(f"{number.number:g}" if number else "1", unit.value), "again and again")


def _reference(part: Part, anchor: Anchor) -> Reading | None:
    return Reading(part[0].value, "names no day")


def _holiday(part: Part, anchor: Anchor) -> Reading | None:
    found, year, relative = _of(part, "h"), _of(part, "Y"), _of(part, "LX")
    return feast(found.value, _int(year) if year else None, anchor, _int(relative) if relative else None) if found else None


def _time(part: Part, anchor: Anchor) -> Reading | None:
    time = _clock(part)
    if not time or (_of(part, "P") and not _of(part, "CN")):
        return None
    return Reading(f"{_today(anchor)}{time}", "time of day")


def _today(anchor: Anchor) -> str:
    """The day that a time of day alone belongs to."""
    return str(anchor.same_sentence or anchor.published or "XXXX-XX-XX")


def _half_hour(part: Part, anchor: Anchor) -> Reading | None:
    """ "halb neun" is 8:30."""
    hour = _int(part[-1])
    return Reading(f"{_today(anchor)}T{hour - 1:02d}:30", "time of day") if 1 <= hour <= 12 else None


def _midday(part: Part, anchor: Anchor) -> Reading | None:
    if part[-1].value == "MI":
        return Reading(f"{_today(anchor)}T12:00", "time of day")
    return Reading(f"{_today(anchor)}T{part[-1].value}", "time of day") if anchor.before in ("am", "that", "gegen") else None


def _relative_year(part: Part, anchor: Anchor) -> Reading | None:
    """ "Vorjahr", "heuer"."""
    return shifted("Y", int(part[0].number), anchor.published)


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over letters, the letters it can start with, and what it means."""

    starts: str
    pattern: re.Pattern[str]
    read: Reader


_W = r"(?:W\.?,?o?T?)?"
_ROWS: tuple[tuple[str, str, Reader], ...] = (
    ("WD", r"W?,?D", _numeric),
    ("LXH", r"[LXH]M\.?[NO](?!-?U)", _full),
    ("M", r"M,?o?T?(?:[LXH]U|U[LXH])", _month_of_year),
    ("U", r"U-[ae](?:O?-?U)?", _year_ago),
    ("NO", r"(?P<k>[NO]\.?)(?:(?:,|&|,&)[NO]\.?){1,4}o?M\.?(?:,?o?Y)?", _full),
    ("NC", r"(?P<k>[NC])(?:-|t)[NC][km]", _time),
    ("LXH", r"[LXH]UO-?[UJ]", _quarter),
    ("N", r"NU&NU", _two_units),
    ("N", r"Ny-?U", _duration),
    ("I", r"IU", _one_unit),
    ("U", r"U", _many_units),
    ("j", r"jN", _half_hour),
    ("WMNO", _W + r"(?:M\.?T?[NO](?!-?U),?o?Y?|[NO]\.?o?T?M\.?,?o?Y?)", _full),
    ("WMNO", _W + r"(?:M\.?[NO](?:-|t|&)[NO](?!m),?Y?|[NO]\.?(?:-|t|&)[NO]\.?o?M\.?,?o?Y?)", _span_in_month),
    ("M", r"M\.?,?o?T?U?Y", _month_year),
    ("M", r"M\.?-M\.?,?Y?", _month_span),
    ("LXHM", r"[LXH]?M|M\.?[LX]", _month),
    ("LXHW", r"[LXH]?WP?|WP?[LX]", _weekday),
    ("W", r"W(?:o?T?[LXH]U|o?T?U[LX])", _weekday_of_week),
    ("wV", r"w|VW", _habit_weekday),
    ("A", r"AP?", _deictic),
    ("HL", r"HP|LP", _this_part),
    ("LXHU", r"[LXH]f?U|U[LX]", _relative),
    ("LXHS", r"[LXH]?S(?:o?T?U?Y)?|S[LX]", _season),
    ("fONq", r"f?-?(?:O|N\.)-?[UJ](?:o?T?(?:U?Y|[LXH]U))?|q-?Y?", _quarter),
    ("ON", r"[ON]\.?-?U", _century),
    ("K", r"K", _decade),
    ("TUYf", r"T?U?Y|fY", _year),
    ("Y", r"Y[-/][NY]", _year_span),
    ("NGI", r"[NG]o?-?U|Io?Go?-?U", _duration),
    ("LXNG", r"[LX][NG]-?U|[NG][LX]U", _duration),
    ("NIG", r"(?:[NI]|I?Go?)-?Ua", _ago),
    ("v", r"v(?:[NI]|I?Go?)U", _ago),
    ("NIG", r"(?:[NI]|I?G)Ue", _earlier),
    ("NIG", r"(?:[NI]|I?G)Ul", _later),
    ("TrU", r"TUe|TUl|TrU|T[LX]U|rU|U[el]", _neighbour),
    ("T", r"Tf?U", _current_unit),
    ("Vd", r"VN?U|d", _habit),
    ("R", r"R", _reference),
    ("LXh", r"[LX]?h(?:o?Y)?", _holiday),
    ("NC", r"(?:[NC]m|[NC]k|C)z?|NkP|[CN]iT?P", _time),
    ("P", r"P", _midday),
    ("Z", r"Z", _relative_year),
)
RULES = tuple(Rule(starts, re.compile(pattern), read) for starts, pattern, read in _ROWS)
BY_START = {kind: tuple(rule for rule in RULES if kind in rule.starts) for kind in set("".join(rule.starts for rule in RULES))}


@dataclass(frozen=True, slots=True)
class Read:
    """A reading and the elements `[first, end)` that it takes."""

    first: int
    end: int
    reading: Reading


def read_at(elements: Sequence[Element], letters: str, at: int, anchor: Callable[[int, int], Anchor]) -> Read | None:
    """The longest reading that starts at element `at`; a word for a part ("early", "later") in front narrows it.

    `anchor(start, end)` tells what the code points `[start, end)` resolve against.
    """
    kind = letters[at]
    if kind in "Eel":
        return _narrowed(elements, letters, at, anchor)
    best: Read | None = None
    for rule in BY_START.get(kind, ()):
        match = rule.pattern.match(letters, at)
        if match is None:
            continue
        end = match.end("k") if "k" in rule.pattern.groupindex else match.end()
        if best and end <= best.end:
            continue
        part = elements[at : match.end()]
        reading = rule.read(part, anchor(part[0].start, part[-1].end))
        if reading:
            best = Read(at, end, reading)
    return best


_SMALL = re.compile(r"TU|P")


def _small_part(elements: Sequence[Element], letters: str, at: int, anchor: Callable[[int, int], Anchor]) -> Read | None:
    """What only a word in front makes a date: the "month" of "the end of the month", the "afternoon" of "mid afternoon"."""
    match = _SMALL.match(letters, at)
    if match is None:
        return None
    last = elements[match.end() - 1]
    resolved = anchor(last.start, last.end)
    if last.kind == "P":
        return Read(at, at + 1, Reading(f"{_today(resolved)}T{last.value}", "time of day"))
    reading = shifted(last.value, 0, resolved.published) if last.number == 1 and last.value in ("D", "W", "MO") else None
    return Read(at, match.end(), reading) if reading else None


_BRIDGE = re.compile(r"o?-?")


def _narrowed(elements: Sequence[Element], letters: str, at: int, anchor: Callable[[int, int], Anchor]) -> Read | None:
    word = elements[at]
    bridge = _BRIDGE.match(letters, at + 1)
    after = bridge.end() if bridge else at + 1
    for start in (after, after + 1):
        if start >= len(letters) or letters[start] in "Eel" or (start > after and letters[after] != "T"):
            continue
        found = read_at(elements, letters, start, anchor) or _small_part(elements, letters, start, anchor)
        if found and (word.kind == "E" or letters[start] in "LXHAT"):
            return Read(at, found.end, replace(found.reading, modifier=word.value))
    return None
