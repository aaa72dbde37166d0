"""How old a text says that a person is, beside the name: "Ann Lee, 54," "the 54-year-old Ann Lee", "Jean Untel, 54 ans"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.facts.entities import Entity
from reader.facts.grammar import Scan, Tag
from reader.facts.identity import identities_of
from reader.facts.namewords import PERSON
from reader.facts.quantity_topic import AGE
from reader.facts.quantity_value import QuantityValue
from reader.model.mention import Mention
from reader.text.lexicon import folded_words_of, words_of

_BETWEEN = 4
"""Tokens between an age and a name at most."""
_OLDEST = 125


@dataclass(frozen=True, slots=True)
class Age:
    """An age in years with the place where it is told; `entity` is the name beside it."""

    years: int
    mention: Mention
    entity: Entity


def ages_of(scan: Scan, quantities: Sequence[Mention], described: Mapping[int, Entity]) -> Mapping[str, Age]:
    """The first age that a text gives each person, by the full name; without those whom it gives two. `described` tells by
    the first token of a role in front of a name whose it is."""
    identities = identities_of(scan.document)
    found: dict[str, list[Age]] = {}
    for age in _ages(scan, quantities, described):
        found.setdefault(identities[age.entity.first].canonical, []).append(age)
    return {name: ages[0] for name, ages in found.items() if len({a.years for a in ages}) == 1}


def _ages(scan: Scan, quantities: Sequence[Mention], described: Mapping[int, Entity]) -> Iterator[Age]:
    for mention in quantities:
        value = mention.value
        if not isinstance(value, QuantityValue) or value.low is None or value.low != value.high:
            continue
        first, last = scan.document.token_at(mention.span.start), scan.document.token_at(mention.span.end - 1)
        if value.unit != AGE and (value.unit or not _is_said(scan, first)):
            continue
        entity = _in_front(scan, first, mention.sentence) or _behind(scan, last + 1, described)
        if entity and value.low.is_integer() and value.low <= _OLDEST:
            yield Age(int(value.low), mention, entity)


def _is_said(scan: Scan, at: int) -> bool:
    """Whether a bare number stands behind a person and "is" or "turned" and ends the clause: "Ann Lee is 54." """
    tokens = scan.document.tokens
    said = at > 1 and scan.word(at - 1) in words_of("roles", scan.document.language, "turned") and scan.tags[at - 2] is Tag.NAME
    return said and (at + 1 == len(tokens) or scan.tags[at + 1] is Tag.MARK or scan.word(at + 1) in ("on", "in", "and"))


def _in_front(scan: Scan, first: int, sentence: int) -> Entity | None:
    """The person in front of an age with nothing between but marks and words without weight: "Ann Lee, who is 54"."""
    begin = scan.document.sentence_tokens[sentence][0]
    for at in range(first - 1, max(begin, first - 1 - _BETWEEN) - 1, -1):
        if scan.tags[at] is Tag.NAME:
            entity = scan.entity[at]
            return entity if entity.type == PERSON and at < first - 1 else None
        if not _is_little(scan, at):
            return None
    return None


def _is_little(scan: Scan, at: int) -> bool:
    if scan.tags[at] is Tag.MARK:
        return scan.document.tokens[at].text in (",", "(", "-", "–", "—")
    return scan.tags[at] is Tag.ADVERB or scan.word(at) in folded_words_of("roles", scan.document.language, "age")


def _behind(scan: Scan, at: int, described: Mapping[int, Entity]) -> Entity | None:
    """The person whose name or role begins at a token: "the 54-year-old carpenter Ann Lee"."""
    entity = described.get(at) or scan.entity.get(at)
    return entity if entity and entity.type == PERSON and entity.first >= at else None
