"""The value of a claim."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.mention import Value
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class ClaimValue(Value):
    """`predicate` is the base form of the verb, `polarity` positive or negative, `modality` as in `Modality`. `subject`
    does it and `object` suffers it (also in the passive), as far as the surface shows; `verb` is the place of the verb
    itself. All spans are code points."""

    predicate: str
    polarity: str
    modality: str
    subject: Span | None
    object: Span | None
    verb: Span
