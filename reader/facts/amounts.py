"""Bare numbers in running text: digits, words, mixtures of both, fractions, and plurals such as "dozens"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.facts.numbers import NumberWords, glued, in_digits, in_words
from reader.facts.quantity_words import PLURALS, QuantityWords
from reader.text.tokens import Token, TokenKind

_FRACTIONS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875}
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "twentieths": 20, "hundredths": 100, "thousandths": 1000,
}  # fmt: skip
_SUFFIXES = {
    "k": 1e3, "K": 1e3, "M": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mill": 1e6, "B": 1e9, "bn": 1e9, "bln": 1e9, "tn": 1e12,
    "trn": 1e12, "tln": 1e12, "MM": 1e6, "MEUR": 1e6,
}  # fmt: skip
_MONEY_SUFFIXES = {"m": 1e6, "b": 1e9, "t": 1e12, "T": 1e12}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number without its unit: bounds (equal for a single number), the index behind it, and by what a word or letter scaled it."""

    low: float
    high: float
    end: int
    scale: float = 1.0
    plural: bool = False
    fraction: bool = False
    in_words: bool = False


class AmountReader:
    """Reads numbers out of the pieces of one document."""

    def __init__(self, pieces: Sequence[Token], language: str, numbers: NumberWords, words: QuantityWords) -> None:
        self.pieces = pieces
        self.language = language
        self.numbers = numbers
        self.words = words

    def at(self, index: int, money: bool = False) -> Amount | None:
        """The number that starts at `index`; `money` if a currency sign stands before it ("m" is then a million)."""
        piece = self.pieces[index]
        if piece.kind is TokenKind.NUMBER:
            return self._digits(index, money)
        if piece.text in _FRACTIONS:
            return Amount(_FRACTIONS[piece.text], _FRACTIONS[piece.text], index + 1)
        word = piece.folded
        if word in self.words.plural:
            return self._plural(index)
        if word in ("a", "an", "half") and self.language == "en":
            return self._with_article(index)
        if self.numbers.starts(word):
            if index and self.pieces[index - 1].folded in ("several", "few") and f"{word}s" in PLURALS:
                low, high = PLURALS[f"{word}s"]
                return Amount(low, high, index + 1, plural=True)
            return self._words(index)
        return None

    def _word(self, index: int) -> str:
        return self.pieces[index].folded if index < len(self.pieces) else ""

    def _digits(self, index: int, money: bool) -> Amount | None:
        piece = self.pieces[index]
        value = in_digits(piece.text, self.language)
        if value is None:
            return None
        end = index + 1
        if self._word(end) == "/" and glued(self.pieces, end) and glued(self.pieces, end + 1) and self._small_number(end + 1):
            value, end = value / float(self.pieces[end + 1].text), end + 2
        elif end < len(self.pieces) and self.pieces[end].text in _FRACTIONS:
            value, end = value + _FRACTIONS[self.pieces[end].text], end + 1
        elif self._small_number(end) and self._word(end + 1) == "/" and self._small_number(end + 2) and piece.text.isdecimal():
            value, end = value + float(self.pieces[end].text) / float(self.pieces[end + 2].text), end + 3
        scale, end = self._scale(end, money)
        if scale == 1.0 and self._word(end) == "and" and self._word(end + 1) == "a" and self._word(end + 2) == "half":
            value, end = value + 0.5, end + 3
            scale, end = self._scale(end, money)
        value = float(f"{value * scale:.12g}")
        return Amount(value, value, end, scale)

    def _small_number(self, index: int) -> bool:
        return index < len(self.pieces) and bool(re.fullmatch(r"[1-9]\d{0,2}", self.pieces[index].text))

    def _scale(self, end: int, money: bool) -> tuple[float, int]:
        """The scale that words or letters behind a number give it, and the index behind them."""
        scale = 1.0
        for _ in range(3):
            at = end + 1 if self._word(end) == "-" and self._word(end + 1) in self.numbers.scale else end
            word = self._word(at)
            if word in self.numbers.scale:
                scale, end = scale * self.numbers.scale[word], at + 1
            elif word in self.numbers.hundred and scale == 1.0:
                scale, end = 100.0, at + 1
            else:
                break
        if scale == 1.0 and end < len(self.pieces):
            text = self.pieces[end].text
            tied = glued(self.pieces, end)
            if text in _SUFFIXES and (tied or len(text) > 1):
                return _SUFFIXES[text], end if text == "MEUR" else end + 1
            if tied and money and text in _MONEY_SUFFIXES:
                return _MONEY_SUFFIXES[text], end + 1
            if tied and text in ("m", "b") and self._counts(end + 1):
                return _MONEY_SUFFIXES[text], end + 1
        return scale, end

    def _counts(self, index: int) -> bool:
        word = self._word(index)
        return word == "of" or (len(word) > 4 and word.endswith("s")) or word == "people"

    def _words(self, index: int) -> Amount | None:
        found = in_words(self.pieces, index, self.numbers)
        if found is None:
            return None
        value, end = found
        part = end + 1 if self._word(end) == "-" else end
        if self._word(part) in _PARTS and value < 100 and self.language == "en":
            word = self._word(part)
            if (value == 1) != word.endswith("s") and word != "second":
                return Amount(value / _PARTS[word], value / _PARTS[word], part + 1, fraction=True, in_words=True)
        half = [self._word(end + k) for k in range(3)]
        if half in (["and", "a", "half"], ["and", "one", "half"]):
            value, end = value + 0.5, end + 3
        elif half[:2] == ["point", half[1]] and half[1] in self.numbers.small and self.numbers.small[half[1]] < 10:
            value, end = value + self.numbers.small[half[1]] / 10, end + 2
        scale, end = self._scale(end, money=False)
        return Amount(value * scale, value * scale, end, scale, in_words=True)

    def _with_article(self, index: int) -> Amount | None:
        """ "a million", "half a million", "a third of", "half of", "a dozen"."""
        at = index + 1 if self._word(index) in ("a", "an") else index
        word = self._word(at)
        if word == "half":
            more = at + 2 if self._word(at + 1) in ("a", "-") else at + 1
            if self._word(more) in self.numbers.scale and more > at:
                value = 0.5 * self.numbers.scale[self._word(more)]
                return Amount(value, value, more + 1, in_words=True)
            if self._word(at + 1) == "dozen" or (self._word(at + 1) == "a" and self._word(at + 2) == "dozen"):
                return Amount(6.0, 6.0, at + (2 if self._word(at + 1) == "dozen" else 3), in_words=True)
            if self._word(at + 1) == "of" or (self._word(at + 1) in ("the", "its", "their", "his", "her", "all") and at == index):
                return Amount(0.5, 0.5, at + 1, fraction=True, in_words=True)
            return None
        if at == index:
            return None
        if word in self.numbers.scale or word in self.numbers.hundred:
            found = in_words(self.pieces, at, self.numbers)
            return Amount(found[0], found[0], found[1], in_words=True) if found else None
        if word == "dozen":
            return Amount(12.0, 12.0, at + 1, in_words=True)
        if word in _PARTS and self._word(at + 1) == "of" and not word.endswith("s"):
            return Amount(1 / _PARTS[word], 1 / _PARTS[word], at + 1, fraction=True, in_words=True)
        return None

    def _plural(self, index: int) -> Amount | None:
        """ "dozens", "hundreds of thousands", "tens of millions"."""
        low, high = PLURALS[self.words.plural[self._word(index)]]
        end = index + 1
        of = self._word(end) in ("of", "de", "d'")
        if of and (more := self.words.plural.get(self._word(end + 1))) and more not in ("tens", "dozens", "scores"):
            base = PLURALS[more][0]
            return Amount(low * base, high * base, end + 2, plural=True)
        if self.words.plural[self._word(index)] == "tens":
            return None
        return Amount(low, high, end, plural=True)
