"""Dates and times: where a text names them, which days they are, and how two of them stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from reader.facts.age_words import age_end
from reader.facts.apart import other_day
from reader.facts.calendar import days_of, grain_of, narrowed
from reader.facts.date_across import ACROSS
from reader.facts.date_assumptions import FROM_PUBLICATION
from reader.facts.date_compare import compare_dates
from reader.facts.date_elements import elements_of
from reader.facts.date_resolve import Anchor, Reading, year_before
from reader.facts.date_rules import BY_START, Read, read_at
from reader.facts.date_value import DATELINE, DateValue
from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.numbers import language_of
from reader.facts.pieces import pieces_of
from reader.facts.quantity_words import hedge_before, quantity_words
from reader.facts.tense import direction
from reader.facts.titles import date_title
from reader.facts.units import unit_at
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from reader.regex import regex
from reader.text.document import Document

_STARTS = frozenset(BY_START) | frozenset("Eel")
_NEVER_ALONE = "".join(sorted(_STARTS & frozenset("TIGNOLXHVvEelfjr")))
"""Letters that are no date by themselves: where a word that means nothing follows, there is none."""
_NEXT = regex(f"[{''.join(sorted(_STARTS - frozenset(_NEVER_ALONE)))}]|[{_NEVER_ALONE}](?=[^?])")
_JOINT = regex(r",?i?T?")
_MORE_DAYS = regex(r"(?:,[NO]){0,6},?&[NO](?![-UMmk.%])")
_MONTH_FIRST = regex(r"M\.?[NO]$")
_DAY = regex(r"[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)(?:T(?:MO|AF|EV|NI))?")
_TIME = regex(r"(?:XXXX-XX-XX|\d{4}-\d\d-\d\d)(T\d\d(?::\d\d)?)")
_LENGTH_HEDGES = {
    "about": "APPROX",
    "more_than": "MORE_THAN",
    "less_than": "LESS_THAN",
    "at_least": "EQUAL_OR_MORE",
    "at_most": "EQUAL_OR_LESS",
    "nearly": "NEARLY",
}
"""Hedges as TIMEX3 writes them; "nearly" is ours."""
_BEFORE_YEAR = frozenset(("in", "since", "year", "between", "circa", "en", "seit", "jahr", "jahre", "depuis", "desde"))
_PREPOSITIONS = frozenset(("over", "under", "about", "around", "below", "above", "uber", "unter"))
"""Hedges that are only prepositions where a sentence opens with them: "Over two years, ..."."""
_TIED = regex(r"(?:(?<=-)(?:plus|odd|ish)|\+)\Z")
_PERIOD = regex(r"\d{4}-[QH]\d")
_PERIOD_REACH = 4
"""Sentences for which a text goes on about the quarter that it named."""
_AGE = regex(r"(?i)-?\s?(?:old|olds|alt|alte[nrs]?|of age)\b")
_DATELINE_PLACE = 60
"""Code points of the longest place that stands before the day in a dateline."""
_BEFORE_DATE = regex(r"[^\W\d_a-z][^\d.!?\n]*,\s*(?:on\s+)?")
_COUNTED = regex(r"(?i)\s+(?:after|before|since|prior|earlier|later|ago|into|away)\b")
_HEAD = 800
"""Code points within which a line that is only a date tells when the report was sent off."""
_BESIDE_STAMP = regex(r"(?i)\b(?:gmt|utc|bst|[ecmp][sd]?t|[ap]\.? ?m)\b|[^\w]|\d")
"""What stands in such a line beside the date: times, zones, marks."""
_NAMES_YEAR = regex(r"(?:19|20)\d\d")
_STAMP = regex(
    r"(?i)\b(?:last updated|last modified|updated|posted|published|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)"
    r"\b(?=\s*(?::|(?:at|on|am|um|le|el|à)\b|\d|(?-i:[A-Z])))"
)
"""How a line begins, perhaps behind a date, that tells when a report was sent off or changed."""
_STAMP_LENGTH = 100
_AFTER_DATE = regex(r",?\s*(?:\([^()\n]{2,40}\)\s*[-–—:]|[-–—]{1,2}\s)")


def find(document: Document, found: Found) -> Sequence[Mention]:
    """All dates, times, durations and repetitions, in text order, not overlapping."""
    return _Finder(document).run()


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two dates of one fact; None where it can't be told."""
    a, b = left.mention, right.mention
    if not isinstance(a.value, DateValue) or not isinstance(b.value, DateValue):
        return None
    judgement = compare_dates(_placed(left, a.value), _placed(right, b.value), a.text, b.text)
    if judgement and judgement.verdict is Verdict.DIFFER and a.value.grain == "duration" and _counts(left) != _counts(right):
        return None
    return judgement


def _counts(side: Side) -> bool:
    """Whether a length of time tells how far it is from something, not how long something took: "a day after the storm"."""
    return _COUNTED.match(side.document.text, side.mention.span.end) is not None


def _placed(side: Side, value: DateValue) -> DateValue:
    """The value, with the day from which it was counted told apart: that of publication, or a date of the text."""
    return replace(value, anchor=FROM_PUBLICATION) if value.anchor == f"counted from {side.document.published}" else value


class _Finder:
    """Walks once over the elements of a document and keeps the last day that it named."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.elements = elements_of(document)
        self.letters = "".join(e.kind for e in self.elements)
        self.words = quantity_words(language_of(document))
        self.names = self.words.sets["name_before"]
        self.pieces = pieces_of(document)
        self.reference: date | None = None
        self.sentence = -1
        self.last: date | None = None
        self.period = ""
        self.period_sentence = -1
        self.mentions: list[Mention] = []

    def run(self) -> list[Mention]:
        at = 0
        while start := _NEXT.search(self.letters, at):
            at = start.start()
            read = self._read(at)
            if read is None:
                at += 1
                continue
            read = self._with_time(read)
            self._keep(read)
            at = self._days_behind(read)
        return self.mentions

    def _days_behind(self, read: Read) -> int:
        """Keeps the days that follow a day of the same month ("June 24, 25 and 26"); the index behind them."""
        start = read.end - (self.letters[read.end - 1] == ",")
        listed = _MORE_DAYS.match(self.letters, start)
        if listed is None or not _MONTH_FIRST.search(self.letters[read.first : start]) or self._counts(listed.end()):
            return read.end
        for index in range(read.end, listed.end()):
            day = self.elements[index]
            if day.kind in "NO" and (day.number != int(day.number) or not 1 <= day.number <= 31):
                return read.end
        for index in range(read.end, listed.end()):
            if self.letters[index] in "NO":
                timex = f"{read.reading.timex[:8]}{int(self.elements[index].number):02d}"
                self._keep(Read(index, index + 1, replace(read.reading, timex=timex)))
        return listed.end()

    def _anchor(self, start: int, end: int) -> Anchor:
        document = self.document
        sentence = document.sentence_at(start)
        same = self.reference if self.sentence == sentence else None
        period = self.period if sentence - self.period_sentence <= _PERIOD_REACH else ""
        token, behind = document.token_at(start) - 1, document.token_at(end - 1) + 1
        before = document.tokens[token].folded if token >= 0 else ""
        after = document.tokens[behind].folded if behind < len(document.tokens) else ""
        return Anchor(document.published, self.reference, partial(direction, document, start, end), same, self.last, period, before, after)

    def _read(self, at: int) -> Read | None:
        read = read_at(self.elements, self.letters, at, self._anchor)
        return read if read and self._plausible(read) else None

    def _plausible(self, read: Read) -> bool:
        part = self.elements[read.first : read.end]
        last = part[-1]
        if last.kind == "U" and any(e.kind in "NGI" for e in part) and _AGE.match(self.document.text, last.end):
            return False
        if last.kind == "U" and len(part) == 2 and part[0].kind == "N":
            start, end = part[0].start, part[0].end
            if age_end(self.document.text, start, end, self.document.language):
                return False
        if last.kind == "Y" and (len(part) == 1 or (len(part) == 2 and part[0].kind == "T")):
            return self._is_year(read.end - 1, named=len(part) == 2)
        if len(part) == 2 and part[0].kind == "M" and last.kind == "N" and self._counts(read.end):
            return read.first > 0 and self.letters[read.first - 1] != "o"
        return True

    def _is_year(self, at: int, named: bool) -> bool:
        """Whether four digits are a year and no number; `named`: "the" stands in front, as in "the 1992 protests"."""
        year = self.elements[at]
        after = self.elements[at + 1] if at + 1 < len(self.elements) else None
        before = self.elements[at - 1] if at else None
        if before and before.word in self.names and self.document.text[before.start].isupper():
            return False
        if unit_at(self.pieces, year.piece + 1, "en") and (after is None or after.kind == "?"):
            return False
        if (self._counts(at + 1) and not named) or (after and after.kind == "U"):
            return bool(before and before.word in ("in", "since", "en", "seit")) and not (after and after.kind == "U")
        if (before and before.word in _BEFORE_YEAR) or (before and before.kind in "-E"):
            return 1000 <= year.number <= 2100
        if before and before.word in ("from", "to", "by", "until"):
            return 1400 <= year.number <= 2199 and not self._counts(at + 3)
        return 1900 <= year.number <= 2040

    def _counts(self, at: int) -> bool:
        """Whether the element is a noun in the plural that a number in front of it would count."""
        if at >= len(self.elements) or self.elements[at].kind != "?":
            return False
        word = self.elements[at]
        text = self.document.text[word.start : word.end]
        return text.islower() and (
            word.word in ("people", "men", "women", "children") or (len(text) > 3 and text.endswith("s") and not text.endswith("ss"))
        )

    def _with_time(self, read: Read) -> Read:
        """Joins a day and the time of day beside it: "Friday at 8 p.m.", "noon Thursday"."""
        joint = _JOINT.match(self.letters, read.end)
        start = joint.end() if joint else read.end
        if start >= len(self.letters) or self.letters[start] not in _STARTS:
            return read
        day, clock = _DAY.fullmatch(read.reading.timex), _TIME.fullmatch(read.reading.timex)
        if not day and not clock:
            return read
        other = self._read(start)
        if other is None:
            return read
        if day and (time := _TIME.fullmatch(other.reading.timex)) and self.letters[start] in "NCP":
            return Read(
                read.first, other.end, Reading(read.reading.timex.split("T")[0] + time[1], read.reading.anchor, read.reading.modifier)
            )
        if clock and _DAY.fullmatch(other.reading.timex) and self.letters[read.first] in "NCP":
            return Read(read.first, other.end, Reading(other.reading.timex.split("T")[0] + clock[1], other.reading.anchor))
        return read

    def _keep(self, read: Read) -> None:
        first = read.first
        while self.elements[first].kind == "T" and first < read.end - 1:
            first += 1
        last = read.end - 1
        while last > first and self.elements[last].kind in ",.-/BoiTt&":
            last -= 1
        start, end = self.elements[first].start, self.elements[last].end
        named = next((e for e in self.elements[first : last + 1] if e.kind == "W"), None)
        zone = next((e.value for e in self.elements[first : last + 1] if e.kind == "z"), "")
        value = value_of(self._hedged(read.reading, first), int(named.value[0]) if named else 0, zone)
        if value.earliest and value.earliest == value.latest and value.grain == "day":
            self.reference = value.earliest
            self.sentence = self.document.sentence_at(start)
        self.last = value.earliest or self.last
        if _PERIOD.fullmatch(value.timex) and not self._looks_back(value.timex):
            self.period, self.period_sentence = value.timex, self.document.sentence_at(start)
        span = Span(start, end)
        if in_dateline(self.document.text, span) or in_stamp(self.document.text, span):
            value = replace(value, anchor=DATELINE)
        self.mentions.append(Mention("date", span, span.of(self.document.text), value, self.document.sentence_at(start)))

    def _hedged(self, reading: Reading, first: int) -> Reading:
        """A length of time with the hedge that stands in front of it: "more than 20 years", "nearly an hour"."""
        if not reading.timex.startswith("P") or reading.modifier or self.elements[first].kind not in "NIGJ":
            return reading
        tied = _TIED.search(self.document.text, self.elements[first].start, self.elements[first].end)
        if tied:
            return replace(reading, modifier="EQUAL_OR_MORE" if tied.group() in ("plus", "+") else "APPROX")
        hedge, at = hedge_before(self.pieces, self.elements[first].piece, self.words)
        opens = at == 0 or self.pieces.texts[at - 1] in (".", ",", ";", ":", "“", '"')
        if not hedge or (opens and self.pieces.words[at] in _PREPOSITIONS):
            return reading
        return replace(reading, modifier=_LENGTH_HEDGES[hedge])

    def _looks_back(self, timex: str) -> bool:
        """Whether a quarter is only what the one that the text is about is compared with."""
        return bool(self.period) and timex == year_before(self.period)


def value_of(reading: Reading, weekday: int = 0, zone: str = "") -> DateValue:
    """The value of a reading, with its days where the calendar knows them; `weekday` and `zone` are those that were named."""
    days = days_of(reading.within or reading.timex)
    grain = "set" if reading.anchor in ("again and again", "every week") else grain_of(reading.timex)
    if days and reading.modifier:
        days = narrowed(days, reading.modifier)
    vague = bool(reading.modifier) or grain not in ("day", "time")
    earliest, latest = days or (None, None)
    return DateValue(reading.timex, earliest, latest, grain, reading.modifier, reading.anchor, vague, weekday, zone)


def in_dateline(text: str, span: Span) -> bool:
    """Whether a date stands in the dateline ("PORT ELLERY, Dec 30 (Meridian) - "): it tells of the report, not of the event."""
    if span.start > _DATELINE_PLACE:
        return False
    return bool(_BEFORE_DATE.fullmatch(text[: span.start]) and _AFTER_DATE.match(text, span.end))


def in_stamp(text: str, span: Span) -> bool:
    """Whether a date stands in a line of its own that tells when the report was sent off or changed ("Updated 4 May 2024 at 9:20")."""
    start = text.rfind("\n", max(0, span.start - _STAMP_LENGTH), span.start) + 1
    end = text.find("\n", span.end, span.end + _STAMP_LENGTH)
    if start == 0 and span.start > _STAMP_LENGTH:
        return False
    line = text[start : end if end >= 0 else len(text)] if end >= 0 or len(text) <= span.end + _STAMP_LENGTH else ""
    if not 0 < len(line) <= _STAMP_LENGTH or line.rstrip()[-1] in ".!?":
        return False
    if span.start <= _HEAD and not _BESIDE_STAMP.sub("", line.replace(span.of(text), "", 1)):
        return "\n" in text and _NAMES_YEAR.search(span.of(text)) is not None
    stamp = _STAMP.search(line)
    before = line[: stamp.start()].split() if stamp else []
    return stamp is not None and not any(w[0].islower() for w in before) and (not before or any(map(str.isdigit, "".join(before))))


def alone(mention: Mention) -> bool:
    """Dates that stand on the calendar are worth a row of their own, but for that of the dateline."""
    value = mention.value
    return isinstance(value, DateValue) and value.earliest is not None and value.anchor != DATELINE


def normal(mention: Mention) -> str:
    """The days that a date means, as any article would name them: those of a week at most."""
    value = mention.value
    if not isinstance(value, DateValue) or value.earliest is None or value.latest is None or value.anchor == DATELINE:
        return ""
    clock = value.timex.partition("T")[2] if value.grain == "time" else ""
    return f"{value.earliest}/{value.latest} {clock}" if (value.latest - value.earliest).days < _WEEK else ""


_WEEK = 7

DATE = FactKind(
    "date",
    "Date",
    "Dates",
    "calendar",
    find,
    compare,
    alone=alone,
    across=ACROSS.across,
    links=ACROSS.links,
    title=date_title,
    heading="Date",
    normal=normal,
    successive=lambda mention: True,
    apart=other_day,
)
