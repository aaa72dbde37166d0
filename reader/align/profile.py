"""What the scores need to know of each sentence, computed once per article, and how rare its parts are in two articles."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from reader.text.document import Document
from reader.text.fold import fold
from reader.text.tokens import TokenKind

_GRAM = 4
"""Length of the character n-grams; notes of measurements prefer 4 among fixed lengths."""

_FEWEST = 30

_K1, _B = 1.2, 0.75
"""The usual constants of BM25."""

_LONG = 3
"""Letters that a word must have more than to be matched by its spelling."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the scores see it, independent of any other article.

    `terms` are its different word stems and numbers, as `number_of` has them; `repeated` counts those that stand in it more
    than once; `long` are the terms that may be matched by their spelling, by their first letters. `grams` are the different
    character 4-grams of the folded text, padded with blanks, as numbers. `numbers` are as written, without separators; `words`
    are the folded words of the sentence in order, joined by blanks; `length` counts its words and numbers.
    """

    words: str
    terms: frozenset[int]
    repeated: Mapping[int, int]
    long: Mapping[str, Sequence[tuple[int, str]]]
    grams: frozenset[int]
    numbers: frozenset[str]
    length: int


@dataclass(frozen=True, slots=True)
class Counted:
    """The different parts of an article's sentences, and in how many sentences each stands, one for one."""

    parts: tuple[int, ...]
    counts: tuple[int, ...]
    count_of: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Profile:
    """The sentences of one article in order; its terms and grams with the number of sentences that hold each; and for each
    term these sentences."""

    sentences: tuple[Sentence, ...]
    terms: Counted
    grams: Counted
    postings: Mapping[int, Sequence[int]]


def profile(document: Document) -> Profile:
    """Prepares one article; depends on nothing else."""
    sentences = tuple(_sentence(document, i) for i in range(len(document.sentences)))
    grams: Counter[int] = Counter()
    postings: defaultdict[int, list[int]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        grams.update(sentence.grams)
        for term in sentence.terms:
            postings[term].append(at)
    return Profile(sentences, _counted({t: len(places) for t, places in postings.items()}), _counted(grams), dict(postings))


def _counted(counts: Mapping[int, int]) -> Counted:
    return Counted(tuple(counts), tuple(counts.values()), dict(counts))


def _sentence(document: Document, index: int) -> Sentence:
    terms: Counter[str] = Counter()
    numbers, words = set(), []
    for token in document.tokens_of_sentence(index):
        if token.kind is TokenKind.MARK:
            continue
        if token.kind is TokenKind.NUMBER:
            number = token.text.replace(",", "").replace("\u00a0", "")
            numbers.add(number)
            terms[number] += 1
            words.append(number)
            continue
        for part in token.folded.split("-"):
            if part:
                terms[document.stem_of(part)] += 1
        words.append(token.folded)
    text = " ".join(words)
    long: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for term in terms:
        if len(term) > _LONG:
            long[term[0]].append((number_of(term), term))
    repeated = {number_of(term): n for term, n in terms.items() if n > 1}
    return Sentence(text, frozenset(map(number_of, terms)), repeated, dict(long), _grams(text), frozenset(numbers), terms.total())


def _grams(text: str) -> frozenset[int]:
    padded = f" {text if text.isascii() else fold(text).text} "
    return frozenset([number_of(padded[i : i + _GRAM]) for i in range(len(padded) - _GRAM + 1)])


@lru_cache(maxsize=1 << 17)
def number_of(part: str) -> int:
    """A number for a term or a gram. Sums over sets run in the order of hashes, and those of texts differ from process to
    process."""
    return crc32(part.encode())


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

    `n` is at least 30, so that two short texts do not make every shared word worthless."""

    terms: Mapping[int, float]
    term_squares: Mapping[int, float]
    gram_squares: Mapping[int, float]
    mean_length: float

    def weigh(self, sentence: Sentence) -> Weighted:
        """What the sentence is worth under this rarity."""
        norm = _K1 * (1 - _B + _B * sentence.length / (self.mean_length or 1.0))
        total = sum(map(self.terms.__getitem__, sentence.terms))
        squares = sum(map(self.term_squares.__getitem__, sentence.terms))
        itself = total * bm25(1, norm)
        for term, count in sentence.repeated.items():
            squares += (damped(count) ** 2 - 1) * self.term_squares[term]
            itself += (bm25(count, norm) - bm25(1, norm)) * self.terms[term]
        gram_squares = sum(map(self.gram_squares.__getitem__, sentence.grams))
        return Weighted(sentence, math.sqrt(squares) or 1.0, math.sqrt(gram_squares) or 1.0, total, norm, itself)


def bm25(count: int, norm: float) -> float:
    """What a term's count is worth in a sentence of this norm."""
    return count * (_K1 + 1) / (count + norm)


def damped(count: int) -> float:
    """What a term's count is worth in a vector of terms."""
    return 1 + math.log(count)


def rarity(left: Profile, right: Profile) -> Rarity:
    """Rarity over all sentences of two articles (the articles themselves are the only corpus)."""
    sentences = len(left.sentences) + len(right.sentences)
    n = max(sentences, _FEWEST)
    worth = [math.log((n + 1) / (f + 0.5)) for f in range(n + 1)]
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
