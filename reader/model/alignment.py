"""Which passages of different articles report the same point."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """How sure the program is. Screens show `sure` and `likely`; `unsure` is listed for those who want to look."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


class AlignmentKind(StrEnum):
    """How alike two aligned passages are in wording."""

    VERBATIM = "verbatim"
    NEAR_VERBATIM = "near_verbatim"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Consecutive sentences of one article: its position in the comparison and the sentences' indices, ascending."""

    article: int
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground on which two passages were matched: a label ("Same name") and the words that show it ("BeyondTrust")."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Alignment:
    """A pair of passages of two articles that report the same point. `score` is 0 to 100."""

    left: Passage
    right: Passage
    score: float
    tier: Tier
    kind: AlignmentKind
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class PassageGroup:
    """What two or more articles say about one point; `passages` in order of article, then of sentence."""

    id: str
    passages: tuple[Passage, ...]
    articles_without: tuple[int, ...]
