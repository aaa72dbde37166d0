"""Scores of all pairs of sentences of two articles that could tell the same thing."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import mul

from reader.align.features import NAMES, features
from reader.align.profile import profile, rarity
from reader.align.weights import FIRST, FIRST_BIAS, LISTED, SECOND, SECOND_BIAS
from reader.align.words import Lines

ALL_PAIRS = 3_000
"""Up to this many pairs every one is scored; above, only candidates from the index of shared rare terms."""

_FIRST = tuple(FIRST[name] for name in NAMES)
_SECOND = tuple(SECOND[name] for name in NAMES)
_RATIO = NAMES.index("ratio")

Scores = Mapping[tuple[int, int], Sequence[float]]
"""For pairs of sentences, by their indices, the scores in the order of `reader.align.features.NAMES`."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentence `left` of one article with sentence `right` of another. `score` is 0 to 100, `ratio` how much of the wording is
    the same (0 to 1)."""

    left: int
    right: int
    score: float
    ratio: float


def score_pairs(left: Lines, right: Lines) -> tuple[Pair, ...]:
    """All pairs with a score worth listing, in text order of the left article, then of the right.

    Depends on these two articles alone, so that a pairing can be kept when other articles come and go.
    """
    if len(left.sentences) * len(right.sentences) <= ALL_PAIRS:
        scores = every_pair(left, right)
    else:
        from reader.align.many import likely_pairs  # loads numpy, which small articles are not worth

        scores = likely_pairs(left, right)
    first = {pair: _logistic(_weighted(_FIRST, f) + FIRST_BIAS) for pair, f in scores.items()}
    rivals = _rivals(first)
    found = []
    for (i, j), values in scores.items():
        z = _weighted(_SECOND, values) + SECOND["rival"] * rivals[i, j] + SECOND_BIAS
        score = 100 * _logistic(z)
        if score >= LISTED:
            found.append(Pair(i, j, round(score, 2), values[_RATIO]))
    return tuple(found)


def every_pair(left: Lines, right: Lines) -> Scores:
    """The scores of every pair."""
    one, two = profile(left), profile(right)
    rare = rarity(one, two)
    a, b = [rare.weigh(s) for s in one.sentences], [rare.weigh(s) for s in two.sentences]
    return {(i, j): features(x, y, rare) for i, x in enumerate(a) for j, y in enumerate(b)}


def _rivals(first: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """For each pair, its score less that of the best other pair of the left sentence and of the right, mean of both."""
    rows: defaultdict[int, list[float]] = defaultdict(list)
    columns: defaultdict[int, list[float]] = defaultdict(list)
    for (i, j), score in first.items():
        rows[i].append(score)
        columns[j].append(score)
    best_row = {i: _two_best(scores) for i, scores in rows.items()}
    best_column = {j: _two_best(scores) for j, scores in columns.items()}
    return {(i, j): (_lead(s, best_row[i]) + _lead(s, best_column[j])) / 2 for (i, j), s in first.items()}


def _two_best(scores: Sequence[float]) -> tuple[float, float]:
    best = sorted(scores, reverse=True)[:2]
    return (best[0], best[1]) if len(best) > 1 else (best[0], 0.0)


def _lead(score: float, best: tuple[float, float]) -> float:
    return score - best[1] if score >= best[0] else score - best[0]


def _weighted(weights: Sequence[float], values: Sequence[float]) -> float:
    total: float = sum(map(mul, weights, values))
    return total


def _logistic(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z > -60 else 0.0
