"""Names of places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.facts.entities import entities_of
from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.namewords import PLACE as LOCATION
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
    """Mentions of places."""
    return [
        Mention("place", Span(e.start, e.end), document.text[e.start : e.end], PlaceValue(e.name, e.type), e.sentence)
        for e in entities_of(document)
        if e.type == LOCATION
    ]


def compare(left: Side, right: Side) -> Judgement | None:
    return None


PLACE = FactKind("place", "Place", "Places", "pin", find, compare)
