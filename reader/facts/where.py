"""What is done before one thing in one report and after it in another, for it and against it, over it and into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.deeds import own_subject, stems_of
from reader.facts.grammar import Range, Scan, Tag, phrase_after, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words

_SHARE = 0.2
"""Likeness of the surroundings that does where no word stands near both."""
_SIDES = frozenset({"for", "against"})
"""Prepositions that tell on whose side somebody is: then it must be the same one."""
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class WhereValue(Value):
    """`relation` is the preposition, `to` the stem of what it stands in front of."""

    relation: str
    to: str


@dataclass(frozen=True, slots=True)
class _Relation:
    """A word (token `head`) that a preposition ties to a noun (`noun`, the phrase's tokens)."""

    key: str
    relation: str
    head: int
    noun: Range


@lru_cache(maxsize=8)
def _opposites(language: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, two in (entry.split(" = ") for entry in words_of("deeds", language, "opposite")):
        found.setdefault(one, set()).add(two)
        found.setdefault(two, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


def links(passage: Passage) -> frozenset[str]:
    """What is told to be before, after, over … what, without the preposition."""
    return frozenset(f"where {r.key}" for r in _relations_of(passage.document).get(passage.sentence, ()))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """The same word with the same noun and prepositions that exclude each other."""
    opposites = _opposites(left.document.language)
    for one in _relations_of(left.document).get(left.sentence, ()):
        for two in _relations_of(right.document).get(right.sentence, ()):
            opposed = one.key == two.key and two.relation in opposites[one.relation]
            if not opposed or _has(left.document, two) or _has(right.document, one) or not _one_subject(left, one, right, two):
                continue
            a, b = _mention(left, one), _mention(right, two)
            at = place(a.span, b.span)
            if at.near > 0 or at.share >= _SHARE:
                reason = f"“{one.relation}” in one is “{two.relation}” in the other"
                noun = scan_of(left.document).span(one.noun).of(left.document.text)
                title = " or ".join(sorted((one.relation, two.relation))) + f" {noun}"
                yield Loose(a, b, Judgement(Verdict.DIFFER, reason, title=title[:1].upper() + title[1:]))


def _has(document: Document, other: _Relation) -> bool:
    """Whether an article tells the other's relation, too."""
    return any(r.key == other.key and r.relation == other.relation for all_ in _relations_of(document).values() for r in all_)


def _one_subject(left: Passage, one: _Relation, right: Passage, two: _Relation) -> bool:
    here, there = _subject(left, one), _subject(right, two)
    if one.relation in _SIDES:
        return bool(here & there)
    return not here or not there or bool(here & there)


def _subject(passage: Passage, relation: _Relation) -> frozenset[str]:
    scan = scan_of(passage.document)
    found = own_subject(scan, relation.head, scan.document.sentence_tokens[passage.sentence][0])
    return stems_of(passage.document, found.first, found.last) if found and scan.tags[found.first] is not Tag.PRONOUN else frozenset()


@lru_cache(maxsize=REMEMBERED)
def _relations_of(document: Document) -> Mapping[int, Sequence[_Relation]]:
    """The relations of each sentence that has one."""
    opposites = _opposites(document.language)
    if not opposites:
        return {}
    scan, found = scan_of(document), {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        relations = tuple(r for at in range(first + 1, last - 1) if scan.word(at) in opposites and (r := _relation(scan, at, first, last)))
        if relations:
            found[index] = relations
    return found


def _relation(scan: Scan, at: int, first: int, last: int) -> _Relation | None:
    head = at - 1
    while head > first and scan.tags[head] is Tag.ADVERB:
        head -= 1
    little = stop_words(scan.document.language)
    if scan.tags[head] not in (Tag.OTHER, Tag.SPEECH) or scan.word(head) in little or len(scan.word(head)) < _SHORTEST:
        return None
    noun = phrase_after(scan, at + 1, last)
    if noun is None or scan.tags[noun.first] in (Tag.PRONOUN, Tag.NUMBER):
        return None
    end = next((i for i in range(noun.first, noun.last + 1) if scan.tags[i] is Tag.PREPOSITION), noun.last + 1) - 1
    if scan.tags[end] not in (Tag.OTHER, Tag.NAME) or scan.word(end) in little:
        return None
    document = scan.document
    key = f"{document.stem(document.tokens[head])} {document.stem(document.tokens[end])}"
    return _Relation(key, scan.word(at), head, Range(noun.first, end))


def _mention(passage: Passage, relation: _Relation) -> Mention:
    span = scan_of(passage.document).span(Range(relation.head, relation.noun.last))
    value = WhereValue(relation.relation, relation.key.split()[1])
    return Mention("claim", span, span.of(passage.document.text), value, passage.sentence)
