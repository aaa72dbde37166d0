"""One thing in one word and in two: "Elektroantriebe" and "elektrische Antriebe"; in a language that makes compounds."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from functools import lru_cache

from reader.facts.details import DetailValue
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.document import Document
from reader.text.tokens import Token, TokenKind

_LANGUAGES = frozenset({"de"})
_ROOT = 5
"""Letters that the adjective and the first part of the compound have in common."""
_HEAD = 5
"""Letters of the noun at least."""


def links(passage: Passage) -> frozenset[str]:
    """The nouns with an adjective in front, and the compounds by all their endings that are such nouns."""
    if passage.document.language not in _LANGUAGES:
        return frozenset()
    pairs = {f"compound {noun.folded} {adjective.folded[:_ROOT]}" for adjective, noun in _pairs(passage.document, passage.sentence)}
    words = _long(passage.document, passage.sentence)
    made = {f"compound {w.folded[i:]} {w.folded[:_ROOT]}" for w in words for i in range(_ROOT, len(w.folded) - _HEAD + 1)}
    return frozenset(pairs | made)


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """A compound in one sentence, its parts in the other."""
    if left.document.language not in _LANGUAGES:
        return
    for one, two in _judge(left, right):
        yield Loose(one, two, _judgement(one))
    for one, two in _judge(right, left):
        yield Loose(two, one, _judgement(one))


def _judgement(compound: Mention) -> Judgement:
    return Judgement(Verdict.AGREE, "both name the same, one of them in one word", title=compound.text)


def _judge(made: Passage, parted: Passage) -> Iterator[tuple[Mention, Mention]]:
    for word in _long(made.document, made.sentence):
        for adjective, noun in _pairs(parted.document, parted.sentence):
            if (
                word.folded.endswith(noun.folded)
                and word.folded[:_ROOT] == adjective.folded[:_ROOT]
                and len(word.folded) > len(noun.folded)
            ):
                yield _mention(made, word, word, noun.folded), _mention(parted, adjective, noun, noun.folded)


@lru_cache(maxsize=16384)
def _pairs(document: Document, sentence: int) -> tuple[tuple[Token, Token], ...]:
    """Adjectives with the noun right behind them."""
    tokens = document.tokens_of_sentence(sentence)
    return tuple(
        (one, two)
        for one, two in itertools.pairwise(tokens)
        if one.text[0].islower() and two.text[0].isupper() and len(one.text) > _ROOT and len(two.text) >= _HEAD
    )


@lru_cache(maxsize=16384)
def _long(document: Document, sentence: int) -> tuple[Token, ...]:
    tokens = document.tokens_of_sentence(sentence)
    return tuple(t for t in tokens if t.kind is TokenKind.WORD and t.text[0].isupper() and len(t.text) >= _ROOT + _HEAD)


def _mention(passage: Passage, first: Token, last: Token, thing: str) -> Mention:
    span = Span(first.start, last.end)
    return Mention("claim", span, span.of(passage.document.text), DetailValue(thing, frozenset({first.folded})), passage.sentence)
