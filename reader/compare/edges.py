"""Which mentions of two articles are one fact, and how their values stand to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.analysis import Analysis
from reader.compare.candidates import CONFLICT, LISTED, Candidate, Candidates
from reader.facts.kind import FactKind, Judgement
from reader.model.alignment import Alignment, Reason, Tier
from reader.model.finding import Verdict

_SAME_EVIDENCE = 0.45
"""Equal values in doubtful passages are one fact from this much shared context on."""

_FAR_EVIDENCE = 0.9
"""Other values, and those in passages that are not aligned at all, from this much on."""

_CONFLICT_SHARE = 0.3
"""Unequal values are one fact only from this likeness of their contexts on …"""

_CONFLICT_NEAR = 2
"""… and with this many words shared near both of them."""

Node = tuple[int, str, int]
"""Article, kind, and index among the article's mentions of that kind."""


@dataclass(frozen=True, slots=True)
class Edge:
    """Two mentions that are one fact, the judgement on their values, and the grounds."""

    left: Node
    right: Node
    judgement: Judgement
    tier: Tier
    weight: float
    why: tuple[Reason, ...]


class ArticlePair:
    """Two articles of a comparison; finds the edges of any kind of fact."""

    def __init__(self, left: Analysis, right: Analysis, left_at: int, right_at: int, alignments: Sequence[Alignment]) -> None:
        self._at = (left_at, right_at)
        self._candidates = Candidates(left, right, alignments)

    def edges(self, kind: FactKind) -> list[Edge]:
        """All edges of one kind, surest first, deterministic."""
        taken = _Taken()
        edges = []
        for candidate in sorted(self._candidates.of(kind), key=_order):
            if _holds(kind, candidate) and taken.allows(candidate):
                taken.add(candidate)
                edges.append(self._edge(kind, candidate))
        return edges

    def _edge(self, kind: FactKind, c: Candidate) -> Edge:
        why = c.alignment.reasons if c.alignment and c.alignment.reasons else (Reason("Compared as", kind.label.lower()),)
        left, right = (self._at[0], kind.name, c.i), (self._at[1], kind.name, c.j)
        return Edge(left, right, c.judgement, _tier(kind, c), c.points, why)


def _holds(kind: FactKind, c: Candidate) -> bool:
    """Whether the surroundings say that the two mentions are one fact."""
    if c.likeness.share < kind.likeness:
        return False
    conflict = c.judgement.verdict in CONFLICT
    if kind.anywhere:
        return not (conflict and kind.conflict_aligned and c.tier is Tier.UNSURE)
    if conflict:
        alike_enough = c.likeness.share >= _CONFLICT_SHARE and len(c.likeness.near) >= _CONFLICT_NEAR
        return c.tier is not Tier.UNSURE and (c.same_slot or alike_enough)
    if c.tier is not Tier.UNSURE or c.likeness.evidence >= _FAR_EVIDENCE:
        return True
    return c.judgement.verdict is Verdict.AGREE and c.score >= LISTED and c.likeness.evidence >= _SAME_EVIDENCE


def _tier(kind: FactKind, c: Candidate) -> Tier:
    """How sure it is that the two are one fact."""
    if c.judgement.verdict in CONFLICT and c.likeness.share < 2 * _CONFLICT_SHARE and not kind.anywhere:
        return Tier.LIKELY
    if kind.anywhere or c.tier is Tier.UNSURE:
        return Tier.LIKELY if c.score < 50 else Tier.SURE
    return c.tier


class _Taken:
    """Mentions that have found their counterpart: equal values may pair freely, anything else only once on either side."""

    def __init__(self) -> None:
        self._left: defaultdict[int, set[Verdict]] = defaultdict(set)
        self._right: defaultdict[int, set[Verdict]] = defaultdict(set)

    def allows(self, c: Candidate) -> bool:
        here = self._left[c.i] | self._right[c.j]
        return not here or (c.judgement.verdict is Verdict.AGREE and here == {Verdict.AGREE})

    def add(self, c: Candidate) -> None:
        self._left[c.i].add(c.judgement.verdict)
        self._right[c.j].add(c.judgement.verdict)


def _order(c: Candidate) -> tuple[bool, bool, float, int, int]:
    """Values that can both be true find each other first; then those in the same place of two sentences; then those for
    which most speaks."""
    return (c.judgement.verdict in CONFLICT, not c.same_slot, -c.points, c.i, c.j)
