"""The value of a claim."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.mention import Value
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class ClaimValue(Value):
    """`predicate` is the base form of the verb, `polarity` positive or negative, `modality` as in `Modality`. `subject`
    does it and `object` suffers it (also in the passive), as far as the surface shows; `verb` is the place of the verb
    itself; `negated` is what a negation covers, from its word to the end of the clause. `way` tells which way of two the claim
    points: "up" or "down", "for" or "against", "before" or "after", "" for none. All spans are code points."""

    predicate: str
    polarity: str
    modality: str
    subject: Span | None
    object: Span | None
    verb: Span
    negated: Span | None = field(default=None, compare=False)
    way: str = field(default="", compare=False)
