"""What the scores need to know of each sentence, computed once per article, and how rare its parts are in two articles."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.text.document import Document
from reader.text.fold import fold
from reader.text.tokens import TokenKind

_GRAM = 4
"""Length of the character n-grams; notes of measurements prefer 4 among fixed lengths."""

_FEWEST = 30

_K1, _B = 1.2, 0.75
"""The usual constants of BM25."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the scores see it, independent of any other article.

    `terms` counts word stems and numbers; `term_weights` and `gram_weights` hold 1 + ln(count) for each term and for each
    character 4-gram of the folded text, padded with blanks; `numbers` are as written, without separators; `words` are the
    folded words of the sentence in order, joined by blanks; `length` is the sum of the counts of terms.
    """

    words: str
    terms: Mapping[str, int]
    term_weights: Mapping[str, float]
    gram_weights: Mapping[str, float]
    numbers: frozenset[str]
    length: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The sentences of one article in order; in how many of them each term and each gram stands; and for each term the
    sentences that hold it."""

    sentences: tuple[Sentence, ...]
    terms: Mapping[str, int]
    grams: Mapping[str, int]
    postings: Mapping[str, Sequence[int]]


def profile(document: Document) -> Profile:
    """Prepares one article; depends on nothing else."""
    sentences = tuple(_sentence(document, i) for i in range(len(document.sentences)))
    terms: Counter[str] = Counter()
    grams: Counter[str] = Counter()
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        terms.update(sentence.terms.keys())
        grams.update(sentence.gram_weights.keys())
        for term in sentence.terms:
            postings[term].append(at)
    return Profile(sentences, dict(terms), dict(grams), dict(postings))


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
    padded = f" {text if text.isascii() else fold(text).text} "
    grams = Counter([padded[i : i + _GRAM] for i in range(len(padded) - _GRAM + 1)])
    return Sentence(text, dict(terms), _damped(terms), _damped(grams), frozenset(numbers), terms.total())


def _damped(counts: Mapping[str, int]) -> dict[str, float]:
    return {term: 1.0 if n == 1 else 1 + math.log(n) for term, n in counts.items()}


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
    """How rare each term and each gram is: ln((n + 1) / (f + 0.5)), with n sentences and f of them that hold it.

    `n` is at least 30, so that two short texts do not make every shared word worthless."""

    terms: Mapping[str, float]
    grams: Mapping[str, float]
    mean_length: float

    def weigh(self, sentence: Sentence) -> Weighted:
        """What the sentence is worth under this rarity."""
        norm = _K1 * (1 - _B + _B * sentence.length / (self.mean_length or 1.0))
        total = squares = itself = 0.0
        for term, count in sentence.terms.items():
            rare = self.terms[term]
            total += rare
            squares += (sentence.term_weights[term] * rare) ** 2
            itself += rare * bm25(count, norm)
        grams = self.grams
        gram_squares = sum([(weight * grams[gram]) ** 2 for gram, weight in sentence.gram_weights.items()])
        return Weighted(sentence, math.sqrt(squares) or 1.0, math.sqrt(gram_squares) or 1.0, total, norm, itself)


def bm25(count: int, norm: float) -> float:
    """What a term's count is worth in a sentence of this norm."""
    return count * (_K1 + 1) / (count + norm)


def rarity(left: Profile, right: Profile) -> Rarity:
    """Rarity over all sentences of two articles (the articles themselves are the only corpus)."""
    sentences = len(left.sentences) + len(right.sentences)
    n = max(sentences, _FEWEST)
    worth = [math.log((n + 1) / (f + 0.5)) for f in range(n + 1)]
    lengths = sum(s.length for s in (*left.sentences, *right.sentences))
    return Rarity(_idf(left.terms, right.terms, worth), _idf(left.grams, right.grams, worth), lengths / max(1, sentences))


def _idf(left: Mapping[str, int], right: Mapping[str, int], worth: Sequence[float]) -> dict[str, float]:
    found = {term: worth[f] for term, f in left.items()}
    found.update(_both(left, right, worth))
    return found


def _both(left: Mapping[str, int], right: Mapping[str, int], worth: Sequence[float]) -> Iterable[tuple[str, float]]:
    return ((term, worth[f + left.get(term, 0)]) for term, f in right.items())
