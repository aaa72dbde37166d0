"""A body beside the larger one that it belongs to, or beside its members: a letter to "the Senate Banking Committee", to
"Congress", to "senators"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.namewords import ORGANISATION
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.lexicon import words_of

_SHARE = 0.2
_SCORE = 30.0
"""Likeness of the surroundings and score of the alignment which tell that both are meant for one, with a word near both …"""
_NEAR = 2
"""… and the words near both that tell it by themselves."""


@dataclass(frozen=True, slots=True)
class MembersValue(Value):
    """`body` is whose members are meant."""

    body: str


@lru_cache(maxsize=8)
def _larger(language: str) -> Mapping[str, frozenset[str]]:
    """For a folded word of a body or its members, what they belong to, step by step."""
    steps = dict(entry.casefold().split(" = ") for entry in sorted(words_of("names", language, "part of")))
    found = {}
    for word in steps:
        chain, at = [], word
        while at in steps and steps[at] not in chain:
            at = steps[at]
            chain.append(at)
        found[word] = frozenset(chain)
    return found


def parts(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Bodies of one sentence that belong to a body of the other, where nothing of the same name stands in both."""
    here, there = _bodies(left), _bodies(right)
    for one, words in here:
        for two, others in there:
            if words == others or not _belongs(left, words, others):
                continue
            at = place(one.span, two.span)
            if (at.score >= _SCORE and at.near and at.share >= _SHARE) or at.near >= _NEAR:
                yield Loose(one, two, Judgement(Verdict.COMPATIBLE, "one belongs to the other"))


def _belongs(passage: Passage, one: frozenset[str], two: frozenset[str]) -> bool:
    larger = _larger(passage.document.language)
    return any(not larger.get(a, frozenset()).isdisjoint(b) for a, b in ((w, two) for w in one)) or any(
        not larger.get(w, frozenset()).isdisjoint(one) for w in two
    )


@lru_cache(maxsize=16384)
def _bodies(passage: Passage) -> Sequence[tuple[Mention, frozenset[str]]]:
    """The bodies of a sentence and the words for members of one, each with its folded words."""
    larger = _larger(passage.document.language)
    known = frozenset(larger) | frozenset(name for names in larger.values() for name in names)
    found = []
    for mention in passage.mentions("name"):
        words = frozenset(w.casefold() for w in mention.text.split())
        if getattr(mention.value, "type", "") == ORGANISATION and words & known:
            found.append((mention, words & known))
    members = words_of("names", passage.document.language, "members")
    for token in passage.document.tokens_of_sentence(passage.sentence):
        if token.folded in members:
            span = Span(token.start, token.end)
            found.append((Mention("name", span, token.text, MembersValue(token.folded), passage.sentence), frozenset({token.folded})))
    return found
