"""How alike two sentences are: nine light scores without a model, each 0 to 1.

TF-IDF after Salton & Buckley (1988); BM25 after Robertson & Zaragoza (2009); soft matches of rare words by the
Jaro-Winkler similarity in the manner of SoftTFIDF (Cohen, Ravikumar & Fienberg, 2003).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from reader.align.profile import Rarity, Weighted, bm25

NAMES = ("tfidf", "bm25", "grams", "contained", "containing", "soft", "token_set", "ratio", "shared_numbers")

_SOFT = 0.9
_LONG = 3
"""Letters that a word must have more than to be matched by its spelling."""


def features(a: Weighted, b: Weighted, rarity: Rarity) -> tuple[float, ...]:
    """The scores of a pair in the order of NAMES."""
    one, two = a.sentence, b.sentence
    # In the order of the text, never in that of a set: sums of fractions depend on it.
    shared = [t for t in one.terms if t in two.terms]
    weight = cosine = left = right = 0.0
    for term in shared:
        rare = rarity.terms[term]
        weight += rare
        cosine += one.term_weights[term] * two.term_weights[term] * rare * rare
        left += rare * bm25(two.terms[term], b.norm)
        right += rare * bm25(one.terms[term], a.norm)
    less, more = sorted((_share(weight, a.total), _share(weight, b.total)))
    return (
        cosine / (a.term_length * b.term_length),
        (_share(left, a.itself) + _share(right, b.itself)) / 2,
        _grams(a, b, rarity.grams),
        more,
        less,
        _share(2 * weight + 2 * _soft(one.terms, two.terms, shared, rarity.terms), a.total + b.total),
        fuzz.token_set_ratio(one.words, two.words) / 100,
        fuzz.ratio(one.words, two.words) / 100,
        min(1.0, len(one.numbers & two.numbers) / 2),
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0


def _grams(a: Weighted, b: Weighted, rare: Mapping[str, float]) -> float:
    one, two = a.sentence.gram_weights, b.sentence.gram_weights
    if len(two) < len(one):
        one, two = two, one
    common = [weight * two[gram] * rare[gram] ** 2 for gram, weight in one.items() if gram in two]
    return sum(common) / (a.gram_length * b.gram_length)


def _soft(one: Mapping[str, int], two: Mapping[str, int], shared: Collection[str], rare: Mapping[str, float]) -> float:
    """The rarity of words that are spelled almost as one of the other sentence (Priebus, Preibus)."""
    rest_one = [t for t in one if len(t) > _LONG and t not in shared]
    rest_two = [t for t in two if len(t) > _LONG and t not in shared]
    found = 0.0
    for t in rest_one:
        close = [rare[u] for u in rest_two if u[0] == t[0] and JaroWinkler.similarity(t, u, score_cutoff=_SOFT)]
        if close:
            found += min(rare[t], max(close))
    return found
