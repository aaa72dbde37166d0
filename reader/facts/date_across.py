"""All rules for dates that no two dates hold, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from reader.facts import deadlines, soon, spans_of_days, terms
from reader.facts.kind import Loose, Passage, Place
from reader.model.span import Span

_RULES = (spans_of_days, deadlines, soon, terms)


@lru_cache(maxsize=16384)
def links(passage: Passage) -> frozenset[str]:
    """What makes a sentence worth a look beside another that has it as well, wherever the two stand."""
    return frozenset().union(*(rule.links(passage) for rule in _RULES))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """All that the rules find in two sentences."""
    for rule in _RULES:
        yield from rule.across(left, right, place)
