"""The words of each sentence as aligning sees them: computed once per article, independent of any other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from reader.text.document import Document
from reader.text.fold import fold
from reader.text.tokens import TokenKind

_LONG = 3
"""Letters that a word must have more than to be matched by its spelling."""


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence. `text` are its folded words in order, joined by blanks; `plain` the same without accents and signs, padded
    with a blank at either end. `terms` counts its word stems and numbers, as `number_of` has them, in text order; `figures` are
    those that are numbers."""

    text: str
    plain: str
    terms: Mapping[int, int]
    figures: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """The sentences of one article in order, in how many of them each term stands, and the spelling of terms that may be
    matched by it. Equal only to itself, so that what is made of it can be remembered."""

    sentences: tuple[Words, ...]
    counts: Mapping[int, int]
    spelled: Mapping[int, str]


def lines_of(document: Document) -> Lines:
    """The sentences of an article. Time grows linearly with the text."""
    spelled: dict[int, str] = {}
    sentences = tuple(_words(document, i, spelled) for i in range(len(document.sentences)))
    counts: Counter[int] = Counter()
    for sentence in sentences:
        counts.update(sentence.terms.keys())
    return Lines(sentences, dict(counts), spelled)


def _words(document: Document, index: int, spelled: dict[int, str]) -> Words:
    terms: Counter[int] = Counter()
    figures, words = set(), []
    for token in document.tokens_of_sentence(index):
        if token.kind is TokenKind.MARK:
            continue
        if token.kind is TokenKind.NUMBER:
            number = token.text.replace(",", "").replace("\u00a0", "")
            figures.add(number_of(number))
            terms[number_of(number)] += 1
            words.append(number)
            continue
        for part in token.folded.split("-"):
            if part:
                stem = document.stem_of(part)
                terms[number_of(stem)] += 1
                if len(stem) > _LONG:
                    spelled[number_of(stem)] = stem
        words.append(token.folded)
    text = " ".join(words)
    return Words(text, f" {text if text.isascii() else fold(text).text} ", dict(terms), frozenset(figures))


@lru_cache(maxsize=1 << 16)
def number_of(part: str) -> int:
    """A number for a term or a gram. Sums over sets run in the order of hashes, and those of texts differ from process to
    process."""
    return crc32(part.encode())
