"""What engine, loaders and library say, in the language of the interface.

They know no window, so that they compose plain English, which is also what is stored and exported. Here the template of a
sentence is found (`reader.gui.engine_sentences`), translated, and filled again with what it left open. A sentence without a
template stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from reader.gui.engine_sentences import SENTENCES, WEEKDAYS
from reader.gui.language import tr, translated

_FIELD = re.compile(r"\{(\w+)\}")
_SHAPES = {"n": r"[\d.,]+", "m": r"[\d.,]+", "letters": r"[A-Z]+(?:(?:, | and )[A-Z]+)*", "day": "|".join(WEEKDAYS)}
_MONTHS = "January February March April May June July August September October November December".split()
_DATE = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)})(?: (\d{{4}}))?")
_SILENCE = re.compile(r" (No match found in [A-Z]+(?:(?:, | and )[A-Z]+)*)\.$")
_SAYS = re.compile(rf"({_SHAPES['letters']}) (says?|both say) (“.*?”)(?=; [A-Z]|, (?:both|all) of |: |$)")
_ABOUT = re.compile(r", (both|all) of (.+?)(?=: |$)")


def said(sentence: str) -> str:
    """A sentence of the engine, or a clause, in the language of the interface; a stranger stays."""
    known = _template_of(sentence.removesuffix("."))
    if known is None:
        return sentence
    template, fields = known
    if translated(template) == template:
        return sentence
    stop = "." if sentence.endswith(".") else ""
    return translated(template).format(**{name: _put(name, words) for name, words in fields.items()}) + stop


def reason_said(reason: str) -> str:
    """The reason of a finding: who says what, how that stands to each other, and who says nothing."""
    if not reason:
        return ""
    silence = _SILENCE.search(reason)
    body = (reason[: silence.start()] if silence else reason).removesuffix(".")
    told = said(body) if _template_of(body) is not None and not _SAYS.match(body) else _listing(body)
    if told is None:
        return reason
    return f"{told}. {said(silence[1])}." if silence else f"{told}."


def template_of(sentence: str) -> str | None:
    """The template of a sentence or a clause, None where there is none."""
    known = _template_of(sentence.removesuffix("."))
    return known[0] if known else None


def _listing(body: str) -> str | None:
    """ "A says …; B says …, both of …: how they stand to each other", in parts."""
    parts, at = [], 0
    while match := _SAYS.match(body, at):
        parts.append(said(match[0]))
        at = match.end()
        if body.startswith("; ", at):
            at += 2
    if not parts:
        return None
    told = "; ".join(parts)
    if about := _ABOUT.match(body, at):
        told += ", " + said(about[0].removeprefix(", "))
        at = about.end()
    rest = body[at:]
    if not rest:
        return told
    return tr("{listing}: {clause}").format(listing=told, clause=_clauses(rest[2:])) if rest.startswith(": ") else None


def _clauses(clause: str) -> str:
    """A clause, or several of them."""
    parts = clause.split("; ")
    return "; ".join(said(part) for part in parts) if all(template_of(part) for part in parts) else said(clause)


@lru_cache(maxsize=1)
def _templates() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Every template behind its own words, those with the most words of their own first."""
    own = {template: tuple(piece for piece in _FIELD.split(template)[::2] if piece) for template in dict.fromkeys(SENTENCES)}
    return tuple((own[template], template) for template in sorted(own, key=lambda t: (-sum(map(len, own[t])), t)))


@lru_cache(maxsize=512)
def _pattern(template: str) -> re.Pattern[str]:
    """A template as a pattern. Making one takes a while: it is made when a sentence comes that has the template's words."""
    pieces = _FIELD.split(template)
    return re.compile("".join(re.escape(piece) if i % 2 == 0 else _group(piece) for i, piece in enumerate(pieces)), re.DOTALL)


def _group(field: str) -> str:
    shape = _SHAPES.get(field.removeprefix("other_"), ".+?")
    return f"(?P<{field}>{shape})"


@lru_cache(maxsize=2048)
def _template_of(sentence: str) -> tuple[str, Mapping[str, str]] | None:
    for own, template in _templates():
        match = _pattern(template).fullmatch(sentence) if all(words in sentence for words in own) else None
        if match:
            return template, match.groupdict()
    return None


def _put(field: str, words: str) -> str:
    """What a template leaves open, as the language writes it."""
    locale = QLocale()
    if field in ("n", "m"):
        plain = words.replace(",", "")
        return locale.toString(int(plain)) if plain.isdigit() and "," in words else words
    if field.startswith("date") or field == "other_date":
        return _dates(words, locale)
    if field in ("day", "other_day", "kind"):
        return translated(words)
    if field == "letters" or (field == "others" and re.fullmatch(_SHAPES["letters"], words)):
        names = re.split(r", | and ", words)
        return names[0] if len(names) == 1 else tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])
    return words


def _dates(words: str, locale: QLocale) -> str:
    """Dates as we write them ("2 December 2024", "December 2024", "1 to 10 December 2024") in the form of the language."""

    def put(match: re.Match[str]) -> str:
        day, month, year = match[1], _MONTHS.index(match[2]) + 1, match[3]
        form = tr("d MMMM", "format of a date: day, month") if day else "MMMM"
        if year:
            form += tr(" yyyy", "format of a year behind day and month")
        return locale.toString(QDate(int(year or 2000), month, int(day or 1)), form)

    return _DATE.sub(put, words).replace(" to ", tr(" to ", "between two days"))
