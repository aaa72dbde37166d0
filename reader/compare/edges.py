"""Which mentions of two articles are one fact, and how their values stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.analysis import Analysis
from reader.compare.candidates import CONFLICT, FAR_EVIDENCE, LISTED, Candidate, Candidates
from reader.compare.rivals import Rivals, Taken
from reader.facts.kind import FactKind, Judgement
from reader.model.alignment import Alignment, Reason, Tier
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span

_SAME_EVIDENCE = 0.45
"""Equal values in doubtful passages are one fact from this much shared context on."""

_VAGUE_EVIDENCE = 0.85
"""Values that can both be true, from this much on."""

_DISTINCT_SHARE = 0.15
_LIKE_SHARE = 0.3
"""Values of which one is vaguer are one fact, in aligned passages, from this likeness on, or with a word near both;
less will do for values that hardly meet by chance."""

_CONFLICT_SHARE = 0.3
"""Unequal values are one fact only from this likeness of their contexts on …"""

_CONFLICT_NEAR = 2
"""… and with this many words shared near both of them …"""

_VERY_LIKE = 0.5
_RATHER_LIKE = 0.4
_VERY_EVIDENT = 2.0
"""Likeness and shared context from which on values so far apart that they hardly are of one fact are of one all the same."""

_AMONG_OTHERS = 2.5
"""Shared context that two values need if their sentences hold others that could be meant."""

_LIKELY_POINTS = 2.25
"""Passages that are only likely to be on one point must have this much that speaks for one fact, too."""

_SOLE_SHARE = 0.38
_SOLE_EVIDENCE = 1.3
"""The same where the values are written otherwise."""

_SLOT_SHARE = 0.35
"""Likeness that the surroundings of two values in one place of their sentences must have for a conflict."""

_ALONE_SCORE = 85.0
_ALONE_SHARE = 0.2
"""Score and likeness from which on two unequal values are one fact if their sentences hold nothing else that could be."""

_SURELY = 97.0
_HELD_SHARE = 0.12
_LEFT_SHARE = 0.28
_LEFT_EVIDENCE = 0.9
"""Score from which on values that are left alone are one fact, with this likeness if they are held or written alike, or else with
this likeness and a word near both, or this much shared context."""

Node = tuple[int, str, int]
"""Article, kind, and index among the article's mentions of that kind. Of what is no mention, a negative number instead that
tells its span."""

_ROUNDS = 3
"""How often what is left is looked at again."""

_WIDEST = 1 << 12


@dataclass(frozen=True, slots=True)
class Edge:
    """Two mentions that are one fact, the judgement on their values, and the grounds."""

    left: Node
    right: Node
    judgement: Judgement
    tier: Tier
    weight: float
    why: tuple[Reason, ...]
    weak: bool = False
    """Whether it only makes a fact of two mentions that have found nothing else."""
    loose: tuple[tuple[Node, Mention], ...] = ()
    """Those of its ends that are no mentions of the article, with what stands there."""


class ArticlePair:
    """Two articles of a comparison; finds the edges of any kind of fact."""

    def __init__(self, left: Analysis, right: Analysis, left_at: int, right_at: int, alignments: Sequence[Alignment]) -> None:
        self._at = (left_at, right_at)
        self._analyses = (left, right)
        self._candidates = Candidates(left, right, alignments)

    def edges(self, kind: FactKind) -> list[Edge]:
        """All edges of one kind, surest first, deterministic."""
        taken, candidates = Taken(anywhere=kind.anywhere), self._candidates.of(kind)
        rivals = Rivals(candidates.all, *(a.found[kind.name] for a in self._analyses), distinct=kind.distinct)
        waiting = sorted(candidates.all, key=lambda c: _order(c, yields=rivals.yields(c)))
        edges: list[Edge] = []
        # What has found its counterpart is no rival any more: others may then be the only ones left.
        for _ in range(_ROUNDS):
            left_over, before = [], len(edges)
            for found in waiting:
                if not taken.allows(found):
                    continue
                if not _holds(kind, found, sole=rivals.sole(found, taken)):
                    left_over.append(found)
                elif found.judgement.verdict in CONFLICT and candidates.is_apart(found):
                    rivals.drop(found)
                else:
                    taken.add(found)
                    edges.append(self._edge(kind, found))
            waiting = [c for c in left_over if c.alignment]
            if len(edges) == before or not waiting:
                break
        return edges + self._loose_edges(kind, {node for e in edges for node in (e.left, e.right)})

    def _loose_edges(self, kind: FactKind, taken: set[Node]) -> list[Edge]:
        """What no two mentions hold; a mention that has found its counterpart needs no looser one."""
        found = sorted(self._candidates.loose(kind), key=lambda pair: -pair[1].score if pair[1] else 0.0)
        edges = []
        for loose, alignment in found:
            ends = [self._node(side, kind, mention) for side, mention in enumerate((loose.left, loose.right))]
            if taken.isdisjoint(ends):
                taken.update(ends)
                placed = tuple((n, m) for n, m in zip(ends, (loose.left, loose.right), strict=True) if n[2] < 0)
                why = (alignment.reasons if alignment else ()) or (Reason("Compared as", kind.label.lower()),)
                tier = Tier.LIKELY if alignment is None or alignment.tier is Tier.UNSURE else alignment.tier
                weight = alignment.score / 100 if alignment else 0.0
                edges.append(Edge(ends[0], ends[1], loose.judgement, tier, weight, why, loose=placed))
        return edges

    def _node(self, side: int, kind: FactKind, mention: Mention) -> Node:
        known = self._analyses[side].found[kind.name]
        at = next((i for i, m in enumerate(known) if m is mention), None)
        span = mention.span
        return (self._at[side], kind.name, at if at is not None else -1 - (span.start * _WIDEST + min(len(span), _WIDEST - 1)))

    def _edge(self, kind: FactKind, c: Candidate) -> Edge:
        why = c.alignment.reasons if c.alignment and c.alignment.reasons else (Reason("Compared as", kind.label.lower()),)
        left, right = (self._at[0], kind.name, c.i), (self._at[1], kind.name, c.j)
        return Edge(left, right, c.judgement, _tier(kind, c), c.points, why, c.unrelated)


def _holds(kind: FactKind, c: Candidate, *, sole: bool) -> bool:
    """Whether the surroundings say that the two mentions are one fact. `sole`: no other mention in their sentences could be
    meant."""
    if c.likeness.share < kind.likeness and not (kind.minor and c.leads and c.judgement.verdict is Verdict.AGREE):
        return False
    conflict = c.judgement.verdict in CONFLICT
    if kind.anywhere:
        return not (conflict and kind.conflict_aligned and c.tier is Tier.UNSURE and not c.judgement.plain)
    if c.same_topic:
        return True
    if conflict:
        return c.tier is not Tier.UNSURE and (
            c.same_change or _in_one_place(c) or _alike_enough(c, sole=sole) or (sole and _alone_in_both(c))
        )
    return _same_fact(kind, c, sole=sole)


def _in_one_place(c: Candidate) -> bool:
    """Whether equal words hold the two in one place of their sentences, and the rest of these is alike, too."""
    return c.same_slot and c.likeness.share >= (_VERY_LIKE if c.judgement.doubtful else _SLOT_SHARE)


def _alike_enough(c: Candidate, *, sole: bool) -> bool:
    """Whether surroundings say that two values that shut each other out are of one fact."""
    near, share, evidence = len(c.likeness.near), c.likeness.share, c.likeness.evidence
    if c.judgement.doubtful:
        return share >= _VERY_LIKE and evidence >= _VERY_EVIDENT and near >= _CONFLICT_NEAR
    if not sole:
        return share >= _VERY_LIKE and evidence >= _AMONG_OTHERS and near >= _CONFLICT_NEAR
    if share >= _CONFLICT_SHARE and near >= _CONFLICT_NEAR and (share >= _VERY_LIKE or _is_told_alike(c)):
        return c.tier is Tier.SURE or c.points >= _LIKELY_POINTS
    if share >= _VERY_LIKE and evidence >= _VERY_EVIDENT:
        return True
    return _is_told_alike(c) and c.score >= _ALONE_SCORE and share >= _SOLE_SHARE and near >= 1 and evidence >= _SOLE_EVIDENCE


def _alone_in_both(c: Candidate) -> bool:
    """Whether two sentences that surely report the same have nothing else that could be meant: then little needs to be alike
    around the two, less still if equal words hold them or they are written in the same form."""
    share, near = c.likeness.share, len(c.likeness.near)
    if c.judgement.doubtful or c.score < _ALONE_SCORE:
        return False
    if c.same_form and share >= _ALONE_SHARE and near >= 1:
        return True
    if c.score < _SURELY:
        return False
    if c.same_slot or c.same_form:
        return share >= _HELD_SHARE
    enough = share >= _LEFT_SHARE if c.leads else share >= _VERY_LIKE
    return enough and (near >= 1 or c.likeness.evidence >= _LEFT_EVIDENCE)


def _is_told_alike(c: Candidate) -> bool:
    """Whether two values are written in one form or one looks mistyped, a later report has the newer count, or both stand where the
    articles tell their news or in sentences that surely report the same: then less needs to be alike."""
    if c.same_form or c.leads or c.judgement.plain or c.judgement.verdict is Verdict.UPDATE:
        return True
    return c.tier is Tier.SURE and c.likeness.share >= _RATHER_LIKE


def _same_fact(kind: FactKind, c: Candidate, *, sole: bool) -> bool:
    """Whether two values that can both be true are of one fact: equal ones tell more themselves than vague ones."""
    equal, near = c.judgement.verdict is Verdict.AGREE, len(c.likeness.near)
    if c.judgement.doubtful and c.tier is Tier.UNSURE:
        return False
    if c.tier is not Tier.UNSURE:
        return equal or near >= 1 or (sole and kind.distinct) or c.likeness.share >= (_DISTINCT_SHARE if kind.distinct else _LIKE_SHARE)
    if c.likeness.evidence >= FAR_EVIDENCE and near >= (1 if equal else 2):
        return True
    if c.score < LISTED:
        return False
    return (c.leads or c.likeness.evidence >= _SAME_EVIDENCE) if equal else near >= 1 and c.likeness.evidence >= _VAGUE_EVIDENCE


def _tier(kind: FactKind, c: Candidate) -> Tier:
    """How sure it is that the two are one fact."""
    if c.judgement.verdict in CONFLICT and c.likeness.share < 2 * _CONFLICT_SHARE and not kind.anywhere:
        return Tier.LIKELY
    if kind.anywhere or c.tier is Tier.UNSURE:
        return Tier.LIKELY if c.score < 50 else Tier.SURE
    return c.tier


def _order(c: Candidate, *, yields: bool) -> tuple[int, bool, float, tuple[Span, Span]]:
    """Values that can both be true find each other first, unless one of them has a better counterpart; then those that shut each
    other out, in the same place of two sentences first; last those with nothing to do with each other. Within these by all that
    speaks for them."""
    conflict = c.judgement.verdict in CONFLICT
    rank = 3 if conflict and c.by_place else 1 + (not c.same_slot) if conflict else 2 * yields
    return (rank, conflict, -c.points, c.key)
