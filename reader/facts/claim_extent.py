"""How far a claim reaches: what its negation covers, and which way of two it points."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from reader.facts.grammar import Scan, Tag
from reader.facts.negation import negates
from reader.facts.predicates import Group
from reader.model.span import Span
from reader.text.lexicon import words_of

_FARTHEST = 25
"""Tokens behind a verb that its clause has at most."""
_BESIDE = 8
"""Tokens behind a verb among which "before" or "after" tells its place in time."""
_WAYS = ("up", "down", "for", "against")
_TIMES = frozenset({"before", "after"})
_MARKS = frozenset(',;:.!?—–()“”"')
_OTHER_CLAUSE = frozenset({"but", "because", "although", "though", "while", "if", "unless", "until", "when", "that", "who", "which"})


@lru_cache(maxsize=8)
def _ways(language: str) -> Mapping[str, str]:
    """The way that a predicate points, for those that point one."""
    return {word: way for way in _WAYS for word in words_of("claims", language, f"way {way}")}


def way_of(scan: Scan, predicate: str, verb: int, last: int) -> str:
    """Which way of two a claim points: "up" or "down", "for" or "against", else "before" or "after" where the clause goes on so; ""
    for none."""
    way = _ways(scan.document.language).get(predicate, "")
    if way:
        return way
    for token in scan.document.tokens[verb + 1 : min(last, verb + 1 + _BESIDE)]:
        if token.folded in _TIMES:
            return token.folded
        if token.text in _MARKS or token.folded in _OTHER_CLAUSE:
            return ""
    return ""


def negated(scan: Scan, group: Group, subject: int, last: int) -> Span | None:
    """What the negation of a claim covers: from its word to the end of the clause. `subject` is the first token of the subject, or
    that of the group; the word may stand in it ("no vote was held"), in the group or right behind it ("said nothing")."""
    no = words_of("grammar", scan.document.language, "negation")
    tokens = scan.document.tokens
    found = next((i for i in range(subject, min(last, group.last + 2)) if negates(scan.document, i) or tokens[i].folded in no), -1)
    if found < 0:
        return None
    end = clause_end(scan, max(group.last, found), last)
    return Span(tokens[found].start, tokens[max(found, end - 1)].end)


def clause_end(scan: Scan, at: int, last: int) -> int:
    """The first token behind one at which its clause ends: a mark, "but", a word that opens another clause."""
    stop = min(last, at + 1 + _FARTHEST)
    for i in range(at + 1, stop):
        opens = scan.tags[i] is Tag.SUBORDINATOR and scan.word(i) not in _TIMES
        if opens or scan.document.tokens[i].text in _MARKS or scan.word(i) == "but":
            return i
    return stop
