"""Scores of all pairs of sentences of two articles that could tell the same thing."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import mul

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
        candidates = _candidates(left, right, rare, a, b)
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


def _candidates(left: Profile, right: Profile, rare: Rarity, a: Sequence[Weighted], b: Sequence[Weighted]) -> list[tuple[int, int]]:
    """The pairs that share most, a few for each sentence of either side, in order."""
    columns: list[list[tuple[float, int]]] = [[] for _ in b]
    enough = [_SHARE * sentence.total for sentence in b]
    best: set[tuple[int, int]] = set()
    for i, sums in enumerate(_common(left, right, rare)):
        own = _SHARE * a[i].total
        row = [(-worth, j) for j, worth in sums.items() if worth >= own or worth >= enough[j]]
        for worth, j in row:
            columns[j].append((worth, i))
        best.update((i, j) for _, j in _first(row))
    best.update((i, j) for j, column in enumerate(columns) for _, i in _first(column))
    return sorted(best)


def _first(partners: list[tuple[float, int]]) -> list[tuple[float, int]]:
    return sorted(partners)[:_PARTNERS] if len(partners) > _PARTNERS else partners


def _common(left: Profile, right: Profile, rare: Rarity) -> Iterator[dict[int, float]]:
    """For each sentence of the left article, those of the right that share a term with it and the rarity of all such terms.
    A term of every tenth sentence finds nobody: its postings would make the work quadratic again."""
    often = max(20, len(right.sentences) // 10)
    there = {
        term: (rare.terms[term], places)
        for term, places in right.postings.items()
        if len(places) <= often and len(left.postings.get(term, ())) <= often
    }
    for sentence in left.sentences:
        sums: defaultdict[int, float] = defaultdict(float)
        for term in sentence.terms:
            if term in there:
                worth, places = there[term]
                for j in places:
                    sums[j] += worth
        yield sums


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
    return sum(map(mul, weights, values))


def _logistic(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z > -60 else 0.0
