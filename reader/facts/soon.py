"""A short time that one report measures and another does not: "fifteen minutes later", "moments later"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.date_value import DateValue
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

_MEASURED = ("PT", "P1D", "P2D")
_REACH = 3
"""Tokens behind a length of time among which "later" stands."""


@dataclass(frozen=True, slots=True)
class SoonValue(Value):
    """`words` are those that tell of a short time."""

    words: str


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """A measured short time in one sentence, an unmeasured one in the other, with a word near both."""
    yield from _judge(left, right, place)
    for found in _judge(right, left, lambda a, b: place(b, a)):
        yield found.turned()


def _judge(measured: Passage, vague: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    soon = soon_in(vague)
    for one in measured.mentions("date") if soon else ():
        if soon and _is_short(measured, one) and place(one.span, soon.span).near:
            yield Loose(one, soon, Judgement(Verdict.COMPATIBLE, f"“{soon.text}” leaves open how long"))


def soon_in(passage: Passage) -> Mention | None:
    """The first words of a sentence for a short time."""
    return _soon(passage.document).get(passage.sentence)


def _is_short(passage: Passage, mention: Mention) -> bool:
    """Whether a date is minutes, hours or a day or two "later"."""
    value, document = mention.value, passage.document
    if not isinstance(value, DateValue) or not value.timex.startswith(_MEASURED):
        return False
    at = document.token_at(mention.span.end - 1)
    near = [t.folded for t in document.tokens[max(0, at - 1) : at + _REACH]]
    return not words_of("deeds", document.language, "later").isdisjoint(near)


@lru_cache(maxsize=REMEMBERED)
def _soon(document: Document) -> Mapping[int, Mention]:
    """The first words of each sentence for a short time."""
    phrases = [phrase.split() for phrase in sorted(words_of("deeds", document.language, "soon"))]
    found: dict[int, Mention] = {}
    for index in range(len(document.sentences)) if phrases else ():
        tokens = document.tokens_of_sentence(index)
        words = [t.folded for t in tokens]
        for phrase in phrases:
            at = next((i for i in range(len(words) - len(phrase) + 1) if words[i : i + len(phrase)] == phrase), -1)
            if at >= 0:
                span = Span(tokens[at].start, tokens[at + len(phrase) - 1].end)
                text = span.of(document.text)
                found[index] = Mention("date", span, text, SoonValue(text.casefold()), index)
                break
    return found
