"""What a number counts or measures: currency, unit, age, counted noun, and the rate it is given by."""

from __future__ import annotations

from dataclasses import dataclass

from reader.facts.age_words import age_end
from reader.facts.amounts import Amount
from reader.facts.nouns import counted
from reader.facts.quantity_labels import is_age
from reader.facts.quantity_scene import Scene
from reader.facts.units import CURRENCY_SIGNS, DOLLARS, currency_code, unit_at, unit_named

_DETERMINERS = frozenset(("the", "these", "those", "its", "his", "her", "their", "our", "your", "my", "this", "that", "all"))
_ARTICLES = frozenset(("a", "an", "the", "its", "his", "her", "their", "our", "this", "each", "every", "new", "another"))
_HABITS = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}
_PRIMES = {"′": "ft", "″": "in"}
_EACH = frozenset(("each", "every", "per"))


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a number, the index behind what names it, and whether the number is a part of another ("four of 12 boats")."""

    symbol: str
    end: int
    of_others: bool = False


def currency_before(scene: Scene, at: int) -> tuple[str, int]:
    """The currency that stands in front of a number at `at`, and the index of the number."""
    pieces = scene.pieces
    text = pieces.texts[at]
    if text in CURRENCY_SIGNS:
        number = at + 1
        if text == "$" and pieces.words[number] in ("us", "a", "c", "nz", "hk", "au") and pieces.glued(number):
            return DOLLARS[pieces.words[number]], number + 1
        return CURRENCY_SIGNS[text], number
    if pieces.is_word(at) and text[0].isupper():
        if pieces.texts[at + 1] == "$" and pieces.words[at] in DOLLARS:
            return DOLLARS[pieces.words[at]], at + 2
        if pieces.texts[at + 1][:1].isdigit() and (code := currency_code(text)):
            return code, at + 1
    return "", at


def unit_of(scene: Scene, number: int, amount: Amount, sign: str) -> Unit:
    """The unit of the number at `number`; `sign` is the currency in front of it."""
    pieces, end = scene.pieces, amount.end
    if sign:
        if (found := unit_at(pieces, end, scene.language)) and found[0].measures == "money" and found[0].symbol == sign:
            end = found[1]
        return rated(scene, sign, end)
    if amount.times:
        return Unit("times", end)
    if is_age(scene, number, end):
        return Unit("year-old", end)
    if pieces.texts[end] in CURRENCY_SIGNS and not pieces.texts[end + 1][:1].isdigit():
        return rated(scene, CURRENCY_SIGNS[pieces.texts[end]], end + 1)
    if pieces.glued(end) and pieces.texts[end] in _PRIMES:
        return Unit(_PRIMES[pieces.texts[end]], end + 1)
    if behind := _age_behind(scene, number, end):
        return Unit("year-old", behind)
    hyphened = pieces.texts[end] == "-" and pieces.glued(end) and pieces.glued(end + 1)
    tied = end + 1 if hyphened else end
    if pieces.words[tied] in ("year", "years", "month", "months") and (old := _old(scene, tied + 1)):
        return Unit(f"{pieces.words[tied].rstrip('s')}-old", old)
    of = ("de", "d'", "d") if scene.language in ("fr", "es") and amount.scale >= 1e6 else ()
    if (amount.plural and pieces.words[end] in ("of", "de", "d'", "d")) or pieces.words[end] in of:
        tied = end + 1
    found = unit_at(pieces, tied, scene.language)
    if found and not scene.blocked[tied]:
        return _measured(scene, found[0].symbol, found[0].measures, found[1], amount)
    if hyphened and not amount.plural:
        noun = pieces.words[tied]
        usable = noun[:1].isalpha() and not scene.blocked[tied] and noun not in scene.words.sets["stop"] and noun != "to"
        return Unit(noun, tied + 1) if usable else Unit("", end)
    return _noun(scene, number, tied if amount.plural else end, amount)


def _age_behind(scene: Scene, number: int, end: int) -> int:
    """Index of the piece behind the words that make a number an age in other languages than English; 0 where none do."""
    tokens = scene.pieces.tokens
    place = age_end(scene.document.text, tokens[number].start, tokens[end - 1].end, scene.language)
    while place and end < scene.pieces.count and tokens[end].start < place:
        end += 1
    return end if place else 0


def _old(scene: Scene, index: int) -> int:
    while scene.pieces.texts[index] == "-":
        index += 1
    return index + 1 if scene.pieces.words[index] in ("old", "olds") else 0


def _measured(scene: Scene, symbol: str, measures: str, end: int, amount: Amount) -> Unit:
    if measures == "number":
        return Unit("", end)
    if symbol == "lb" and amount.scale >= 1e6:
        symbol = "GBP"
    return Unit(symbol, end) if symbol in ("pp", "bp") else rated(scene, symbol, end)


def rated(scene: Scene, unit: str, end: int) -> Unit:
    """Adds "/share" where "a share", "per share" or "/share" follows, "/year" also where "annually" or "each year" does."""
    pieces = scene.pieces
    at = end + 1 if pieces.texts[end] == "-" else end
    link = pieces.words[at]
    if unit_named(unit) is not None and unit_named(unit) is not unit_named("%"):
        if link in _HABITS:
            return Unit(f"{unit}/{_HABITS[link]}", end)
        if link in _EACH and scene.blocked[at] and (found := unit_at(pieces, at + 1, "en")) and found[0].measures == "time":
            return Unit(f"{unit}/{found[0].symbol}", end)
    if at >= pieces.count or scene.blocked[at] or link not in ("a", "an", "per", "/", "each"):
        return Unit(unit, end)
    noun = at + 1 if pieces.texts[at + 1] != "-" else at + 2
    if link == "per" and scene.has("rate", noun + 1) and not scene.has("rate", noun) and unit_at(pieces, noun, scene.language) is None:
        noun += 1
    if noun >= pieces.count or scene.blocked[noun]:
        return Unit(unit, end)
    if found := unit_at(pieces, noun, scene.language):
        fits = found[0].measures not in ("money", "share", "points")
        return Unit(f"{unit}/{found[0].symbol}", found[1]) if fits else Unit(unit, end)
    word = pieces.words[noun]
    fits = scene.has("rate", noun) or (link == "per" and word[:1].isalpha() and unit != "%")
    return Unit(f"{unit}/{word}", noun + 1) if fits else Unit(unit, end)


def _noun(scene: Scene, number: int, at: int, amount: Amount) -> Unit:
    """The counted noun of a number."""
    pieces, sets = scene.pieces, scene.words.sets
    word = pieces.words[at]
    if word in sets.get("bare", ()) and not _plural_after(scene, at + 1):
        return Unit("person" if word == "others" else word, at + 1)
    if amount.fraction:
        return Unit("fraction", amount.end)
    if scene.language != "en":
        return _foreign_noun(scene, at)
    start, others = at, False
    if word == "of":
        start, others = _of_others(scene, at)
    elif word in ("more", "other"):
        start = at + 1
    single = amount.low == amount.high == 1 and word != "of"
    found = counted(pieces, start, sets["stop"], sets["people"], single, scene.blocked)
    if others:
        return Unit(found[0] if found else "", amount.end, True)
    if found:
        return Unit(*found)
    return _compound(scene, number, at) or Unit("", at)


def _of_others(scene: Scene, at: int) -> tuple[int, bool]:
    """Where the noun starts in "four of the boats" (False) and "four of Elm Hill's 12 boats" (True), `at` being the "of"."""
    pieces = scene.pieces
    start = at + 2 if pieces.words[at + 1] in _DETERMINERS else at + 1
    for index in range(start, start + 4):
        if pieces.is_digits(index) or scene.numbers.starts(pieces.words[index]):
            return index + 1, not scene.blocked[index]
        owner = pieces.texts[index][:1].isupper() or pieces.texts[index] in ("'", "’") or scene.pieces.words[index] in _ABOUT
        if not owner:
            break
    return start, False


_ABOUT = frozenset(
    (
        "about",
        "nearly",
        "almost",
        "some",
        "roughly",
        "around",
        "more",
        "than",
        "approximately",
        "s",
        "past",
        "last",
        "first",
        "top",
        "next",
        "other",
    )
)


def _compound(scene: Scene, number: int, at: int) -> Unit | None:
    """ "a three course meal", "a 3 cylinder engine": the singular that a number in front of a compound counts."""
    pieces, stop = scene.pieces, scene.words.sets["stop"]
    first, second = pieces.words[at], pieces.words[at + 1]
    if pieces.words[number - 1] not in _ARTICLES or not pieces.is_word(at) or not pieces.is_word(at + 1):
        return None
    fits = first not in stop and second not in stop and pieces.texts[at].islower() and len(first) > 2 and not scene.blocked[at]
    return Unit(first, at + 1) if fits and not first.endswith("ly") else None


def _plural_after(scene: Scene, index: int) -> bool:
    word = scene.pieces.words[index]
    return word not in scene.words.sets["stop"] and len(word) > 3 and (word.endswith("s") or scene.has("people", index))


def _foreign_noun(scene: Scene, at: int) -> Unit:
    pieces = scene.pieces
    start = at + 1 if pieces.words[at] in ("de", "d'") else at
    for index in range(start, min(start + 3, pieces.count)):
        word = pieces.words[index]
        if not pieces.is_word(index) or word in scene.words.sets["stop"] or scene.blocked[index]:
            break
        if scene.language != "de" or pieces.texts[index][0].isupper():
            return Unit(scene.document.stem(pieces.tokens[index]), index + 1)
    return Unit("", at)
