"""Spans that carry a fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span


class Modality(StrEnum):
    """How the text stands to a fact: does it say that it happened, or something weaker."""

    ASSERTED = "asserted"
    CONFIRMED = "confirmed"
    ALLEGED = "alleged"
    DENIED = "denied"
    POSSIBLE = "possible"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Value:
    """The normalised value of a mention. Each kind of fact defines its own subclass in its own file of `reader.facts`.

    The public fields of a subclass, in their order, are what JSON shows; dates become ISO 8601, spans become
    `{"start", "end"}`. A field whose name starts with an underscore cannot exist: use `Mention` or recompute.
    """


@dataclass(frozen=True, slots=True)
class Credit:
    """Who a statement is credited to: the words that name the source and their place in `Article.text`."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One span of one article that carries one fact.

    `span` is in code points of `Article.text`, and `text` is what stands there. `sentence` is the index of the sentence
    in which the mention starts.
    """

    kind: str
    span: Span
    text: str
    value: Value
    sentence: int
    credited_to: Credit | None = None
    modality: Modality = Modality.ASSERTED
