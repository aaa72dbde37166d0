"""Names of persons and organisations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.facts.entities import entities_of
from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.namewords import PLACE
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document


@dataclass(frozen=True, slots=True)
class NameValue(Value):
    """`canonical` is the fullest form in the article, `type` PER or ORG."""

    canonical: str
    type: str
    title: str | None = None


def find(document: Document, found: Found) -> Sequence[Mention]:
    """Mentions of persons and organisations."""
    return [
        Mention("name", Span(e.start, e.end), document.text[e.start : e.end], NameValue(e.name, e.type, e.title or None), e.sentence)
        for e in entities_of(document)
        if e.type != PLACE
    ]


def compare(left: Side, right: Side) -> Judgement | None:
    return None


NAME = FactKind("name", "Name", "Names", "person", find, compare)
