"""What the scores need to know of each sentence, computed once per article and once per set of articles."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.text.document import Document
from reader.text.fold import fold
from reader.text.tokens import TokenKind

_GRAM = 4
"""Length of the character n-grams; notes of measurements prefer 4 among fixed lengths."""

_FEWEST = 30


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the scores see it, independent of any other article.

    `terms` counts word stems and numbers; `grams` counts character 4-grams of the folded text, padded with blanks;
    `numbers` are as written, without separators;
    `words` are the folded words of the sentence in order, joined by blanks.
    """

    words: str
    terms: Mapping[str, int]
    grams: Mapping[str, int]
    numbers: frozenset[str]


def profile(document: Document) -> tuple[Sentence, ...]:
    """The sentences of one article, in order. Depends on nothing but the article."""
    return tuple(_sentence(document, i) for i in range(len(document.sentences)))


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
    padded = f" {fold(' '.join(words)).text} "
    grams = Counter(padded[i : i + _GRAM] for i in range(len(padded) - _GRAM + 1))
    return Sentence(" ".join(words), dict(terms), dict(grams), frozenset(numbers))


@dataclass(frozen=True, slots=True)
class Weighted:
    """A sentence with the rarity of its terms among the articles at hand: unit vectors of terms and of grams."""

    sentence: Sentence
    terms: Mapping[str, float]
    grams: Mapping[str, float]
    total: float
    """Sum of the rarities of the sentence's different terms."""
    length: int


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare each term and each gram is: ln((n + 1) / (f + 0.5)), with n sentences and f of them that hold it.

    `n` is at least 30, so that two short texts do not make every shared word worthless."""

    terms: Mapping[str, float]
    grams: Mapping[str, float]
    mean_length: float

    def weigh(self, sentence: Sentence) -> Weighted:
        """The sentence's vectors under this rarity."""
        terms = _unit(sentence.terms, self.terms)
        grams = _unit(sentence.grams, self.grams)
        total = sum(self.terms[t] for t in sentence.terms)
        return Weighted(sentence, terms, grams, total, sum(sentence.terms.values()))


def rarity(articles: Sequence[Sequence[Sentence]]) -> Rarity:
    """Rarity over all sentences of all articles (the articles themselves are the only corpus)."""
    sentences = [s for article in articles for s in article]
    terms: Counter[str] = Counter()
    grams: Counter[str] = Counter()
    for s in sentences:
        terms.update(s.terms.keys())
        grams.update(s.grams.keys())
    n = max(len(sentences), _FEWEST)
    lengths = sum(sum(s.terms.values()) for s in sentences)
    return Rarity(_idf(terms, n), _idf(grams, n), lengths / max(1, len(sentences)))


def _idf(frequency: Mapping[str, int], n: int) -> dict[str, float]:
    return {t: math.log((n + 1) / (f + 0.5)) for t, f in frequency.items()}


def _unit(counts: Mapping[str, int], idf: Mapping[str, float]) -> dict[str, float]:
    raw = {t: (1 + math.log(n)) * idf[t] for t, n in counts.items()}
    norm = math.sqrt(sum(v * v for v in raw.values())) or 1.0
    return {t: v / norm for t, v in raw.items()}
