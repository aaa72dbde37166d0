"""What the scores need to know of each sentence, computed once per article, and how rare its parts are in two articles."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.align.words import Lines, Words, number_of
from reader.text.document import REMEMBERED

GRAM = 4
"""Length of the character n-grams; notes of measurements prefer 4 among fixed lengths."""

FEWEST = 30
"""Sentences that two articles are taken to have at least, so that two short texts do not make every shared word worthless."""

K1, B = 1.2, 0.75
"""The usual constants of BM25."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the scores see it, independent of any other article.

    `terms` are its different terms; `repeated` counts those that stand in it more than once. `grams` are the different character
    4-grams, as numbers, and `repeated_grams` those that stand in it more than once. `length` counts its words and numbers.
    """

    words: Words
    terms: frozenset[int]
    repeated: Mapping[int, int]
    grams: frozenset[int]
    repeated_grams: Mapping[int, int]
    length: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The sentences of one article in order, and in how many of them each term, each root and each gram stands."""

    sentences: tuple[Sentence, ...]
    terms: Mapping[int, int]
    roots: Mapping[int, int]
    grams: Mapping[int, int]


@lru_cache(maxsize=REMEMBERED)
def profile(lines: Lines) -> Profile:
    """Prepares one article; depends on nothing else."""
    sentences = tuple(_sentence(words) for words in lines.sentences)
    grams: Counter[int] = Counter()
    roots: Counter[int] = Counter()
    for sentence in sentences:
        grams.update(sentence.grams)
        roots.update(sentence.words.roots)
    return Profile(sentences, lines.counts, dict(roots), dict(grams))


def _sentence(words: Words) -> Sentence:
    repeated = {term: n for term, n in words.terms.items() if n > 1}
    text = words.plain
    grams = Counter([number_of(text[i : i + GRAM]) for i in range(len(text) - GRAM + 1)])
    again = {gram: n for gram, n in grams.items() if n > 1}
    return Sentence(words, frozenset(words.terms), repeated, frozenset(grams), again, sum(words.terms.values()))


@dataclass(frozen=True, slots=True)
class Weighted:
    """A sentence with what its parts are worth in two articles: the length of its vector of grams, the sum of the rarities of
    its roots, its norm for BM25, and the BM25 that it reaches on itself."""

    sentence: Sentence
    gram_length: float
    roots: float
    norm: float
    itself: float


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare each term and each root is: ln((n + 1) / (f + 0.5)), with n sentences and f of them that hold it; of grams the
    square of that.

    `n` is at least FEWEST."""

    terms: Mapping[int, float]
    roots: Mapping[int, float]
    gram_squares: Mapping[int, float]
    mean_length: float

    def weigh(self, sentence: Sentence) -> Weighted:
        """What the sentence is worth under this rarity."""
        norm = K1 * (1 - B + B * sentence.length / (self.mean_length or 1.0))
        itself = sum(map(self.terms.__getitem__, sentence.terms)) * bm25(1, norm)
        for term, count in sentence.repeated.items():
            itself += (bm25(count, norm) - bm25(1, norm)) * self.terms[term]
        gram_squares = sum(map(self.gram_squares.__getitem__, sentence.grams))
        for gram, count in sentence.repeated_grams.items():
            gram_squares += (damped(count) ** 2 - 1) * self.gram_squares[gram]
        roots = sum(map(self.roots.__getitem__, sentence.words.roots))
        return Weighted(sentence, math.sqrt(gram_squares) or 1.0, roots, norm, itself)


def bm25(count: int, norm: float) -> float:
    """What a term's count is worth in a sentence of this norm."""
    return count * (K1 + 1) / (count + norm)


def damped(count: int) -> float:
    """What a gram's count is worth in a vector of grams."""
    return 1 + math.log(count)


def worths(sentences: int) -> list[float]:
    """What a part is worth that stands in 0, 1, 2 … of so many sentences."""
    n = max(sentences, FEWEST)
    return [math.log((n + 1) / (f + 0.5)) for f in range(n + 1)]


def rarity(left: Profile, right: Profile) -> Rarity:
    """Rarity over all sentences of two articles (the articles themselves are the only corpus)."""
    sentences = len(left.sentences) + len(right.sentences)
    worth = worths(sentences)
    squares = [w * w for w in worth]
    lengths = sum(s.length for s in (*left.sentences, *right.sentences))
    return Rarity(
        _of_both(left.terms, right.terms, worth),
        _of_both(left.roots, right.roots, worth),
        _of_both(left.grams, right.grams, squares),
        lengths / max(1, sentences),
    )


def _of_both(left: Mapping[int, int], right: Mapping[int, int], worth: Sequence[float]) -> dict[int, float]:
    """What each part of either article is worth, from the number of sentences that hold it."""
    found = dict(zip(left, map(worth.__getitem__, left.values()), strict=True))
    found.update(zip(right, map(worth.__getitem__, right.values()), strict=True))
    for part in left.keys() & right.keys():
        found[part] = worth[left[part] + right[part]]
    return found
