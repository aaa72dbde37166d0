"""The program's own words and signs for what it shows, the same on screens, in exports and read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType
from urllib.parse import urlsplit

from reader.model.article import Article
from reader.model.finding import Verdict

NO_MATCH = "No match found"
"""Shown where a source says nothing of a fact: never "omitted", which the program cannot know."""


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """How a verdict is shown: the section's label, its sign, whether a clock stands beside the sign, and one sentence
    that explains it."""

    label: str
    sign: str
    clock: bool
    meaning: str


VERDICTS: Mapping[Verdict, VerdictWords] = MappingProxyType(
    {
        Verdict.DIFFER: VerdictWords("Differ", "≠", False, "The sources say different things of one fact."),
        Verdict.UPDATE: VerdictWords("Update", "≠", True, "A later report replaces an earlier value."),
        Verdict.COMPATIBLE: VerdictWords("Compatible", "≈", False, "One is vaguer, rounder or more precise, or adds to the other."),
        Verdict.AGREE: VerdictWords("Agree", "=", False, "The sources say the same."),
        Verdict.ONLY: VerdictWords("Only one", "○", False, "One source reports it; no match was found in the others."),
    }
)
"""Words and sign of each verdict, in the order of the ledger's sections."""

SECTIONS: tuple[Verdict, ...] = tuple(VERDICTS)
"""The order in which verdicts are shown: what a reader has to look at comes first."""


def strongest(verdicts: frozenset[Verdict]) -> Verdict | None:
    """The verdict that stands first in the order of sections, None for none at all."""
    return min(verdicts, key=SECTIONS.index, default=None)


def letter(index: int) -> str:
    """The letter of the source at a position, counted from 0: A to Z, then AA, AB and so on."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def source_name(article: Article, index: int) -> str:
    """What to call a source: its outlet, else the host of its address, else the name of its file, else "Source A"."""
    return article.outlet or _host(article.url) or _stem(article.origin) or f"Source {letter(index)}"


def _host(url: str | None) -> str:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _stem(origin: str) -> str:
    if not origin or origin in ("-", "pasted text"):
        return ""
    return _host(origin) or PurePath(origin.replace("\\", "/")).stem


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 source", "4 sources"."""
    return f"{number} {one if number == 1 else many or one + 's'}"
