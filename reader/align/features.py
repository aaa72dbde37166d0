"""How alike two sentences are: nine light scores without a model, each 0 to 1.

TF-IDF after Salton & Buckley (1988); BM25 after Robertson & Zaragoza (2009); soft matches of rare words by the
Jaro-Winkler similarity in the manner of SoftTFIDF (Cohen, Ravikumar & Fienberg, 2003).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from reader.align.profile import Rarity, Weighted

NAMES = ("tfidf", "bm25", "grams", "contained", "containing", "soft", "token_set", "ratio", "shared_numbers")

_K1, _B = 1.2, 0.75
_SOFT = 0.9


def features(a: Weighted, b: Weighted, rarity: Rarity) -> tuple[float, ...]:
    """The scores of a pair in the order of NAMES; symmetric in `a` and `b`."""
    shared = a.terms.keys() & b.terms.keys()
    weight = sum(rarity.terms[t] for t in shared)
    less, more = sorted((_share(weight, a.total), _share(weight, b.total)))
    one, two = a.sentence, b.sentence
    return (
        _dot(a.terms, b.terms),
        (_bm25(a, b, shared, rarity) + _bm25(b, a, shared, rarity)) / 2,
        _dot(a.grams, b.grams),
        more,
        less,
        _soft(a, b, shared, rarity),
        fuzz.token_set_ratio(one.words, two.words) / 100,
        fuzz.ratio(one.words, two.words) / 100,
        min(1.0, len(one.numbers & two.numbers) / 2),
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0


def _dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    if len(b) < len(a):
        a, b = b, a
    return sum(v * b[t] for t, v in a.items() if t in b)


def _bm25(query: Weighted, passage: Weighted, shared: set[str], rarity: Rarity) -> float:
    """BM25 of the passage for the query, as a share of what the query reaches on itself."""
    return _share(_bm25_raw(passage, shared, rarity), _bm25_raw(query, query.terms.keys(), rarity))


def _bm25_raw(passage: Weighted, terms: Iterable[str], rarity: Rarity) -> float:
    norm = _K1 * (1 - _B + _B * passage.length / (rarity.mean_length or 1.0))
    counts = passage.sentence.terms
    return sum(rarity.terms[t] * counts[t] * (_K1 + 1) / (counts[t] + norm) for t in terms)


def _soft(a: Weighted, b: Weighted, shared: set[str], rarity: Rarity) -> float:
    """Containment where words that are spelled almost alike count too (Priebus, Preibus)."""
    rest_a = [t for t in a.terms if t not in shared and len(t) > 3]
    rest_b = [t for t in b.terms if t not in shared and len(t) > 3]
    weight = sum(rarity.terms[t] for t in shared)
    for t in rest_a:
        close = [u for u in rest_b if u[0] == t[0] and JaroWinkler.similarity(t, u) >= _SOFT]
        if close:
            weight += min(rarity.terms[t], max(rarity.terms[u] for u in close))
    return _share(2 * weight, a.total + b.total)
