"""Roles that an English text tells with a verb: "became mayor", "served as mayor", "was appointed director", "named Ann Lee head"."""

from __future__ import annotations

from functools import lru_cache

from reader.facts.entities import Entity
from reader.facts.grammar import Range, Scan, Tag
from reader.facts.role_compare import RoleWords
from reader.facts.role_place import behind_home, role_phrase
from reader.text.lexicon import words_of

_LONGEST_GROUP = 5
"""Auxiliaries and adverbs in front of a verb."""


def role_said(scan: Scan, entity: Entity, words: RoleWords) -> tuple[Range, bool] | None:
    """The role that a verb behind a name gives the person, and whether it is over ("resigned as"). Nothing where the clause
    denies it or only thinks of it ("never became", "may become")."""
    last = scan.document.sentence_tokens[entity.sentence][1]
    verb, passive = _verb(scan, behind_home(scan, entity.last + 1, last), last)
    if verb < last and scan.word(verb) in _words(scan, "become"):
        return _told(scan, verb + 1, last, words, over=False)
    for section, over in (("serve", False), ("leave", True)):
        at = verb + 1
        if at < last and scan.word(verb) in _words(scan, section):
            at += over and scan.word(at) in ("down", "aside")
            return _told(scan, at + 1, last, words, over=over) if at < last and scan.word(at) == "as" else None
    if passive and verb < last and scan.word(verb) in _words(scan, "make"):
        return _told(scan, _behind_link(scan, verb + 1, last), last, words, over=False)
    return None


def role_given(scan: Scan, entity: Entity, words: RoleWords) -> Range | None:
    """The role that somebody gives the person: "the board appointed Ann Lee as director"."""
    first, last = scan.document.sentence_tokens[entity.sentence]
    if entity.first <= first or scan.word(entity.first - 1) not in _words(scan, "give"):
        return None
    start = _behind_link(scan, entity.last + 1, last)
    return role_phrase(scan, start, last, words, said=True) if start < last else None


def _told(scan: Scan, at: int, last: int, words: RoleWords, *, over: bool) -> tuple[Range, bool] | None:
    part = role_phrase(scan, at, last, words, said=True)
    return (part, over) if part else None


def _verb(scan: Scan, at: int, last: int) -> tuple[int, bool]:
    """Index of the full verb behind a name, over "who", auxiliaries and adverbs, and whether a form of "be" stands in front of
    it; `last` where the clause is no statement of fact."""
    if at + 1 < last and scan.document.tokens[at].text == "," and scan.word(at + 1) == "who":
        at += 1
    at += at < last and scan.word(at) == "who"
    no = _unreal(scan.document.language)
    be, start = False, at
    while at < last and at - start < _LONGEST_GROUP and scan.tags[at] in (Tag.AUXILIARY, Tag.ADVERB):
        if scan.word(at) in no:
            return last, False
        be = be or scan.word(at) in _grammar(scan, "be")
        at += 1
    return at, be


@lru_cache(maxsize=8)
def _unreal(language: str) -> frozenset[str]:
    """Words by which a clause does not say that something is so."""
    return frozenset({"almost", "nearly"}).union(*(words_of("grammar", language, s) for s in ("negation", "may", "will")))


def _behind_link(scan: Scan, at: int, last: int) -> int:
    """Index behind "as", "to be" and "in as", `at` where none stands there."""
    for link in (("as",), ("to", "be"), ("in", "as"), ("to",)):
        if tuple(scan.word(i) for i in range(at, min(last, at + len(link)))) == link:
            return at + len(link)
    return at


def _words(scan: Scan, section: str) -> frozenset[str]:
    return words_of("roles", scan.document.language, section)


def _grammar(scan: Scan, section: str) -> frozenset[str]:
    return words_of("grammar", scan.document.language, section)
