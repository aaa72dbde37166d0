"""Names of places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.facts.clash import differ, placed, stands_in
from reader.facts.entities import Entity, entities_of
from reader.facts.geography import apart, usual
from reader.facts.identity import identities_of
from reader.facts.kind import FactKind, Found, Judgement, Named, Place, Side
from reader.facts.name_compare import compare_names
from reader.facts.name_compare import name_words as folded_words
from reader.facts.namewords import PLACE as LOCATION
from reader.facts.namewords import NameWords, bare, name_words
from reader.facts.titles import place_title
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document


@dataclass(frozen=True, slots=True)
class PlaceValue(Value):
    """`canonical` is the usual name, `type` always LOC, `within` the state or country that follows ("Elm, Ohio")."""

    canonical: str
    type: str
    within: str | None = None


def find(document: Document, found: Found) -> Sequence[Mention]:
    """Mentions of places. Nationalities are none."""
    lists, identities = name_words(document.language), identities_of(document)
    places = [e for e in entities_of(document) if e.type == LOCATION]
    within: dict[str, str] = {}
    for place, after in pairwise(places):
        if outer := _state(document, place, after, lists):
            within.setdefault(identities[place.first].canonical, outer)
    return [_mention(document, e, identities[e.first].canonical, within) for e in places]


def _mention(document: Document, entity: Entity, canonical: str, within: dict[str, str]) -> Mention:
    value = PlaceValue(canonical, LOCATION, within.get(canonical))
    return Mention("place", Span(entity.start, entity.end), document.text[entity.start : entity.end], value, entity.sentence)


def _state(document: Document, place: Entity, after: Entity, lists: NameWords) -> str | None:
    """The state or country that stands right behind a place and a comma."""
    between = document.text[place.end : after.start]
    if place.name in lists.states or lists.same_place.get(bare(place.name)) in lists.states:
        return None  # a row of states
    if between.strip() == "," and len(between) < 4 and after.name.replace(".", "") in lists.states:
        return lists.same_place.get(bare(after.name), after.name)
    return None


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two places. Different places say nothing by themselves, but one town cannot lie in two states."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, PlaceValue) or not isinstance(two, PlaceValue):
        return None
    if one.canonical == two.canonical and one.within and two.within and one.within != two.within:
        return _states(one, two)
    return compare_names((one.canonical,), (two.canonical,), LOCATION, name_words(left.document.language), False)


def _states(one: PlaceValue, two: PlaceValue) -> Judgement | None:
    """One name in two states: a difference, unless one abbreviates the other."""
    a, b = bare(one.within or ""), bare(two.within or "")
    short, full = sorted((a, b), key=len)
    if len(short) <= 4:
        return None
    return Judgement(Verdict.DIFFER, f"{one.canonical} lies in {full} in one and in {short} in the other")


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """Two places known to be apart, each the only one that the other sentence lacks; places that no list knows, or that may
    lie in each other, say nothing unless equal words hold them in the same place."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, PlaceValue) or not isinstance(two, PlaceValue) or not placed(place):
        return None
    language = left.document.language
    if not could_clash(left, right) or _tells_origin(left) or _tells_origin(right):
        return None
    if not place.same and (_lacking(left, right) > 1 or _lacking(right, left) > 1):
        return None
    return differ(f"{usual(one.canonical, language)} is not {usual(two.canonical, language)}, and the sentences are worded alike")


def _tells_origin(side: Side) -> bool:
    """Whether a place only tells where somebody comes from: "the Norland-born driver"."""
    return side.document.text[side.mention.span.end :].casefold().startswith(("-born", "-raised", " native", "-bred"))


def could_clash(left: Side, right: Side) -> bool:
    """Whether two places are known to be apart, and neither article has the other's."""
    one, two = left.mention.value, right.mention.value
    if (
        not isinstance(one, PlaceValue)
        or not isinstance(two, PlaceValue)
        or not apart(one.canonical, two.canonical, left.document.language)
    ):
        return False
    return not _has(right, left.mention, one.canonical) and not _has(left, right.mention, two.canonical)


def _has(side: Side, other: Mention, canonical: str) -> bool:
    """Whether an article names a place of the other: under any of its names, or by all words of the one used there."""
    known = {m.value.canonical for m in side.found["place"] if isinstance(m.value, PlaceValue)}
    return canonical in known or all(stands_in((w,), side.document) for w in folded_words(other.text))


def _lacking(side: Side, other: Side) -> int:
    """How many places of a mention's sentence the other article does not have."""
    known = {m.value.canonical for m in other.found["place"] if isinstance(m.value, PlaceValue)}
    here = {m.value.canonical for m in side.found["place"] if isinstance(m.value, PlaceValue) and m.sentence == side.mention.sentence}
    return len(here - known)


def named(mention: Mention) -> Named | None:
    """Which place a mention names."""
    value = mention.value
    return Named(value.canonical, value.type, (), None) if isinstance(value, PlaceValue) else None


PLACE = FactKind(
    "place",
    "Place",
    "Places",
    "pin",
    find,
    compare,
    clash=clash,
    could_clash=could_clash,
    likeness=0.25,
    title=place_title,
    minor=True,
    named=named,
)
