"""Word differences of two sentences: which words of one stand in the place of which words of the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

_FLANK = 2
"""Equal words that must stand on one side of a gap; on the other side one is enough."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Words `[left_start, left_end)` of one sentence stand where `[right_start, right_end)` of the other stand.

    `before` and `after` count the equal words directly in front of and behind the gap; the start and the end of the
    sentences count as two equal words.
    """

    left_start: int
    left_end: int
    right_start: int
    right_end: int
    before: int
    after: int

    @property
    def firm(self) -> bool:
        """Whether enough equal words hold the gap on both sides to say that the words in it play the same part."""
        return min(self.before, self.after) >= 1 and max(self.before, self.after) >= _FLANK


def gaps(left: Sequence[str], right: Sequence[str]) -> tuple[Gap, ...]:
    """The places where each sentence has words that the other has not, in order.

    Indices count words. Words are compared as given: fold or stem them first.
    """
    found = []
    left_at = right_at = 0
    before = _FLANK
    for block in Indel.opcodes(left, right).as_matching_blocks():
        after = block.size or _FLANK
        if block.a > left_at and block.b > right_at:
            found.append(Gap(left_at, block.a, right_at, block.b, before, after))
        left_at, right_at, before = block.a + block.size, block.b + block.size, block.size or before
    return tuple(found)
