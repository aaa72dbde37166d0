"""Names of persons and organisations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.clash import told_elsewhere
from reader.facts.entities import entities_of
from reader.facts.identity import identities_of
from reader.facts.kind import FactKind, Found, Judgement, Loose, Named, Passage, Place, Side
from reader.facts.name_clash import clash_bodies, clash_persons
from reader.facts.name_compare import compare_names, letters_of, name_keys
from reader.facts.name_compare import name_words as folded_words
from reader.facts.name_list import lists
from reader.facts.name_part import parts
from reader.facts.namewords import PERSON, PLACE, NameWords, name_words
from reader.facts.titles import name_title, other_name_title
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document

_LONG = 5
"""Letters of a name from which on it is the same whatever it is taken for."""


@dataclass(frozen=True, slots=True)
class NameValue(Value):
    """`canonical` is the fullest form in the article, `type` PER or ORG, `aliases` the other forms in text order, `title`
    the first title that stands in front of the name, `acronym` its form in capitals. All mentions of one name in one
    article have the same value."""

    canonical: str
    type: str
    aliases: tuple[str, ...] = ()
    title: str | None = None
    acronym: str | None = None


def find(document: Document, found: Found) -> Sequence[Mention]:
    """Mentions of persons and organisations, without titles and possessive endings."""
    identities = identities_of(document)
    mentions = []
    for e in entities_of(document):
        if e.type != PLACE:
            who = identities[e.first]
            value = NameValue(who.canonical, who.type, who.aliases, who.title, who.acronym)
            mentions.append(Mention("name", Span(e.start, e.end), document.text[e.start : e.end], value, e.sentence))
    return mentions


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two names. Different names say nothing: two articles name different people."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, NameValue) or not isinstance(two, NameValue):
        return None
    return _compared(one, two, left.document.language)


@lru_cache(maxsize=1 << 16)
def _compared(one: NameValue, two: NameValue, language: str) -> Judgement | None:
    """As `compare` judges: two articles have one name many times, and many articles the same names."""
    if one.type != two.type:
        # What is told of the types is a guess: a rare word with the same letters is one name.
        same = letters_of(one.canonical) == letters_of(two.canonical) and len(letters_of(one.canonical)) >= _LONG
        return Judgement(Verdict.AGREE, "both name the same") if same else None
    words = name_words(language)
    forms = (one.canonical, *one.aliases), (two.canonical, *two.aliases)
    if one.type == PERSON and _two_people(one, two):
        forms = (one.canonical,), (two.canonical,)
    return compare_names(*forms, one.type, words, _same_office(one, two, words))


def keys(side: Side) -> frozenset[str]:
    """What two names must have in common, at least one of it, to be compared."""
    value = side.mention.value
    return name_keys((value.canonical, *value.aliases)) if isinstance(value, NameValue) else frozenset()


def _two_people(one: NameValue, two: NameValue) -> bool:
    """Whether both have a full name: then a shared surname among their other forms says nothing."""
    return " " in one.canonical and " " in two.canonical


def _same_office(one: NameValue, two: NameValue, lists: NameWords) -> bool:
    """Whether both stand under the same title, one that says more than Mr. or Dr."""
    if not one.title or not two.title or one.title.casefold() != two.title.casefold():
        return False
    return one.title not in lists.honorifics


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """Judges two different names by their place in two aligned sentences."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, NameValue) or not isinstance(two, NameValue) or one.type != two.type:
        return None
    words = name_words(left.document.language)
    if one.type == PERSON:
        return clash_persons(left, right, one.canonical, two.canonical, (one.title, two.title), place, words)
    return clash_bodies(left, right, one.canonical, two.canonical, place, words)


def could_clash(left: Side, right: Side) -> bool:
    """Whether `clash` could judge two names: both of one sort, and neither told in the other's article."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, NameValue) or not isinstance(two, NameValue) or one.type != two.type:
        return False
    a, b = folded_words(one.canonical), folded_words(two.canonical)
    last = one.type == PERSON and len(a) > 1 and len(b) > 1
    if last and a[-1] == b[-1]:
        return a[0] != b[0] and not told_elsewhere(left, right, a[:1], b[:1])
    return not told_elsewhere(left, right, a[-1:], b[-1:]) if last else not told_elsewhere(left, right, a, b)


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Names in a row, and bodies that belong to each other."""
    yield from lists(left, right, place)
    yield from parts(left, right, place)


def named(mention: Mention) -> Named | None:
    """Whom or what a mention names."""
    value = mention.value
    return Named(value.canonical, value.type, value.aliases, value.title) if isinstance(value, NameValue) else None


def normal(mention: Mention) -> str:
    """The full name, folded."""
    return " ".join(folded_words(mention.value.canonical)) if isinstance(mention.value, NameValue) else ""


NAME = FactKind(
    "name",
    "Name",
    "Names",
    "person",
    find,
    compare,
    anywhere=True,
    keys=keys,
    clash=clash,
    could_clash=could_clash,
    across=across,
    title=name_title,
    conflict_title=other_name_title,
    minor=True,
    normal=normal,
    named=named,
)
