"""States that a word tells by itself, whatever the clause: offline, unclassified, bankrupt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.deeds import own_subject
from reader.facts.grammar import Scan, Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.negation import negates
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

_MOST = 3
"""Places of a text in which a state stands at most, if it is to be the state of one thing."""
_BEFORE = 3


@dataclass(frozen=True, slots=True)
class StateValue(Value):
    """`state` is the usual word for it."""

    state: str


@dataclass(frozen=True, slots=True)
class _State:
    """The token of a state, its usual word, and the noun whose state it is, "" where the surface doesn't show it."""

    at: int
    state: str
    noun: str


def links(passage: Passage) -> frozenset[str]:
    """The states that a sentence tells."""
    return frozenset(f"state {s.state}" for s in _states_of(passage.document).get(passage.sentence, ()))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """The same rare state in two sentences."""
    for one in _states_of(left.document).get(left.sentence, ()):
        for two in _states_of(right.document).get(right.sentence, ()):
            if one.state == two.state and _once(left.document, one.state) and _once(right.document, one.state):
                noun = one.noun or two.noun
                title = f"{noun} {one.state}".strip()
                reason = f"both say that it is {one.state}"
                yield Loose(
                    _mention(left, one), _mention(right, two), Judgement(Verdict.AGREE, reason, title=title[:1].upper() + title[1:])
                )


def _once(document: Document, state: str) -> bool:
    return sum(s.state == state for states in _states_of(document).values() for s in states) <= _MOST


@lru_cache(maxsize=8)
def _states(language: str) -> Mapping[str, str]:
    """The usual word for each word of a state."""
    found = {}
    for entry in words_of("claims", language, "state"):
        word, _, usual = entry.partition(" = ")
        found[word] = usual or word
    return found


@lru_cache(maxsize=REMEMBERED)
def _states_of(document: Document) -> Mapping[int, Sequence[_State]]:
    known = _states(document.language)
    if not known:
        return {}
    scan, found = scan_of(document), {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        here = tuple(
            _State(at, known[scan.word(at)], _noun(scan, at, first, last))
            for at in range(first, last)
            if scan.word(at) in known and not any(negates(document, i) for i in range(max(first, at - _BEFORE), at))
        )
        if here:
            found[index] = here
    return found


def _noun(scan: Scan, at: int, first: int, last: int) -> str:
    """The noun behind an adjective, or the last word of the subject in front of "is offline"."""
    if at + 1 < last and scan.tags[at + 1] is Tag.OTHER and scan.document.tokens[at + 1].text.islower():
        return scan.document.tokens[at + 1].text
    part = own_subject(scan, at, first)
    return scan.document.tokens[part.last].text if part and scan.tags[part.last] in (Tag.OTHER, Tag.NAME) else ""


def _mention(passage: Passage, state: _State) -> Mention:
    token = passage.document.tokens[state.at]
    span = Span(token.start, token.end)
    return Mention("claim", span, token.text, StateValue(state.state), passage.sentence)
