"""What is not to happen: wanted to be avoided in one report, ruled out in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import folded_words_of
from reader.text.tokens import TokenKind

_REACH = 8
"""Tokens between what is not to happen and the word that says so."""


@dataclass(frozen=True, slots=True)
class AvoidedValue(Value):
    """`thing` is the usual noun, `mode` "avoid" or "not"."""

    thing: str
    mode: str


@lru_cache(maxsize=8)
def _things(language: str) -> Mapping[str, str]:
    pairs = (entry.partition(" = ") for entry in folded_words_of("deeds", language, "avoided thing"))
    return {word: usual or word for word, _, usual in pairs}


def links(passage: Passage) -> frozenset[str]:
    """What is not to happen."""
    return frozenset(f"avoided {getattr(m.value, 'thing', '')}" for m in _avoided(passage.document).get(passage.sentence, ()))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """The same is not to happen in two sentences: in the same way, or as a wish in one of them."""
    for one in _avoided(left.document).get(left.sentence, ()):
        for two in _avoided(right.document).get(right.sentence, ()):
            a, b = one.value, two.value
            if not isinstance(a, AvoidedValue) or not isinstance(b, AvoidedValue) or a.thing != b.thing:
                continue
            if a.mode == b.mode:
                yield Loose(one, two, Judgement(Verdict.AGREE, "both say that it is not to happen"))
            else:
                yield Loose(one, two, Judgement(Verdict.COMPATIBLE, "one wants to avoid it, the other rules it out"))


@lru_cache(maxsize=REMEMBERED)
def _avoided(document: Document) -> Mapping[int, tuple[Mention, ...]]:
    """What each sentence says is not to happen."""
    things = _things(document.language)
    if not things:
        return {}
    avoid, negation = (folded_words_of("deeds", document.language, name) for name in ("avoid", "ruled out"))
    found = {}
    for index in range(len(document.sentences)):
        tokens = [t for t in document.tokens_of_sentence(index) if t.kind is TokenKind.WORD]
        here = []
        for at, token in enumerate(tokens):
            near = [t.folded for t in tokens[max(0, at - _REACH) : at + _REACH + 1]] if token.folded in things else []
            mode = "avoid" if not avoid.isdisjoint(near) else "not" if not negation.isdisjoint(near) else ""
            if mode:
                span = Span(token.start, token.end)
                here.append(Mention("claim", span, token.text, AvoidedValue(things[token.folded], mode), index))
        if here:
            found[index] = tuple(here[:1])
    return found
