"""How old somebody is, as German, French and Spanish write it: "54-jährig", "54 Jahre alt", "âgé de 54 ans", "Ana Ruiz, de 54 años,"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LOOK = 40
"""Code points in front of a number and behind it that are looked at."""
_NAMED = r"[^\W\d_a-zà-ÿ][\w'’\-]+\s*[,(]\s*"
_NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class _Ages:
    """What stands around an age: `behind` makes any number one; `years` do behind `aged`, and, with a mark that closes the
    apposition, behind a `named` person."""

    behind: re.Pattern[str]
    years: re.Pattern[str]
    aged: re.Pattern[str]
    named: re.Pattern[str]


def _ages(behind: str = _NEVER, years: str = _NEVER, aged: str = _NEVER, named: str = _NEVER) -> _Ages:
    return _Ages(re.compile(behind, re.IGNORECASE), re.compile(years), re.compile(rf"{aged}\Z", re.IGNORECASE), re.compile(rf"{named}\Z"))


_BY_LANGUAGE = {
    "de": _ages(behind=r"\s?[-\u2010\u2011]?\s?jährig(?:e[nrms]?)?\b|\s+Jahren?\s+alt\b"),
    "fr": _ages(years=r"\s*ans\b", aged=r"\bâgée?s?\s+d(?:e\s+|['’])(?:\w+\s+)?", named=_NAMED),
    "es": _ages(behind=r"\s+años\s+de\s+edad\b", years=r"\s*años\b", named=rf"{_NAMED}(?:de\s+)?"),
}
_CLOSED = re.compile(r"\s*[,.;)]")


def age_end(text: str, start: int, end: int, language: str) -> int:
    """The code point behind the words that make the number at `[start, end)` an age in years; 0 where none do."""
    ages = _BY_LANGUAGE.get(language)
    if ages is None:
        return 0
    if told := ages.behind.match(text, end, end + _LOOK):
        return told.end()
    told = ages.years.match(text, end, end + _LOOK)
    if told is None:
        return 0
    front = text[max(0, start - _LOOK) : start]
    named = _CLOSED.match(text, told.end()) and ages.named.search(front)
    return told.end() if named or ages.aged.search(front) else 0
