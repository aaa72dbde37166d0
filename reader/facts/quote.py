"""Quotations: the words, who spoke them and by which verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.speakers import Utterance, utterances_of
from reader.model.mention import Credit, Mention, Value
from reader.text.document import Document


@dataclass(frozen=True, slots=True)
class QuoteValue(Value):
    """`words` are the quoted words, joined where a reporting clause stands between them; `verb` the base form of the
    reporting verb, or None. `partial` marks a few quoted words inside somebody else's sentence; `speaker` is the full
    name of who is credited, where the text tells it."""

    words: str
    verb: str | None
    partial: bool = False
    speaker: str | None = None


def find(document: Document, found: Found) -> Sequence[Mention]:
    """One mention for each utterance, from its first mark to its last."""
    return [_mention(document, u) for u in utterances_of(document)]


def _mention(document: Document, utterance: Utterance) -> Mention:
    span = utterance.span
    words = " ".join(s.inner.of(document.text).strip() for s in utterance.stretches)
    credit = Credit(utterance.source.of(document.text), utterance.source) if utterance.source else None
    value = QuoteValue(words, utterance.verb, utterance.partial, utterance.speaker)
    return Mention("quote", span, span.of(document.text), value, document.sentence_at(span.start), credit)


def compare(left: Side, right: Side) -> Judgement | None:
    return None


QUOTE = FactKind("quote", "Quote", "Quotes", "quote", find, compare)
