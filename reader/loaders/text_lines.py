"""Headline, byline and date as lines of a text, for formats without fields of their own for them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.loaders.draft import ABOVE, BYLINE, DATE_LINE, HEADLINE, HEADLINE_REPEATED, UPDATED, Block, Known
from reader.loaders.published import day_in
from reader.model.counted import count_words
from reader.regex import regex
from reader.text.residue import residue_reasons

SOURCE = "text line"
_LONGEST_HEADLINE = 30
_SHORTEST_PARAGRAPH = 25
_LONGEST_BYLINE = 10
_NEAR_TOP = 3
"""Lines in front of the body are looked at wherever it starts, and as many behind its start."""
_LOOKED_AT = 200
"""Lines at the top, and in front of the body, that can be dates and bylines."""

_LABEL = (
    r"(?P<label>(?:first |originally )?(?:published|posted|created|issued|filed)(?: on| at)?|(?:last )?(?:updated|modified|revised)(?: "
    r"on| at)?|date|"
    r"veröffentlicht(?: am)?|erstellt(?: am)?|stand|aktualisiert(?: am)?|publié(?: le)?|mis à jour(?: le)?|publicado(?: el| em)?|"
    r"actualizado(?: el)?|"
    r"atualizado(?: em)?|pubblicato(?: il)?|aggiornato(?: il)?|gepubliceerd(?: op)?|bijgewerkt(?: op)?)"
)
_DATE_HEAD = regex(rf"(?:{_LABEL}\s*[:|,–-]?\s*)?(?:on |am |le |el |il |op |em )?", re.I)
_UPDATE = regex(r"updat|modif|revis|stand|aktualis|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt", re.I)
_WEEKDAYS = (
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch "
    "donnerstag freitag samstag "
    "sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì "
    "martedì mercoledì giovedì "
    "venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira terça-feira quarta-feira "
    "quinta-feira sexta-feira mo di mi do fr sa so"
)
# What may stand beside the day on a line of its own: a weekday, a time, a zone.
_DATE_REST = regex(
    rf"(?:\s|[,.|•·()@–—:-]|\b(?:{'|'.join(_WEEKDAYS.split())})\b|\d{{1,2}}[:.h]\d{{2}}(?:[:.]\d{{2}})?|\b\d{{1,2}}(?=\s?[ap]\.?m)|"
    rf"\b[ap]\.?m\.?|\bat\b|\bum\b|\bà\b|\buhr\b|\bist\b|\boriginal\b"
    r"|\b[A-Z]{2,4}\b|\bGMT[+-]\d+|\bBritish Summer Time\b|\b(?:eastern|central|pacific)(?: standard| daylight)?(?: time)?\b)*",
    re.I,
)
_NAME = r"(?:[^\W\d_a-zß-öø-ÿ](?:\.|[\w’'.\-]*)|de|da|del|della|di|du|la|le|van|von|der|den|bin|al|el)"
_NAMES = rf"{_NAME}(?: {_NAME}){{1,4}}"
_BYLINE = regex(
    rf"(?:by|von|par|por|di|door|words by|written by|reported by|story by)\s*:?\s+(?P<names>{_NAMES}(?:(?:\s*,\s*|\s+(?:and|und|et|y|e|"
    rf"en|&)\s+){_NAMES}){{0,5}})(?P<rest>\s*[,|/•–—-].{{0,80}})?",
)


_ROLE = regex(r",\s*[^,]*\b(?:staff|writers?|reporters?|correspondents?|editors?|redakteur(?:in)?|korrespondent(?:in)?|desk)\b.*$", re.I)
_BY = regex(r"(?:by|von|par|por|di|door)\s+(?=\S)", re.I)
_SITE_LINE = regex(r"\s[|–—-]\s")


@dataclass(frozen=True, slots=True)
class Read:
    """Blocks with the reasons that were found, and the metadata that stood among them."""

    blocks: tuple[Block, ...]
    metadata: tuple[tuple[str, Known], ...]


def read_lines(lines: Sequence[str], headline: str | None = None) -> Read:
    """Takes headline, byline and date out of the lines of a text and drops what is residue.

    `headline` is the one that is already known; its copies leave the text. Otherwise the first short line without a
    closing full stop in front of the body is taken.
    """
    reasons = list(residue_reasons(lines))
    body = _start_of_body(lines, reasons)
    metadata = list(_dates_and_bylines(lines, reasons, body))
    if headline is None and (first := _headline(lines, reasons, body)) is not None:
        headline = lines[first]
        reasons[first] = HEADLINE
        metadata.append(("headline", Known(headline, SOURCE)))
        for i in range(first):
            if reasons[i] is None and lines[i][-1] not in ".!?":
                reasons[i] = HEADLINE_REPEATED if same_line(lines[i], headline) else ABOVE
    if headline is not None:
        _drop_copies(lines, reasons, headline)
        metadata += _loose_bylines(lines, reasons, body)
    return Read(tuple(Block(line, reason) for line, reason in zip(lines, reasons, strict=True)), _published_first(metadata))


def _dates_and_bylines(lines: Sequence[str], reasons: list[str | None], body: int) -> Iterator[tuple[str, Known]]:
    """Marks the lines near the top that are a date or a byline and nothing else."""
    near = (i for i in range(min(len(lines), body + _NEAR_TOP)) if i < _LOOKED_AT or i > body - _LOOKED_AT)
    for i in near:
        if reasons[i] is None and (day := date_line(lines[i])):
            reasons[i] = DATE_LINE
            yield ("updated" if day.update else "published"), Known(day.day, SOURCE)
        elif reasons[i] is None and (names := byline(lines[i])):
            reasons[i] = BYLINE
            yield "byline", Known(names, SOURCE)


def _loose_bylines(lines: Sequence[str], reasons: list[str | None], body: int) -> Iterator[tuple[str, Known]]:
    """Below the headline, a short line in front of the body that starts with "By" is a byline whatever follows."""
    for i in range(body):
        short = reasons[i] is None and len(lines[i].split()) <= _LONGEST_BYLINE and lines[i][-1] not in ".!?:"
        if short and (match := _BY.match(lines[i])):
            reasons[i] = BYLINE
            yield "byline", Known(lines[i][match.end() :], SOURCE)


def byline(line: str) -> str | None:
    """The names on a line that is nothing but a byline ("By Ada Lund and Tom Reyes, Staff Writers"), or None."""
    if len(line) > 160 or line.endswith((".", "!", "?")):
        return None
    match = _BYLINE.fullmatch(line[:1].lower() + line[1:]) or _BYLINE.fullmatch(line[:2].lower() + line[2:])
    return _ROLE.sub("", match["names"]).strip() if match else None


@dataclass(frozen=True, slots=True)
class DateLine:
    """The day on a line of its own, ISO 8601, and whether it tells a change of the article."""

    day: str
    update: bool


def date_line(line: str) -> DateLine | None:
    """Reads a line that is nothing but a date of publication ("Published January 02, 2025", "2 January 2025, 10:15"), or None."""
    if len(line) > 120:
        return None
    found = day_in(line)
    if not found:
        return None
    day, start, end = found
    head = _DATE_HEAD.match(line)
    opened = head.end() if head else 0
    if not (_DATE_REST.fullmatch(line[opened:start]) if opened <= start else True):
        return None
    rest = line[end:]
    update = bool(head and head["label"] and _UPDATE.search(head["label"]))
    if _DATE_REST.fullmatch(rest):
        return DateLine(day, update)
    later = re.match(r"[\s,.|•·()–—-]*", rest)
    tail = rest[later.end() if later else 0 :]
    return DateLine(day, update) if _continues(rest, tail) else None


def _continues(rest: str, tail: str) -> bool:
    """Whether the line goes on with another dated label ("…, updated January 3, 2025, 9:10 a.m. ET")."""
    label = re.search(_LABEL, rest, re.I)
    return bool(
        label
        and _DATE_REST.fullmatch(rest[: label.start()])
        and (date_line(rest[label.start() :]) or _DATE_REST.fullmatch(rest[label.end() :]))
        and tail
    )


def same_line(one: str, other: str) -> bool:
    """Whether two lines have the same words."""
    return _words(one) == _words(other)


def _words(line: str) -> list[str]:
    return re.findall(r"\w+", line.casefold())


def _start_of_body(lines: Sequence[str], reasons: Sequence[str | None]) -> int:
    """Index of the first paragraph: a line that ends as a sentence and has the length of one, or a long line."""
    for i, line in enumerate(lines):
        words = count_words(line)
        if reasons[i] is None and (
            words > _SHORTEST_PARAGRAPH or (words >= 8 and line.rstrip("\"'”’»)").endswith((".", "。"))) or len(line) > 300
        ):
            return i
    return len(lines)


def _headline(lines: Sequence[str], reasons: Sequence[str | None], body: int) -> int | None:
    if body == len(lines):
        return None
    free = [i for i in range(body) if reasons[i] is None and _may_be_headline(lines[i])]
    counts = Counter(lines[i] for i in free)
    repeated = next((i for i in free if counts[lines[i]] > 1), None)
    if repeated is not None:
        return repeated
    long_enough = [i for i in free if count_words(lines[i]) >= 4 or len(lines[i]) > 40] or free
    if len(long_enough) > 1 and _SITE_LINE.search(lines[long_enough[0]]) and not _SITE_LINE.search(lines[long_enough[1]]):
        return long_enough[1]  # "Name of the site - what it is for" stands above the headline
    return next(iter(long_enough), None)


def _may_be_headline(line: str) -> bool:
    return count_words(line) <= _LONGEST_HEADLINE and not line.endswith((".", "。", ":", ",", ";")) and any(map(str.isalpha, line))


def _drop_copies(lines: Sequence[str], reasons: list[str | None], headline: str) -> None:
    words = _words(headline)
    if len(words) < 2 and count_words(headline) < 4 and not any(r == HEADLINE for r in reasons):
        return
    for i, line in enumerate(lines):
        if reasons[i] is None and len(line) < 2 * len(headline) + 20 and _words(line) == words:
            reasons[i] = HEADLINE_REPEATED


def _published_first(metadata: Sequence[tuple[str, Known]]) -> tuple[tuple[str, Known], ...]:
    """A date of a change stands for the date of publication where there is no other."""
    updated = tuple(("published", Known(known.value, known.source + UPDATED)) for field, known in metadata if field == "updated")
    return tuple(item for item in metadata if item[0] != "updated") + updated
