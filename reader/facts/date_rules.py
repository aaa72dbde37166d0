"""Which sequences of elements are dates, and how each is read.

A rule is a pattern over the letters of `date_elements` and a function from what it matched to a reading. At each place all
rules that can start there are tried, and the longest reading wins. Every pattern is bounded, so time grows linearly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reader.facts.date_elements import Element
from reader.facts.date_lengths import ago, earlier, later, length, length_span, many_units, one_or_two, one_unit, two_units, with_a_half
from reader.facts.date_parts import Reader
from reader.facts.date_readers import (
    bare_month,
    beside_event,
    century,
    current_unit,
    day_of_week,
    decade,
    deictic,
    end_of_unit,
    full,
    habit,
    habit_in_unit,
    habit_weekday,
    half_hour,
    holiday,
    last_day,
    midday,
    month_of_year,
    month_span,
    month_year,
    named_season,
    neighbour,
    numeric,
    period_of_year,
    quarter,
    reference,
    relative,
    relative_year,
    span_in_month,
    this_part,
    time,
    times_in_unit,
    weekday_of_week,
    year,
    year_ago,
    year_span,
)
from reader.facts.date_resolve import Anchor, Reading, shifted, today
from reader.regex import regex


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over letters, the letters it can start with, and what it means."""

    starts: str
    pattern: re.Pattern[str]
    read: Reader


_W = r"(?:W\.?,?o?T?)?"
_ROWS: tuple[tuple[str, str, Reader], ...] = (
    ("WD", r"W?,?D", numeric),
    ("LXH", r"[LXH]M\.?[NO](?!-?U)", full),
    ("M", r"M,?o?T?(?:[LXH]U|U[LXH])", month_of_year),
    ("TU", r"T?U-[ae](?:O?-?[UQ])?|T?UeQ", year_ago),
    ("TYr", r"T?YQ|(?:T?r|T)Q(?:o?T?(?:[LXH]U|Y))?", period_of_year),
    ("LX", r"[LX]Q", period_of_year),
    ("TU", r"TUB", beside_event),
    ("U", r"U-?E(?!o)", end_of_unit),
    ("N", r"N(?:-?t-?|-)N-?U", length_span),
    ("I", r"IU&N(?!U)", one_or_two),
    ("NI", r"[NI]U&IJ|N-?&-?I-?J-?U", with_a_half),
    ("JI", r"JIU|I?J-?U(?!-)", with_a_half),
    ("V", r"V[LXO]W(?:[oi]?T?U)?", habit_in_unit),
    ("NO", r"(?P<k>[NO]\.?)(?:(?:,|&|,&)[NO]\.?){1,4}o?M\.?(?:,?o?Y)?", full),
    ("NC", r"(?P<k>[NC])(?:-|t)[NC][km]", time),
    ("LXH", r"[LXH]UO-?[UJ]", quarter),
    ("N", r"NU&NU", two_units),
    ("N", r"Ny-?U", length),
    ("I", r"IUB?", one_unit),
    ("U", r"U", many_units),
    ("j", r"jN", half_hour),
    ("WMNO", _W + r"(?:M\.?T?[NO](?!-?U),?o?Y?|[NO]\.?o?T?M\.?,?o?Y?)", full),
    ("WMNO", _W + r"(?:M\.?[NO](?:-|t)[NO](?!m),?Y?|[NO]\.?(?:-|t)[NO]\.?o?M\.?,?o?Y?)", span_in_month),
    ("M", r"M\.?,?o?T?U?Y", month_year),
    ("M", r"M\.?-M\.?,?Y?", month_span),
    ("LXHM", r"M\.?[LX](?!U)|[LXH]?M", bare_month),
    ("LXHW", r"WP?[LX](?!U)|[LXH]?WP?", day_of_week),
    ("W", r"W(?:o?T?[LXH]U|o?T?U[LX])", weekday_of_week),
    ("wV", r"w|VW", habit_weekday),
    ("A", r"AP?", deictic),
    ("HL", r"HP|LP", this_part),
    ("LXHU", r"[LXH]f?U|U[LX]", relative),
    ("LXHS", r"S[LX](?!U)|[LXH]?S(?:o?T?U?Y)?", named_season),
    ("fONq", r"f?-?(?:O|N\.)-?[UJ](?:o?T?(?:[Uf]?Y|[LXH]U))?|q-?f?Y?", quarter),
    ("ON", r"[ON]\.?-?U", century),
    ("K", r"K", decade),
    ("TUYf", r"T?U?Y|fY", year),
    ("Y", r"Y[-/][NY]", year_span),
    ("NGI", r"[NG]o?-?U|Io?Go?-?U", length),
    ("LXNG", r"[LX][NG]-?U|[NG][LX]U", length),
    ("NIG", r"(?:[NI]|I?Go?)-?Us?a", ago),
    ("v", r"v(?:[NI]|I?Go?)U", ago),
    ("NIG", r"(?:[NI]|I?G)Us?e", earlier),
    ("NIG", r"(?:[NI]|I?G)Us?l", later),
    ("TrU", r"TUe|TUl|TrU|T[LX]U|rU|U[el]", neighbour),
    ("T", r"Tf?U", current_unit),
    ("Vd", r"VN?U|d", habit),
    ("uN", r"(?:u|Nx)(?:[IV]|iT)-?U", times_in_unit),
    ("R", r"R", reference),
    ("LXh", r"[LX]?h(?:o?Y)?", holiday),
    ("NC", r"(?:[NC]m|[NC]k|C)z?|NkP|[CN]iT?P", time),
    ("P", r"P", midday),
    ("Z", r"Z", relative_year),
)
RULES = tuple(Rule(starts, regex(pattern), read) for starts, pattern, read in _ROWS)
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


_SMALL = regex(r"TU|P")


def _small_part(elements: Sequence[Element], letters: str, at: int, anchor: Callable[[int, int], Anchor]) -> Read | None:
    """What only a word in front makes a date: the "month" of "the end of the month", the "afternoon" of "mid afternoon"."""
    match = _SMALL.match(letters, at)
    if match is None:
        return None
    last = elements[match.end() - 1]
    resolved = anchor(last.start, last.end)
    if last.kind == "P":
        return Read(at, at + 1, Reading(f"{today(resolved)}T{last.value}", "time of day"))
    reading = shifted(last.value, 0, resolved.published) if last.number == 1 and last.value in ("D", "W", "MO") else None
    return Read(at, match.end(), reading) if reading else None


_DUE = frozenset("by until till before bis jusqu'a avant hasta antes".split())
"""Words that make the end of a stretch its last day: "by the end of the month"."""
_BRIDGE = regex(r"o?-?")


def _narrowed(elements: Sequence[Element], letters: str, at: int, anchor: Callable[[int, int], Anchor]) -> Read | None:
    word = elements[at]
    bridge = _BRIDGE.match(letters, at + 1)
    after = bridge.end() if bridge else at + 1
    for start in (after, after + 1):
        if start >= len(letters) or letters[start] in "Eel" or (start > after and letters[after] != "T"):
            continue
        found = read_at(elements, letters, start, anchor) or _small_part(elements, letters, start, anchor)
        if found and (word.kind == "E" or letters[start] in "LXHAT"):
            reading = replace(found.reading, modifier=word.value)
            front = at - 2 if at > 1 and letters[at - 1] == "T" else at - 1
            due = word.value == "END" and front >= 0 and elements[front].word in _DUE and letters[start] in "TLXH"
            return Read(at, found.end, last_day(reading) if due else reading)
    return None
