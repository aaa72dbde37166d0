"""Quotations: the words, who spoke them and by which verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.quote_compare import compare_quotes
from reader.facts.speakers import Utterance, utterances_of
from reader.model.mention import Credit, Mention, Value
from reader.text.document import Document

_TELLING = 5
"""Words from which on a quotation says something by itself."""


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
    """Judges two quotations word by word; None where they are not clearly the same utterance."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, QuoteValue) or not isinstance(two, QuoteValue):
        return None
    return compare_quotes(one.words, two.words, one.speaker, two.speaker)


def alone(mention: Mention) -> bool:
    """Whole quotations are worth a row of their own; a few quoted words are not."""
    return isinstance(mention.value, QuoteValue) and not mention.value.partial and len(mention.value.words.split()) >= _TELLING


QUOTE = FactKind("quote", "Quote", "Quotes", "quote", find, compare, anywhere=True, alone=alone)
