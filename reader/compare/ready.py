"""The mentions of one kind in one article, ready to be paired with those of any other: depends on nothing but the article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.compare.context import Context, context_of
from reader.facts.kind import FactKind, Side
from reader.model.mention import Value

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Ready:
    """`sides`, `contexts`, `topics` and `keys` have an entry for each mention, in order; `first` is the index of the first
    mention with the same value. `by_sentence` and `near` list the mentions of each sentence and those near each stem."""

    sides: tuple[Side, ...]
    contexts: tuple[Context, ...]
    topics: tuple[frozenset[str], ...]
    keys: tuple[frozenset[str], ...]
    first: tuple[int, ...]
    by_sentence: Mapping[int, Sequence[int]]
    near: Mapping[str, Sequence[int]]


def ready(kind: FactKind, sides: Sequence[Side]) -> Ready:
    """Prepares the mentions of one kind. Time grows linearly with their number."""
    contexts = tuple(_context(kind, side) for side in sides)
    return Ready(
        tuple(sides),
        contexts,
        tuple(kind.topics(side) for side in sides) if kind.topics else _NOTHING * len(sides),
        tuple(kind.keys(side) for side in sides) if kind.keys else _NOTHING * len(sides),
        _first_of_values([side.mention.value for side in sides]),
        _listed((side.mention.sentence, i) for i, side in enumerate(sides)),
        _listed((stem, i) for i, context in enumerate(contexts) for stem in context.near),
    )


_NOTHING: tuple[frozenset[str], ...] = (frozenset(),)


def _context(kind: FactKind, side: Side) -> Context:
    span = kind.shown(side.mention) if kind.shown else side.mention.span
    return context_of(side.document, span, kind.counted(side.mention) if kind.counted else "")


def _first_of_values(values: Iterable[Value]) -> tuple[int, ...]:
    seen: dict[Value, int] = {}
    return tuple(seen.setdefault(value, i) for i, value in enumerate(values))


def _listed(entries: Iterable[tuple[_Key, int]]) -> dict[_Key, list[int]]:
    found: defaultdict[_Key, list[int]] = defaultdict(list)
    for key, at in entries:
        found[key].append(at)
    return dict(found)
