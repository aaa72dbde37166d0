"""On which side of the day of publication a clause lies, told by its verbs."""

from __future__ import annotations

from functools import lru_cache

from reader.text.document import Document
from reader.text.fold import fold_word
from reader.text.lexicon import word_list
from reader.text.tokens import Token, TokenKind

_REACH = 14
"""How many tokens on each side of a date are looked at."""
_GERMAN_FUTURE = frozenset(("wird", "werden", "soll", "sollen", "will", "wollen", "geplant", "voraussichtlich"))
_FRENCH_FUTURE = frozenset(("sera", "seront", "aura", "auront", "va", "vont", "doit", "doivent", "prevu", "prevue"))
_SPANISH_FUTURE = frozenset(("sera", "seran", "habra", "va", "van", "tendra", "previsto", "prevista"))
_OTHER_FUTURE = {"de": _GERMAN_FUTURE, "fr": _FRENCH_FUTURE, "es": _SPANISH_FUTURE}


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
    if language in _OTHER_FUTURE:
        words = {t.folded for t in (*before, *after)}
        return 1 if words & _OTHER_FUTURE[language] else -1
    for index in range(len(before) - 1, -1, -1):
        if found := _tense(before, index):
            return found
    for index in range(len(after)):
        if found := _tense(after, index):
            return found
    return 0


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
        return -1
    if len(word) > 4 and word.endswith("ed") and token.text[0].islower():
        back = tokens[index - 1].folded if index else ""
        return 0 if back in ("be", "get") else -1
    return 0
