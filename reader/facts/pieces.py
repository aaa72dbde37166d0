"""The pieces of a text that numbers and dates are read from: tokens, cut where two facts meet in one word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reader.model.span import Span
from reader.regex import regex
from reader.text.digits import NO_SPACES, plain_digits
from reader.text.document import Document
from reader.text.fold import fold_word
from reader.text.tokens import Token, TokenKind

_BEYOND = 24
"""How far in front of the first and behind the last piece may be asked; nothing stands there."""


class Pieces:
    """The pieces of one document with their texts and folded words. Words are also there, empty, for `_BEYOND` places
    in front of the first piece and behind the last one, so that rules can look around without asking for the end."""

    __slots__ = ("count", "texts", "tokens", "words")

    def __init__(self, tokens: Sequence[Token]) -> None:
        beyond = [""] * _BEYOND
        self.tokens = tokens
        self.count = len(tokens)
        self.texts = [t.text for t in tokens] + beyond
        self.words = [t.folded for t in tokens] + beyond

    def glued(self, index: int) -> bool:
        """Whether a piece follows the one before it without white space."""
        return 0 < index < self.count and self.tokens[index - 1].end == self.tokens[index].start

    def is_word(self, index: int) -> bool:
        """Whether there is a piece at `index` that is a word."""
        return 0 <= index < self.count and self.tokens[index].kind is TokenKind.WORD

    def is_digits(self, index: int) -> bool:
        """Whether there is a piece at `index` that is a number in digits."""
        return 0 <= index < self.count and self.tokens[index].kind is TokenKind.NUMBER

    def span(self, first: int, end: int) -> Span:
        """The place of the pieces `[first, end)`."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


@lru_cache(maxsize=4)
def pieces_of(document: Document) -> Pieces:
    """The document's tokens, with words cut at hyphens ("four-week" is three pieces), French elisions cut off, the first letters
    of Chinese, Japanese and Korean words behind numbers apart ("30人"), and digits and marks in their plain forms."""
    french = document.language[:2] == "fr"
    pieces: list[Token] = []
    english = document.language in ("en", "und")
    for token in document.tokens:
        if english and pieces and pieces[-1].kind is TokenKind.NUMBER and token.folded == "of" and _TWO_NUMBERS.fullmatch(pieces[-1].text):
            pieces[-1:] = _two_numbers(pieces[-1])
        if token.kind is not TokenKind.WORD and not token.text.isascii() and token.text not in _COMMAS:
            plain = plain_digits(token.text)
            pieces.append(token if plain == token.text else token._replace(text=plain, folded=plain))
        elif pieces and pieces[-1].kind is TokenKind.NUMBER and pieces[-1].end == token.start and _NO_SPACES.match(token.text):
            pieces.extend(_letters(token))
        elif token.kind is TokenKind.WORD and ("-" in token.text or (french and ("'" in token.text or "’" in token.text))):
            pieces.extend(_cut(token, french))
        else:
            pieces.append(token)
    return Pieces(pieces)


_TWO_NUMBERS = regex(r"\d{1,3},\d{1,2}")


def _two_numbers(token: Token) -> list[Token]:
    """Two numbers whose comma lacks its space, since the second counts a part of the first: "40,15 of them". The comma is left out."""
    first = token.text.index(",")
    parts = ((0, first), (first + 1, len(token.text)))
    return [_piece(token.start + start, token.text[start:end]) for start, end in parts]


_COMMAS = "，،"
"""Commas between clauses, which no space follows: none of them ties numbers together."""
_NO_SPACES = regex(f"[{NO_SPACES}]")
_COUNTERS = 3
"""Letters behind a number that may be a scale, a unit or a counter, one by one."""


def _letters(token: Token) -> list[Token]:
    first = [_piece(token.start + i, letter) for i, letter in enumerate(token.text[:_COUNTERS])]
    rest = token.text[_COUNTERS:]
    return [*first, _piece(token.start + _COUNTERS, rest)] if rest else first


_CUT = regex(r"[^-]+|-")
_ELISION = regex(r"(?i)(?:[ldnsjcm]|qu)[’']")


def _cut(token: Token, french: bool) -> list[Token]:
    cut = []
    for match in _CUT.finditer(token.text):
        start, text = token.start + match.start(), match.group()
        elision = _ELISION.match(text) if french else None
        if elision and elision.end() < len(text):
            cut.append(_piece(start, elision.group()))
            start, text = start + elision.end(), text[elision.end() :]
        cut.append(_piece(start, text))
    return cut


def _piece(start: int, text: str) -> Token:
    kind = TokenKind.MARK if text == "-" else TokenKind.NUMBER if text.isdecimal() else TokenKind.WORD
    return Token(start, start + len(text), text, fold_word(text) if kind is TokenKind.WORD else text, kind)
