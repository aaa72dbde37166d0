"""Scores of all pairs of sentences of two articles that could tell the same thing."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import mul

from reader.align.features import NAMES, features
from reader.align.profile import profile, rarity
from reader.align.weights import FIRST, FIRST_BIAS, LISTED, SECOND, SECOND_BIAS, STEEPER
from reader.align.words import Lines

ALL_PAIRS = 3_000
"""Up to this many pairs every one is scored; above, only candidates from the index of shared rare terms."""

_FIRST = tuple(FIRST[name] for name in NAMES)
_SECOND = tuple(SECOND[name] for name in NAMES)
_FLOOR = 1e-3
"""The first score of a pair that is not scored, and of none."""

Scores = Mapping[tuple[int, int], Sequence[float]]
"""For pairs of sentences, by their indices, the scores in the order of `reader.align.features.NAMES`."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentence `left` of one article with sentence `right` of another. `score` is 0 to 100."""

    left: int
    right: int
    score: float


def score_pairs(left: Lines, right: Lines) -> tuple[Pair, ...]:
    """All pairs with a score worth listing, in text order of the left article, then of the right.

    Depends on these two articles alone, so that a pairing can be kept when other articles come and go.
    """
    sizes = len(left.sentences), len(right.sentences)
    if sizes[0] * sizes[1] <= ALL_PAIRS:
        scores = every_pair(left, right)
    else:
        from reader.align.many import likely_pairs  # loads numpy, which small articles are not worth

        scores = likely_pairs(left, right)
    rivals = rivals_of({pair: logistic(_weighted(_FIRST, f) + FIRST_BIAS) for pair, f in scores.items()}, sizes)
    found = []
    for (i, j), values in scores.items():
        z = _weighted(_SECOND, values) + SECOND["rival"] * rivals[i, j] + SECOND_BIAS
        score = 100 * logistic(z * STEEPER if z > 0 else z)
        if score >= LISTED:
            found.append(Pair(i, j, round(score, 2)))
    return tuple(found)


def every_pair(left: Lines, right: Lines) -> Scores:
    """The scores of every pair."""
    one, two = profile(left), profile(right)
    rare = rarity(one, two)
    a, b = [rare.weigh(s) for s in one.sentences], [rare.weigh(s) for s in two.sentences]
    return {(i, j): features(x, y, rare) for i, x in enumerate(a) for j, y in enumerate(b)}


def rivals_of(first: Mapping[tuple[int, int], float], sizes: tuple[int, int]) -> dict[tuple[int, int], float]:
    """For each pair, how far the logarithm of its score (0 to 1) is above that of the best other pair of the left sentence, and of
    the right one; mean of both. `sizes` are the sentences of the two articles: where there is only one, it has no rival."""
    logs = {pair: math.log(score + _FLOOR) for pair, score in first.items()}
    rows: defaultdict[int, list[float]] = defaultdict(list)
    columns: defaultdict[int, list[float]] = defaultdict(list)
    for (i, j), score in logs.items():
        rows[i].append(score)
        columns[j].append(score)
    best_row = {i: _two_best(scores, sizes[1]) for i, scores in rows.items()}
    best_column = {j: _two_best(scores, sizes[0]) for j, scores in columns.items()}
    return {(i, j): (_lead(s, best_row[i]) + _lead(s, best_column[j])) / 2 for (i, j), s in logs.items()}


def _two_best(scores: Sequence[float], among: int) -> tuple[float, float]:
    best = sorted(scores, reverse=True)[:2]
    if len(best) > 1:
        return best[0], best[1]
    return best[0], best[0] if among == 1 else math.log(_FLOOR)


def _lead(score: float, best: tuple[float, float]) -> float:
    return score - best[1] if score >= best[0] else score - best[0]


def _weighted(weights: Sequence[float], values: Sequence[float]) -> float:
    total: float = sum(map(mul, weights, values))
    return total


def logistic(z: float) -> float:
    """A share, 0 to 1, from a sum of weighted scores."""
    return 1 / (1 + math.exp(-z)) if z > -60 else 0.0
