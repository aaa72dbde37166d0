"""The same words with and without quotation marks: one source quotes, another puts it in its own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.quotation import stretches_of
from reader.facts.quote_compare import one_word_changed
from reader.facts.quoted_words import quoted
from reader.model.finding import Verdict
from reader.model.mention import Credit, Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.stop_words import stop_words
from reader.text.tokens import Token, TokenKind

_FEWEST = 3
"""Words of weight that both must have …"""
_SHARE = 0.7
"""… and the share of the quotation's words of weight that the other must have."""
_FEW, _MANY = 3, 6
"""Quoted words that are few enough to be somebody's way of saying it …"""
_FEW_WEIGHTY = 2
"""… and say enough to be his."""
_LOOSE = 8
"""Words that the other may put in between."""


@dataclass(frozen=True, slots=True)
class ParaphraseValue(Value):
    """`words` are the words that stand for a quotation elsewhere."""

    words: str


def paraphrases(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Quotations of either sentence that the other has without marks."""
    for mention in left.mentions("quote"):
        if found := _without_marks(left, mention, right):
            yield Loose(mention, found, _judgement(mention, found, left.document.language))
        elif found := _in_a_row(left, mention, right):
            yield Loose(mention, found, _OWN)
    for mention in right.mentions("quote"):
        if found := _without_marks(right, mention, left):
            yield Loose(found, mention, _judgement(mention, found, left.document.language))
        elif found := _in_a_row(right, mention, left):
            yield Loose(found, mention, _OWN)


def _judgement(quote: Mention, words: Mention, language: str) -> Judgement:
    """Compatible, unless all words are the quotation's but one."""
    if changed := one_word_changed(quoted((quote.text,), language), quoted((words.text,), language), language):
        return changed
    return Judgement(Verdict.COMPATIBLE, "one quotes it, the other puts it in its own words")


def _without_marks(quoting: Passage, quote: Mention, other: Passage) -> Mention | None:
    """The shortest stretch of the other sentence, outside of marks, that has the quotation's words of weight."""
    wanted, length = _weighty(quoting.document, quote.span)
    if len(wanted) < _FEWEST or _somebody_else(quote, other):
        return None
    marks, tokens, stems = _outside_marks(other.document, other.sentence)
    shared = wanted & set(stems)
    if len(shared) < max(_FEWEST, _SHARE * len(wanted)):
        return None
    first, last = _shortest(stems, shared)
    if last - first >= length + _LOOSE:
        return None
    span = Span(tokens[first].start, tokens[last].end)
    if any(span.overlaps(m) for m in marks):
        return None
    words = span.of(other.document.text)
    return Mention("quote", span, words, ParaphraseValue(words), other.sentence, _credit(other, span))


_OWN = Judgement(Verdict.COMPATIBLE, "one quotes these words, the other says them itself")


def _in_a_row(quoting: Passage, quote: Mention, other: Passage) -> Mention | None:
    """A few quoted words that the other sentence has in a row without marks."""
    weighty, length = _weighty(quoting.document, quote.span)
    if length < _FEW or len(weighty) < _FEW_WEIGHTY:
        return None
    words = [t.folded for t in quoting.document.tokens_in(quote.span) if t.kind is not TokenKind.MARK]
    if not _FEW <= len(words) <= _MANY:
        return None
    marks, tokens, _ = _outside_marks(other.document, other.sentence)
    at = next((i for i in range(len(tokens) - len(words) + 1) if [t.folded for t in tokens[i : i + len(words)]] == words), -1)
    if at < 0:
        return None
    span = Span(tokens[at].start, tokens[at + len(words) - 1].end)
    if any(span.overlaps(m) for m in marks):
        return None
    text = span.of(other.document.text)
    return Mention("quote", span, text, ParaphraseValue(text), other.sentence, _credit(other, span))


@lru_cache(maxsize=16384)
def _outside_marks(document: Document, sentence: int) -> tuple[tuple[Span, ...], tuple[Token, ...], tuple[str, ...]]:
    """The stretches between marks that touch a sentence, its tokens outside of them, and their stems ("" for what is no word)."""
    place = document.sentences[sentence]
    marks = tuple(s.outer for s in stretches_of(document) if s.outer.overlaps(place))
    tokens = tuple(t for t in document.tokens_of_sentence(sentence) if not any(m.start <= t.start < m.end for m in marks))
    return marks, tokens, tuple(document.stem(t) if t.kind is TokenKind.WORD else "" for t in tokens)


@lru_cache(maxsize=16384)
def _weighty(document: Document, span: Span) -> tuple[frozenset[str], int]:
    """The stems of the words of weight of a quotation, and how many tokens it has."""
    little, tokens = stop_words(document.language), document.tokens_in(span)
    words = (t for t in tokens if t.kind is TokenKind.WORD and t.folded not in little and len(t.folded) > 2)
    return frozenset(document.stem(t) for t in words), len(tokens)


def _shortest(stems: Sequence[str], wanted: frozenset[str]) -> tuple[int, int]:
    """First and last index of the shortest stretch that has all wanted stems."""
    best = (0, len(stems) - 1)
    seen: dict[str, int] = {}
    for at, stem in enumerate(stems):
        if stem in wanted:
            seen[stem] = at
            if len(seen) == len(wanted) and at - min(seen.values()) < best[1] - best[0]:
                best = (min(seen.values()), at)
    return best


def _credit(passage: Passage, span: Span) -> Credit | None:
    """Who the stretch is credited to."""
    around = [m for m in passage.mentions("attribution") if m.span.overlaps(span) and m.credited_to]
    return min(around, key=lambda m: len(m.span)).credited_to if around else None


def _somebody_else(quote: Mention, other: Passage) -> bool:
    """Whether the other sentence credits what it says to others, all by names without a word of the quotation's speaker."""
    speaker = str(getattr(quote.value, "speaker", None) or "")
    values = [m.value for m in other.mentions("attribution")]
    named = [str(getattr(v, "source", "")) for v in values if getattr(v, "voice", "") == "named"]
    return bool(speaker and named) and all(set(speaker.casefold().split()).isdisjoint(name.casefold().split()) for name in named)
