"""Addresses of archived copies: what they are copies of, and when they were taken.

from reader.regex import regex

The Internet Archive names both in the address ("/web/20250102093000/https://…"), and the sites of archive.today name the day
and the original address in their long form. A copy's outlet, address and date are those of the original.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from reader.regex import regex

_WAYBACK = regex(
    r"https?://(?:web\.archive\.org|wayback\.archive-it\.org|webarchive\.[a-z.]{2,40})/(?:web/|\d{1,9}/)?(\d{4,14})(?:[a-z]{2}_)?/(.+)",
    re.I,
)
_TODAY = regex(r"https?://archive\.(?:today|ph|is|li|vn|md|fo)/(\d{4}\.\d{2}\.\d{2}-\d{6}|\d{14})/(.+)", re.I)
_SCHEME = regex(r"^(https?):/+(?=[^/])", re.I)


@dataclass(frozen=True, slots=True)
class Copy:
    """`original` is the address of the page that was copied, `taken` the day of the copy (ISO 8601) or None."""

    original: str
    taken: str | None


def copy_of(url: str | None) -> Copy | None:
    """What an address is an archived copy of, or None for a page of its own. Copies of copies are looked through."""
    found = None
    while url and (match := _WAYBACK.fullmatch(url) or _TODAY.fullmatch(url)):
        url = _SCHEME.sub(r"\1://", match[2])
        if not _SCHEME.match(url):
            url = f"http://{url}"
        found = Copy(url, _day(match[1]))
    return found


def original(url: str) -> str:
    """The address of the original for that of an archived copy, any other address as it is."""
    copy = copy_of(url)
    return copy.original if copy else url


def _day(stamp: str) -> str | None:
    digits = re.sub(r"\D", "", stamp)[:8]
    try:
        return datetime.strptime(digits, "%Y%m%d").date().isoformat()
    except ValueError:
        return None
