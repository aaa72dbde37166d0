"""How alike two sentences are: five light scores without a model, each 0 to 1.

BM25 after Robertson & Zaragoza (2009); character n-grams weighted by rarity after Salton & Buckley (1988).
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.align.profile import Rarity, Sentence, Weighted, bm25, damped

NAMES = ("bm25", "grams", "contained", "containing", "shared_numbers")
"""Words by BM25, both ways; character n-grams; the share of the roots that the other sentence has, of the sentence of which it
has more and of that of which it has less; numbers in common."""


def features(a: Weighted, b: Weighted, rarity: Rarity) -> tuple[float, ...]:
    """The scores of a pair in the order of NAMES."""
    one, two = a.sentence, b.sentence
    roots = sum(map(rarity.roots.__getitem__, one.words.roots & two.words.roots))
    less, more = sorted((_share(roots, a.roots), _share(roots, b.roots)))
    return (
        _bm25(a, b, rarity.terms),
        _grams(one, two, rarity.gram_squares) / (a.gram_length * b.gram_length),
        more,
        less,
        min(1.0, len(one.words.figures & two.words.figures) / 2),
    )


def _bm25(a: Weighted, b: Weighted, rarities: Mapping[int, float]) -> float:
    one, two = a.sentence, b.sentence
    shared = one.terms & two.terms
    weight = sum(map(rarities.__getitem__, shared))
    left, right = weight * bm25(1, b.norm), weight * bm25(1, a.norm)
    if one.repeated or two.repeated:
        for term in shared & (one.repeated.keys() | two.repeated.keys()):
            here, there = one.repeated.get(term, 1), two.repeated.get(term, 1)
            left += (bm25(there, b.norm) - bm25(1, b.norm)) * rarities[term]
            right += (bm25(here, a.norm) - bm25(1, a.norm)) * rarities[term]
    return (_share(left, a.itself) + _share(right, b.itself)) / 2


def _grams(one: Sentence, two: Sentence, squares: Mapping[int, float]) -> float:
    shared = one.grams & two.grams
    product = sum(map(squares.__getitem__, shared))
    if one.repeated_grams or two.repeated_grams:
        for gram in shared & (one.repeated_grams.keys() | two.repeated_grams.keys()):
            here, there = one.repeated_grams.get(gram, 1), two.repeated_grams.get(gram, 1)
            product += (damped(here) * damped(there) - 1) * squares[gram]
    return product


def _share(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0
