"""Which passages of different articles report the same point."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


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


@lru_cache(maxsize=1 << 15)
def of_sentence(article: int, sentence: int) -> Passage:
    """The passage of one sentence: thousands of alignments share it."""
    return Passage(article, (sentence,))


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


class Shape(StrEnum):
    """How many sentences of the left passage go with how many of the right one: what is one sentence on the left and several on
    the right is split there; the other way round they are merged."""

    ONE_TO_ONE = "one_to_one"
    SPLIT = "split"
    MERGE = "merge"
    MANY_TO_MANY = "many_to_many"


@dataclass(frozen=True, slots=True)
class Match:
    """Two passages of two articles that report one point, with all their sentences: what screens connect.

    `pairs` are the alignments of single sentences in it, at least one and none of tier `unsure`, surest first. `kind` and `alike`
    (0 to 100) compare the wording of the whole passages. `moved` tells that it stands out of the order in which the two texts go
    along; a match whose sentences are told better in another one has no place in that order. `told_in` counts the passages of the
    right article in which the left one is told, and the other way round.
    """

    left: Passage
    right: Passage
    pairs: tuple[Alignment, ...]
    kind: AlignmentKind
    alike: int
    moved: bool = False
    told_in: tuple[int, int] = (1, 1)

    @property
    def score(self) -> float:
        """How surely the passages report the same, 0 to 100: that of their surest sentences."""
        return self.pairs[0].score

    @property
    def tier(self) -> Tier:
        """The tier of the surest sentences."""
        return self.pairs[0].tier

    @property
    def shape(self) -> Shape:
        """How many sentences go with how many."""
        if len(self.left.sentences) == 1:
            return Shape.ONE_TO_ONE if len(self.right.sentences) == 1 else Shape.SPLIT
        return Shape.MERGE if len(self.right.sentences) == 1 else Shape.MANY_TO_MANY

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The grounds of all pairs, those with one label together, and how alike the wording of the passages is."""
        if len(self.pairs) == 1:
            return self.pairs[0].reasons
        words: dict[str, dict[str, None]] = {}
        for pair in self.pairs:
            for reason in pair.reasons:
                words.setdefault(reason.label, {}).update(dict.fromkeys(reason.words.split(_parted(reason.label))))
        words.pop(WORDING, None)
        return (*(Reason(label, _parted(label).join(shown)) for label, shown in words.items()), wording(self.alike))


WORDING = "Wording"
FACT = "Same fact"
"""The label of facts that two sentences tell in other words, in pairs ("a = b") between which `FACTS_PARTED` stands."""
FACTS_PARTED = "; "


def _parted(label: str) -> str:
    return FACTS_PARTED if label == FACT else ", "


def wording(alike: int) -> Reason:
    """The ground that tells how alike the wording of two passages is (0 to 100)."""
    return Reason(WORDING, f"{alike} of 100 alike")


@dataclass(frozen=True, slots=True)
class PassageGroup:
    """What two or more articles say about one point; `passages` in order of article, then of sentence."""

    id: str
    passages: tuple[Passage, ...]
    articles_without: tuple[int, ...]
