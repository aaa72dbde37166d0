"""What an article says of where its text comes from: agencies in bylines, datelines and closing lines, another outlet that
had it first, and the marks of a press release."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.model.article import Article
from reader.regex import regex
from reader.text.fold import fold
from reader.text.lexicon import word_list

_HEAD = 160
"""Code points at the start of a text in which a dateline stands."""

_LINE = 200
"""Code points of the longest closing line that is a credit and nothing else."""

_LINES = 3
"""Paragraphs at the end of a text that may be credits."""

_PART = regex(
    r"\bcontribut|\badditional reporting\b|\bwith (?:reporting|files|material|information|agenc)|\bmit (?:material|informationen)\b"
    r"|\bavec (?:les )?|\bcon (?:información|informacion)\b|^\(?with\b|^\(?mit\b|\band\b.+\breported\b",
    re.IGNORECASE,
)
_BARE = regex(
    r"(?:source|sources|quelle|quellen|credit|by|copyright|©|\(c\)|from|via|the|\d{4}|all rights reserved|and|und|/|[\W_])+", re.IGNORECASE
)
_FIRST = regex(
    r"\b(?:this|the|an earlier version of this) (?:article|story|report|piece|post) (?:was )?(?:first|originally) "
    r"(?:published|appeared|ran) (?:by|in|on|at) (?P<en>[^.;:\n]{2,60})"
    r"|^(?:first|originally) published (?:by|in|on|at) (?P<bare>[^.;:\n]{2,60})"
    r"|\bdieser (?:artikel|beitrag|text) (?:ist zuerst|erschien zuerst|wurde zuerst) (?:bei|in|im|auf|von) (?P<de>[^.;:\n]{2,60})"
    r"|\bcet article a (?:d'abord|initialement) été publié (?:par|dans|sur) (?P<fr>[^.;:\n]{2,60})",
    re.IGNORECASE | re.MULTILINE,
)
_DATELINE = regex(r"\((?P<inside>[^()\n]{2,40})\)\s*[-–—:]")
"""SELMOUTH (Reuters) - …"""

_RELEASE = regex(
    r"\W*(?:press release|news release|media release|for immediate release|pressemitteilung|presseinformation|"
    r"communiqué de presse|nota de prensa|comunicato stampa)\b",
    re.IGNORECASE,
)
_TAIL = regex(r"\s+(?:on|am|le) (?:the )?\d.*$|,.*$|\s+(?:erschienen|veröffentlicht).*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Credits:
    """`agencies` are those whose report the article is or used; `lines` its byline and the names in its dateline, folded;
    `first` is the folded name of the outlet that published it before, or None; `outlet` the article's own name, folded;
    `release` tells a press release."""

    agencies: frozenset[str]
    lines: tuple[str, ...]
    first: str | None
    outlet: str | None
    release: bool


def credits_of(article: Article) -> Credits:
    """Reads the byline, the start and the end of the text, and the lines that were dropped from it."""
    datelines = [match["inside"] for match in _DATELINE.finditer(article.text[:_HEAD])]
    agencies = _agency_named(article.outlet or "")
    for line in (*_credit_lines(article), *(d for d in datelines if not _without_names(d))):
        agencies |= _agencies_in(line)
    release = any(_RELEASE.match(start) for start in (article.headline or "", article.text[:_HEAD]))
    lines = tuple(_plain(line) for line in (article.byline, *datelines) if line)
    outlet = _plain(article.outlet) if article.outlet else None
    return Credits(frozenset(agencies), lines, _first(article), outlet, release)


def _credit_lines(article: Article) -> Iterable[str]:
    """The byline, and lines at the end of the text or dropped from it that hold a credit and nothing else."""
    if article.byline:
        yield article.byline
    ends = [p.of(article.text) for p in article.paragraphs[-_LINES:]]
    for line in (*ends, *(d.text for d in article.dropped)):
        if len(line) <= _LINE and (_PART.search(line) or not _without_names(line)):
            yield line


def _without_names(line: str) -> str:
    """What is left of a line when agencies and the small words of credits are taken out."""
    return _BARE.sub("", _pattern().sub("", line))


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    """Every name of every agency, with the one that is shown."""
    return {name: shown for shown, names in word_list("agencies").items() for name in names}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(_names(), key=lambda n: (-len(n), n))
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, names)) + r")(?![\w-])")


def _agencies_in(line: str) -> set[str]:
    return {_names()[match.group()] for match in _pattern().finditer(line)}


def _agency_named(outlet: str) -> set[str]:
    """The agency that an outlet is, if it is one."""
    match = _pattern().fullmatch(outlet.strip())
    return {_names()[match.group()]} if match else set()


def _first(article: Article) -> str | None:
    for text in (article.text, *(d.text for d in article.dropped)):
        if match := _FIRST.search(text):
            return _plain(_TAIL.sub("", next(filter(None, match.groups()))))
    return None


def _plain(name: str) -> str:
    """A name of an outlet in the form in which names are compared."""
    return fold(name).text.strip().removeprefix("the ").strip()
