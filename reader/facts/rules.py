"""Rules for facts that no two mentions hold, of one kind, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Across, Loose, Passage, Place
from reader.model.span import Span

Links = Callable[[Passage], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Rule:
    """`across` finds facts in two sentences. `links` gives what makes a sentence worth a look beside another that has it as well,
    wherever the two stand; `aligned` tells that aligned sentences are looked at without a common link, too."""

    across: Across
    links: Links | None = None
    aligned: bool = False


class Rules:
    """The rules of one kind: `links` and `across` as in `FactKind`."""

    def __init__(self, *rules: Rule) -> None:
        self._rules = rules
        self._links = tuple(rule.links for rule in rules if rule.links)
        self.links: Links = lru_cache(maxsize=16384)(self._links_of)

    def _links_of(self, passage: Passage) -> frozenset[str]:
        return frozenset().union(*(links(passage) for links in self._links))

    def across(self, left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
        """All that the rules find in two sentences."""
        linked = not self.links(left).isdisjoint(self.links(right))
        for rule in self._rules:
            if linked or rule.aligned:
                yield from rule.across(left, right, place)
