"""Alignments of two articles, with tier, kind and the grounds that can be shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.align.features import NAMES
from reader.align.pairs import Pair, score_pairs
from reader.align.profile import Profile, Sentence, profile
from reader.align.weights import LIKELY, SURE
from reader.model.alignment import Alignment, AlignmentKind, Passage, Reason, Tier
from reader.text.document import Document
from reader.text.tokens import Token, TokenKind

_RATIO = NAMES.index("ratio")
_NEAR_VERBATIM = 0.8
_SHOWN_WORDS = 6


@dataclass(frozen=True, slots=True)
class Alignable:
    """An article made ready for aligning: depends on nothing but the article."""

    document: Document
    profile: Profile


def alignable(document: Document) -> Alignable:
    """Prepares one article; time grows linearly with its text."""
    return Alignable(document, profile(document))


def align_two(left: Alignable, right: Alignable, left_at: int, right_at: int) -> tuple[Alignment, ...]:
    """The alignments of two articles, which stand at positions `left_at` and `right_at` of the comparison.

    Doubtful pairs are listed too, with low scores and tier `unsure`. In text order of the left article.
    """
    return tuple(
        Alignment(
            Passage(left_at, (pair.left,)),
            Passage(right_at, (pair.right,)),
            pair.score,
            _tier(pair.score),
            _kind(left.profile.sentences[pair.left], right.profile.sentences[pair.right], pair),
            _reasons(left, right, pair) if pair.score >= LIKELY else (),
        )
        for pair in score_pairs(left.profile, right.profile)
    )


def _tier(score: float) -> Tier:
    if score >= SURE:
        return Tier.SURE
    return Tier.LIKELY if score >= LIKELY else Tier.UNSURE


def _kind(left: Sentence, right: Sentence, pair: Pair) -> AlignmentKind:
    if left.words == right.words:
        return AlignmentKind.VERBATIM
    return AlignmentKind.NEAR_VERBATIM if pair.features[_RATIO] >= _NEAR_VERBATIM else AlignmentKind.REWORDED


def _reasons(left: Alignable, right: Alignable, pair: Pair) -> tuple[Reason, ...]:
    """What the two sentences share: names, numbers, rare words, in the left sentence's spelling, rarest first."""
    there = right.profile.sentences[pair.right].terms
    names, numbers, words = [], [], []
    tokens = left.document.tokens_of_sentence(pair.left)
    for position, token in enumerate(tokens):
        term = token.text.replace(",", "") if token.kind is TokenKind.NUMBER else left.document.stem(token)
        if token.kind is TokenKind.MARK or term not in there:
            continue
        frequency = left.profile.terms.get(term, 0) + right.profile.terms.get(term, 0)
        entry = (frequency, position, token)
        if token.kind is TokenKind.NUMBER:
            numbers.append(entry)
        elif position and token.text[:1].isupper():
            names.append(entry)
        elif len(token.text) > 3:
            words.append(entry)
    found = [
        Reason(label, shown)
        for label, entries in (("Same name", names), ("Same number", numbers), ("Same words", words))
        if (shown := _shown(entries))
    ]
    return (*found, Reason("Wording", f"{round(100 * pair.features[_RATIO])} of 100 alike"))


def _shown(entries: Sequence[tuple[int, int, Token]]) -> str:
    """The rarest different words among the entries, in text order."""
    best = sorted(entries, key=lambda e: (e[0], e[1]))[:_SHOWN_WORDS]
    words = [token.text for _, _, token in sorted(best, key=lambda e: e[1])]
    return ", ".join(dict.fromkeys(words))
