"""All rules for numbers that no two numbers hold, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from reader.facts import born, numbered, paid_to, sums, vague_counts
from reader.facts.kind import Loose, Passage, Place
from reader.model.span import Span

_RULES = (sums, born, vague_counts, paid_to, numbered)
_UNLINKED = (sums, numbered)
"""Those that look at aligned sentences without a common link, too."""


@lru_cache(maxsize=16384)
def links(passage: Passage) -> frozenset[str]:
    """What makes a sentence worth a look beside another that has it as well, wherever the two stand."""
    return frozenset().union(*(rule.links(passage) for rule in _RULES))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """All that the rules find in two sentences."""
    linked = not links(left).isdisjoint(links(right))
    for rule in _RULES if linked else _UNLINKED:
        yield from rule.across(left, right, place)
