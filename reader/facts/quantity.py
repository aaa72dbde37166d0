"""Numbers that count or measure: where a text has them, what they say, and how two of them stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reader.facts.amounts import FRACTIONS, Amount, AmountReader
from reader.facts.apart import of_other_part, of_other_things
from reader.facts.kind import FactKind, Found, Judgement, Place, Side
from reader.facts.numbers import language_of, marks_of, number_words
from reader.facts.ordinals import ordinal_at
from reader.facts.pieces import Pieces, pieces_of
from reader.facts.quantity_across import ACROSS
from reader.facts.quantity_clash import clash, could_clash
from reader.facts.quantity_compare import compare_quantities, slip_of_a_key
from reader.facts.quantity_labels import is_bare_name, is_cut, phone_length, stands_for_a_quantity
from reader.facts.quantity_parts import part_of, role_of
from reader.facts.quantity_ranges import second_of, share_of, shared
from reader.facts.quantity_scene import Raw, Scene
from reader.facts.quantity_topic import AGE, TOLLS, thing_of_age, topics
from reader.facts.quantity_topic import counted as counted_noun
from reader.facts.quantity_units import Unit, currency_before, unit_of
from reader.facts.quantity_value import QuantityValue
from reader.facts.quantity_words import hedge_after, hedge_before, quantity_words
from reader.facts.titles import quantity_title
from reader.facts.units import CURRENCY_SIGNS, DOLLARS, currency_codes, unit_named
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.regex import regex
from reader.text.document import Document
from reader.text.tokens import Token, TokenKind

_CODES = "USD|EUR|GBP|AUD|CAD|CHF|JPY|CNY|INR|SEK|NOK|DKK|HKD|SGD|NZD|RM|PS|Rs|US|A|C|NZ|HK|AU"
_CODED = regex(rf"({_CODES})(\d+)([a-zA-Z]*)")
_CUT_AGAIN = regex(rf"\b(?:{_CODES})\d|(?<![^\W_])\.\d")
"""What a text has where the pieces that dates are read from are not those for numbers."""
_AFTER_DOLLAR = frozenset(("US", "A", "C", "NZ", "HK", "AU"))
"""Letters that make a code of a dollar sign in front of them: "$US113"."""
_HEDGE_SIGNS = {"~": "about", "≈": "about", "±": "about", ">": "more_than", "<": "less_than"}
_NEGATED = {"more_than": "at_most", "less_than": "at_least"}
_BEYOND = [False] * 24
"""How far behind the last piece a rule may look; see Pieces."""

_BY_CHANCE = 12
"""A number of things up to this one stands in two articles by chance."""

_MANY_NEAR = 3
_ALIKE = 0.5
_VERY_ALIKE = 0.65
"""Words of weight near two numbers, and likeness of their surroundings in one place and elsewhere, that say that they count the same."""

_FEW = 5
"""Fewer of something are no news by themselves."""


def find(document: Document, found: Found) -> Sequence[Mention]:
    """All quantities outside dates, in text order, not overlapping."""
    return _Finder(document, found).run()


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two quantities of one fact; None where it can't be told."""
    a, b = left.mention.value, right.mention.value
    if not isinstance(a, QuantityValue) or not isinstance(b, QuantityValue):
        return None
    judgement = compare_quantities(a, b, left.mention.text, right.mention.text, _order(left, right))
    if judgement and judgement.verdict is Verdict.DIFFER and of_other_part(left, right):
        return None
    return judgement


def apart(left: Side, right: Side, place: Place) -> bool:
    """Whether two numbers that shut each other out are told of different things; not where one digit was mistyped."""
    a, b = left.mention.value, right.mention.value
    if isinstance(a, QuantityValue) and isinstance(b, QuantityValue) and slip_of_a_key(a, b):
        return False
    if of_other_part(left, right) or of_other_things(left, right, place) or _is_of_thing(left) != _is_of_thing(right):
        return True
    other_sort = _names_a_sort(left) != _names_a_sort(right) and not _stands_alike(left, right, place)
    return other_sort or _tells(right, left.mention) or _tells(left, right.mention)


def _stands_alike(left: Side, right: Side, place: Place) -> bool:
    """Whether two numbers, of which one names a sort, are told in so like words that they count the same: "twelve Marines" and
    "two marines", "40 Norland jets" and "20 jets"."""
    if place.near < _MANY_NEAR:
        return False
    capitals = {w.casefold() for side in (left, right) for w in side.mention.text.split()[1:] if w[0].isupper()}
    plain = {w for side in (left, right) for w in side.mention.text.split()[1:] if not w[0].isupper()}
    return place.share >= (_ALIKE if place.same or capitals <= plain else _VERY_ALIKE)


def _names_a_sort(side: Side) -> bool:
    """Whether a number counts only those of one country or make: "one Norland climber" may be among "two climbers"."""
    return any(word[0].isupper() for word in side.mention.text.split()[1:]) and not getattr(side.mention.value, "unit", "").isupper()


def _is_of_thing(side: Side) -> bool:
    """Whether an age is that of a case, a ship, a law: a noun behind it that is no role of a person."""
    return getattr(side.mention.value, "unit", "") == AGE and bool(thing_of_age(side))


def _tells(side: Side, other: Mention) -> bool:
    """Whether an article has the number of another one, too, in another place; small numbers of things are equal by chance."""
    value = other.value
    if not isinstance(value, QuantityValue) or value.unit == AGE or value.role in TOLLS:
        return False
    measured = unit_named(value.unit) is not None
    whole = all(end is None or end == int(end) for end in (value.low, value.high))
    if not measured and whole and max(abs(value.low or 0.0), abs(value.high or 0.0)) <= _BY_CHANCE:
        return False
    known = (m.value for m in side.found.get("quantity", ()) if m is not side.mention)
    alike = (v for v in known if isinstance(v, QuantityValue) and (v.low, v.high) == (value.low, value.high))
    return any((v.unit == value.unit or (not v.unit and not whole)) if measured else unit_named(v.unit) is None for v in alike)


def _order(left: Side, right: Side) -> int:
    """1 if the right side was published later, -1 if earlier, 0 if it can't be told."""
    one, two = left.published, right.published
    if one is not None and two is not None and (one.tzinfo is None) == (two.tzinfo is None):
        return (two > one) - (two < one)
    first, second = left.document.published, right.document.published
    return (second > first) - (second < first) if first and second else 0


def _split_codes(pieces: Pieces, text: str) -> Pieces:
    """ "EUR50m" is one word to the tokenizer; here it is three pieces. "RM23.50" is three to it; here it is two. ".5" is one."""
    if not _CUT_AGAIN.search(text):
        return pieces
    out: list[Token] = []
    coded = False
    for index, piece in enumerate(pieces.tokens):
        if piece.kind is TokenKind.NUMBER and pieces.texts[index - 1] in (".", ",") and pieces.glued(index):
            if coded:
                mark, number = out.pop(), out.pop()
                out.append(_number(number.start, piece.end, number.text + mark.text + piece.text))
                coded = False
                continue
            if piece.text.isdecimal() and pieces.texts[index - 1] == "." and not pieces.glued(index - 1):
                mark = out.pop()
                out.append(_number(mark.start, piece.end, f".{piece.text}"))
                continue
        coded = coded and piece.text in (",", ".") and pieces.glued(index)
        match = _CODED.fullmatch(piece.text) if piece.kind is TokenKind.WORD and piece.text[0] in "UEGACJISNDHRP" else None
        if match is None or (match[1] in _AFTER_DOLLAR and pieces.texts[index - 1] != "$"):
            out.append(piece)
            continue
        coded = not match[3]
        for group, kind in ((1, TokenKind.WORD), (2, TokenKind.NUMBER), (3, TokenKind.WORD)):
            if match[group]:
                start = piece.start + match.start(group)
                out.append(Token(start, start + len(match[group]), match[group], match[group].casefold(), kind))
    return Pieces(out)


def _number(start: int, end: int, text: str) -> Token:
    return Token(start, end, text, text, TokenKind.NUMBER)


@lru_cache(maxsize=8)
def _openers(language: str) -> frozenset[str]:
    """Folded words with which a number may start; all of a text's other words are passed over."""
    numbers, words = number_words(language), quantity_words(language or "en")
    small = {f"{word}fold" for word in numbers.small}
    money = (*DOLLARS, *currency_codes())
    return frozenset(
        (
            *numbers.small,
            *numbers.whole,
            *numbers.hundred,
            *numbers.scale,
            *words.plural,
            *small,
            *money,
            "a",
            "an",
            "half",
            *numbers.ordinal,
        )
    )


class _Finder:
    """Walks once over the pieces of a document."""

    def __init__(self, document: Document, found: Found) -> None:
        language = language_of(document)
        pieces = _split_codes(pieces_of(document), document.text)
        numbers, words = number_words(language), quantity_words(language or "en")
        amounts = AmountReader(pieces, language, marks_of(document), numbers, words)
        blocked = _blocked(pieces, found.get("date", ()))
        self.scene = Scene(document, language or "en", pieces, numbers, words, amounts, blocked)
        self.openers = _openers(language)

    def run(self) -> list[Mention]:
        raws: list[Raw] = []
        scene, openers, free = self.scene, self.openers, 0
        tokens, blocked, word, mark = scene.pieces.tokens, scene.blocked, TokenKind.WORD, TokenKind.MARK
        at, count = 0, scene.pieces.count
        while at < count:
            piece = tokens[at]
            if (
                blocked[at]
                or (piece.kind is word and piece.folded not in openers)
                or (piece.kind is mark and piece.text not in CURRENCY_SIGNS and piece.text not in FRACTIONS)
            ):
                at += 1
                continue
            raw = self._one(at, free)
            if raw is None:
                at += phone_length(scene, at)
                continue
            raws.append(raw)
            at = free = max(raw.end, at + 1)
        return [self._mention(raw) for raw in shared(scene, raws)]

    def _one(self, at: int, free: int) -> Raw | None:
        scene = self.scene
        if counting := ordinal_at(scene, at):
            return counting
        sign, number = currency_before(scene, at)
        if number >= scene.pieces.count or scene.blocked[number]:
            return None
        amount = scene.amounts.at(number, money=bool(sign))
        if amount is None or any(scene.blocked[number : amount.end]):
            return None
        if not sign and not stands_for_a_quantity(scene, at, amount):
            return None
        return self._finish(at, number, amount, sign, free)

    def _finish(self, at: int, number: int, amount: Amount, sign: str, free: int) -> Raw | None:
        """Adds range, unit, noun and hedges to a number."""
        scene = self.scene
        low, high, unit = self._valued(at, number, amount, sign)
        end = unit.end
        first = self._minus(at, free, sign)
        if first < at:
            low, high = -high, -low
        qualifier, first = self._hedged(first, free, end, "dozens" if amount.plural else amount.loose or "exactly")
        if qualifier == "exactly":
            after, behind = hedge_after(scene.pieces, end, scene.words)
            if after and not any(scene.blocked[end:behind]):
                qualifier, end = after, behind
        if not unit.symbol and (is_bare_name(scene, at, end, amount) or is_cut(scene, at, end, amount)):
            return None
        played = "of" if unit.of_others else part_of(scene, first, end)
        raw = Raw(
            first, number, end, low, high, unit.symbol, qualifier, amount.scale, sign, role_of(scene, first, end, unit.symbol), played
        )
        return raw.opened()

    def _valued(self, at: int, number: int, amount: Amount, sign: str) -> tuple[float, float, Unit]:
        scene = self.scene
        if not sign and (share := share_of(scene, amount)):
            return share[0], share[0], Unit("fraction", share[1])
        unit = unit_of(scene, number, amount, sign)
        if pair := second_of(scene, at, amount, sign, unit):
            return pair.low, pair.high, Unit(pair.unit, pair.end)
        return amount.low, amount.high, unit

    def _minus(self, at: int, free: int, sign: str) -> int:
        """Where a number at `at` starts, with the minus in front of it."""
        pieces = self.scene.pieces
        if at > free:
            tied = pieces.texts[at - 1] in ("-", "−") and not pieces.glued(at - 1) and pieces.glued(at) and not sign
            if pieces.words[at - 1] == "minus" and pieces.words[at - 2] in ("or", "and"):
                return at  # "plus or minus two"
            if tied or pieces.words[at - 1] in ("minus", "negative"):
                return at - 1
        return at

    def _hedged(self, first: int, free: int, end: int, qualifier: str) -> tuple[str, int]:
        """The qualifier of a number that starts at `first`, and the index at which its hedge starts."""
        hedge, start = self._hedge(first)
        if not hedge or start < free:
            return qualifier, first
        return (hedge if qualifier == "exactly" else qualifier), start

    def _hedge(self, first: int) -> tuple[str, int]:
        scene, words = self.scene, self.scene.pieces.words
        sign = scene.pieces.texts[first - 1]
        if sign in _HEDGE_SIGNS:
            return _HEDGE_SIGNS[sign], first - 1
        if sign == "-" and words[first - 2] == "sub":
            return "less_than", first - 2
        hedge, start = hedge_before(scene.pieces, first, scene.words)
        if not hedge and words[first - 1] in ("a", "an"):
            hedge, start = hedge_before(scene.pieces, first - 1, scene.words)
        if hedge and any(scene.blocked[start:first]):
            return "", first
        if hedge == "about" and words[start] == "some" and words[first] == "of":
            return "", first
        if hedge in _NEGATED and words[start - 1] in ("no", "not"):
            return _NEGATED[hedge], start - 1
        return hedge, start

    def _mention(self, raw: Raw) -> Mention:
        document = self.scene.document
        span = self.scene.pieces.span(raw.first, raw.end)
        value = QuantityValue(raw.low, raw.high, raw.unit, raw.qualifier, raw.role, raw.part)
        return Mention("quantity", span, span.of(document.text), value, document.sentence_at(span.start))


def _blocked(pieces: Pieces, dates: Sequence[Mention]) -> list[bool]:
    """Which pieces belong to a date."""
    tokens = pieces.tokens
    blocked, at = [False] * pieces.count, 0
    for mention in dates:
        while at < pieces.count and tokens[at].end <= mention.span.start:
            at += 1
        while at < pieces.count and tokens[at].start < mention.span.end:
            blocked[at] = True
            at += 1
    return blocked + _BEYOND


def part(mention: Mention) -> str:
    """The part that a number plays beside others: "from", "to", "by" of a change, "of" and "whole"; "" for none."""
    return mention.value.part if isinstance(mention.value, QuantityValue) else ""


def _is_no_count(mention: Mention) -> bool:
    """Whether a number is none of those that several reports of one event give of its victims."""
    return not (isinstance(mention.value, QuantityValue) and mention.value.role)


def alone(mention: Mention) -> bool:
    """Whether a number that only one source has is worth a row: one of something, told as a number, and not a mere few."""
    value = mention.value
    if not isinstance(value, QuantityValue) or not value.unit or value.unit in ("fraction", "year-old") or value.qualifier == "dozens":
        return False
    return max(abs(value.low or 0.0), abs(value.high or 0.0)) >= _FEW or unit_named(value.unit) is not None


def normal(mention: Mention) -> str:
    """A number with what it counts, as any article would write it; not the small ones, which are equal by chance."""
    value = mention.value
    if not isinstance(value, QuantityValue) or value.low is None or value.low != value.high or abs(value.low) <= _BY_CHANCE:
        return ""
    return f"{value.low:.12g} {value.unit}"


QUANTITY = FactKind(
    "quantity",
    "Number",
    "Numbers",
    "number",
    find,
    compare,
    alone=alone,
    part=part,
    clash=clash,
    could_clash=could_clash,
    topics=topics,
    counted=counted_noun,
    normal=normal,
    distinct=True,
    successive=_is_no_count,
    apart=apart,
    across=ACROSS.across,
    links=ACROSS.links,
    title=quantity_title,
    heading="Number",
)
