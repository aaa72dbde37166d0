"""How alike two sentences are: nine light scores without a model, each 0 to 1.

TF-IDF after Salton & Buckley (1988); BM25 after Robertson & Zaragoza (2009); soft matches of rare words by the
Jaro-Winkler similarity in the manner of SoftTFIDF (Cohen, Ravikumar & Fienberg, 2003).
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from reader.align.profile import Rarity, Sentence, Weighted, bm25, damped

NAMES = ("tfidf", "bm25", "grams", "contained", "containing", "soft", "token_set", "ratio", "shared_numbers")

_SOFT = 0.9


def features(a: Weighted, b: Weighted, rarity: Rarity) -> tuple[float, ...]:
    """The scores of a pair in the order of NAMES."""
    one, two = a.sentence, b.sentence
    shared = one.terms & two.terms
    weight = sum(map(rarity.terms.__getitem__, shared))
    cosine = sum(map(rarity.term_squares.__getitem__, shared))
    left, right = weight * bm25(1, b.norm), weight * bm25(1, a.norm)
    if one.repeated or two.repeated:
        for term in shared & (one.repeated.keys() | two.repeated.keys()):
            here, there = one.repeated.get(term, 1), two.repeated.get(term, 1)
            cosine += (damped(here) * damped(there) - 1) * rarity.term_squares[term]
            left += (bm25(there, b.norm) - bm25(1, b.norm)) * rarity.terms[term]
            right += (bm25(here, a.norm) - bm25(1, a.norm)) * rarity.terms[term]
    less, more = sorted((_share(weight, a.total), _share(weight, b.total)))
    return (
        cosine / (a.term_length * b.term_length),
        (_share(left, a.itself) + _share(right, b.itself)) / 2,
        _grams(one, two, rarity.gram_squares) / (a.gram_length * b.gram_length),
        more,
        less,
        _share(2 * weight + 2 * _soft(one.long, two.long, shared, rarity.terms), a.total + b.total),
        fuzz.token_set_ratio(one.words.text, two.words.text) / 100,
        fuzz.ratio(one.words.text, two.words.text) / 100,
        min(1.0, len(one.words.figures & two.words.figures) / 2),
    )


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


_Long = Mapping[str, Sequence[tuple[int, str]]]


def _soft(one: _Long, two: _Long, shared: Container[int], rare: Mapping[int, float]) -> float:
    """The rarity of words that are spelled almost as one of the other sentence (Priebus, Preibus)."""
    found = 0.0
    # In the order of the text, never in that of a set of letters: sums of fractions depend on it.
    for letter, words in one.items():
        if letter not in two:
            continue
        for term, word in words:
            if term not in shared:
                close = [rare[other] for other, spelled in two[letter] if other not in shared and is_close(word, spelled)]
                if close:
                    found += min(rare[term], max(close))
    return found


@lru_cache(maxsize=1 << 17)
def is_close(one: str, two: str) -> bool:
    """Whether two words are spelled almost alike."""
    return JaroWinkler.similarity(one, two, score_cutoff=_SOFT) > 0
