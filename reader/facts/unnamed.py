"""Persons by name beside persons who are only described: "the lawyer Ann Lee" and "a lawyer"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.facts.grammar import Scan, Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.role_compare import RoleWords, role_words
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.fold import fold_word

_LONGEST = 5
"""Words between the article and the noun of a description."""
_LITTLE = 3
_NEAR = 1
"""Words that must stand near both …"""
_SHARE = 0.15
"""… or how alike the surroundings must be."""
_KIN = frozenset({"son", "daughter", "wife", "husband", "father", "mother", "brother", "sister", "uncle", "aunt"})
"""Roles whose holders go by their first names."""


@dataclass(frozen=True, slots=True)
class UnnamedValue(Value):
    """`role` is the noun that describes somebody without a name, in lower case."""

    role: str


def unnamed(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Somebody whom one sentence names with his role and the other only describes by it, and whom the other's article never
    names."""
    for named, span in _described(left, right):
        if _close(place(named.span, span.span)):
            yield Loose(named, span, _judgement(named, right))
    for named, span in _described(right, left):
        if _close(place(span.span, named.span)):
            yield Loose(span, named, _judgement(named, left))


def _close(place: Place) -> bool:
    return place.near >= _NEAR or place.share >= _SHARE


def _judgement(named: Mention, other: Passage) -> Judgement:
    return Judgement(Verdict.COMPATIBLE, f"one names {getattr(named.value, 'holder', named.text)}, the other leaves the name open")


def _described(naming: Passage, other: Passage) -> Iterator[tuple[Mention, Mention]]:
    words = role_words(other.document.language)
    if not words.roles:
        return
    scan = scan_of(other.document)
    for named in naming.mentions("role"):
        holder, role = getattr(named.value, "holder", None), getattr(named.value, "role", "")
        if (
            not holder
            or not role
            or (" " not in holder and role not in _KIN)
            or holder.split()[-1] in other.document.text
            or getattr(named.value, "former", False)
        ):
            continue
        span = _phrase(scan, other.sentence, _head(role, words), words)
        if span and not _of_another(scan, span, getattr(named.value, "of", None)):
            text = span.of(other.document.text)
            yield named, Mention("role", span, text, UnnamedValue(_head(role, words)), other.sentence)


def _head(role: str, words: RoleWords) -> str:
    head = role.rpartition(" ")[2]
    return words.same.get(head, head)


def _phrase(scan: Scan, sentence: int, head: str, words: RoleWords) -> Span | None:
    """The first phrase of a sentence with an article or a possessive whose noun is that role, and behind which no name stands."""
    first, last = scan.document.sentence_tokens[sentence]
    for at in range(first, last):
        word = scan.word(at)
        if words.same.get(word, word) == head and scan.document.tokens[at].text.islower() and not _named(scan, at, first, last):
            start = _start(scan, at, first)
            if start is not None:
                return Span(scan.document.tokens[start].start, scan.document.tokens[at].end)
    return None


def _of_another(scan: Scan, span: Span, of: str | None) -> bool:
    """Whether "for" or "of" follows a phrase with other words than those for whose the named person's role is."""
    last = scan.document.token_at(span.end - 1)
    if last + 1 >= len(scan.document.tokens) or scan.word(last + 1) not in ("of", "for"):
        return False
    words = {t.folded for t in scan.document.tokens[last + 2 : last + 2 + _LONGEST]}
    return of is None or words.isdisjoint(fold_word(w) for w in of.split() if len(w) > _LITTLE)


def _named(scan: Scan, at: int, first: int, last: int) -> bool:
    """Whether a name stands right behind the noun, or behind a comma beside it."""
    behind = at + 2 if at + 1 < last and scan.document.tokens[at + 1].text == "," else at + 1
    return behind < last and scan.tags[behind] is Tag.NAME


def _start(scan: Scan, at: int, first: int) -> int | None:
    """Index of the article or possessive that opens the phrase with the noun at `at`."""
    start = at - 1
    while start >= first and at - start <= _LONGEST and scan.tags[start] in (Tag.OTHER, Tag.NAME, Tag.NUMBER):
        start -= 1
    if start >= first and scan.document.tokens[start].text == "-":
        return None
    return start if start >= first and scan.tags[start] is Tag.DETERMINER else None


def person_behind(document: Document, offset: int) -> Span | None:
    """The phrase at a code point if it describes a person by a role: "his wife", "the Israeli ambassador"."""
    words = role_words(document.language)
    scan = scan_of(document)
    at = document.token_at(offset)
    if at < 0 or document.tokens[at].start != offset or scan.tags[at] is not Tag.DETERMINER:
        return None
    for i in range(at + 1, min(at + 1 + _LONGEST, len(document.tokens))):
        word = scan.word(i)
        if scan.tags[i] not in (Tag.OTHER, Tag.NAME):
            return None
        if words.same.get(word, word) in words.roles and not (i + 1 < len(document.tokens) and scan.tags[i + 1] is Tag.NAME):
            return Span(document.tokens[at].start, document.tokens[i].end)
    return None
