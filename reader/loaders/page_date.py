"""When a page was published: what it declares, checked against the day that stands beside its headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from reader.loaders.draft import Known
from reader.loaders.page_blocks import PageBlock
from reader.loaders.published import day_in, published_of
from reader.regex import regex

_BEHIND, _BEFORE = 8, 4
"""How many blocks behind and in front of the headline are looked at."""
_LONGEST = 80
_ELSEWHERE = frozenset(("navigation", "related link", "foot of the page", "comments", "advertisement"))
_A_YEAR = 366
_UPDATE = regex(r"updat|aktualis|modif|revis|mis à jour|actualiz|atualiz|aggiorn|geändert|bijgewerkt", re.I)
_MIDNIGHT = regex(r"([12]\d{3}-[01]\d-[0-3]\d)T2[23]:00:00\.0+Z")
_MOST_APART = 31
"""Days between a visible day and a declared one: farther apart, the visible one belongs to something else."""


def published(declared: Sequence[Known], searched: Known | None, near: Known | None, blocks: Sequence[PageBlock]) -> Known | None:
    """The date of publication.

    `declared` are those of JSON-LD and meta tags, the best first, `searched` what a search of the whole page finds, `near`
    the day that stands beside the headline. What stands there is what a reader takes for the date: a moment told in UTC
    can fall on the day after. The moment is kept where its own day is the same. A search that only finds a year answers 1 January:
    that counts only where the page (its `blocks`) says so.
    """
    if searched is not None and searched.value.endswith("-01-01") and not _written(searched, declared, blocks):
        searched = None
    if near is not None and (_too_far(near, declared[:1], _MOST_APART) or (searched is not None and _too_far(near, [searched], _A_YEAR))):
        near = None
    best = near or searched or next(iter(declared), None)
    if best is None:
        return None
    day = (published_of(best.value) or "")[:10]
    moment = next((known for known in declared if (published_of(known.value) or "")[:10] == day), None)
    return _local_day(moment or best)


def _local_day(known: Known) -> Known:
    """A day that a program in the middle of Europe told as a moment, its own midnight in UTC, is the day after."""
    match = _MIDNIGHT.fullmatch(known.value.strip())
    if match is None or published_of(known.value) is None:
        return known
    return Known((date.fromisoformat(match[1]) + timedelta(days=1)).isoformat(), known.source)


def _written(searched: Known, declared: Sequence[Known], blocks: Sequence[PageBlock]) -> bool:
    days = (published_of(known.value) for known in declared)
    if any((day or "").startswith(searched.value) for day in days):
        return True
    return any(
        (found := day_in(block.text)) is not None and found[0] == searched.value for block in blocks if len(block.text) <= 4 * _LONGEST
    )


def day_beside(blocks: Sequence[PageBlock], headings: Sequence[int]) -> Known | None:
    """The first day in a short block behind one of the headings (positions in `blocks`), else in front of one."""
    for at in headings:
        for block in _around(blocks, at):
            if len(block.text) > _LONGEST or block.part in _ELSEWHERE or "://" in block.text:
                continue
            found = day_in(block.text)
            if found and not _UPDATE.search(block.text[: found[1]]):
                return Known(found[0], "text line")
    return None


def _around(blocks: Sequence[PageBlock], at: int) -> Iterator[PageBlock]:
    yield from blocks[at + 1 : at + 1 + _BEHIND]
    yield from reversed(blocks[max(0, at - _BEFORE) : at])


def _too_far(near: Known, others: Sequence[Known], days: int) -> bool:
    first, *rest = [date.fromisoformat(day[:10]) if (day := published_of(known.value)) else None for known in (near, *others)]
    return first is not None and any(abs((first - other).days) > days for other in rest if other)
