"""Words, numbers and marks of a text, each with its place."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

from reader.text.fold import fold_word

_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,'’\u00a0\u202f]\d+)*)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_][\w\u0300-\u036f]*(?:[’'\-][^\W_][\w\u0300-\u036f]*)*)"
    r"|(?P<mark>[^\s])"
)

_STEMMERS = {"en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "nl": "dutch", "pt": "portuguese"}


class TokenKind(IntEnum):
    """What a token is made of."""

    WORD = 0
    NUMBER = 1
    MARK = 2


_KINDS = {"word": TokenKind.WORD, "number": TokenKind.NUMBER, "mark": TokenKind.MARK}


class Token(NamedTuple):
    """One word, number or mark. `start` and `end` are code points; `text` is as written, `folded` in lower case without
    accents, with straight apostrophes and without a possessive ending. A tuple, since a text has thousands: a frozen
    dataclass takes three times as long to build."""

    start: int
    end: int
    text: str
    folded: str
    kind: TokenKind


def tokens_of(text: str) -> tuple[Token, ...]:
    """All tokens of `text` in order. Time and result grow linearly with the text."""
    found = []
    for match in _TOKEN.finditer(text):
        word, (start, end) = match.group(), match.span()
        kind = _KINDS[match.lastgroup or "mark"]
        found.append(Token(start, end, word, fold_word(word) if kind is TokenKind.WORD else word, kind))
    return tuple(found)


@lru_cache(maxsize=8)
def _stemmer(language: str) -> snowballstemmer.stemmer.Stemmer | None:
    name = _STEMMERS.get(language)
    return snowballstemmer.stemmer(name) if name else None


@lru_cache(maxsize=65536)
def stem(folded: str, language: str) -> str:
    """The Snowball stem of a folded word; the word itself where the language has no stemmer here."""
    stemmer = _stemmer(language)
    return stemmer.stemWord(folded) if stemmer else folded
