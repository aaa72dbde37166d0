"""What a number is about, where the text says so in words that hold in any article: whose age it is, whose number it is."""

from __future__ import annotations

from functools import lru_cache

from reader.facts.entities import Entity, entities_of
from reader.facts.grammar import Tag, scan_of
from reader.facts.identity import identities_of
from reader.facts.kind import Side
from reader.facts.nouns import lemma
from reader.facts.quantity_value import QuantityValue
from reader.facts.role_compare import role_words
from reader.facts.units import unit_named
from reader.model.mention import Mention
from reader.text.lexicon import words_of

AGE = "year-old"
TOLLS = frozenset({"dead", "injured", "missing", "arrested", "displaced", "aboard"})
_LEAD = 6
"""Sentences at the beginning in which the number of victims of an event is told."""
_BEFORE = 3
_BEHIND = 4
"""Tokens between an age and the name in front of it or behind it."""
_NOUN = 3
"""Tokens behind an age among which the noun stands whose age it is."""
_GENERAL = frozenset({"people", "person", "thing", "time", "fraction", "score", "part"})


def topics(side: Side) -> frozenset[str]:
    """Names for what a quantity is about; empty where the text leaves it open."""
    value = side.mention.value
    if not isinstance(value, QuantityValue):
        return frozenset()
    if value.unit == AGE:
        return _holders(side)
    return _toll(side, value)


def _holders(side: Side) -> frozenset[str]:
    """Whose age it is: the name in front of it ("Ann Lee, 54,") or behind it, and the role beside it."""
    document, span = side.document, side.mention.span
    first, last = document.token_at(span.start), document.token_at(span.end - 1)
    beside = [e for e in _named(side) if 0 <= first - e.last - 1 <= _BEFORE or 0 <= e.first - last - 1 <= _BEHIND]
    found = {f"age of {_surname(side, e)}" for e in beside if not _between_two(side, e)}
    roles = role_words(document.language)
    around = document.tokens[max(0, first - _BEFORE) : first] + document.tokens[last + 1 : last + 1 + _BEHIND]
    return frozenset(found | {f"age of the {t.folded}" for t in around if t.folded in roles.roles})


def _between_two(side: Side, entity: Entity) -> bool:
    """Whether "and" or a possessive stands between an age and a name: "the 10-year-old's death and Hale's arrest"."""
    text, span = side.document.text, side.mention.span
    between = text[span.end : entity.start] if span.end <= entity.start else text[entity.end : span.start]
    return " and " in between or (span.end <= entity.start and side.mention.text.endswith(("'s", "’s")))


def _named(side: Side) -> list[Entity]:
    return [e for e in entities_of(side.document) if e.sentence == side.mention.sentence]


def _surname(side: Side, entity: Entity) -> str:
    return identities_of(side.document)[entity.first].canonical.split()[-1].casefold()


def _toll(side: Side, value: QuantityValue) -> frozenset[str]:
    """The number of victims of the event: the first number of its sort, if it stands at the beginning."""
    if value.role not in TOLLS or side.mention.sentence >= _LEAD:
        return frozenset()
    same = [m for m in side.found.get("quantity", ()) if isinstance(m.value, QuantityValue) and m.value.role == value.role]
    return frozenset({f"number of {value.role}"}) if same and same[0].span == side.mention.span else frozenset()


def thing_of_age(side: Side) -> str:
    """The stem of the noun whose age "27-year-old" tells, if that is no role of a person; else empty."""
    if not side.mention.text.endswith("old"):
        return ""
    scan = scan_of(side.document)
    last = scan.document.token_at(side.mention.span.end - 1)
    end = side.document.sentence_tokens[side.mention.sentence][1]
    nouns: list[int] = []
    for at in range(last + 1, min(end, last + 1 + _NOUN)):
        if scan.tags[at] is not Tag.OTHER:
            break
        nouns.append(at)
    language = side.document.language
    persons = (
        role_words(language).roles | words_of("quantities", language, "sort of people") | words_of("quantities", language, "whole people")
    )
    if not nouns or scan.word(nouns[-1]) in persons:
        return ""
    return scan.document.stem(scan.document.tokens[nouns[-1]])


def counted(mention: Mention) -> str:
    """The noun that a quantity counts, if it says more than "people"; empty for measures and money."""
    return _counted(mention.value.unit) if isinstance(mention.value, QuantityValue) else ""


@lru_cache(maxsize=4096)
def _counted(unit: str) -> str:
    if not unit.replace("-", "").isalpha() or unit == AGE or unit in _GENERAL or unit.isupper() or unit_named(unit):
        return ""
    return lemma(unit).split("-")[-1]
