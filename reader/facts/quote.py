"""Quotations: the words, who spoke them and by which verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from reader.facts.clash import told_elsewhere
from reader.facts.entities import entities_of
from reader.facts.identity import identities_of
from reader.facts.kind import FactKind, Found, Judgement, Place, Side
from reader.facts.name_compare import name_words as folded_words
from reader.facts.namewords import PERSON
from reader.facts.paraphrase import paraphrases
from reader.facts.quotation import nested_in, stretches_of, words_in
from reader.facts.quote_compare import (
    changed_inside,
    in_other_words_order,
    is_inside,
    judge_words,
    keys_of,
    may_belong_together,
    one_of_few_changed,
    other_word_behind,
)
from reader.facts.quoted_words import Quoted, quoted
from reader.facts.speakers import Utterance, utterances_of
from reader.facts.titles import quote_title
from reader.model.finding import Verdict
from reader.model.mention import Credit, Mention, Value
from reader.model.span import Span
from reader.regex import regex
from reader.text.document import Document
from reader.text.lexicon import folded_words_of, words_of
from reader.text.stop_words import stop_words

_WORD_OR_TWO = 2
"""Words of a quotation that nobody takes for all that was said."""
_SCARE = 4
"""Words that marks of distance enclose at most."""
_SURE = 95.0
"""Score of the alignment of two sentences from which on a few quoted words in either are the same words."""
_TELLING = 5
"""From this many words on it tells something who says them."""


@dataclass(frozen=True, slots=True)
class QuoteValue(Value):
    """`words` are the quoted words, joined where a reporting clause stands between them; `verb` the base form of the
    reporting verb, or None. `partial` marks a few quoted words inside somebody else's sentence; `speaker` is the full
    name of who is credited, where the text tells it. `within` is what is quoted inside the quotation. `scare` marks words that
    are no quotation: marks show distance, a nickname or a title ("the so-called “reform”"), and nobody is credited."""

    words: str
    verb: str | None
    partial: bool = False
    speaker: str | None = None
    within: tuple[str, ...] = ()
    scare: bool = field(default=False, compare=False)


def find(document: Document, found: Found) -> Sequence[Mention]:
    """One mention for each utterance, from its first mark to its last.

    Two straight apostrophes are left out: as often as a quotation mark they are markup or seconds. What stands between
    them is still credited.
    """
    return [_mention(document, u) for u in utterances_of(document) if not document.text.startswith("''", u.span.start)]


def _mention(document: Document, utterance: Utterance) -> Mention:
    span = utterance.span
    words = " ".join(s.inner.of(document.text).strip() for s in utterance.stretches)
    credit = Credit(utterance.source.of(document.text), utterance.source) if utterance.source else None
    within = tuple(inner.of(document.text).strip() for s in utterance.stretches for inner in nested_in(document, s))
    value = QuoteValue(words, utterance.verb, utterance.partial, utterance.speaker, within, _is_scare(document, utterance, words))
    return Mention("quote", span, span.of(document.text), value, document.sentence_at(span.start), credit)


def _is_scare(document: Document, utterance: Utterance, words: str) -> bool:
    """Whether the marks quote nobody: a few words in somebody's sentence without a credit, or behind "so-called" and the like."""
    if not utterance.partial or len(words_in(words)) > _SCARE or not words_of("speech", document.language, "so called"):
        return False
    at = document.token_at(utterance.span.start)
    distant = folded_words_of("speech", document.language, "so called")
    return utterance.source is None or any(t.folded in distant for t in document.tokens[max(0, at - 2) : at])


_TURNED = regex(r"(?i)[\"“](?:(?:he|she|they)\s)?(?:said|says|told|added)\b")
"""A mark with the reporting verb right behind it, which ends a quotation and opens none."""


def _turned_round(mention: Mention) -> bool:
    """Whether a quotation holds what stands between two, since a mark before it was lost or misplaced."""
    return _TURNED.search(mention.text) is not None


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two quotations: the words first, and for equal words the speakers."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, QuoteValue) or not isinstance(two, QuoteValue):
        return None
    words_left, words_right = _prepared(left), _prepared(right)
    if not may_belong_together(words_left, words_right):
        return None
    judgement = judge_words(words_left, words_right, left.document.language)
    if judgement is None:
        return _drawn_together(left, right) or _drawn_together(right, left) or _goes_on(left, right) or _goes_on(right, left)
    if judgement.verdict is Verdict.DIFFER and (_turned_round(left.mention) or _turned_round(right.mention)):
        return None
    if judgement.verdict is Verdict.COMPATIBLE and (_is_part(left, right) or _is_part(right, left)):
        judgement = Judgement(Verdict.AGREE, "both quote the same words")
    words = min(len(one.words.split()), len(two.words.split()))
    if judgement.verdict is Verdict.AGREE and words >= _TELLING:
        return _other_speaker(left, right) or _other_manner(left, right) or judgement
    return judgement


def _other_speaker(left: Side, right: Side) -> Judgement | None:
    """The same words from two persons, or from two bodies of which one cannot be the other."""
    if others := _other_person(left, right):
        return Judgement(Verdict.DIFFER, f"the same words are credited to {others[0]} and to {others[1]}")
    one, two = _bodies(left), _bodies(right)
    if len(one) == len(two) == 1 and one != two:
        return Judgement(Verdict.DIFFER, f"the same words are credited to the {min(one)} and to the {min(two)}")
    return None


def _other_manner(left: Side, right: Side) -> Judgement | None:
    """The same words with two verbs of speaking of which one at least tells how they were said: "said", "shouted"."""
    verbs = [getattr(side.mention.value, "verb", None) for side in (left, right)]
    if not verbs[0] or not verbs[1]:
        return None
    if verbs[0] == verbs[1] or words_of("speech", left.document.language, "manner").isdisjoint(verbs):
        return None
    reason = f"both quote the same words, one with “{verbs[0]}”, the other with “{verbs[1]}”"
    return Judgement(Verdict.AGREE, reason, told=True)


def _bodies(side: Side) -> frozenset[str]:
    """The sorts of bodies (embassy, ministry) that the words for the speaker name, where a verb of speaking credits it."""
    credit, value = side.mention.credited_to, side.mention.value
    if credit is None or not isinstance(value, QuoteValue) or value.verb is None:
        return frozenset()
    bodies = words_of("speech", side.document.language, "body")
    return frozenset(t.folded for t in side.document.tokens_in(credit.span) if t.folded in bodies)


def _drawn_together(short: Side, long: Side) -> Judgement | None:
    """A few quoted words that one speaker did not say in a row, though he said them all."""
    who = _speaker(short), _speaker(long)
    if not who[0] or not who[1] or _other_person(short, long):
        return None
    little = stop_words(short.document.language)
    if not in_other_words_order(_prepared(short), _prepared(long), little):
        return None
    return Judgement(Verdict.DIFFER, f"“{_words(short)}” does not stand so in the longer quotation")


def _goes_on(short: Side, long: Side) -> Judgement | None:
    """Two quoted words of which the first, a long one, stands once in either article, and goes on otherwise in the longer
    quotation of the same speaker."""
    one, two = short.mention.value, long.mention.value
    if not isinstance(one, QuoteValue) or not isinstance(two, QuoteValue) or not one.partial or not one.speaker or not two.speaker:
        return None
    if len(one.speaker.split()) > 1 < len(two.speaker.split()) and folded_words(one.speaker)[-1:] != folded_words(two.speaker)[-1:]:
        return None
    word = other_word_behind(_prepared(short), _prepared(long), stop_words(short.document.language))
    if not word or any(sum(t.folded == word for t in side.document.tokens) != 1 for side in (short, long)):
        return None
    return Judgement(Verdict.DIFFER, f"“{_words(short)}” does not stand so in the longer quotation")


def _words(side: Side) -> str:
    return side.mention.value.words if isinstance(side.mention.value, QuoteValue) else side.mention.text


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """A few words in aligned sentences, too few to tell anything elsewhere: the same, part of the other's quotation, or the
    same but for a word inside."""
    one, two = _prepared(left), _prepared(right)
    if is_inside(one, two) or is_inside(two, one):
        return Judgement(Verdict.AGREE, "both quote the same words")
    changed = changed_inside(one, two)
    return changed or (one_of_few_changed(one, two, left.document.language) if place.score >= _SURE else None)


def keys(side: Side) -> frozenset[str]:
    """What two quotations must have in common, at least one of it, to be compared."""
    return keys_of(_prepared(side), side.document.language)


def could_clash(left: Side, right: Side) -> bool:
    """Whether `clash` could judge two quotations: they have a word in common."""
    return not _prepared(left).words.isdisjoint(_prepared(right).words)


def _inside(side: Side) -> tuple[str, ...]:
    """What stands between the marks of a quotation, stretch by stretch."""
    return _stretches(side.document, side.mention.span)


def _prepared(side: Side) -> Quoted:
    return _quotation(side.document, side.mention.span)


@lru_cache(maxsize=16384)
def _quotation(document: Document, span: Span) -> Quoted:
    return quoted(_stretches(document, span), document.language)


@lru_cache(maxsize=4096)
def _stretches(document: Document, span: Span) -> tuple[str, ...]:
    inside = tuple(s.inner.of(document.text) for s in stretches_of(document) if span.contains(s.outer))
    return inside or (span.of(document.text),)


def _is_part(short: Side, long: Side) -> bool:
    """Whether nothing is cut off though one quotation is shorter: the rest of the other stands elsewhere in the same
    article, it is what the other quotes within, or it is only a word or two, which nobody takes for all that was said."""
    words, longer = _prepared(short), long.mention.value
    if isinstance(longer, QuoteValue) and any(quoted((w,), long.document.language).units == words.units for w in longer.within):
        return True
    stretches = [quoted((stretch,), long.document.language) for stretch in _inside(long)]
    if any(stretch.units == words.units for stretch in stretches):
        said = [_prepared(Side(short.document, m, short.found)) for m in short.found.get("quote", ())]
        return all(any(is_inside(stretch, other) for other in said) for stretch in stretches)
    value = short.mention.value
    partial = isinstance(value, QuoteValue) and value.partial
    return partial and len(words.units) <= _WORD_OR_TWO and is_inside(words, _prepared(long))


def _other_person(left: Side, right: Side) -> tuple[str, str] | None:
    """The persons that both credit by name, where neither article has a word of the other's: nicknames and initials say
    nothing, nor does somebody who is named near by."""
    one, two = _speaker(left), _speaker(right)
    if one is None or two is None or told_elsewhere(left, right, folded_words(one), folded_words(two)):
        return None
    return one, two


def _speaker(side: Side) -> str | None:
    """The full name of the person credited, None unless a verb of speaking credits it and the words name one person."""
    credit, value = side.mention.credited_to, side.mention.value
    if credit is None or not isinstance(value, QuoteValue) or value.verb is None:
        return None
    return _person_in(side.document, credit.span)


@lru_cache(maxsize=4096)
def _person_in(document: Document, span: Span) -> str | None:
    """The full name of the only person that the words name."""
    inside = [e for e in entities_of(document) if span.start <= e.start < span.end and e.type == PERSON]
    if len(inside) != 1 or document.text[inside[0].end : inside[0].end + 3].lstrip(".").startswith(("'s", "’s")):
        return None  # "the mayor's lawyer" is not the mayor
    return identities_of(document)[inside[0].first].canonical


def worth_a_row(mention: Mention) -> bool:
    """Whether a quotation that only one source has is told: whole utterances of somebody."""
    value = mention.value
    if not isinstance(value, QuoteValue) or value.partial or mention.credited_to is None:
        return False
    return len(words_in(value.words)) >= _TELLING


QUOTE = FactKind(
    "quote",
    "Quote",
    "Quotes",
    "quote",
    find,
    compare,
    anywhere=True,
    keys=keys,
    alone=worth_a_row,
    clash=clash,
    could_clash=could_clash,
    divisible=True,
    across=paraphrases,
    title=quote_title,
)
