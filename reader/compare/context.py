"""What a mention is about: the words around it, weighted by how near they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model.span import Span
from reader.text.document import Document
from reader.text.stop_words import stop_words
from reader.text.tokens import TokenKind

_HALF = 5.0
"""Tokens after which a word's weight has fallen to a half."""

_NEAR = 7
"""Words within this many tokens of the mention are near it."""

_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Context:
    """Stems of the content words of the value's sentence, the value's own left out, with weights 0 to 1, and those
    that stand near it."""

    weights: Mapping[str, float]
    near: frozenset[str]


def context_of(document: Document, span: Span) -> Context:
    """The surroundings of a span, which holds a value. Marks, numbers and stop words don't count."""
    first, last = document.sentence_tokens[document.sentence_at(span.start)]
    begin, end = document.token_at(span.start), document.token_at(max(span.start, span.end - 1))
    little = stop_words(document.language)
    weights: dict[str, float] = {}
    near: set[str] = set()
    for position in range(first, last):
        token = document.tokens[position]
        if begin <= position <= end or token.kind is not TokenKind.WORD or token.folded in little or len(token.folded) < _SHORTEST:
            continue
        distance = begin - position if position < begin else position - end
        stem = document.stem(token)
        weights[stem] = max(weights.get(stem, 0.0), 1 / (1 + (distance - 1) / _HALF))
        if distance <= _NEAR:
            near.add(stem)
    return Context(weights, frozenset(near))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two contexts are: shared weight as a share of all (0 to 1), and the stems near both mentions."""

    share: float
    near: frozenset[str]


def likeness(one: Context, two: Context) -> Likeness:
    """Compares two contexts; symmetric."""
    shared = one.weights.keys() & two.weights.keys()
    total = sum(one.weights.values()) + sum(two.weights.values())
    weight = sum(one.weights[s] + two.weights[s] for s in shared)
    return Likeness(weight / total if total else 0.0, one.near & two.near)
