"""Numbers in words and in digits, in the languages whose word lists stand in resources/words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.pieces import Pieces
from reader.regex import regex
from reader.text.document import Document
from reader.text.fold import fold_word
from reader.text.lexicon import word_list

LANGUAGES = ("en", "de", "fr", "es")
_LONGEST = 14
"""How many pieces a number in words may have; a longer run is cut, so that no text takes more than linear time."""


def language_of(document: Document) -> str:
    """The language whose word lists serve for a document; an unknown language is read as English, others as none."""
    language = document.language[:2].lower() if document.language != "und" else "en"
    return language if language in LANGUAGES else ""


_COMMA_LANGUAGES = frozenset(
    "it pt nl ru uk be bg mk pl cs sk sl hr sr bs ro hu lt lv et fi sv da nb nn no is el tr id vi az ka hy kk sq ca gl eu af".split()
)
"""Languages in which a comma parts the decimals and a point the thousands."""
_CYRILLIC = regex("[\u0400-\u04ff]{3}")
_LOOK = 2000


def marks_of(document: Document) -> str:
    """The language whose marks in numbers a document follows: its own if words of it are known, else "de" or "" (as English)."""
    known, own = language_of(document), document.language[:2].lower()
    if own in _COMMA_LANGUAGES or (own == "un" and _CYRILLIC.search(document.text, 0, _LOOK)):
        return "de"
    return known


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words of one language, folded. `whole` are hundreds in one word."""

    small: dict[str, int]
    whole: dict[str, int]
    hundred: frozenset[str]
    scale: dict[str, int]
    join: frozenset[str]
    ordinal: dict[str, int]
    french: bool = False

    def starts(self, word: str) -> bool:
        """Whether a number can start with this folded word."""
        return word in self.small or word in self.whole or word in self.hundred or word in self.scale


@lru_cache(maxsize=8)
def number_words(language: str) -> NumberWords:
    """The number words of a language of LANGUAGES, empty for any other."""
    tables: dict[str, dict[str, int]] = {k: {} for k in ("small", "whole", "hundred", "scale", "join", "ordinal")}
    for head, words in word_list(f"numbers.{language}").items():
        what, _, value = head.partition(" ")
        tables[what].update((fold_word(w), int(value or 0)) for w in words)
    small, whole = tables["small"], tables["whole"]
    if language == "de":
        _german_compounds(small, whole)
    return NumberWords(
        small, whole, frozenset(tables["hundred"]), tables["scale"], frozenset(tables["join"]), tables["ordinal"], language == "fr"
    )


def _german_compounds(small: dict[str, int], whole: dict[str, int]) -> None:
    """Adds "einundzwanzig" and "zweihundertdreißig", which are single words."""
    units = {w: n for w, n in small.items() if 0 < n < 10 and w not in ("eins", "beide", "beiden") and not w.startswith("eine")}
    tens = {w: n for w, n in small.items() if n >= 20}
    small.update({f"{u}und{t}": n + m for u, n in units.items() for t, m in tens.items()})
    rest = {"": 0, **{w: n for w, n in small.items() if n}}
    whole.update({f"{u}hundert{r}": 100 * n + m for u, n in units.items() for r, m in rest.items()})
    whole.update({f"{u}tausend": 1000 * n for u, n in small.items() if n > 1})


def in_words(pieces: Pieces, index: int, words: NumberWords) -> tuple[float, int] | None:
    """The number that starts at `index` in words, and the index behind it; None if there is none.

    "two hundred and six" is 206; "two and three" stops after "two". A scale word alone ("million") counts as one of it.
    """
    total, current, lowest, at, end = 0, 0, 10**18, index, index
    while at < pieces.count and at - index < _LONGEST:
        word = pieces.words[at]
        small = words.small.get(word, words.whole.get(word))
        if small is not None and _fits(current, small, words.french, at > index):
            current = 80 + current - 4 if words.french and small == 20 and current % 100 == 4 else current + small
        elif word in words.hundred and current < 100:
            current = max(current, 1) * 100
        elif word in words.scale and words.scale[word] < lowest:
            lowest = words.scale[word]
            total, current = total + max(current, 1) * lowest, 0
        elif at > index and (word == "-" or word in words.join) and _goes_on(pieces, at, words, current or total):
            at += 1
            continue
        else:
            break
        at += 1
        end = at
    return (float(total + current), end) if end > index else None


def _fits(current: int, small: int, french: bool, inside: bool) -> bool:
    if not inside or current == 0:
        return not inside or small > 0
    if french and current % 100 == 4 and small == 20:
        return True
    if small >= 100:
        return False
    room = current % 100
    if french and room in (60, 80) and small < 20:
        return small > 0
    return (room == 0 and small > 0) or (room >= 20 and room % 10 == 0 and 0 < small < 10)


def _goes_on(pieces: Pieces, at: int, words: NumberWords, so_far: int) -> bool:
    """Whether a joining word or hyphen stands inside a number: "hundred and six", "twenty-five", not "two and three"."""
    after = pieces.words[at + 1]
    small = words.small.get(after, 0)
    if pieces.texts[at] == "-":
        return pieces.glued(at) and pieces.glued(at + 1) and words.starts(after)
    return bool(small) and (
        so_far % 100 == 0
        or (so_far % 10 == 0 and so_far % 100 >= 20 and small < 10 and "und" not in words.join and "and" not in words.join)
    )


_GROUPED = {
    ",": regex(r"\d{1,3}(?:,\d{2,3})*,\d{3}"),
    ".": regex(r"\d{1,3}(?:\.\d{3})+"),
}


def in_digits(text: str, language: str) -> float | None:
    """The number that a run of digits with points, commas or thin spaces stands for; None for versions ("1.2.3") and the like."""
    bare = re.sub(r"['’\u00a0\u202f]", "", text)
    if len(bare) > 40:
        return None
    comma, point = bare.rfind(","), bare.rfind(".")
    if comma >= 0 and point >= 0:
        decimal = "," if comma > point else "."
        group = "." if decimal == "," else ","
        head, _, tail = bare.rpartition(decimal)
        if decimal in head or not _GROUPED[group].fullmatch(head):
            return None
        return float(head.replace(group, "") + "." + tail)
    mark = "," if comma >= 0 else "." if point >= 0 else ""
    if not mark:
        return float(bare)
    thousands = "." if language in ("de", "es") else "," if language in ("en", "") else ""
    if _GROUPED[mark].fullmatch(bare) and (mark == thousands or bare.count(mark) > 1) and not bare.startswith("0"):
        return float(bare.replace(mark, ""))
    return float(bare.replace(",", ".")) if bare.count(mark) == 1 else None
