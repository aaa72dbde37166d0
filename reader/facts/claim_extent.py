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
    end = min(clause_end(scan, verb, last), verb + 1 + _BESIDE)
    return next((scan.word(i) for i in range(verb + 1, end) if scan.word(i) in _TIMES), "")


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
        text = scan.document.tokens[i].text
        if text in ',;:.!?—–()“”"' or scan.word(i) == "but" or (scan.tags[i] is Tag.SUBORDINATOR and scan.word(i) not in _TIMES):
            return i
    return stop
