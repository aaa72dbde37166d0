"""Which mentions of two articles are taken, and whether any other one could be meant by a mention in two aligned sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.compare.candidates import Candidate
from reader.model.alignment import Tier
from reader.model.finding import Verdict
from reader.model.mention import Mention


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


class Rivals:
    """Candidates of one kind by the sentences in which they stand. `left` and `right` are the mentions of that kind."""

    def __init__(self, candidates: Sequence[Candidate], left: Sequence[Mention], right: Sequence[Mention]) -> None:
        self._left, self._right = left, right
        self._for_left: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        self._for_right: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        for c in candidates:
            if c.alignment:
                self._for_left[c.i, right[c.j].sentence].add(c.j)
                self._for_right[left[c.i].sentence, c.j].add(c.i)

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
