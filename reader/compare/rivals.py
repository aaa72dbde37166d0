"""Which mentions of two articles are taken, and whether any other one could be meant by a mention in two aligned sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.compare.candidates import Candidate
from reader.model.alignment import Tier
from reader.model.finding import Verdict
from reader.model.mention import Mention

_MUCH_ALIKE = 0.5
_NEAR = 2


class Taken:
    """Mentions that have found their counterpart: equal values may pair freely unless nothing near tells that they are one
    fact, anything else only once on either side."""

    def __init__(self, *, anywhere: bool) -> None:
        """`anywhere`: two of the kind can be one fact wherever they stand."""
        self._anywhere = anywhere
        self.left: defaultdict[int, set[Verdict]] = defaultdict(set)
        self.right: defaultdict[int, set[Verdict]] = defaultdict(set)

    def allows(self, c: Candidate) -> bool:
        """Whether the two may still be paired."""
        here = self.left.get(c.i, set()) | self.right.get(c.j, set())
        weak = not self._anywhere and c.tier is Tier.UNSURE and not c.likeness.near
        return not here or (c.judgement.verdict is Verdict.AGREE and here == {Verdict.AGREE} and not weak)

    def add(self, c: Candidate) -> None:
        """Notes that the two are one fact."""
        self.left[c.i].add(c.judgement.verdict)
        self.right[c.j].add(c.judgement.verdict)


def _is_held(c: Candidate) -> bool:
    """Whether two values that shut each other out stand in one place of two sentences that are otherwise much alike."""
    return c.same_slot and not c.judgement.doubtful and c.likeness.share >= _MUCH_ALIKE and len(c.likeness.near) >= _NEAR


class Rivals:
    """Candidates of one kind by the sentences in which they stand. `left` and `right` are the mentions of that kind; where its
    values are `distinct`, two that leave room for each other are near enough to be taken before any others."""

    def __init__(self, candidates: Sequence[Candidate], left: Sequence[Mention], right: Sequence[Mention], *, distinct: bool) -> None:
        self._left, self._right = left, right
        self._for_left: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        self._for_right: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        self._better_left: set[tuple[int, int]] = set()
        self._better_right: set[tuple[int, int]] = set()
        for c in candidates:
            if c.alignment:
                if c.judgement.verdict is Verdict.AGREE or (not distinct and _is_held(c)):
                    self._better_left.add((c.i, right[c.j].sentence))
                    self._better_right.add((left[c.i].sentence, c.j))
                self._for_left[c.i, right[c.j].sentence].add(c.j)
                self._for_right[left[c.i].sentence, c.j].add(c.i)

    def yields(self, c: Candidate) -> bool:
        """Whether one of two vague values has a better counterpart in the same two sentences: an equal one, or one in its place."""
        if c.alignment is None or c.judgement.verdict is not Verdict.COMPATIBLE:
            return False
        left, right = self._left[c.i].sentence, self._right[c.j].sentence
        return (c.i, right) in self._better_left or (left, c.j) in self._better_right

    def drop(self, c: Candidate) -> None:
        """Notes that the two are not one fact."""
        self._for_left[c.i, self._right[c.j].sentence].discard(c.j)
        self._for_right[self._left[c.i].sentence, c.j].discard(c.i)

    def sole(self, c: Candidate, taken: Taken) -> bool:
        """Whether the two stand in aligned sentences in which all others that could be meant have found their counterparts."""
        if c.alignment is None:
            return False
        others = self._for_left[c.i, self._right[c.j].sentence] - {c.j}
        more = self._for_right[self._left[c.i].sentence, c.j] - {c.i}
        return others <= taken.right.keys() and more <= taken.left.keys()
