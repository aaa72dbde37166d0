"""The words of a quotation in the form in which two quotations are compared: what was heard, not how it is spelled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from reader.facts.numbers import number_words
from reader.regex import regex
from reader.text.digits import IDEOGRAPHS
from reader.text.fold import fold_word
from reader.text.lexicon import word_list

_CLOCK = r"(?i:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?\s?m\b\.?)|\d{1,2}:\d\d(?!\d)"
_WORD = rf"%|[{IDEOGRAPHS}]|[^\W_]+(?:['’\-.,][^\W_]+)*"
_PIECE = regex(rf"\[[^\]\[]{{0,80}}\]|\([^()]{{0,80}}\)|…|\.\.\.+|\. \. \.|(?P<clock>{_CLOCK})|(?P<word>{_WORD})")
_LONGEST = 300
"""Words of a quotation that are looked at; the rest of a longer one is taken as cut off."""
_SUBJECTS = frozenset({"it", "that", "there", "he", "she", "what", "here"})
"""Words whose 's is a verb."""
_CONTRACTIONS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
_SPOKEN = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "'em": ("them",),
    "'cause": ("because",),
    "ok": ("okay",),
    "%": ("percent",),
}
"""Spellings of one and the same spoken words."""
_NOON = 12
_DIGITS = regex(r"\d+")
_TORN = regex(r"(\w['’])\s(?=(?:m|re|ve|ll|d|t)\b)")
"""A contraction that a space has torn: "I’ m"."""
_HYPHEN = regex(r"(?<=-)")
_OUR = regex(r"(?<=[a-z]{3})(?:our)(?=$|s$|ed$|ing$|able$)")
_ISE = regex(r"is(e|ed|es|ing|ation|ations)$")


class Hole(Enum):
    """A place where the outlet itself says that words are left out or changed."""

    HOLE = "hole"


HOLE = Hole.HOLE
Unit = str | Hole


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of a quotation as written and in the form in which they are compared, one for one; holes stand for ellipses,
    brackets and the places where a reporting clause cuts in."""

    written: tuple[str, ...]
    units: tuple[Unit, ...]
    words: frozenset[str] = field(compare=False)
    """The different words among the units."""
    runs: frozenset[tuple[Unit, ...]] = field(compare=False)
    """The different rows of three units."""


@lru_cache(maxsize=4096)
def quoted(stretches: tuple[str, ...], language: str) -> Quoted:
    """Prepares the stretches of one quotation."""
    written: list[str] = []
    units: list[Unit] = []
    for at, stretch in enumerate(stretches):
        if at:
            written.append("…")
            units.append(HOLE)
        for word, usual in _words(stretch, language):
            written.append(word)
            units.append(usual)
    kept = tuple(units[:_LONGEST])
    runs = zip(kept, kept[1:], kept[2:], strict=False)
    return Quoted(tuple(written[:_LONGEST]), kept, frozenset(u for u in kept if isinstance(u, str)), frozenset(runs))


def as_written(words: Sequence[str]) -> str:
    """Words of a quotation in a row, as a reader sees them."""
    return "".join(word if word.endswith("-") else f"{word} " for word in words if word).rstrip()


def _words(stretch: str, language: str) -> Iterator[tuple[str, Unit]]:
    """Each word as written and as compared; of what is written as one word and spoken as two only the first is written."""
    parted = ""
    for piece in _PIECE.finditer(_TORN.sub(r"\1", stretch)):
        if piece["clock"]:
            hour, *half = _clock(piece["clock"])
            yield piece["clock"], hour
            yield from (("", h) for h in half)
            continue
        if piece["word"] is None:
            yield piece.group(), HOLE
            continue
        usual = _usual(piece["word"], language)
        if parted == "per" and usual[0] == "cent":
            yield piece["word"], "percent"
            parted = ""
            continue
        if parted:
            yield parted, parted
        parted = "per" if usual == ("per",) else ""
        if not parted:
            hyphened = _HYPHEN.split(piece["word"])
            shown = hyphened if len(hyphened) == len(usual) else (piece["word"], *("" for _ in usual[1:]))
            yield from zip(shown, usual, strict=True)
    if parted:
        yield parted, parted


def _clock(told: str) -> tuple[str, ...]:
    """A time of day by the hours of a clock, with "am" or "pm" where it is told: "18:41" and "6:41 p.m." → "6:41", "pm"."""
    digits = _DIGITS.findall(told)
    hour, minutes = int(digits[0]), digits[1] if len(digits) > 1 else "00"
    half = next((f"{c}m" for c in told.casefold() if c in "ap"), "")
    if not half and (hour > _NOON or hour == 0):
        half = "pm" if hour else "am"
    shown = str((hour - 1) % _NOON + 1) + (f":{minutes}" if minutes != "00" else "")
    return (shown, half) if half else (shown,)


def _usual(word: str, language: str) -> tuple[str, ...]:
    """The form in which a word is compared: contractions and short names of months written out, numbers in digits, British
    spellings as American ones."""
    folded = fold_word(word)
    if word.endswith(("'s", "’s")) and folded in _SUBJECTS:
        return (folded, "is")
    if folded in _SPOKEN:
        return _SPOKEN[folded]
    if word[0].isupper() and (month := _months(language[:2]).get(folded)):
        return (month,)
    for short, full in _CONTRACTIONS:
        if folded.endswith(short):
            return (folded.removesuffix(short), full)
    plain = _OUR.sub("or", folded)
    plain = _ISE.sub(r"iz\1", plain) if len(plain) > 6 else plain
    return tuple(_in_digits(p, language[:2]) for p in re.split(r"[-']", plain) if p) or (plain,)


def _in_digits(word: str, language: str) -> str:
    """A number word in digits, any other word as it is: "two" → "2", "1,000" → "1000"."""
    if word[0].isdigit():
        return word.replace(",", "")
    number = number_words(language).small.get(word)
    return word if number is None else str(number)


@lru_cache(maxsize=8)
def _months(language: str) -> dict[str, str]:
    """The full name of a month by its short one, both folded."""
    found: dict[str, str] = {}
    for head, names in word_list(f"dates.{language}").items():
        if head.startswith("M "):
            full, *short = (fold_word(name.lstrip("^~")) for name in names)
            found.update(dict.fromkeys(short, full))
    return found
