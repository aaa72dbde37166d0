"""On which side of the day of publication a clause lies, told by its verbs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reader.regex import regex
from reader.text.document import Document
from reader.text.fold import fold_word
from reader.text.lexicon import word_list, words_of
from reader.text.tokens import Token, TokenKind

_REACH = 14
"""How many tokens on each side of a date are looked at."""
_FUTURE_ENDS = {"fr": regex(r"[^\W\d_]{3,}r(?:a|ont)"), "es": regex(r"[^\W\d_]{3,}r(?:á|án|emos)")}
_PARTICIPLE = regex(r"(?:[a-zäöüß]{0,5}ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert|(?:be|ver|er|ent|zer)[a-zäöüß]{2,}(?:t|en))")
_PRETERITE = regex(r"[a-zäöüß]{3,}te[nt]?")
_NO_PRETERITE = frozenset(
    "heute bitte mitte letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste siebte achte neunte "
    "zehnte gute guten rechte rechten seite seiten minuten leute leuten weite weiten beste besten nächste nächsten größte größten meisten "
    "hätte hätten könnte könnten müsste müssten sollte sollten wollte wollten dürfte dürften würde bereits arbeiten warten breite halten "
    "starten leiten bieten treten beraten anbieten vertreten antreten enthalten erhalten".split()
)


_SAME_IN_BOTH = frozenset("put set cut hit let read shut quit spread beat cost hurt rid split upset lay".split())
"""English verbs whose past is the form that stands behind "to" and "would"."""
_BEFORE_BASE = frozenset("to would will can did does do".split())
_OPEN = frozenset("could may might should must".split())
"""Verbs in front of another that leave open what is to come."""


@lru_cache(maxsize=1)
def _english() -> tuple[frozenset[str], frozenset[tuple[str, ...]]]:
    lists = word_list("tense.en")
    return frozenset(lists["past"]), frozenset(tuple(fold_word(w) for w in p.split()) for p in lists["future"])


def direction(document: Document, start: int, end: int) -> int:
    """-1 where the clause around `[start, end)` tells of the past, 1 of the future, 0 where no verb tells.

    The nearest verb before the span in its sentence decides, then the nearest behind it. Offsets are code points.
    """
    first, last = document.sentence_tokens[document.sentence_at(start)] if document.sentences else (0, 0)
    here = document.token_at(start)
    before = document.tokens[max(first, here - _REACH) : max(first, here)]
    behind = document.token_at(max(start, end - 1)) + 1
    after = document.tokens[behind : min(last, behind + _REACH)]
    language = document.language[:2]
    if language == "de":
        return _german([t.text.lower() if t.text.islower() else t.text for t in (*before, *after)])
    if language in _FUTURE_ENDS:
        return _romance(language, [t.text.lower() for t in (*before, *after)])
    for index in range(len(before) - 1, -1, -1):
        if found := _tense(before, index):
            return found
    for index in range(len(after)):
        if found := _tense(after, index):
            return found
    return 0


def _german(words: Sequence[str]) -> int:
    """German names what is to come in the present as well; a preterite or a perfect tells of the past."""
    found = set(words)
    if found & words_of("tense", "de", "past") or any(_PRETERITE.fullmatch(w) and w not in _NO_PRETERITE for w in words):
        return -1
    if found & words_of("tense", "de", "future"):
        return 1
    if found & words_of("tense", "de", "perfect") and any(_PARTICIPLE.fullmatch(w) for w in words):
        return -1
    return 1 if found & words_of("tense", "de", "present") else -1


def _romance(language: str, words: Sequence[str]) -> int:
    future = words_of("tense", language, "future")
    return 1 if any(word in future or _FUTURE_ENDS[language].fullmatch(word) for word in words) else -1


def _tense(tokens: tuple[Token, ...], index: int) -> int:
    token = tokens[index]
    if token.kind is not TokenKind.WORD:
        return 0
    past, future = _english()
    word = token.folded
    two = (word, tokens[index + 1].folded) if index + 1 < len(tokens) else (word,)
    if two in future or (word,) in future or word.endswith("'ll"):
        return 1
    if word in past:
        modal = tokens[index - 1].folded if index and word in _SAME_IN_BOTH else ""
        return 0 if modal in _BEFORE_BASE else 1 if modal in _OPEN else -1
    if len(word) > 4 and word.endswith("ed") and token.text[0].islower():
        back = tokens[index - 1].folded if index else ""
        return 0 if back in ("be", "get") else -1
    return 0
