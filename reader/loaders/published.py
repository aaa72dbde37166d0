"""When an article was published: every spelling that metadata and pages use, to ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from reader.regex import regex
from reader.text.lexicon import word_list

_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_LONGEST = 80
_ISO = regex(
    r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|"
    r"[+-]\d{2}(?::?\d{2})?)?)?(?!\d)",
    re.I,
)
_DAY_FIRST = regex(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_SLASHED = regex(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)")
_YEAR_FIRST = regex(r"(?<!\d)(\d{4})[-/年.]\s?(\d{1,2})[-/月.]\s?(\d{1,2})(?!\d)")
_MONTH = r"([^\W\d_]{3,11})\.?"
_DAY_MONTH = regex(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º|°|\.)?(?: de| of| d[’'])?\s+{_MONTH},?(?: de| del)?\s+(\d{{4}})(?!\d)", re.I)
_MONTH_DAY = regex(rf"{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})(?!\d)", re.I)
_ZONE_LAST = regex(r"(Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$", re.I)


def published_of(value: object, *, month_first: bool = False) -> str | None:
    """A day ("2025-01-02") or, where the offset is known, a moment ("2025-01-02T09:30:00+00:00"); None where the value
    names no single day. Numbers are seconds or milliseconds since 1970. `month_first` reads 1/2/2025 as 2 January;
    otherwise such a date is only read where it can mean one day alone."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _since_1970(value)
    if not isinstance(value, str):
        return None
    text = " ".join(value.split())[:_LONGEST]
    return _iso(text) or _mail(text) or _written(text, month_first)


def day_in(text: str, *, month_first: bool = False) -> tuple[str, int, int] | None:
    """The first day written in `text`, as ISO 8601, and where it stands: half-open, in code points of `text`."""
    found = []
    for pattern, order in _FORMS:
        for match in pattern.finditer(text):
            day = _day_of(match, order, month_first)
            if day:
                found.append((match.start(), -match.end(), day))
                break
    if not found:
        return None
    start, end, day = min(found)
    return day, start, -end


def _iso(text: str) -> str | None:
    match = _ISO.match(text)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    zone = _zone(match[7])
    if match[4] is None or zone is None:
        return _day(year, month, day)
    try:
        moment = datetime(year, month, day, int(match[4]), int(match[5]), min(59, int(match[6] or 0)), tzinfo=zone)
    except ValueError:
        return _day(year, month, day)
    return moment.isoformat() if _day(year, month, day) else None


def _zone(name: str | None) -> timezone | None:
    if not name:
        return None
    if name.upper() in ("Z", "UTC", "GMT"):
        return UTC
    digits = name[1:].replace(":", "").ljust(4, "0")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(ahead if name[0] == "+" else -ahead) if ahead < timedelta(hours=15) else None


def _mail(text: str) -> str | None:
    """The form of mail and feeds: "Thu, 02 Jan 2025 09:30:00 +0000"."""
    if not re.match(r"(?:[A-Za-z]{3},? )?\d{1,2} [A-Za-z]{3} \d{4} \d", text) or not re.search(r"(?:GMT|UTC|[+-]\d{4})\s*$", text):
        return None
    from email.utils import parsedate_to_datetime  # loads sockets and more, which few dates are worth

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return moment.isoformat() if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def _written(text: str, month_first: bool) -> str | None:
    found = day_in(text, month_first=month_first)
    return found[0] if found else None


def _since_1970(number: float) -> str | None:
    seconds = number / 1000 if abs(number) > 1e11 else number
    if not 0 < seconds < 4.1e9:  # up to the year 2099; not a number compares false
        return None
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()


_FORMS = (
    (_YEAR_FIRST, "ymd"),
    (_MONTH_DAY, "Mdy"),
    (_DAY_MONTH, "dMy"),
    (_DAY_FIRST, "dmy"),
    (_SLASHED, "dm?y"),
)


def _day_of(match: re.Match[str], order: str, month_first: bool) -> str | None:
    a, b, c = match[1], match[2], match[3]
    if order == "ymd":
        return _day(int(a), int(b), int(c))
    if order == "Mdy":
        return _day(int(c), _months().get(a.casefold(), 0), int(b))
    if order == "dMy":
        return _day(int(c), _months().get(b.casefold(), 0), int(a))
    if order == "dmy":
        return _day(int(c), int(b), int(a))
    first, second = int(a), int(b)
    if first == second or second > 12 or (month_first and first <= 12):
        return _day(int(c), first, second)
    return _day(int(c), second, first) if first > 12 else None


def _day(year: int, month: int, day: int) -> str | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _months() -> Mapping[str, int]:
    return {name: int(number) for number, names in word_list("months").items() for name in names}
