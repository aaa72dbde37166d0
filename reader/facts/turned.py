"""One number told of opposite things: "rose 2.7 per cent" and "fell 2.7 per cent", "killed 20 people" and "injured 20 people"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from reader.facts.claim_clash import Saying, weighty
from reader.facts.claim_compare import claim_words
from reader.facts.claim_value import ClaimValue
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.negation import grammatical
from reader.facts.quantity_value import QuantityValue
from reader.facts.sorts import same_sort
from reader.facts.units import unit_named
from reader.facts.verbs import Form
from reader.model.finding import Verdict
from reader.model.mention import Mention, Modality
from reader.model.span import Span
from reader.text.document import Document

_SURE = 95.0
"""Score of the alignment of the two sentences, at least …"""
_TELLING_SURE = 50.0
"""… and where the number is such that hardly two facts have it."""
_DIGITS = 2
"""Digits but noughts that such a number has at least."""
_JOINING = frozenset({"and", "but", "while", ";", ":"})
"""What ends the words that belong to a verb."""
_NEXT = 3
"""Claims behind a verb of which the first verb ends what it is told of."""
_BEHIND = 7
"""Tokens behind a verb within which its numbers begin."""
_TOLLS = frozenset({"kill", "injure", "wound"})

_Key = tuple[float | None, float | None, str]
"""A number: its bounds and its unit, "" for what only counts people."""


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Two opposites of one number, where no article tells both of it."""
    for one, numbers in _sayings(left):
        for two, others in _sayings(right):
            shared = numbers & others
            if not shared or not _opposed(one, two):
                continue
            found = place(one.mention.span, two.mention.span)
            telling = any(_is_telling(key) for key in shared)
            if found.score < (_TELLING_SURE if telling else _SURE) or _of_others(one, two) or not (telling or found.near):
                continue
            if not _told(left, two, shared) and not _told(right, one, shared):
                reason = f"“{one.mention.text}” in one is “{two.mention.text}” in the other, of the same number"
                yield Loose(one.mention, two.mention, Judgement(Verdict.DIFFER, reason, plain=True))


def _opposed(one: Saying, two: Saying) -> bool:
    """Whether two verbs exclude each other, and are not two moments of one event; dead and hurt of one number are none."""
    words = claim_words(one.document.language)
    a, b = one.value.predicate, two.value.predicate
    if not words.excludes(a, b) or (words.follows(a, b) and not {a, b} <= _TOLLS):
        return False
    return grammatical(one.document, one.mention.sentence) == grammatical(two.document, two.mention.sentence)


def _of_others(one: Saying, two: Saying) -> bool:
    """Whether both tell who does it, and it is not the same."""
    here, there = weighty(one, one.value.subject), weighty(two, two.value.subject)
    if not here or not there or here & there:
        return False
    return not any(same_sort(a, b, one.document.language) for a in here for b in there)


def _is_telling(key: _Key) -> bool:
    number = key[0] if key[0] is not None else key[1]
    return number is not None and len(f"{number:.12g}".replace(".", "").strip("0")) >= _DIGITS


def _told(passage: Passage, other: Saying, shared: frozenset[_Key]) -> bool:
    """Whether an article tells one of the numbers of the other's verb, anywhere."""
    words = claim_words(other.document.language)
    usual = words.usual(other.value.predicate)
    told = _with_numbers(passage.document, passage.found.get("claim", ()), passage.found.get("quantity", ()))
    return any(words.usual(said.value.predicate) == usual and not numbers.isdisjoint(shared) for said, numbers in told)


@lru_cache(maxsize=4096)
def _sayings(passage: Passage) -> tuple[tuple[Saying, frozenset[_Key]], ...]:
    """The verbs of a sentence that have an opposite, with the numbers that they are told of."""
    return tuple(_with_numbers(passage.document, passage.mentions("claim"), passage.mentions("quantity")))


def _with_numbers(document: Document, claims: Sequence[Mention], quantities: Sequence[Mention]) -> Iterator[tuple[Saying, frozenset[_Key]]]:
    opposed, forms = claim_words(document.language).opposed, claim_words(document.language).forms
    starts = [q.span.start for q in quantities]
    for at, claim in enumerate(claims):
        value = claim.value
        if not isinstance(value, ClaimValue) or value.predicate not in opposed or value.polarity != "positive":
            continue
        if claim.modality not in (Modality.ASSERTED, Modality.CONFIRMED):
            continue
        later = (c.span.start for c in claims[at + 1 : at + 1 + _NEXT] if c.sentence == claim.sentence and _is_verb(c, forms))
        end = next(later, len(document.text))
        first = document.token_at(value.verb.end - 1)
        near = document.tokens[first + 1 : first + 1 + _BEHIND]
        far = next((t.start for t in near if t.folded in _JOINING), near[-1].end if near else value.verb.end)
        behind = quantities[bisect_left(starts, value.verb.end) : bisect_left(starts, min(end, far))]
        thing = value.object
        suffers = [] if thing is None else _around(quantities, starts, thing)
        found = [q for q in (*behind, *suffers) if q.sentence == claim.sentence]
        if numbers := frozenset(key for q in found if (key := _key(q))):
            yield Saying(document, claim, value), numbers


def _is_verb(claim: Mention, forms: Mapping[str, Form]) -> bool:
    """Whether a claim is a verb, and not a word like "more"."""
    return isinstance(claim.value, ClaimValue) and claim.text.casefold().split()[-1] in forms


def _around(quantities: Sequence[Mention], starts: Sequence[int], thing: Span) -> Sequence[Mention]:
    """The numbers that overlap what a verb is done to: "more than 10,000 people"."""
    first = max(0, bisect_left(starts, thing.start) - 1)
    return [q for q in quantities[first : bisect_left(starts, thing.end)] if q.span.overlaps(thing)]


def _key(mention: Mention) -> _Key | None:
    value = mention.value
    if not isinstance(value, QuantityValue) or (value.low is None and value.high is None):
        return None
    return value.low, value.high, value.unit if unit_named(value.unit) else ""
