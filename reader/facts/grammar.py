"""Coarse word classes and phrases, as far as the surface of a sentence shows them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from reader.facts.entities import Entity, entities_of
from reader.facts.verbs import Form, forms_of
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import folded_words_of, words_of
from reader.text.tokens import Token, TokenKind


class Tag(IntEnum):
    """What a token is in a sentence. OTHER are nouns, adjectives and verbs that no list knows."""

    MARK = 0
    NUMBER = 1
    NAME = 2
    PRONOUN = 3
    DETERMINER = 4
    PREPOSITION = 5
    SUBORDINATOR = 6
    COORDINATOR = 7
    AUXILIARY = 8
    ADVERB = 9
    SPEECH = 10
    OTHER = 11


_INSIDE = frozenset("&%$€£-–'’/")
_LONGEST_PHRASE = 60
_LONGEST_GROUP = 12
_KEEPS = frozenset({"of", "for", "from", "with", "at"})
_BREAKS = frozenset('"“”„«»():;—–')


@dataclass(frozen=True, slots=True)
class Range:
    """Tokens of a document by their indices, `last` inclusive."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """A document with a tag for each token, the entity that each token belongs to, and the verbs of speech."""

    document: Document
    tags: tuple[Tag, ...]
    entity: Mapping[int, Entity]
    speech: Mapping[str, Form]

    def span(self, part: Range) -> Span:
        """The code points of a range of tokens."""
        tokens = self.document.tokens
        return Span(tokens[part.first].start, self.end(part.last))

    def end(self, index: int) -> int:
        """The code point behind a token, without a possessive ending where the token is the end of a name."""
        entity = self.entity.get(index)
        return entity.end if entity and entity.last == index else self.document.tokens[index].end

    def word(self, index: int) -> str:
        """The folded word at an index."""
        return self.document.tokens[index].folded


@lru_cache(maxsize=8)
def speech_forms(language: str) -> Mapping[str, Form]:
    """All forms of the verbs that credit words or thoughts to somebody."""
    return forms_of(words_of("speech", language, "say") | words_of("speech", language, "hold"))


@lru_cache(maxsize=8)
def _tags_by_word(language: str) -> Mapping[str, Tag]:
    order = (
        ("not adverb", Tag.OTHER),
        ("adverb", Tag.ADVERB),
        ("auxiliary", Tag.AUXILIARY),
        ("coordinator", Tag.COORDINATOR),
        ("preposition", Tag.PREPOSITION),
        ("pronoun", Tag.PRONOUN),
        ("determiner", Tag.DETERMINER),
        ("subordinator", Tag.SUBORDINATOR),
        ("personal", Tag.PRONOUN),
    )
    words = words_of if language == "en" else folded_words_of
    return {word: tag for section, tag in order for word in words("grammar", language, section)}


@lru_cache(maxsize=REMEMBERED)
def scan_of(document: Document) -> Scan:
    """Tags a document. Remembers the last few texts, since several kinds of fact ask."""
    entity = {i: e for e in entities_of(document) for i in range(e.first, e.last + 1)}
    known = _tags_by_word(document.language)
    speech = speech_forms(document.language)
    tags = [_tag(t, i in entity, known, speech) for i, t in enumerate(document.tokens)]
    nouns = words_of("speech", document.language, "noun form")
    alone = words_of("grammar", document.language, "pronoun"), words_of("grammar", document.language, "standing alone")
    for i in range(1, len(tags)):
        token, before = document.tokens[i], document.tokens[i - 1]
        if tags[i] is Tag.SPEECH and (
            _as_noun(before.folded, token, tags[i - 1], *alone, nouns) or _ends_phrase(tags, i, before, token, nouns)
        ):
            tags[i] = Tag.OTHER
    return Scan(document, tuple(tags), entity, speech)


def _ends_phrase(tags: Sequence[Tag], at: int, before: Token, token: Token, nouns: frozenset[str]) -> bool:
    """Whether a word that may be a noun ends a noun phrase here: "remote technical support to", "a new poll,"."""
    after = tags[at + 1] if at + 1 < len(tags) else Tag.MARK
    described = tags[at - 1] is Tag.OTHER and not before.folded.endswith("s") and before.end + 1 == token.start
    return token.folded in nouns and described and after in (Tag.PREPOSITION, Tag.MARK, Tag.COORDINATOR)


def _as_noun(before: str, token: Token, tag: Tag, pronouns: frozenset[str], counts: frozenset[str], nouns: frozenset[str]) -> bool:
    """Whether a verb of speech is a noun or an adjective here, by the word in front: the report, his alleged plan. Counts may
    stand for people ("another says", "two said") where the verb's form is no noun's."""
    if tag is Tag.DETERMINER:
        return before not in pronouns and (before not in counts or token.folded in nouns)
    return tag is Tag.PREPOSITION and before != "to" and not token.folded.endswith("ing")


def _tag(token: Token, named: bool, known: Mapping[str, Tag], speech: Mapping[str, Form]) -> Tag:
    if token.kind is not TokenKind.WORD:
        return Tag.MARK if token.kind is TokenKind.MARK else Tag.NUMBER
    if named:
        return Tag.NAME
    word = token.folded
    if word in known and not (token.text.isupper() and len(token.text) > 1):
        return known[word]
    if word in speech:
        return Tag.SPEECH
    return Tag.ADVERB if word.endswith("ly") and word not in known else Tag.OTHER


def group_start(scan: Scan, verb: int, first: int) -> int:
    """Index of the first token of the verb group that ends at `verb`: "had not yet said" from "had" on."""
    at = verb
    first = max(first, verb - _LONGEST_GROUP)
    while at > first and (scan.tags[at - 1] in (Tag.AUXILIARY, Tag.ADVERB) or scan.word(at - 1) in ("n't",)):
        if scan.document.tokens[at - 1].folded in ("no",):
            break
        at -= 1
    while at < verb and scan.tags[at] is Tag.ADVERB and at - 1 >= first and scan.tags[at - 1] is Tag.MARK:
        at += 1
    return at


def phrase_before(scan: Scan, end: int, first: int) -> Range | None:
    """The noun phrase that ends at token `end`, not reaching left of `first`."""
    if end < first:
        return None
    tags = scan.tags
    if end > first and scan.document.tokens[end].text == "." and tags[end - 1] is Tag.NAME:
        end -= 1  # "Al Lee Jr., the mayor, said"
    if tags[end] is Tag.PRONOUN:
        return Range(end, end)
    if tags[end] not in (Tag.NAME, Tag.OTHER, Tag.NUMBER, Tag.SPEECH, Tag.DETERMINER) and scan.document.tokens[end].text != "%":
        return None
    start = end
    if tags[end] is Tag.MARK and end > first:
        start = end - 1
    first = max(first, end - _LONGEST_PHRASE)
    while start > first and _reaches(scan, start - 1, start, first):
        start -= 1
    return _trimmed(scan, start, end)


def _reaches(scan: Scan, left: int, start: int, first: int) -> bool:
    """Whether the token at `left` belongs to the phrase that starts at `start` so far."""
    tag, tags = scan.tags[left], scan.tags
    token = scan.document.tokens[left]
    if tag is Tag.MARK:
        if token.text == ".":
            return tags[start] is Tag.NAME and left > first and len(scan.document.tokens[left - 1].text) <= 4
        return token.text in _INSIDE
    if tag in (Tag.NAME, Tag.OTHER, Tag.NUMBER, Tag.DETERMINER):
        return (
            tags[start] is not Tag.DETERMINER
            or tag is Tag.DETERMINER
            or scan.word(start) in ("all", "two", "three", "four", "five", "six", "many")
        )
    if tag is Tag.PREPOSITION:
        return left > first and _binds(scan, left, start)
    if tag is Tag.COORDINATOR:
        same = left > first and tags[left - 1] in (Tag.NAME, Tag.OTHER) and tags[start] in (Tag.NAME, Tag.OTHER)
        return same and token.folded == "and" and (tags[left - 1] is tags[start] or tags[start] is Tag.NAME)
    if tag is Tag.SPEECH:
        return left > first and tags[left - 1] is Tag.DETERMINER
    return False


def _binds(scan: Scan, at: int, start: int) -> bool:
    """Whether a preposition ties what follows to a noun before it: "mayor of Elm", "those over 60", "nine out of ten"."""
    before, after = scan.tags[at - 1], scan.tags[start]
    if scan.word(at) == "out":
        return scan.word(start) == "of" and before in (Tag.NUMBER, Tag.DETERMINER)
    if scan.word(at) == "of" and scan.word(at - 1) == "out":
        return True
    if before is Tag.DETERMINER:
        return after is Tag.NUMBER
    return before in (Tag.NAME, Tag.OTHER, Tag.NUMBER) and after in (Tag.NAME, Tag.OTHER, Tag.NUMBER, Tag.DETERMINER)


def _trimmed(scan: Scan, start: int, end: int) -> Range | None:
    """A phrase without a preposition in front; "In Elm the mayor" becomes "the mayor"."""
    tags = scan.tags
    fresh = [i for i in range(start + 1, end + 1) if tags[i] is Tag.DETERMINER and tags[i - 1] in (Tag.OTHER, Tag.NAME, Tag.NUMBER)]
    if fresh:
        start = fresh[-1]
    while start <= end and tags[start] in (Tag.PREPOSITION, Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.ADVERB, Tag.MARK):
        start += 1
    return Range(start, end) if start <= end else None


def phrase_after(scan: Scan, start: int, last: int) -> Range | None:
    """The noun phrase that starts at token `start`, not reaching `last` (exclusive)."""
    tags, tokens = scan.tags, scan.document.tokens
    if start >= last:
        return None
    if tags[start] is Tag.PRONOUN:
        return Range(start, start)
    if tags[start] not in (Tag.NAME, Tag.OTHER, Tag.NUMBER, Tag.DETERMINER):
        return None
    end, last = start, min(last, start + _LONGEST_PHRASE)
    while end + 1 < last:
        tag, word = tags[end + 1], tokens[end + 1].text
        more = tag in (Tag.NAME, Tag.OTHER, Tag.NUMBER)
        if tag is Tag.MARK:
            more = word in _INSIDE or (
                word == "."
                and tags[end] in (Tag.OTHER, Tag.NAME)
                and len(tokens[end].text) <= 4
                and end + 2 < last
                and tags[end + 2] is Tag.NAME
            )
        elif tag is Tag.PREPOSITION:
            more = tokens[end + 1].folded in _KEEPS and end + 2 < last and tags[end + 2] in (Tag.NAME, Tag.OTHER, Tag.DETERMINER)
        elif tag is Tag.DETERMINER:
            more = tags[end] is Tag.PREPOSITION
        elif tag is Tag.COORDINATOR:
            more = tokens[end + 1].folded == "and" and end + 2 < last and tags[end + 2] is Tag.NAME and tags[end] is Tag.NAME
        if not more:
            break
        end += 1
    while end > start and tags[end] in (Tag.MARK, Tag.PREPOSITION, Tag.DETERMINER):
        end -= 1
    return None if tags[end] is Tag.DETERMINER and end == start and scan.word(end) in ("the", "a", "an") else Range(start, end)


def subject_of(scan: Scan, verb: int, first: int) -> Range | None:
    """The subject of the verb group that ends at token `verb`, searched to the left as far as `first`: with its
    apposition, and for "who" what it refers to. None where the surface doesn't show it."""
    tags, tokens = scan.tags, scan.document.tokens
    at = group_start(scan, verb, first) - 1
    if at < first:
        own = tokens[first].folded
        return Range(first, first) if first < verb and own in words_of("grammar", scan.document.language, "contraction") else None
    word = tokens[at].folded
    if word in ("who", "which", "that") and tags[at] is not Tag.NAME:
        before = at - 2 if at - 1 >= first and tokens[at - 1].text == "," else at - 1
        antecedent = phrase_before(scan, before, first)
        return antecedent or (Range(at, at) if word != "that" else None)
    if at + 1 < verb and tokens[at + 1].folded in words_of("grammar", scan.document.language, "contraction"):
        return Range(at + 1, at + 1)
    if tokens[at].text == ",":
        return _before_apposition(scan, at, first)
    if tokens[at].text == ")":
        opened = next((i for i in range(at - 1, max(first, at - 12) - 1, -1) if tokens[i].text == "("), -1)
        return phrase_before(scan, opened - 1, first) if opened > first else None
    return phrase_before(scan, at, first)


def _before_apposition(scan: Scan, comma: int, first: int) -> Range | None:
    """The phrase in front of an apposition that ends at `comma`: "Ann Lee, the mayor of Elm, said"."""
    tokens, tags = scan.document.tokens, scan.tags
    for at in range(comma - 1, max(first, comma - 40), -1):
        if tokens[at].text in _BREAKS:
            return None
        if tokens[at].text == ",":
            head = phrase_before(scan, at - 1, first)
            if head and any(tags[i] in (Tag.NAME, Tag.OTHER, Tag.PRONOUN) for i in range(head.first, head.last + 1)):
                return _whole(scan, head, comma - 1)
    return None


def _whole(scan: Scan, head: Range, last: int) -> Range:
    """A name with its apposition; of a list ("Ann, Bob and Cem said") the whole as well."""
    return Range(head.first, last)
