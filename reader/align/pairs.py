"""Scores of all pairs of sentences of two articles that could tell the same thing."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.align.features import NAMES, features
from reader.align.profile import Profile, Rarity, Weighted, rarity
from reader.align.weights import FIRST, FIRST_BIAS, LISTED, SECOND, SECOND_BIAS

_ALL_PAIRS = 3_000
"""Up to this many pairs every one is scored; above, only candidates from the index of shared rare terms."""

_PARTNERS = 5
"""How many partners of one sentence are scored on large inputs …"""

_SHARE = 0.15
"""… and how much of the rarity of the lesser sentence's words they must share."""

_FIRST = tuple(FIRST[name] for name in NAMES)
_SECOND = tuple(SECOND[name] for name in NAMES)


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentence `left` of one article with sentence `right` of another. `score` is 0 to 100, `features` are in the order
    of `reader.align.features.NAMES`."""

    left: int
    right: int
    score: float
    features: tuple[float, ...]


def score_pairs(left: Profile, right: Profile) -> tuple[Pair, ...]:
    """All pairs with a score worth listing, in text order of the left article, then of the right.

    Depends on these two articles alone, so that a pairing can be kept when other articles come and go.
    """
    rare = rarity(left, right)
    a, b = [rare.weigh(s) for s in left.sentences], [rare.weigh(s) for s in right.sentences]
    if len(a) * len(b) <= _ALL_PAIRS:
        candidates = [(i, j) for i in range(len(a)) for j in range(len(b))]
    else:
        candidates = _candidates(_common(left, right, rare), a, b)
    scores = {(i, j): features(a[i], b[j], rare) for i, j in candidates}
    first = {pair: _logistic(_weighted(_FIRST, f) + FIRST_BIAS) for pair, f in scores.items()}
    rivals = _rivals(first)
    found = []
    for (i, j), values in scores.items():
        z = _weighted(_SECOND, values) + SECOND["rival"] * rivals[i, j] + SECOND_BIAS
        score = 100 * _logistic(z)
        if score >= LISTED:
            found.append(Pair(i, j, round(score, 2), values))
    return tuple(found)


def _common(left: Profile, right: Profile, rare: Rarity) -> dict[tuple[int, int], float]:
    """For each two sentences that share a term, the rarity of all such terms. A term of every tenth sentence finds nobody:
    its postings would make the work quadratic again."""
    often = max(20, len(right.sentences) // 10)
    sums: defaultdict[tuple[int, int], float] = defaultdict(float)
    for term, here in left.postings.items():
        there = right.postings.get(term)
        if there is not None and len(there) <= often and len(here) <= often:
            worth = rare.terms[term]
            for i in here:
                for j in there:
                    sums[i, j] += worth
    return sums


def _candidates(common: Mapping[tuple[int, int], float], a: Sequence[Weighted], b: Sequence[Weighted]) -> list[tuple[int, int]]:
    """The pairs that share most, a few for each sentence of either side, in order."""
    rows: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    columns: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for (i, j), worth in common.items():
        if worth >= _SHARE * min(a[i].total, b[j].total):
            rows[i].append((-worth, j))
            columns[j].append((-worth, i))
    best = {(i, j) for i, partners in rows.items() for _, j in sorted(partners)[:_PARTNERS]}
    best.update((i, j) for j, partners in columns.items() for _, i in sorted(partners)[:_PARTNERS])
    return sorted(best)


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
    return sum(w * v for w, v in zip(weights, values, strict=True))


def _logistic(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z > -60 else 0.0
