"""The words of each sentence as aligning sees them: computed once per article, independent of any other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from reader.text.document import Document
from reader.text.fold import fold
from reader.text.stop_words import stop_words
from reader.text.tokens import TokenKind

_ROOT = 4
"""Letters by which two words are taken for kin: killed, killing, killer; Selmouth, Selmouthers."""


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence. `text` are its folded words in order, joined by blanks; `plain` the same without accents and signs, padded
    with a blank at either end. `terms` counts its word stems and numbers, as `number_of` has them, in text order; `figures` are
    those that are numbers; `roots` are the beginnings of its words of weight."""

    text: str
    plain: str
    terms: Mapping[int, int]
    figures: frozenset[int]
    roots: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """The sentences of one article in order, in how many of them each term stands, and which facts each tells in normal form, as
    numbers. Equal only to itself, so that what is made of it can be remembered."""

    sentences: tuple[Words, ...]
    counts: Mapping[int, int]
    facts: tuple[frozenset[int], ...] = ()


def lines_of(document: Document, facts: Mapping[int, Collection[str]] | None = None) -> Lines:
    """The sentences of an article, with the normal forms of the `facts` that each tells. Time grows linearly with the text."""
    sentences = tuple(_words(document, i) for i in range(len(document.sentences)))
    counts: Counter[int] = Counter()
    for sentence in sentences:
        counts.update(sentence.terms.keys())
    told = tuple(frozenset(map(number_of, (facts or {}).get(i, ()))) for i in range(len(sentences)))
    return Lines(sentences, dict(counts), told)


def _words(document: Document, index: int) -> Words:
    terms: Counter[int] = Counter()
    figures, words, roots = set(), [], set()
    little = stop_words(document.language)
    for token in document.tokens_of_sentence(index):
        if token.kind is TokenKind.MARK:
            continue
        if token.kind is TokenKind.NUMBER:
            number = token.text.replace(",", "").replace("\u00a0", "")
            figures.add(number_of(number))
            terms[number_of(number)] += 1
            words.append(number)
            roots.add(number_of(number[:_ROOT]))
            continue
        for part in token.folded.split("-"):
            if part:
                terms[number_of(document.stem_of(part))] += 1
        words.append(token.folded)
        if token.folded not in little:
            roots.add(number_of(token.folded[:_ROOT]))
    text = " ".join(words)
    plain = f" {text if text.isascii() else fold(text).text} "
    return Words(text, plain, dict(terms), frozenset(figures), frozenset(roots))


@lru_cache(maxsize=1 << 16)
def number_of(part: str) -> int:
    """A number for a term or a gram. Sums over sets run in the order of hashes, and those of texts differ from process to
    process."""
    return crc32(part.encode())
