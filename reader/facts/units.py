"""Units of measure and money: which words name them, and how they convert."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reader.facts.pieces import Pieces
from reader.text.fold import fold_word
from reader.text.lexicon import word_list


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: what it measures, its symbol, and its size in the base unit of what it measures."""

    measures: str
    symbol: str
    size: float


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    exact: str
    unit: Unit


CURRENCY_SIGNS = {
    "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₪": "ILS", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "฿": "THB",
    "₱": "PHP", "₡": "CRC", "₦": "NGN", "₫": "VND", "₿": "BTC", "$": "USD", "¢": "USc",
}  # fmt: skip
DOLLARS = {
    "us": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD",
    "s": "SGD", "nt": "TWD", "r": "BRL", "can": "CAD", "aud": "AUD", "cad": "CAD", "sg": "SGD",
}  # fmt: skip


def _pieces(phrase: str) -> tuple[str, ...]:
    return tuple(fold_word(word) for word in phrase.replace("/", " / ").replace("-", " ").replace("°", "° ").split())


@lru_cache(maxsize=8)
def _names(language: str) -> dict[str, tuple[_Name, ...]]:
    """By first word: the names of units, longest first; the language's own before the English ones."""
    found: dict[str, list[_Name]] = {}
    lists = [f"units.{language}"] if language in ("de", "fr", "es") else []
    for name in (*lists, "units.en"):
        for head, phrases in word_list(name).items():
            measures, symbol, size = head.split(" ")
            unit = Unit(measures, symbol, float(size))
            for phrase in phrases:
                exact = phrase[1:] if phrase.startswith("=") else ""
                words = _pieces(exact or phrase)
                found.setdefault(words[0], []).append(_Name(words, exact, unit))
    return {word: tuple(sorted(names, key=lambda n: -len(n.words))) for word, names in found.items()}


@lru_cache(maxsize=1)
def _by_symbol() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for head in word_list("units.en"):
        measures, symbol, size = head.split(" ")
        units.setdefault(symbol, Unit(measures, symbol, float(size)))
    return units


def unit_named(symbol: str) -> Unit | None:
    """The unit with this symbol, None for a counted noun."""
    return _by_symbol().get(symbol)


def currency_code(word: str) -> str:
    """The currency whose code or short sign a word in front of a number is ("USD", "RM"), "" if none."""
    for name in _names("en").get(fold_word(word), ()):
        if name.exact == word and name.unit.measures == "money":
            return name.unit.symbol
    return ""


@lru_cache(maxsize=1)
def currency_codes() -> frozenset[str]:
    """The folded codes and short signs of currencies."""
    return frozenset(word for word, names in _names("en").items() if any(n.exact and n.unit.measures == "money" for n in names))


def unit_at(pieces: Pieces, at: int, language: str) -> tuple[Unit, int] | None:
    """The unit that the pieces from `at` name, and the index behind it."""
    for name in _names(language).get(pieces.words[at], ()):
        end, index = at, 0
        while index < len(name.words) and end < pieces.count:
            if pieces.words[end] == name.words[index]:
                index += 1
            elif pieces.texts[end] != "-" or index == 0:
                break
            end += 1
        if index < len(name.words):
            continue
        if name.exact and "".join(pieces.texts[at:end]).replace("-", "") != name.exact.replace("-", ""):
            continue
        return name.unit, end
    return None


def factor(one: str, two: str) -> float | None:
    """What a number in unit `one` is multiplied by to be in unit `two`; None where they measure different things."""
    if one == two:
        return 1.0
    a, b = _by_symbol().get(one), _by_symbol().get(two)
    if a is None or b is None or a.measures != b.measures or a.measures in ("money", "temperature", "points", "rotation"):
        return None
    if {a.symbol, b.symbol} & {"%"}:
        return None
    return a.size / b.size
