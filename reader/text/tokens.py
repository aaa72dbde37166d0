"""Words, numbers and marks of a text, each with its place."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from reader.regex import regex
from reader.text.digits import IDEOGRAPHS
from reader.text.fold import fold_word

_COMBINING = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8"
    r"\u06ea-\u06ed\u0900-\u0963\u0971-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1dc0-\u1dff\u20d0-\u20f0"
)
"""Signs that stand on or behind the letters of a word: accents, Hebrew and Arabic vowels, the vowel signs of Indian scripts."""
_MONTH_ENDS = (
    "ary rch ril May une uly ust ber Jan Feb Mar Apr Jun Jul Aug Sep ept Oct Nov Dec an. eb. ar. pr. un. ul. ug. ep. pt. ct. ov. ec."
)
"""The last three letters of the months of English and their short forms."""
_AFTER_MONTH = "|".join(re.escape(f"{end} ") for end in _MONTH_ENDS.split())
_DAY_TIED_TO_YEAR = rf"(?=\d{{1,2}},(?:19|20)\d\d(?!\d))(?i:(?<={_AFTER_MONTH}))\d{{1,2}}"
"""The day of "June 7,2013", which lacks a space and is no number of thousands."""
_YEAR_TIED_TO_TIME = r"(?<=\d,)(?:19|20)\d\d(?=,\d)"
_TOKEN = regex(
    rf"(?P<number>{_DAY_TIED_TO_YEAR}|{_YEAR_TIED_TO_TIME}"
    r"|[\uff10-\uff19]+(?:[，．][\uff10-\uff19]+)*(?!\d)|[\u0660-\u0669\u06f0-\u06f9]+(?:[٫٬.,][\u0660-\u0669\u06f0-\u06f9]+)*(?!\d)"
    r"|\d+(?:[.,'’\u00a0\u202f]\d+)*)"
    rf"|(?P<word>[{IDEOGRAPHS}]+|(?:[^\W\d_]\.){{2,}}|(?<=\d )[AaPp]\. [Mm]\.|[^\W\d_][\w{_COMBINING}]*(?:[’'\-][^\W_][\w{_COMBINING}]*)*)"
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
        found.append(Token(start, end, word, fold_word(word.replace(". ", ".")) if kind is TokenKind.WORD else word, kind))
    return tuple(found)


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Stemmer.Stemmer | None:
    name = _STEMMERS.get(language)
    return Stemmer.Stemmer(name, 0) if name else None  # it need not remember what `stem` remembers


@lru_cache(maxsize=65536)
def stem(folded: str, language: str) -> str:
    """The Snowball stem of a folded word; the word itself where the language has no stemmer here."""
    stemmer = _stemmer(language)
    found: str = stemmer.stemWord(folded) if stemmer else folded
    return found
