"""Numbers that count or measure: where a text has them, what they say, and how two of them stand to each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.facts.amounts import Amount, AmountReader
from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.nouns import counted
from reader.facts.numbers import glued, language_of, number_words, pieces_of
from reader.facts.quantity_compare import compare_quantities
from reader.facts.quantity_value import QuantityValue
from reader.facts.quantity_words import hedge_after, hedge_before, quantity_words
from reader.facts.units import CURRENCY_SIGNS, DOLLARS, currency_code, unit_at, unit_named
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.document import Document
from reader.text.tokens import Token, TokenKind

_CODED = re.compile(r"(USD|EUR|GBP|AUD|CAD|CHF|JPY|CNY|INR|SEK|NOK|DKK|HKD|SGD|NZD|RM|PS|Rs|US|A|C|NZ|HK|AU)(\d+)([a-zA-Z]*)")
_AFTER_DOLLAR = frozenset(("US", "A", "C", "NZ", "HK", "AU"))
"""Letters that make a code of a dollar sign in front of them: "$US113"."""
_DETERMINERS = frozenset(("the", "these", "those", "its", "his", "her", "their", "our", "your", "my", "this", "that"))
_ROLE_REACH = 6
"""How many pieces on each side of a number are asked what happened to those it counts."""


def find(document: Document, found: Found) -> Sequence[Mention]:
    """All quantities outside dates, in text order, not overlapping."""
    return _Finder(document, found).run()


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two quantities of one fact; None where it can't be told."""
    a, b = left.mention.value, right.mention.value
    if not isinstance(a, QuantityValue) or not isinstance(b, QuantityValue):
        return None
    return compare_quantities(a, b, left.mention.text, right.mention.text, _order(left, right))


def _order(left: Side, right: Side) -> int:
    """1 if the right side was published later, -1 if earlier, 0 if it can't be told."""
    one, two = left.published, right.published
    if one is not None and two is not None and (one.tzinfo is None) == (two.tzinfo is None):
        return (two > one) - (two < one)
    first, second = left.document.published, right.document.published
    return (second > first) - (second < first) if first and second else 0


@dataclass(frozen=True, slots=True)
class _Raw:
    """A quantity in pieces `[first, end)`; `core` is where its number starts."""

    first: int
    core: int
    end: int
    low: float | None
    high: float | None
    unit: str
    qualifier: str
    scale: float = 1.0
    money_sign: bool = False
    role: str = ""


def _split_codes(pieces: list[Token]) -> list[Token]:
    """ "EUR50m" is one word to the tokenizer; here it is three pieces. "RM23.50" is three to it; here it is two."""
    out: list[Token] = []
    coded = False
    for index, piece in enumerate(pieces):
        if coded and piece.kind is TokenKind.NUMBER and out[-1].text in (",", ".") and out[-1].end == piece.start:
            mark, number = out.pop(), out.pop()
            text = number.text + mark.text + piece.text
            out.append(Token(number.start, piece.end, text, text, TokenKind.NUMBER))
            coded = False
            continue
        coded = coded and piece.text in (",", ".") and glued(pieces, index)
        match = _CODED.fullmatch(piece.text) if piece.kind is TokenKind.WORD and piece.text[0] in "UEGACJISNDHRP" else None
        if match is None or (match[1] in _AFTER_DOLLAR and not (index and pieces[index - 1].text == "$")):
            out.append(piece)
            continue
        coded = not match[3]
        for group, kind in ((1, TokenKind.WORD), (2, TokenKind.NUMBER), (3, TokenKind.WORD)):
            if match[group]:
                start = piece.start + match.start(group)
                out.append(Token(start, start + len(match[group]), match[group], match[group].casefold(), kind))
    return out


class _Finder:
    """Walks once over the pieces of a document."""

    def __init__(self, document: Document, found: Found) -> None:
        self.document = document
        self.language = language_of(document) or "en"
        self.pieces = _split_codes(pieces_of(document))
        self.numbers = number_words(language_of(document))
        self.words = quantity_words(self.language)
        self.stop = self.words.sets["stop"]
        self.amounts = AmountReader(self.pieces, language_of(document), self.numbers, self.words)
        self.blocked = self._blocked(found.get("date", ()))

    def _blocked(self, dates: Sequence[Mention]) -> list[bool]:
        blocked, at = [False] * len(self.pieces), 0
        for mention in dates:
            while at < len(self.pieces) and self.pieces[at].end <= mention.span.start:
                at += 1
            while at < len(self.pieces) and self.pieces[at].start < mention.span.end:
                blocked[at] = True
                at += 1
        return blocked

    def run(self) -> list[Mention]:
        raws: list[_Raw] = []
        at, free = 0, 0
        while at < len(self.pieces):
            raw = None if self.blocked[at] else self._one(at, free)
            if raw is None:
                at += self._skipped(at)
                continue
            raws.append(raw)
            at = free = max(raw.end, at + 1)
        return [self._mention(raw) for raw in self._shared(raws)]

    def _text(self, index: int) -> str:
        return self.pieces[index].text if 0 <= index < len(self.pieces) else ""

    def _word(self, index: int) -> str:
        return self.pieces[index].folded if 0 <= index < len(self.pieces) else ""

    def _skipped(self, at: int) -> int:
        """How many pieces to pass over where nothing was found: the whole of a telephone number, one otherwise."""
        end = at
        if self.pieces[at].kind is TokenKind.NUMBER:
            while (
                self._text(end + 1) in ("-", "/")
                and glued(self.pieces, end + 1)
                and glued(self.pieces, end + 2)
                and self._text(end + 2)[:1].isdigit()
            ):
                end += 2
        return end - at + 1 if end - at >= 4 else 1

    # -- one quantity

    def _one(self, at: int, free: int) -> _Raw | None:
        piece = self.pieces[at]
        if piece.kind is TokenKind.MARK and piece.text not in CURRENCY_SIGNS:
            return None
        sign, number = self._currency_before(at)
        if number >= len(self.pieces) or self.blocked[number]:
            return None
        amount = self.amounts.at(number, money=bool(sign))
        if amount is None or any(self.blocked[number : amount.end]):
            return None
        if not sign and not self._is_number(at, amount):
            return None
        return self._finish(at, number, amount, sign, free)

    def _currency_before(self, at: int) -> tuple[str, int]:
        """The currency that stands in front of a number at `at`, and the index of the number."""
        text = self._text(at)
        if text in CURRENCY_SIGNS:
            number = at + 1
            if text == "$" and self._word(number) in ("us", "a", "c", "nz", "hk", "au") and glued(self.pieces, number):
                return DOLLARS[self._word(number)], number + 1
            return CURRENCY_SIGNS[text], number
        if self.pieces[at].kind is TokenKind.WORD:
            if self._text(at + 1) == "$" and self._word(at) in DOLLARS and text[0].isupper():
                return DOLLARS[self._word(at)], at + 2
            if self._text(at + 1)[:1].isdigit() and text[0].isupper() and (code := currency_code(text)):
                return code, at + 1
        return "", at

    def _is_number(self, at: int, amount: Amount) -> bool:
        """Whether a number without currency sign stands for a quantity and not for part of a name, a telephone number, a version."""
        before, piece = self._text(at - 1), self.pieces[at]
        if self._skipped(at) > 1:
            return False
        if (
            at
            and glued(self.pieces, at)
            and before in ("-", "/", ".", ",", "#", "_", "@", ":", "&", "+")
            and self._text(at - 2)[-1:].isalnum()
            and glued(self.pieces, at - 1)
        ):
            return False
        if at and glued(self.pieces, at) and self.pieces[at - 1].kind is TokenKind.WORD:
            return False
        if before == "#" or (amount.end < len(self.pieces) and glued(self.pieces, amount.end) and self._unit_glued(amount.end)):
            return False
        if self._word(at - 1) in self.words.sets["name_before"] and (
            self._text(at - 1) != self._text(at - 1).lower() or self._word(at - 1) in ("no", "number", "sp")
        ):
            return False
        if self._is_title(at):
            return False
        if piece.kind is TokenKind.WORD and amount.low == 1 and not amount.fraction:
            return self._counts_one(at, amount.end)
        return not self._is_address(amount.end) if amount.low == amount.high and not amount.in_words else True

    def _is_title(self, at: int) -> bool:
        """Whether a number is a word of a name: "Kick Six", "S&P 500", "(4)"."""
        before = self.pieces[at - 1] if at else None
        if before is None:
            return False
        if before.text == "(" and self._text(at + 1) == ")" and not self._is_age(at, at + 1):
            return True
        if before.kind is not TokenKind.WORD or not before.text[0].isupper():
            return False
        if self.pieces[at].kind is TokenKind.WORD:
            return self.pieces[at].text[0].isupper()
        return len(before.text) == 1 and before.text not in "AI"

    def _unit_glued(self, index: int) -> bool:
        """Whether what is glued to the end of a number makes it something else: "5G", "71st", "3D"."""
        piece = self.pieces[index]
        if piece.kind is not TokenKind.WORD:
            return piece.text in ("_", "@", ":") and self._text(index + 1)[:1].isalnum() and glued(self.pieces, index + 1)
        return unit_at(self.pieces, index, self.language) is None and piece.text not in ("m", "p", "s")

    def _counts_one(self, at: int, end: int) -> bool:
        """Whether "one" counts something: "one suspect", not "this one" or "one can say"."""
        if self.language != "en":
            return False
        before, after = self._word(at - 1), self._word(end)
        if before in (
            "the",
            "this",
            "that",
            "no",
            "any",
            "every",
            "each",
            "which",
            "another",
            "only",
            "these",
            "day",
            "some",
            "not",
            "a",
            "last",
            "next",
            "first",
        ):
            return False
        if after == "of":
            return True
        if self._text(end) == "-":
            return self._word(end + 1) not in self.stop
        return (
            bool(after)
            and after[0].isalpha()
            and after not in self.stop
            and after not in ("another", "thing", "day", "side", "hand")
            and not after.endswith("ly")
        )

    def _is_address(self, end: int) -> bool:
        for index in range(end, min(end + 4, len(self.pieces))):
            text = self.pieces[index].text
            if self.pieces[index].folded in self.words.sets.get("street", ()) and text[0].isupper() and True:
                return True
            if not text[0].isupper() and not text[0].isdigit():
                return False
        return False

    def _finish(self, at: int, number: int, amount: Amount, sign: str, free: int) -> _Raw | None:
        """Adds range, unit, noun and hedges to a number."""
        unit, end = self._unit(number, amount, sign)
        low, high = amount.low, amount.high
        second = self._second(at, amount, sign, unit, end)
        if second is not None:
            low, high, unit, end = second
        qualifier = "dozens" if amount.plural else "exactly"
        first = at
        if self._text(at - 1) in ("-", "−") and at > free and not glued(self.pieces, at - 1) and glued(self.pieces, at) and not sign:
            low, high, first = -high, -low, at - 1
        if self._word(at - 1) in ("minus", "negative") and at > free:
            low, high, first = -high, -low, at - 1
        hedge, start = self._hedge(first)
        if hedge and start >= free:
            qualifier, first = (hedge if not amount.plural else qualifier), start
        after, behind = hedge_after(self.pieces, end, self.words)
        if after and not any(self.blocked[end:behind]) and qualifier == "exactly":
            qualifier, end = after, behind
        raw = _Raw(first, number, end, low, high, unit, qualifier, amount.scale, bool(sign))
        if not unit and (self._is_bare_name(at, end, amount) or self._is_cut(at, end, amount)):
            return None
        return self._opened(replace(raw, role=self._role(first, end)))

    def _hedge(self, first: int) -> tuple[str, int]:
        skip = 1 if self._word(first - 1) in ("a", "an") and first - 1 >= 0 else 0
        hedge, start = hedge_before(self.pieces, first, self.words)
        if self._text(first - 1) in ("~", "≈", "±"):
            return "about", first - 1
        if self._text(first - 1) in (">", "<"):
            return ("more_than" if self._text(first - 1) == ">" else "less_than"), first - 1
        if not hedge and skip:
            hedge, start = hedge_before(self.pieces, first - 1, self.words)
        if hedge and any(self.blocked[start:first]):
            return "", first
        if hedge == "about" and self._word(start) == "some" and first < len(self.pieces) and self._word(first) == "of":
            return "", first
        if hedge in ("more_than", "less_than") and self._word(start - 1) in ("no", "not"):
            return ("at_most" if hedge == "more_than" else "at_least"), start - 1
        return hedge, start

    def _opened(self, raw: _Raw) -> _Raw:
        """Opens the bound that a qualifier leaves open."""
        if raw.low != raw.high:
            return raw
        if raw.qualifier in ("more_than", "at_least"):
            return replace(raw, high=None)
        if raw.qualifier in ("less_than", "at_most"):
            return replace(raw, low=None)
        return raw

    def _is_bare_name(self, at: int, end: int, amount: Amount) -> bool:
        """Whether a number without unit belongs to a name in front of it: "Apollo 11"."""
        if at == 0 or amount.in_words or amount.plural or amount.low != int(amount.low) or amount.low >= 2100:
            return False
        before = self.pieces[at - 1]
        if before.kind is not TokenKind.WORD or not before.text[0].isupper() or before.folded in self.stop:
            return False
        start = self.document.sentences[self.document.sentence_at(before.start)].start if self.document.sentences else 0
        return before.start != start and not self._is_age(at, end)

    def _is_cut(self, at: int, end: int, amount: Amount) -> bool:
        """Whether a number without unit belongs to a date behind it ("seven to 10 years") or to a rank ("the bottom three")."""
        if amount.in_words and self._word(at - 1) in self.words.sets.get("before_bare", ()):
            return True
        return end + 1 < len(self.pieces) and self.blocked[end + 1] and self._word(end) in ("to", "or", "-", "–", "bis", "oder")

    def _is_age(self, at: int, end: int) -> bool:
        piece = self.pieces[at]
        if not (piece.text.isdecimal() and 1 <= len(piece.text) <= 3 and int(piece.text) <= 115):
            return False
        if self._word(at - 1) in ("aged", "age") or (self._word(at - 1), self._word(at - 2)) == ("of", "age"):
            return True
        name = self.pieces[at - 2] if at >= 2 else None
        apposed = self._text(at - 1) == "," and self._text(end) in (",", ".", ";", ")") and name is not None
        bracketed = self._text(at - 1) == "(" and self._text(end) == ")" and name is not None
        return bool((apposed or bracketed) and name and name.kind is TokenKind.WORD and name.text[0].isupper() and int(piece.text) >= 5)

    # -- units

    def _unit(self, number: int, amount: Amount, sign: str) -> tuple[str, int]:
        """The unit of a number and the index behind it."""
        end = amount.end
        if sign:
            if (found := unit_at(self.pieces, end, self.language)) and found[0].measures == "money" and found[0].symbol == sign:
                end = found[1]
            return self._rate(sign, end)
        if self._is_age(number, end):
            return "year-old", end
        if self._text(end) in CURRENCY_SIGNS and self._text(end + 1)[:1].isdigit() is False:
            return self._rate(CURRENCY_SIGNS[self._text(end)], end + 1)
        tied = end + 1 if self._text(end) == "-" and glued(self.pieces, end) and glued(self.pieces, end + 1) else end
        if self._word(tied) in ("year", "years", "month", "months") and (old := self._old(tied + 1)):
            return f"{self._word(tied).rstrip('s')}-old", old
        if amount.plural and self._word(end) in ("of", "de", "d'"):
            tied = end + 1
        found = unit_at(self.pieces, tied, self.language)
        if found and not self.blocked[tied]:
            return self._measured(found[0].symbol, found[0].measures, found[1], amount)
        if tied > end and not amount.plural:
            noun = self._word(tied)
            return (noun, tied + 1) if noun and noun[0].isalpha() and not self.blocked[tied] else ("", end)
        return self._noun(number, tied if amount.plural else end, amount)

    def _old(self, index: int) -> int:
        while self._text(index) == "-":
            index += 1
        return index + 1 if self._word(index) in ("old", "olds") else 0

    def _measured(self, symbol: str, measures: str, end: int, amount: Amount) -> tuple[str, int]:
        if measures == "number":
            return "", end
        if symbol == "lb" and amount.scale >= 1e6:
            symbol = "GBP"
        if symbol in ("%", "pp", "bp"):
            return symbol, end
        return self._rate(symbol, end)

    def _rate(self, unit: str, end: int) -> tuple[str, int]:
        """Adds "/share" where "a share", "per share" or "/share" follows."""
        at = end + 1 if self._text(end) == "-" else end
        link = self._word(at)
        if at >= len(self.pieces) or self.blocked[at] or link not in ("a", "an", "per", "/", "each"):
            return unit, end
        noun = at + 1 if self._text(at + 1) != "-" else at + 2
        if noun >= len(self.pieces) or self.blocked[noun]:
            return unit, end
        if found := unit_at(self.pieces, noun, self.language):
            if found[0].measures not in ("money", "share", "points"):
                return f"{unit}/{found[0].symbol}", found[1]
            return unit, end
        word = self._word(noun)
        allowed = word in self.words.sets.get("rate", ()) or (link == "per" and word[:1].isalpha())
        return (f"{unit}/{word}", noun + 1) if allowed else (unit, end)

    def _noun(self, number: int, at: int, amount: Amount) -> tuple[str, int]:
        """The counted noun of a number, and the index behind it."""
        word = self._word(at)
        if word in self.words.sets.get("bare", ()) and not (at + 1 < len(self.pieces) and self._plural_after(at + 1)):
            return ("person" if word == "others" else word), at + 1
        if amount.fraction:
            return "fraction", amount.end
        if self.language != "en":
            return self._foreign_noun(at)
        start = at
        if word == "of":
            start = at + 2 if self._word(at + 1) in _DETERMINERS else at + 1
            if self._text(start)[:1].isdigit() or self.numbers.starts(self._word(start)):
                start += 1
        elif word in ("more", "other"):
            start = at + 1
        single = amount.low == amount.high == 1 and word != "of"
        found = counted(self.pieces, start, self.stop, self.words.sets["people"], single, self.blocked)
        return found if found else ("", at)

    def _plural_after(self, index: int) -> bool:
        word = self._word(index)
        return word not in self.stop and len(word) > 3 and (word.endswith("s") or word in self.words.sets.get("people", ()))

    def _foreign_noun(self, at: int) -> tuple[str, int]:
        if at < len(self.pieces) and self._word(at) in ("de", "d'"):
            at += 1
        for index in range(at, min(at + 3, len(self.pieces))):
            piece = self.pieces[index]
            if piece.kind is not TokenKind.WORD or piece.folded in self.stop or self.blocked[index]:
                return "", at
            if self.language != "de" or piece.text[0].isupper():
                return self.document.stem(piece), index + 1
        return "", at

    # -- ranges and neighbours

    def _second(self, at: int, amount: Amount, sign: str, unit: str, end: int) -> tuple[float, float, str, int] | None:
        """The second number of a range ("15-22", "between 3 and 5", "$10 million to $15 million") or of a score ("3-1")."""
        if amount.plural or amount.fraction:
            return None
        link = self._text(end)
        dash = link in ("-", "–", "—")
        spoken = self._word(end) in ("to", "bis", "à", "a") or (self._word(end) in ("and", "und", "et", "y") and self._between(at))
        if not dash and not (spoken and self._ranges(at)):
            return None
        if dash and unit and glued(self.pieces, end) and not sign and unit_named(unit) is None:
            return None
        inner, number = self._currency_before(end + 1) if end + 1 < len(self.pieces) else ("", end + 1)
        if number >= len(self.pieces) or self.blocked[number] or self.pieces[number].kind is TokenKind.MARK:
            return None
        if dash and glued(self.pieces, end) != glued(self.pieces, end + 1):
            return None
        other = self.amounts.at(number, money=bool(inner or sign))
        if other is None or other.plural or other.fraction or any(self.blocked[number : other.end]):
            return None
        other_unit, other_end = self._unit(number, other, inner or sign)
        if unit and other_unit != unit and not (unit_named(unit) is None and other_unit):
            return None
        low, high = amount.low, other.high
        if amount.scale == 1.0 and other.scale > 1.0 and low * other.scale <= high:
            low *= other.scale
        if dash and not sign and not inner and low >= high and low == int(low) and high == int(high) and low <= 200:
            named = self._word(other.end) in self.words.sets.get("vote", ())
            return high, low, self._score(other.end, other_unit), other.end + 1 if named and not self.blocked[other.end] else other.end
        if low > high and not self._ranges(at):
            return None
        return min(low, high), max(low, high), other_unit or unit, other_end

    def _score(self, end: int, unit: str) -> str:
        near = {self._word(index) for index in range(max(0, end - 8), min(end + 3, len(self.pieces)))}
        return "vote" if near & self.words.sets.get("vote", frozenset()) or unit in ("vote",) else "score"

    def _between(self, at: int) -> bool:
        return any(self._word(index) in ("between", "zwischen", "entre") for index in range(max(0, at - 3), at))

    def _ranges(self, at: int) -> bool:
        """Whether the words in front make "A to B" a range; "rose from A to B" is two values."""
        before = [self._word(index) for index in range(max(0, at - 4), at)]
        if "from" in before[-1:] or self._word(at) == "from":
            return any(
                word.startswith("rang") or word in ("anywhere", "between", "vary", "varying", "varies", "run", "runs", "running")
                for word in before
            )
        return True

    def _role(self, first: int, end: int) -> str:
        for index in (*range(end - 1, min(end + _ROLE_REACH, len(self.pieces))), *range(first - 1, max(-1, first - _ROLE_REACH), -1)):
            if self._text(index) in (".", ";", "!", "?"):
                continue
            if role := self.words.roles.get(self._word(index)):
                return role
        return ""

    def _shared(self, raws: list[_Raw]) -> list[_Raw]:
        """Gives a number without unit or scale that of the next one: "eight or nine euros", "from $10 to $15 billion"."""
        out = list(raws)
        for index in range(len(out) - 2, -1, -1):
            one, two = out[index], out[index + 1]
            between = [self._word(k) for k in range(one.end, two.first)]
            if between not in (["or"], ["to"], ["and"], ["bis"], ["oder"], ["ou"], ["o"], ["und"]):
                continue
            if not one.unit and two.unit and between != ["and"]:
                one = replace(one, unit=two.unit)
            if (
                one.money_sign
                and two.money_sign
                and one.scale == 1.0
                and two.scale > 1.0
                and one.low
                and two.low
                and one.low * two.scale <= two.low * 10
                and one.low < 1000
            ):
                one = replace(one, low=one.low * two.scale, high=one.high * two.scale if one.high else None)
            out[index] = one
        return out

    def _mention(self, raw: _Raw) -> Mention:
        span = Span(self.pieces[raw.first].start, self.pieces[raw.end - 1].end)
        value = QuantityValue(raw.low, raw.high, raw.unit, raw.qualifier, raw.role)
        return Mention("quantity", span, span.of(self.document.text), value, self.document.sentence_at(span.start))


def alone(mention: Mention) -> bool:
    """A number of something is worth a row of its own."""
    return isinstance(mention.value, QuantityValue) and mention.value.unit != ""


QUANTITY = FactKind("quantity", "Number", "Numbers", "number", find, compare, alone=alone)
