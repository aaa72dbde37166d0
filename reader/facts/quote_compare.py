"""Quotations compared word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import pairwise

from reader.facts.kind import Judgement
from reader.facts.name_compare import name_words, same_person
from reader.model.finding import Verdict
from reader.text.fold import fold_word

_WORD = re.compile(r"[\w]+(?:[’'.-][\w]+)*")
_BRACKET = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_GAP = re.compile(r"\s*(?:\.\s*\.\s*\.|…|\[…\])\s*")

_ENOUGH = 4
"""Words that two quotations must share before other words inside count as changed."""

_SHARE = 0.65
_SHORT = 3
_LONGEST = 400
"""Words of a quotation that are compared; what lies behind is not told."""


def words_of_quote(words: str) -> tuple[str, ...]:
    """The folded words of a quotation, without what an editor put in brackets."""
    return tuple(fold_word(w) for w in _WORD.findall(_BRACKET.sub(" ", words)))[:_LONGEST]


def compare_quotes(left_words: str, right_words: str, left_speaker: str | None, right_speaker: str | None) -> Judgement | None:
    """Judges two quotations; None where they are not clearly the same utterance."""
    speakers = (left_speaker, right_speaker)
    a, b = words_of_quote(left_words), words_of_quote(right_words)
    if not a or not b:
        return None
    if a == b:
        return _same_words(a, speakers)
    short, long, swapped = (a, b, False) if len(a) <= len(b) else (b, a, True)
    shared = len(set(short) & set(long))
    if shared < _SHARE * len(set(short)):
        return None
    if _contained(left_words if not swapped else right_words, long):
        if len(short) < _SHORT and not _same_speaker(speakers):
            return None
        return Judgement(Verdict.COMPATIBLE, "one quotes only a part of the other's words")
    return _changed(a, b)


def _same_words(words: tuple[str, ...], speakers: tuple[str | None, str | None]) -> Judgement:
    one, two = speakers
    if one and two and len(words) > _SHORT:
        x, y = name_words(one), name_words(two)
        named = one[:1].isupper() and two[:1].isupper() and len(x) > 1 and len(y) > 1
        if named and not same_person(x, y) and not set(x) & set(y):
            return Judgement(Verdict.DIFFER, f"the same words are given to {one} and to {two}")
    return Judgement(Verdict.AGREE, "both quote the same words")


def _same_speaker(speakers: tuple[str | None, str | None]) -> bool:
    one, two = speakers
    return bool(one and two and same_person(name_words(one), name_words(two)))


def _contained(short: str, long: tuple[str, ...]) -> bool:
    """Whether the words stand in the longer quotation in one run, or, with an ellipsis, in several runs in order."""
    at = 0
    for piece in _GAP.split(_BRACKET.sub(" … ", short)):
        words = words_of_quote(piece)
        if not words:
            continue
        hit = next((k for k in range(at, len(long) - len(words) + 1) if long[k : k + len(words)] == words), None)
        if hit is None:
            return False
        at = hit + len(words)
    return True


def _changed(a: tuple[str, ...], b: tuple[str, ...]) -> Judgement | None:
    """Other words inside what both quote. What only one has at an end is a cut, not a change."""
    blocks = [m for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if m.size]
    matched = sum(m.size for m in blocks)
    if matched < _ENOUGH or matched < _SHARE * min(len(a), len(b)):
        return None
    changes = []
    for one, two in pairwise(blocks):
        here, there = a[one.a + one.size : two.a], b[one.b + one.size : two.b]
        changes.append((" ".join(here), " ".join(there)))
    if not changes:
        return Judgement(Verdict.COMPATIBLE, "the quotations overlap; each gives a part")
    if sum(len(x.split()) + len(y.split()) for x, y in changes) > matched:
        return None
    return Judgement(Verdict.DIFFER, "; ".join(_shown(x, y) for x, y in changes[:3]))


def _shown(one: str, two: str) -> str:
    if one and two:
        return f"“{one}” in one is “{two}” in the other"
    return f"only one has “{one or two}” inside the quotation"
