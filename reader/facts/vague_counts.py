"""How many: "several survivors" beside "three survivors", and numbers so peculiar that they are one wherever they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.grammar import Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.nouns import lemma
from reader.facts.quantity_compare import compare_quantities
from reader.facts.quantity_topic import AGE, counted
from reader.facts.quantity_value import QuantityValue
from reader.facts.units import unit_named
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

_REACH = 3
"""Tokens behind "several" among which its noun stands."""
_SHARE = 0.15
"""Likeness of the surroundings that does where no word stands near both."""
_RARE = 3
"""Places of a text in which a noun stands that is of one thing."""
_MANY = 5.0
"""Things counted, from which on an equal number of them is no chance …"""
_CROWD = 1000.0
"""… and people."""


@dataclass(frozen=True, slots=True)
class SomeValue(Value):
    """`word` tells how many, `noun` of what, as a lemma."""

    word: str
    noun: str


def links(passage: Passage) -> frozenset[str]:
    """The nouns that a sentence counts or speaks of several of; measures and crowds by what they are."""
    found = {f"count {noun}" for noun in _some_of(passage.document).get(passage.sentence, {})}
    for mention in passage.mentions("quantity"):
        found |= _keys(mention)
    return frozenset(found)


def _keys(mention: Mention) -> frozenset[str]:
    """The sorts of numbers that a number is of."""
    value = mention.value
    if not isinstance(value, QuantityValue):
        return frozenset()
    crowd = value.low if value.low is not None and value.low >= _CROWD else None
    return _sorts(counted(mention), value.unit, crowd)


@lru_cache(maxsize=8192)
def _sorts(noun: str, unit: str, crowd: float | None) -> frozenset[str]:
    found = {f"count {noun}"} if noun else set()
    if (measure := unit_named(unit)) and unit != "%":
        found.add(f"measure {measure.measures}")
    if crowd is not None:
        found.add(f"crowd {crowd:.12g}")
    return frozenset(found)


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Vague numbers of the same things beside exact ones, and equal peculiar numbers."""
    vague = any(p.sentence in _some_of(p.document) for p in (left, right))
    if not vague and not (_only(left) and _only(right)):
        return
    for mention in left.mentions("quantity"):
        if some := _some(mention, right, left):
            at = place(mention.span, some.span)
            if at.near or at.share >= _SHARE or _rare(mention, left, right):
                yield Loose(mention, some, _vaguer(some, mention))
    for mention in right.mentions("quantity"):
        if some := _some(mention, left, right):
            at = place(some.span, mention.span)
            if at.near or at.share >= _SHARE or _rare(mention, right, left):
                yield Loose(some, mention, _vaguer(some, mention))
    yield from _peculiar(left, right)


def _rare(mention: Mention, own: Passage, other: Passage) -> bool:
    """Whether both articles speak of what is counted in a few places only."""
    stem = own.document.stem_of(counted(mention))
    return all(_often(p.document)[stem] <= _RARE for p in (own, other))


@lru_cache(maxsize=REMEMBERED)
def _often(document: Document) -> Counter[str]:
    """How many tokens of a text have each stem."""
    return Counter(document.stem(token) for token in document.tokens)


def _vaguer(some: Mention, exact: Mention) -> Judgement:
    return Judgement(Verdict.COMPATIBLE, f"“{some.text}” leaves room for “{exact.text}”")


def _some(mention: Mention, other: Passage, own: Passage) -> Mention | None:
    """What the other sentence says vaguely of the things that a number counts."""
    value, noun = mention.value, counted(mention)
    if not noun or not isinstance(value, QuantityValue) or (value.low or value.high or 0) < 2:
        return None
    if any(counted(m) == noun for m in other.mentions("quantity")):
        return None
    return _some_of(other.document).get(other.sentence, {}).get(noun)


@lru_cache(maxsize=REMEMBERED)
def _some_of(document: Document) -> Mapping[int, Mapping[str, Mention]]:
    """For each sentence the nouns of which it says "several" or "many"."""
    vague = words_of("quantities", document.language, "vague")
    if not vague:
        return {}
    scan, found = scan_of(document), {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        here = {}
        for at in range(first, last):
            if scan.word(at) not in vague:
                continue
            for i in range(at + 1, min(last, at + 1 + _REACH)):
                token = document.tokens[i]
                if scan.tags[i] is Tag.OTHER and token.folded.endswith("s"):
                    span = Span(document.tokens[at].start, token.end)
                    noun = lemma(token.folded)
                    here[noun] = Mention("quantity", span, span.of(document.text), SomeValue(scan.word(at), noun), index)
        if here:
            found[index] = here
    return found


def _peculiar(left: Passage, right: Passage) -> Iterator[Loose]:
    """Numbers that are the only ones of their sort in both articles and agree: nine companies, eleven kilometres."""
    for one in _only(left):
        for two in _only(right):
            a, b = one.value, two.value
            assert isinstance(a, QuantityValue)
            assert isinstance(b, QuantityValue)
            if _keys(one).isdisjoint(_keys(two)):
                continue
            judged = compare_quantities(a, b, one.text, two.text, 0)
            if judged and judged.verdict in (Verdict.AGREE, Verdict.COMPATIBLE) and _same_number(a, b):
                yield Loose(one, two, judged)


def _same_number(one: QuantityValue, two: QuantityValue) -> bool:
    """Whether the numbers are the same, not only reconcilable; those in two units of measure are where they reconcile."""
    return (one.unit != two.unit and unit_named(one.unit) is not None) or (one.low or one.high) == (two.low or two.high)


@lru_cache(maxsize=16384)
def _only(passage: Passage) -> Sequence[Mention]:
    """The numbers of a sentence that no other of its sort stands beside in the article."""
    return tuple(m for m in passage.mentions("quantity") if _tells(m) and _is_only(passage, m))


def _tells(mention: Mention) -> bool:
    value = mention.value
    if not isinstance(value, QuantityValue) or value.unit in (AGE, "%", "fraction", "") or value.unit.isupper():
        return False
    number = value.low if value.low is not None else value.high or 0.0
    if unit_named(value.unit):
        return number != 1
    return number >= (_MANY if counted(mention) else _CROWD)


def _is_only(passage: Passage, mention: Mention) -> bool:
    own = _keys(mention)
    return all(m is mention or own.isdisjoint(_keys(m)) for m in passage.found.get("quantity", ()))
