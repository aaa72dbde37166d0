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
    wherever the two stand; `aligned` tells that aligned sentences are looked at without a common link, too, if one of them has
    what the rule `needs`."""

    across: Across
    links: Links | None = None
    aligned: bool = False
    needs: Callable[[Passage], object] | None = None


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a sentence has for the rules: the links of each and of all, and for which of them it will do without a link."""

    links: tuple[frozenset[str], ...]
    every: frozenset[str]
    alone: tuple[bool, ...]
    any_alone: bool


class Rules:
    """The rules of one kind: `links` and `across` as in `FactKind`."""

    def __init__(self, *rules: Rule) -> None:
        self._rules = rules
        self._looked_at = lru_cache(maxsize=16384)(self._look)

    def links(self, passage: Passage) -> frozenset[str]:
        """What makes a sentence worth a look for one of the rules."""
        return self._looked_at(passage).every

    def _look(self, passage: Passage) -> _Looked:
        links = tuple(rule.links(passage) if rule.links else frozenset[str]() for rule in self._rules)
        alone = tuple(rule.aligned and (rule.needs is None or bool(rule.needs(passage))) for rule in self._rules)
        return _Looked(links, frozenset[str]().union(*links), alone, any(alone))

    def across(self, left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
        """All that the rules find in two sentences."""
        one, two = self._looked_at(left), self._looked_at(right)
        if not (one.any_alone or two.any_alone) and one.every.isdisjoint(two.every):
            return
        for rule, a, b, here, there in zip(self._rules, one.alone, two.alone, one.links, two.links, strict=True):
            if a or b or not here.isdisjoint(there):
                yield from rule.across(left, right, place)
