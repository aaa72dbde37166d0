"""Bare numbers in running text: digits, words, mixtures of both, fractions, and plurals such as "dozens"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.facts.numbers import NumberWords, in_digits, in_words
from reader.facts.pieces import Pieces
from reader.facts.quantity_words import PLURALS, QuantityWords
from reader.regex import regex

FRACTIONS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅙": 1 / 6, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875}
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "twentieths": 20, "hundredths": 100, "thousandths": 1000,
}  # fmt: skip
_SUFFIXES = {
    "k": 1e3, "K": 1e3, "M": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mill": 1e6, "B": 1e9, "bn": 1e9, "bln": 1e9, "tn": 1e12,
    "trn": 1e12, "tln": 1e12, "MM": 1e6, "MEUR": 1e6,
}  # fmt: skip
_IDEOGRAPHS = {"万": 1e4, "萬": 1e4, "만": 1e4, "億": 1e8, "亿": 1e8, "억": 1e8, "兆": 1e12, "조": 1e12}
"""Scales of Chinese, Japanese and Korean, which are written in one with digits."""
_DOZENS = {"dozen": 12.0, "dozens": 12.0}
_MONEY_SUFFIXES = {"m": 1e6, "b": 1e9, "t": 1e12, "T": 1e12}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number without its unit: bounds (equal for a single number), the index behind it, and by what a word or letter scaled it.

    `plural`: a number word in the plural ("dozens"); `fraction`: a share of something; `times`: a multiple ("sixfold").
    """

    low: float
    high: float
    end: int
    scale: float = 1.0
    plural: bool = False
    fraction: bool = False
    in_words: bool = False
    times: bool = False
    loose: str = ""
    """The hedge that is tied to the number: at_least in "three-plus", about in "20-odd"."""


_TIED_HEDGES = {"plus": "at_least", "odd": "about", "ish": "about"}


def tied_hedge(pieces: Pieces, end: int) -> tuple[str, int]:
    """The hedge that is tied to the number in front of `end` ("-plus", "+", "-odd"), and the index behind it; "" and `end` if none."""
    if pieces.texts[end] == "-" and pieces.glued(end) and pieces.words[end + 1] in _TIED_HEDGES:
        return _TIED_HEDGES[pieces.words[end + 1]], end + 2
    if pieces.texts[end] == "+" and pieces.glued(end) and not pieces.glued(end + 1):
        return "at_least", end + 1
    return "", end


_GROUP = regex(r"\d{3}")
_FIRST_GROUP = regex(r"[1-9]\d{0,2}")
_SMALL = regex(r"[1-9]\d{0,2}")


class AmountReader:
    """Reads numbers out of the pieces of one document."""

    def __init__(self, pieces: Pieces, language: str, marks: str, numbers: NumberWords, words: QuantityWords) -> None:
        """`marks` is the language whose points and commas the numbers follow."""
        self.pieces = pieces
        self.language = language
        self.marks = marks
        self.numbers = numbers
        self.words = words

    def at(self, index: int, money: bool = False) -> Amount | None:
        """The number that starts at `index`; `money` if a currency sign stands before it ("m" is then a million)."""
        amount = self._at(index, money)
        loose, end = tied_hedge(self.pieces, amount.end) if amount else ("", 0)
        return replace(amount, loose=loose, end=end) if amount and loose else amount

    def _at(self, index: int, money: bool) -> Amount | None:
        pieces = self.pieces
        if pieces.is_digits(index):
            return self._digits(index, money)
        word = pieces.words[index]
        if pieces.texts[index] in FRACTIONS:
            value = FRACTIONS[pieces.texts[index]]
            return Amount(value, value, index + 1, fraction=True)
        if word in self.words.plural:
            return self._plural(index)
        if self.language == "en":
            if word in ("a", "an", "half"):
                return self._with_article(index)
            if word.endswith("fold") and (times := self.numbers.small.get(word[:-4])):
                return Amount(times, times, index + 1, in_words=True, times=True)
        if self.numbers.starts(word):
            if pieces.words[index - 1] in ("several", "few") and f"{word}s" in PLURALS:
                low, high = PLURALS[f"{word}s"]
                return Amount(low, high, index + 1, plural=True)
            return self._words(index)
        return None

    def _digits(self, index: int, money: bool) -> Amount | None:
        pieces = self.pieces
        text, end = self._grouped(index)
        value = in_digits(text, self.marks)
        if value is None:
            return None
        if pieces.texts[end] == "/" and pieces.glued(end) and pieces.glued(end + 1) and self._small_number(end + 1):
            value, end = value / float(pieces.texts[end + 1]), end + 2
        elif pieces.texts[end] in FRACTIONS:
            value, end = value + FRACTIONS[pieces.texts[end]], end + 1
        elif self._small_number(end) and pieces.texts[end + 1] == "/" and self._small_number(end + 2) and text.isdecimal():
            value, end = value + float(pieces.texts[end]) / float(pieces.texts[end + 2]), end + 3
        scale, end = self._scale(end, money)
        if scale == 1.0 and pieces.words[end : end + 3] in _AND_A_HALF:
            value, end = value + 0.5, end + 3
            scale, end = self._scale(end, money)
        value = float(f"{value * scale:.12g}")
        return Amount(value, value, end, scale)

    def _grouped(self, index: int) -> tuple[str, int]:
        """The digits from `index` on, and the index behind them; groups of three may be parted by plain spaces ("1 414 021")."""
        pieces = self.pieces
        end = index + 1
        if not _FIRST_GROUP.fullmatch(pieces.texts[index]):
            return pieces.texts[index], end
        while end - index < 6 and _GROUP.fullmatch(pieces.texts[end]) and pieces.tokens[end].start == pieces.tokens[end - 1].end + 1:
            end += 1
        enough = 3 if self.marks in ("en", "") else 2
        if end - index < enough or pieces.texts[end - 1] == pieces.texts[index]:
            return pieces.texts[index], index + 1
        return "".join(pieces.texts[index:end]), end

    def _small_number(self, index: int) -> bool:
        return bool(_SMALL.fullmatch(self.pieces.texts[index]))

    def _scale(self, end: int, money: bool) -> tuple[float, int]:
        """The scale that words or letters behind a number give it, and the index behind them."""
        pieces, scale = self.pieces, 1.0
        for _ in range(3):
            tied = pieces.texts[end] == "-" and (pieces.words[end + 1] in self.numbers.scale or pieces.words[end + 1] in _DOZENS)
            at = end + 1 if tied else end
            word = pieces.words[at]
            if word in self.numbers.scale:
                scale, end = scale * self.numbers.scale[word], at + 1
            elif word in self.numbers.hundred and scale == 1.0:
                scale, end = 100.0, at + 1
            elif word in _DOZENS and scale == 1.0 and self.language == "en":
                scale, end = 12.0, at + 1
            elif word in _IDEOGRAPHS and pieces.glued(at):
                scale, end = scale * _IDEOGRAPHS[word], at + 1
            else:
                break
        if scale == 1.0 and end < pieces.count:
            text, tied = pieces.texts[end], pieces.glued(end)
            if text in _SUFFIXES and (tied or len(text) > 1):
                return _SUFFIXES[text], end if text == "MEUR" else end + 1
            if tied and text in _MONEY_SUFFIXES and (money or (text in ("m", "b") and self._counts(end + 1))):
                return _MONEY_SUFFIXES[text], end + 1
        return scale, end

    def _counts(self, index: int) -> bool:
        word = self.pieces.words[index]
        return word == "of" or (len(word) > 4 and word.endswith("s")) or word == "people"

    def _words(self, index: int) -> Amount | None:
        pieces = self.pieces
        found = in_words(pieces, index, self.numbers)
        if found is None:
            return None
        value, end = found
        if value < 100 and (part := self._part(value, end)):
            return Amount(part[0], part[0], part[1], fraction=True, in_words=True)
        value, end = self._and_a_part(value, end)
        scale, end = self._scale(end, money=False)
        return Amount(value * scale, value * scale, end, scale, in_words=True)

    def _part(self, value: float, end: int) -> tuple[float, int] | None:
        """ "two-thirds", "one fifth": the share that number and part make, and the index behind; None if there is no part."""
        if self.language != "en":
            return None
        at = end + 1 if self.pieces.texts[end] == "-" else end
        word = self.pieces.words[at]
        if word not in _PARTS or word == "second" or (value == 1) == word.endswith("s"):
            return None
        return value / _PARTS[word], at + 1

    def _and_a_part(self, value: float, end: int) -> tuple[float, int]:
        """ "two and a half", "three and two thirds", "a million and a half", "two point five"."""
        pieces = self.pieces
        if pieces.words[end] == "and" and self.language == "en":
            one = 1.0 if pieces.words[end + 1] in ("a", "an", "one") else float(self.numbers.small.get(pieces.words[end + 1], 0))
            part = self._part(one, end + 2) if one else None
            if part is not None:
                scale = self.numbers.scale.get(pieces.words[end - 1], 1)
                return value + part[0] * scale, part[1]
        tenth = self.numbers.small.get(pieces.words[end + 1], 10)
        if pieces.words[end] == "point" and tenth < 10:
            return value + tenth / 10, end + 2
        return value, end

    def _with_article(self, index: int) -> Amount | None:
        """ "a million", "half a million", "a third of", "half of", "a dozen"."""
        words = self.pieces.words
        at = index + 1 if words[index] in ("a", "an") else index
        word = words[at]
        if word == "half":
            more = at + 2 if words[at + 1] in ("a", "-") else at + 1
            scale = self.numbers.scale.get(words[more], 0) or _DOZENS.get(words[more], 0)
            if scale:
                return Amount(0.5 * scale, 0.5 * scale, more + 1, in_words=True)
            if words[at + 1] == "of" or (words[at + 1] in _ALL_OF and at == index):
                return Amount(0.5, 0.5, at + 1, fraction=True, in_words=True)
            return None
        if at == index:
            return None
        if word == "couple" and words[at + 1] == "of":
            return Amount(2.0, 2.0, at + 2, in_words=True, loose="about")
        if word in self.numbers.scale or word in self.numbers.hundred:
            found = in_words(self.pieces, at, self.numbers)
            if found is None:
                return None
            value, end = self._and_a_part(*found)
            return Amount(value, value, end, in_words=True)
        if word in _DOZENS:
            return Amount(12.0, 12.0, at + 1, in_words=True)
        if word in _PARTS and words[at + 1] == "of" and not word.endswith("s"):
            return Amount(1 / _PARTS[word], 1 / _PARTS[word], at + 1, fraction=True, in_words=True)
        return None

    def _plural(self, index: int) -> Amount | None:
        """ "dozens", "hundreds of thousands", "tens of millions"."""
        words, plural = self.pieces.words, self.words.plural
        low, high = PLURALS[plural[words[index]]]
        end = index + 1
        more = plural.get(words[end + 1]) if words[end] in ("of", "de", "d'") else None
        if more and more not in ("tens", "dozens", "scores"):
            base = PLURALS[more][0]
            return Amount(low * base, high * base, end + 2, plural=True)
        return None if plural[words[index]] == "tens" else Amount(low, high, end, plural=True)


_AND_A_HALF = (["and", "a", "half"], ["and", "one", "half"])
_ALL_OF = frozenset(("the", "its", "their", "his", "her", "all"))
