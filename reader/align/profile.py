"""What the scores need to know of each sentence, computed once per article, and how rare its parts are in two articles."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
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

    `terms` are its different terms; `repeated` counts those that stand in it more than once; `long` are the terms that may be
    matched by their spelling, by their first letters. `grams` are the different character 4-grams, as numbers, and
    `repeated_grams` those that stand in it more than once. `length` counts its words and numbers.
    """

    words: Words
    terms: frozenset[int]
    repeated: Mapping[int, int]
    long: Mapping[str, Sequence[tuple[int, str]]]
    grams: frozenset[int]
    repeated_grams: Mapping[int, int]
    length: int


@dataclass(frozen=True, slots=True)
class Counted:
    """The different parts of an article's sentences, and in how many sentences each stands, one for one."""

    parts: tuple[int, ...]
    counts: tuple[int, ...]
    count_of: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Profile:
    """The sentences of one article in order, and its terms and grams with the number of sentences that hold each."""

    sentences: tuple[Sentence, ...]
    terms: Counted
    grams: Counted


@lru_cache(maxsize=REMEMBERED)
def profile(lines: Lines) -> Profile:
    """Prepares one article; depends on nothing else."""
    sentences = tuple(_sentence(words, lines.spelled) for words in lines.sentences)
    grams: Counter[int] = Counter()
    for sentence in sentences:
        grams.update(sentence.grams)
    return Profile(sentences, _counted(lines.counts), _counted(grams))


def _counted(counts: Mapping[int, int]) -> Counted:
    return Counted(tuple(counts), tuple(counts.values()), dict(counts))


def _sentence(words: Words, spelled: Mapping[int, str]) -> Sentence:
    long: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for term in words.terms:
        if term in spelled:
            long[spelled[term][0]].append((term, spelled[term]))
    repeated = {term: n for term, n in words.terms.items() if n > 1}
    text = words.plain
    grams = Counter([number_of(text[i : i + GRAM]) for i in range(len(text) - GRAM + 1)])
    again = {gram: n for gram, n in grams.items() if n > 1}
    return Sentence(words, frozenset(words.terms), repeated, dict(long), frozenset(grams), again, sum(words.terms.values()))


@dataclass(frozen=True, slots=True)
class Weighted:
    """A sentence with what its parts are worth in two articles: the lengths of its vectors of terms and of grams, the sum
    of the rarities of its different terms, its norm for BM25, and the BM25 that it reaches on itself."""

    sentence: Sentence
    term_length: float
    gram_length: float
    total: float
    norm: float
    itself: float


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare each term and each gram is: ln((n + 1) / (f + 0.5)), with n sentences and f of them that hold it; and the squares
    of that.

    `n` is at least FEWEST."""

    terms: Mapping[int, float]
    term_squares: Mapping[int, float]
    gram_squares: Mapping[int, float]
    mean_length: float

    def weigh(self, sentence: Sentence) -> Weighted:
        """What the sentence is worth under this rarity."""
        norm = K1 * (1 - B + B * sentence.length / (self.mean_length or 1.0))
        total = sum(map(self.terms.__getitem__, sentence.terms))
        squares = sum(map(self.term_squares.__getitem__, sentence.terms))
        itself = total * bm25(1, norm)
        for term, count in sentence.repeated.items():
            squares += (damped(count) ** 2 - 1) * self.term_squares[term]
            itself += (bm25(count, norm) - bm25(1, norm)) * self.terms[term]
        gram_squares = sum(map(self.gram_squares.__getitem__, sentence.grams))
        for gram, count in sentence.repeated_grams.items():
            gram_squares += (damped(count) ** 2 - 1) * self.gram_squares[gram]
        return Weighted(sentence, math.sqrt(squares) or 1.0, math.sqrt(gram_squares) or 1.0, total, norm, itself)


def bm25(count: int, norm: float) -> float:
    """What a term's count is worth in a sentence of this norm."""
    return count * (K1 + 1) / (count + norm)


def damped(count: int) -> float:
    """What a term's count is worth in a vector of terms."""
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
        _of_both(left.terms, right.terms, squares),
        _of_both(left.grams, right.grams, squares),
        lengths / max(1, sentences),
    )


def _of_both(left: Counted, right: Counted, worth: Sequence[float]) -> dict[int, float]:
    """What each part of either article is worth, from the number of sentences that hold it."""
    found = dict(zip(left.parts, map(worth.__getitem__, left.counts), strict=True))
    found.update(zip(right.parts, map(worth.__getitem__, right.counts), strict=True))
    here, there = left.count_of, right.count_of
    for part in here.keys() & there.keys():
        found[part] = worth[here[part] + there[part]]
    return found
