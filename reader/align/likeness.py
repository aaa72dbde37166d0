"""How alike the wording of two sentences or passages is."""

from __future__ import annotations

from rapidfuzz import fuzz

from reader.model.alignment import AlignmentKind

_NEAR_VERBATIM = 0.8


def alike(left: str, right: str) -> float:
    """How alike two texts are, 0 to 1; both as `reader.align.words` has them."""
    return fuzz.ratio(left, right) / 100


def kind_of(left: str, right: str, ratio: float) -> AlignmentKind:
    """How the wording of two texts goes together that are so much `alike`."""
    if left == right:
        return AlignmentKind.VERBATIM
    return AlignmentKind.NEAR_VERBATIM if ratio >= _NEAR_VERBATIM else AlignmentKind.REWORDED
