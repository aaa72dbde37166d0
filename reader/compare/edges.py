"""Which mentions of two articles are one fact, and how their values stand to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.compare.analysis import Analysis
from reader.compare.context import Context, Likeness, Rarity, context_of, likeness
from reader.compare.slots import Slots
from reader.facts.kind import FactKind, Judgement, Place, Side
from reader.model.alignment import Alignment, Reason, Tier
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value

_CONFLICT = (Verdict.DIFFER, Verdict.UPDATE)

_LISTED = 3.0
"""Below this score an alignment says nothing of two mentions, equal as they may be."""

_SAME_EVIDENCE = 0.45
"""Equal values in doubtful passages are one fact from this much shared context on."""

_FAR_EVIDENCE = 0.9
"""Values in passages that are not aligned at all are one fact from this much shared context on …"""

_FAR_NEAR = 1
"""… and with this many words shared near both of them."""

_CONFLICT_SHARE = 0.3
"""Unequal values are one fact only from this likeness of their contexts on …"""

_CONFLICT_NEAR = 2
"""… and with this many words shared near both of them."""

_TELLING = 0.4
"""From this rarity on a word that two mentions share makes their pair worth a look."""

_EQUAL = 0.5
"""What equal values add to the evidence that two mentions are one fact."""

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


@dataclass(frozen=True, slots=True)
class _Candidate:
    i: int
    j: int
    judgement: Judgement
    likeness: Likeness
    score: float
    tier: Tier
    same_slot: bool

    @property
    def points(self) -> float:
        """How much speaks for one fact: the alignment, the surroundings, and equal values."""
        return self.score / 100 + self.likeness.evidence + (_EQUAL if self.judgement.verdict is Verdict.AGREE else 0.0)


class ArticlePair:
    """Two articles of a comparison with the alignments between them; finds the edges of any kind of fact."""

    def __init__(self, left: Analysis, right: Analysis, left_at: int, right_at: int, alignments: Sequence[Alignment]) -> None:
        self._left, self._right = left, right
        self._at = (left_at, right_at)
        self._aligned = {(a.left.sentences[0], a.right.sentences[0]): a for a in alignments}
        self._slots = Slots(left.document, right.document)
        self._rarity = Rarity(left.frequencies, right.frequencies, len(left.document.sentences) + len(right.document.sentences))
        self._contexts: dict[tuple[int, str, int], Context] = {}

    def edges(self, kind: FactKind) -> list[Edge]:
        """All edges of one kind, surest first, deterministic."""
        candidates = sorted(self._candidates(kind), key=_order)
        taken = _Taken()
        edges = []
        for candidate in candidates:
            if self._holds(kind, candidate) and taken.allows(candidate):
                taken.add(candidate)
                edges.append(self._edge(kind, candidate))
        return edges

    def _candidates(self, kind: FactKind) -> Iterator[_Candidate]:
        left, right = self._left.found[kind.name], self._right.found[kind.name]
        pairs = self._everywhere(kind, left, right) if kind.anywhere else self._near_each_other(kind, left, right)
        for i, j in pairs:
            if kind.slot and kind.slot(self._left.document, left[i]) != kind.slot(self._right.document, right[j]):
                continue
            judgement = kind.compare(self._left.side(left[i]), self._right.side(right[j]))
            if judgement is not None:
                yield self._candidate(kind, i, j, judgement)
        if kind.clash:
            yield from self._clashes(kind, kind.clash, left, right)

    def _clashes(
        self, kind: FactKind, clash: Callable[[Side, Side, Place], Judgement | None], left: Sequence[Mention], right: Sequence[Mention]
    ) -> Iterator[_Candidate]:
        """Unrelated values whose places in two aligned sentences say that they are one fact."""
        for i, j in self._in_aligned(left, right):
            if self._aligned[left[i].sentence, right[j].sentence].tier is Tier.UNSURE:
                continue
            one, two = self._left.side(left[i]), self._right.side(right[j])
            if kind.compare(one, two) is None:
                judgement = clash(one, two, self._place(kind, i, j))
                if judgement is not None:
                    yield self._candidate(kind, i, j, judgement)

    def _place(self, kind: FactKind, i: int, j: int) -> Place:
        left, right = self._left.found[kind.name][i], self._right.found[kind.name][j]
        alike = likeness(self._context(0, kind, i, left), self._context(1, kind, j, right), self._rarity)
        return Place(self._slots.same(left, right), alike.share, len(alike.near))

    def _candidate(self, kind: FactKind, i: int, j: int, judgement: Judgement) -> _Candidate:
        left, right = self._left.found[kind.name][i], self._right.found[kind.name][j]
        alike = likeness(self._context(0, kind, i, left), self._context(1, kind, j, right), self._rarity)
        alignment = self._aligned.get((left.sentence, right.sentence))
        score, tier = (alignment.score, alignment.tier) if alignment else (0.0, Tier.UNSURE)
        slot = alignment is not None and judgement.verdict in _CONFLICT and self._slots.same(left, right)
        return _Candidate(i, j, judgement, alike, score, tier, slot)

    def _in_aligned(self, left: Sequence[Mention], right: Sequence[Mention]) -> Iterable[tuple[int, int]]:
        by_left, by_right = _by_sentence(left), _by_sentence(right)
        for (one, two), alignment in self._aligned.items():
            if alignment.score >= _LISTED and one in by_left and two in by_right:
                yield from ((i, j) for i in by_left[one] for j in by_right[two])

    def _near_each_other(self, kind: FactKind, left: Sequence[Mention], right: Sequence[Mention]) -> Iterable[tuple[int, int]]:
        """Pairs in aligned sentences, and those that share a word near both, wherever they stand."""
        found = dict.fromkeys(self._in_aligned(left, right))
        by_word: defaultdict[str, list[int]] = defaultdict(list)
        for j, mention in enumerate(right):
            for stem in self._context(1, kind, j, mention).near:
                by_word[stem].append(j)
        for i, mention in enumerate(left):
            for stem in sorted(self._context(0, kind, i, mention).near & by_word.keys()):
                if self._rarity.of(stem) >= _TELLING:
                    found.update(((i, j), None) for j in by_word[stem])
        return found

    def _everywhere(self, kind: FactKind, left: Sequence[Mention], right: Sequence[Mention]) -> Iterable[tuple[int, int]]:
        return ((i, j) for i in _representatives(left) for j in _representatives(right))

    def _holds(self, kind: FactKind, candidate: _Candidate) -> bool:
        """Whether the surroundings say that the two mentions are one fact."""
        if candidate.likeness.share < kind.likeness:
            return False
        if kind.anywhere:
            return True
        alike = candidate.likeness
        if candidate.judgement.verdict in _CONFLICT:
            alike_enough = alike.share >= _CONFLICT_SHARE and len(alike.near) >= _CONFLICT_NEAR
            return candidate.tier is not Tier.UNSURE and (candidate.same_slot or alike_enough)
        if candidate.tier is not Tier.UNSURE:
            return True
        equal = candidate.judgement.verdict is Verdict.AGREE
        return (equal and candidate.score >= _LISTED and alike.evidence >= _SAME_EVIDENCE) or (
            alike.evidence >= _FAR_EVIDENCE and len(alike.near) >= _FAR_NEAR
        )

    def _context(self, side: int, kind: FactKind, index: int, mention: Mention) -> Context:
        key = (side, kind.name, index)
        if key not in self._contexts:
            span = kind.shown(mention) if kind.shown else mention.span
            self._contexts[key] = context_of((self._left, self._right)[side].document, span)
        return self._contexts[key]

    def _edge(self, kind: FactKind, c: _Candidate) -> Edge:
        left = self._left.found[kind.name][c.i]
        right = self._right.found[kind.name][c.j]
        alignment = self._aligned.get((left.sentence, right.sentence))
        why = alignment.reasons if alignment and alignment.reasons else (Reason("Compared as", kind.label.lower()),)
        tier = c.tier
        if c.judgement.verdict in _CONFLICT and c.likeness.share < 2 * _CONFLICT_SHARE and not kind.anywhere:
            tier = Tier.LIKELY
        elif kind.anywhere or tier is Tier.UNSURE:
            tier = Tier.LIKELY if c.score < 50 else Tier.SURE
        return Edge((self._at[0], kind.name, c.i), (self._at[1], kind.name, c.j), c.judgement, tier, c.points, why)


class _Taken:
    """Mentions that have found their counterpart: equal values may pair freely, anything else only once on either side."""

    def __init__(self) -> None:
        self._left: defaultdict[int, set[Verdict]] = defaultdict(set)
        self._right: defaultdict[int, set[Verdict]] = defaultdict(set)

    def allows(self, c: _Candidate) -> bool:
        here = self._left[c.i] | self._right[c.j]
        return not here or (c.judgement.verdict is Verdict.AGREE and here == {Verdict.AGREE})

    def add(self, c: _Candidate) -> None:
        self._left[c.i].add(c.judgement.verdict)
        self._right[c.j].add(c.judgement.verdict)


def _order(c: _Candidate) -> tuple[bool, bool, float, int, int]:
    """Values that can both be true find each other first; then those in the same place of two sentences; then the likest
    surroundings first."""
    return (c.judgement.verdict in _CONFLICT, not c.same_slot, -c.points, c.i, c.j)


def _by_sentence(mentions: Sequence[Mention]) -> dict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        found[mention.sentence].append(index)
    return found


def _representatives(mentions: Sequence[Mention]) -> list[int]:
    """The first mention of each value, in text order."""
    seen: dict[Value, int] = {}
    for index, mention in enumerate(mentions):
        seen.setdefault(mention.value, index)
    return list(seen.values())
