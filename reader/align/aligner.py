"""Alignments of two articles, with tier, kind and the grounds that can be shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reader.align.likeness import alike, kind_of
from reader.align.pairs import Pair, score_pairs
from reader.align.weights import LIKELY, SURE
from reader.align.words import Lines, lines_of, number_of
from reader.model.alignment import Alignment, Reason, Tier, of_sentence, wording
from reader.text.document import Document
from reader.text.stop_words import stop_words
from reader.text.tokens import TokenKind

_SHOWN_WORDS = 6
_SHORT = 3
"""Letters that a word which is no name must have more than to be shown as a ground."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A word of a sentence that can be a ground for a match: its term, its place among the words, how it is written, and the
    label under which it is shown."""

    term: int
    position: int
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Alignable:
    """An article made ready for aligning: depends on nothing but the article. `grounds` are, for each sentence, the words that
    can be grounds for a match."""

    document: Document
    lines: Lines
    grounds: tuple[tuple[Ground, ...], ...]


def alignable(document: Document, facts: Mapping[int, Collection[str]] | None = None) -> Alignable:
    """Prepares one article; `facts` are, by sentence, the normal forms of what it tells. Time grows linearly with its text."""
    return Alignable(document, lines_of(document, facts), tuple(_grounds(document, i) for i in range(len(document.sentences))))


def align_two(left: Alignable, right: Alignable, left_at: int, right_at: int) -> tuple[Alignment, ...]:
    """The alignments of two articles, which stand at positions `left_at` and `right_at` of the comparison.

    Doubtful pairs are listed too, with low scores and tier `unsure`. In text order of the left article.
    """
    return tuple(_alignment(left, right, left_at, right_at, pair) for pair in score_pairs(left.lines, right.lines))


def _alignment(left: Alignable, right: Alignable, left_at: int, right_at: int, pair: Pair) -> Alignment:
    one, two = left.lines.sentences[pair.left].text, right.lines.sentences[pair.right].text
    ratio = alike(one, two)
    return Alignment(
        of_sentence(left_at, pair.left),
        of_sentence(right_at, pair.right),
        pair.score,
        _tier(pair.score),
        kind_of(one, two, ratio),
        _reasons(left, right, pair, ratio) if pair.score >= LIKELY else (),
    )


def _tier(score: float) -> Tier:
    if score >= SURE:
        return Tier.SURE
    return Tier.LIKELY if score >= LIKELY else Tier.UNSURE


_LABELS = ("Same name", "Same number", "Same words")


def _grounds(document: Document, sentence: int) -> tuple[Ground, ...]:
    found, little = [], stop_words(document.language)
    for position, token in enumerate(document.tokens_of_sentence(sentence)):
        if token.kind is TokenKind.NUMBER:
            found.append(Ground(number_of(token.text.replace(",", "")), position, token.text, "Same number"))
        elif token.kind is TokenKind.WORD and token.text.lower() not in little:
            name = position > 0 and token.text[:1].isupper()
            if name or len(token.text) > _SHORT:
                found.append(Ground(number_of(document.stem(token)), position, token.text, "Same name" if name else "Same words"))
    return tuple(found)


def _reasons(left: Alignable, right: Alignable, pair: Pair, ratio: float) -> tuple[Reason, ...]:
    """What the two sentences share: names, numbers, rare words, in the left sentence's spelling, rarest first."""
    there, here, elsewhere = right.lines.sentences[pair.right].terms, left.lines.counts, right.lines.counts
    shared: dict[str, list[tuple[int, int, str]]] = {label: [] for label in _LABELS}
    for ground in left.grounds[pair.left]:
        if ground.term in there:
            frequency = here.get(ground.term, 0) + elsewhere.get(ground.term, 0)
            shared[ground.label].append((frequency, ground.position, ground.text))
    found = [Reason(label, _shown(entries)) for label, entries in shared.items() if entries]
    return (*found, wording(round(100 * ratio)))


def _shown(entries: list[tuple[int, int, str]]) -> str:
    """The rarest different words among the entries, in text order."""
    best = sorted(entries)[:_SHOWN_WORDS] if len(entries) > _SHOWN_WORDS else entries
    return ", ".join(dict.fromkeys(text for _, text in sorted((position, text) for _, position, text in best)))
