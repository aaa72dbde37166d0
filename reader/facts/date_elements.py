"""What the pieces of a text can be in a date: each piece gets one letter, so that rules can be written over letters.

The letters are those of resources/words/dates.*.txt, and besides: N number, Y year, O ordinal, D date in digits, C clock
time in digits, K decade, q quarter or half as "Q3", and the marks , . - / themselves, B before or after an event; "?" is anything else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reader.facts.amounts import tied_hedge
from reader.facts.numbers import NumberWords, in_digits, in_words, language_of, marks_of, number_words
from reader.facts.pieces import Pieces, pieces_of
from reader.regex import regex
from reader.text.digits import plain_digits
from reader.text.document import Document
from reader.text.fold import fold_word
from reader.text.lexicon import word_list
from reader.text.tokens import TokenKind


class Element(NamedTuple):
    """A stretch of text with one meaning in a date. `start` and `end` are code points; `value` and `number` as `kind`
    tells; `piece` is the index of its first piece.
    (A named tuple: there is one for each word of a text, and building them is what the search costs.)"""

    kind: str
    value: str
    number: float
    start: int
    end: int
    word: str
    piece: int


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    value: str
    number: float
    length: int
    capital: bool
    context: bool


_FLAGS = regex(r"[\^~]*")
_SPLIT = regex(r"[\s-]+")
_INTEGER = regex(r"-?\d+")
_BEFORE_SENTENCE = frozenset(("", ".", "!", "?", ":", "“", '"', "”"))
_MADE_UP = ("ties", "ziger")
"""Ends of words that the program makes itself: "nineties", "neunziger"."""


@lru_cache(maxsize=8)
def _lexicon(language: str) -> dict[str, tuple[tuple[tuple[str, ...], _Entry], ...]]:
    """By first word: the words of each phrase and what it is, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], _Entry]]] = {}
    for head, phrases in word_list(f"dates.{language}").items():
        kind, value, number = _meaning(head)
        for phrase in phrases:
            flags = _FLAGS.match(phrase)
            marks = flags.group() if flags else ""
            words = _phrase(phrase[len(marks) :], language)
            found.setdefault(words[0], []).append((words, _Entry(kind, value, number, len(words), "^" in marks, "~" in marks)))
    return {word: tuple(sorted(entries, key=lambda e: -e[1].length)) for word, entries in found.items()}


def _meaning(head: str) -> tuple[str, str, float]:
    """Kind, value and number of a section: "M 3" is month 3; of units the number is 2 in the plural, 1 otherwise."""
    kind, _, value = head.partition(" ")
    if kind == "U":
        return kind, value.split(" ")[0], 2.0 if value.endswith(" p") else 1.0
    first = value.split(" ")[0]
    return kind, value, float(first) if _INTEGER.fullmatch(first) else 0.0


class _Plain(NamedTuple):
    """What a word is wherever it stands, unless one of the words `goes_on` follows and makes a phrase."""

    kind: str
    value: str
    number: float
    goes_on: frozenset[str]


@lru_cache(maxsize=65536)
def _plain(language: str, folded: str) -> _Plain | None:
    """What a folded word is, None where its case or its neighbours decide."""
    entries, words = _lexicon(language).get(folded, ()), number_words(language)
    if folded in words.ordinal or words.starts(folded):
        return None
    if not entries:
        made = folded.endswith(_MADE_UP) or not folded.isalpha()
        return None if made else _Plain("?", "", 0.0, frozenset())
    first = next((entry for _, entry in entries if entry.length == 1), None)
    if first is None or first.capital or first.context or first.kind in "Reld":
        return None
    return _Plain(first.kind, first.value, first.number, frozenset(phrase[1] for phrase, entry in entries if entry.length > 1))


def _phrase(phrase: str, language: str) -> tuple[str, ...]:
    words: list[str] = []
    for part in _SPLIT.split(phrase):
        elision = re.match(r"[dl]'(?=.)", part) if language == "fr" and part != "aujourd'hui" else None
        if elision:
            words.append(fold_word(elision.group()))
            part = part[elision.end() :]
        words.append(fold_word(part))
    return tuple(words)


_NUMERIC = regex(
    r"(?P<y>[12]\d{3})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"(?:[T ](?P<h>\d\d):(?P<min>\d\d)(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d])"
    r"|(?P<a>\d{1,2})(?P<t>[-/.])(?P<b>\d{1,2})(?P=t)(?P<c>[12]\d{3}|\d{2})(?![\d])"
)
_IDEOGRAPHIC = regex(
    r"(?P<year>[12]\d{3})\s?[年년](?:\s?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日號号일])?)?"
    r"|(?P<name>(?P<alone>\d{1,2})\s?[月월])\s?(?P<of>\d{1,2})\s?[日號号일]"
    r"|(?P<hour>[01]?\d|2[0-3])\s?[点點時时시](?![間间간])(?:\s?(?P<minute>[0-5]?\d)\s?[分분])?"
)
"""Dates and times in digits with the signs for year, month, day, hour and minute."""
_AFTERNOON = regex(r"(?:下午|午[後后]|晚上?|夜|오후)\s?\Z")
_CLOCK = regex(r"(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?::[0-5]\d)?(?![\d:])")
_NINE_ELEVEN = regex(r"9[/-]11(?![\d/-])")
_HOURS = regex(r"h([0-5]\d)?")
_DOTTED = regex(r"([01]?\d|2[0-4])\.([0-5]\d)")
_ORDINAL = regex(r"(?:st|nd|rd|th|er|re|ère|e|º|ª)")
_FISCAL = regex(r"FY(\d{4}|\d\d)")
_QUARTER = regex(r"(?i)[qh][1-4]")
_EVENT_WORDS = frozenset(("before", "after", "prior", "avant", "apres", "antes", "despues"))
"""Words that count from an event where one follows ("two days before the vote"), and from a date where none does."""
_CLAUSE_STARTS = frozenset("of he she it they we i you the a an his her their when that".split())
"""Words that go on behind "at the time" and make it the time of something."""
_MARKS = {",": ",", ".": ".", "-": "-", "–": "-", "—": "-", "/": "/"}
"""Marks that rules know, and their letters."""
_NO_OTHER_WORD = frozenset(("4", "6", "8"))
"""Months that with a capital are a person's name at most: "the June ballot"."""
_BEFORE_MONTH = frozenset("LXHEoitb&,-OM")
_AFTER_MONTH = frozenset("NYOo,t-WDC")


class _Tagger:
    """Gives each piece of one document its letter."""

    def __init__(self, document: Document, pieces: Pieces) -> None:
        self.text = plain_digits(document.text)
        self.language = language_of(document)
        self.marks = marks_of(document)
        self.pieces = pieces
        self.entries = _lexicon(self.language)
        self.words: NumberWords = number_words(self.language)
        self.found: list[Element] = []

    def run(self) -> list[Element]:
        at, end, tokens, found = 0, self.pieces.count, self.pieces.tokens, self.found
        words, language, word, number = self.pieces.words, self.language, TokenKind.WORD, TokenKind.NUMBER
        while at < end:
            piece = tokens[at]
            if piece.kind is word:
                plain = _plain(language, piece.folded)
                if plain is not None and not (plain.goes_on and (words[at + 1] in plain.goes_on or words[at + 1] == "-")):
                    found.append(Element(plain.kind, plain.value, plain.number, piece.start, piece.end, piece.folded, at))
                    at += 1
                    continue
            elif piece.kind is not number and piece.text not in "'’":
                found.append(Element(_MARKS.get(piece.text, "?"), "", 0.0, piece.start, piece.end, piece.folded, at))
                at += 1
                continue
            at = self._one(at)
        return found

    def _add(self, kind: str, first: int, end: int, value: str = "", number: float = 0.0) -> int:
        tokens = self.pieces.tokens
        self.found.append(Element(kind, value, number, tokens[first].start, tokens[end - 1].end, tokens[first].folded, first))
        return end

    def _one(self, at: int) -> int:
        piece = self.pieces.tokens[at]
        if piece.kind is TokenKind.NUMBER:
            return self._number(at)
        if piece.kind is TokenKind.MARK:
            return self._short_decade(at) or self._add("?", at, at + 1)
        return self._word(at)

    def _short_decade(self, at: int) -> int:
        """ "'90s"; 0 if it is none."""
        text = self.pieces.texts[at + 1]
        if self.pieces.words[at + 2] == "s" and len(text) == 2 and text[0] in "23456789" and text[1] == "0":
            return self._add("K", at, at + 3, "19" + text[0])
        return 0

    def _number(self, at: int) -> int:
        pieces = self.pieces
        piece = pieces.tokens[at]
        if self.language == "en" and _NINE_ELEVEN.match(self.text, piece.start) and (end := self._piece_ending(at, piece.start + 4)):
            return self._add("D", at, end, "2001-09-11")
        alone = not (pieces.glued(at) and pieces.texts[at - 1] in "$€£¥#-/.,:") or self._follows_year(at) or self._prefixed(at)
        if alone:
            match = _NUMERIC.match(self.text, piece.start)
            if match and (end := self._piece_ending(at, match.end())) and (value := self._numeric_value(match)):
                return self._add("D", at, end, value)
            match = _CLOCK.match(self.text, piece.start)
            if match and (end := self._piece_ending(at, match.end())):
                return self._add("C", at, end, f"{int(match['h']):02d}:{match['m']}")
            if found := _IDEOGRAPHIC.match(self.text, piece.start):
                return self._ideographic(at, found)
        after = pieces.words[at + 1]
        dotted = _DOTTED.fullmatch(piece.text)
        if dotted and (self._is_clock_word(at + 1) or self._opens_hours(at + 1)):
            return self._add("C", at, at + 1, f"{int(dotted[1]):02d}:{dotted[2]}")
        tied = pieces.glued(at + 1)
        hours = _HOURS.fullmatch(after) if tied and self.language in ("fr", "es") else None
        if hours and piece.text.isdecimal() and int(piece.text[:3]) <= 24:
            return self._add("C", at, at + 2, f"{int(piece.text):02d}:{hours[1] or '00'}")
        if piece.text.isdecimal():
            number = int(piece.text[:9])
            if tied and _ORDINAL.fullmatch(after) and number <= 100:
                return self._add("O", at, at + 2, number=number)
            if tied and after in ("s", "er") and len(piece.text) == 4 and number % 10 == 0 and 1000 < number < 2100:
                return self._add("K", at, at + 2, piece.text[: 3 if number % 100 else 2] if after == "s" else piece.text[:3])
            if len(piece.text) == 4 and 1000 <= number <= 2199 and (alone or pieces.texts[at - 1] in "-/,"):
                return self._add("Y", at, at + 1, number=number)
        if (tied and after[:1].isalpha() and after not in self.entries) or (pieces.glued(at) and pieces.texts[at - 1] in "$€£¥"):
            return self._add("?", at, at + 1)
        amount = in_digits(piece.text, self.marks)
        end = tied_hedge(self.pieces, at + 1)[1]
        return self._add("N" if amount is not None and amount < 10000 else "?", at, end, number=amount or 0.0)

    def _ideographic(self, at: int, match: re.Match[str]) -> int:
        """A date or a time in digits with the Chinese, Japanese or Korean signs for its parts; a day without a year as a month
        and a number."""
        end = self._piece_ending(at, match.end())
        if not end:
            return self._add("?", at, at + 1)
        if match["hour"]:
            later = 12 if int(match["hour"]) < 12 and _AFTERNOON.search(self.text, max(0, match.start() - 4), match.start()) else 0
            return self._add("C", at, end, f"{int(match['hour']) + later:02d}:{int(match['minute'] or 0):02d}")
        month, day = int(match["month"] or match["alone"] or 1), int(match["day"] or match["of"] or 1)
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return self._add("?", at, at + 1)
        if match["year"]:
            value = match["year"] + (f"-{month:02d}" if match["month"] else "") + (f"-{day:02d}" if match["day"] else "")
            return self._add("D", at, end, value)
        between = self._piece_ending(at, match.end("name"))
        self._add("M", at, between, str(month), month)
        return self._add("N", between, end, number=day)

    def _follows_year(self, at: int) -> bool:
        """Whether a year is tied to what stands here by a comma: "2013,12:12"."""
        return self.pieces.texts[at - 1] == "," and [e.kind for e in self.found[-2:]] == ["Y", ","]

    def _prefixed(self, at: int) -> bool:
        """Whether only a Hebrew prefix is tied to what stands here by a hyphen."""
        return self.pieces.texts[at - 1] == "-" and "\u05d0" <= self.pieces.texts[at - 2][-1:] <= "\u05ea"

    def _is_clock_word(self, at: int) -> bool:
        return any(e.kind in "km" for _, e in self.entries.get(self.pieces.words[at], ()))

    def _opens_hours(self, at: int) -> bool:
        """Whether another time and a clock word follow: "14.30-18 Uhr", "8.30 bis 12 Uhr"."""
        pieces = self.pieces
        return pieces.words[at] in ("-", "–", "bis") and pieces.is_digits(at + 1) and self._is_clock_word(at + 2)

    def _piece_ending(self, at: int, offset: int) -> int:
        """Index behind the piece that ends at the code point `offset`, 0 if none does."""
        for index in range(at, min(at + 14, self.pieces.count)):
            if self.pieces.tokens[index].end == offset:
                return index + 1
        return 0

    def _numeric_value(self, match: re.Match[str]) -> str:
        if match["y"]:
            time = f"T{match['h']}:{match['min']}" if match["h"] else ""
            return _valid(int(match["y"]), int(match["m"]), int(match["d"])) + time
        first, second, year = int(match["a"]), int(match["b"]), int(match["c"])
        if len(match["c"]) == 2:
            if match["t"] == "." and self.language in ("en", ""):
                return ""
            year += 2000 if year < 50 else 1900
        month_first = self.language in ("en", "") and match["t"] != "."
        if month_first:
            return _valid(year, first, second) or _valid(year, second, first)
        return _valid(year, second, first) or (_valid(year, first, second) if match["t"] != "." else "")

    def _word(self, at: int) -> int:
        piece = self.pieces.tokens[at]
        for words, entry in self.entries.get(piece.folded, ()):
            end = self._phrase_end(at, words)
            if end and entry.kind in "el" and self._counts_from_event(at, end):
                return self._add("B", at, end, "before" if entry.kind == "e" else "after")
            if end and self._allowed(at, end, entry):
                return self._add(entry.kind, at, end, entry.value, entry.number)
        word = piece.folded
        if word in self.words.ordinal:
            return self._add("O", at, at + 1, number=self.words.ordinal[word])
        if self.words.starts(word) and (number := in_words(self.pieces, at, self.words)):
            return self._number_words(at, *number)
        if (fiscal := _FISCAL.fullmatch(piece.text)) is not None:
            year = int(fiscal[1])
            return self._add("Y", at, at + 1, number=year if year > 99 else 2000 + year if year < 50 else 1900 + year)
        if _QUARTER.fullmatch(piece.text) and (word[0] == "q" or word[1] in "12"):
            return self._add("q", at, at + 1, word.upper())
        if self.language == "en" and len(word) > 5 and word.endswith("ties") and f"{word[:-3]}y" in self.words.small:
            return self._add("K", at, at + 1, f"19{self.words.small[word[:-3] + 'y'] // 10}")
        if self.language == "de" and word.endswith("ziger") and f"{word[:-2]}" in self.words.small:
            return self._add("K", at, at + 1, f"19{self.words.small[word[:-2]] // 10}")
        return self._add("?", at, at + 1)

    def _number_words(self, at: int, number: float, end: int) -> int:
        pieces = self.pieces
        hyphen = pieces.texts[end] == "-" and pieces.glued(end) and pieces.glued(end + 1)
        if hyphen and pieces.words[end + 1] in self.words.ordinal and number % 10 == 0:
            return self._add("O", at, end + 2, number=number + self.words.ordinal[pieces.words[end + 1]])
        if self.language == "en" and at + 1 < end and 1000 <= number <= 2100 and pieces.words[at] == "two":
            return self._add("Y", at, end, number=number)
        if number >= 10000:
            return self._add("?", at, end)
        kind = "I" if number == 1 and pieces.words[at] in self.entries else "N"
        return self._add(kind, at, tied_hedge(pieces, end)[1], number=number)

    def _phrase_end(self, at: int, words: tuple[str, ...]) -> int:
        end, index = at, 0
        while index < len(words):
            if self.pieces.words[end] == words[index]:
                index += 1
            elif self.pieces.texts[end] != "-" or index == 0:
                return 0
            end += 1
        return end

    def _allowed(self, at: int, end: int, entry: _Entry) -> bool:
        pieces = self.pieces
        piece = pieces.tokens[at]
        if entry.capital and not piece.text[0].isupper():
            return False
        after_word = pieces.words[end]
        if entry.kind == "d" and piece.text[0].isupper() and self.pieces.texts[at - 1] not in _BEFORE_SENTENCE:
            return False  # "the Daily Herald"
        if entry.kind == "R" and self._no_reference(at, end, after_word):
            return False
        if not entry.context:
            return True
        if self.language != "en" and entry.kind == "A":  # "heute morgen", "por la mañana"
            return (
                not (self.found and self.found[-1].kind in "AWT") and piece.text[0].islower() and self._not_after(at, ("la", "am", "jeden"))
            )
        before = self.found[-1].kind if self.found else "?"
        if entry.kind == "S":
            if before == "T" and self._belongs_to_noun(end):
                return False
            return before in "LXHTEoi" and (before != "i" or self._not_after(at, ("to", "before", "after")))
        after = pieces.tokens[end] if end < pieces.count else None
        digit = after is not None and (after.kind is TokenKind.NUMBER or after.folded in self.words.ordinal)
        if entry.kind == "W" or (len(piece.text) <= 3 and entry.value != "5"):
            return digit or ((after is not None and after.text in ".,") and before in "i,?" and entry.kind == "W" and self._month_near(end))
        if digit and after is not None and (after.kind is TokenKind.NUMBER or piece.text[0].isupper()):
            return True
        named = after is not None and after.kind is TokenKind.WORD and after.text[0].isupper() and after.folded not in self.entries
        if before in "TI" and entry.value in _NO_OTHER_WORD and not named:
            return True
        return (before in _BEFORE_MONTH and before not in (",", "&") and not named) or (before in "NO" and not named)

    def _counts_from_event(self, at: int, end: int) -> bool:
        """Whether "before" or "after" stands in front of what it counts from."""
        return self.pieces.words[at] in _EVENT_WORDS and (self.pieces.is_word(end) or self.pieces.is_digits(end))

    def _belongs_to_noun(self, at: int) -> bool:
        """Whether a plural follows, so that a season in front only says which: "the summer jobs"."""
        text = self.pieces.texts[at]
        return len(text) > 3 and text.islower() and text.endswith("s") and not text.endswith("ss")

    def _no_reference(self, at: int, end: int, after: str) -> bool:
        """Whether "soon" or "the past" is only part of something else: "as soon as", "shortly after", "the past three weeks"."""
        if after in ("as", "after", "before", "thereafter") or not self._not_after(at, ("as",)):
            return True
        word = self.pieces.words[at]
        if word == "at":
            return after in _CLAUSE_STARTS or self.pieces.texts[end][:1].isupper()
        if word not in ("the", "in"):
            return False
        return self.pieces.is_digits(end) or after in self.words.small or any(e.kind in "UGW" for _, e in self.entries.get(after, ()))

    def _month_near(self, at: int) -> bool:
        return any(any(e.kind == "M" for _, e in self.entries.get(w, ())) for w in self.pieces.words[at : at + 3])

    def _not_after(self, at: int, words: tuple[str, ...]) -> bool:
        return self.pieces.words[at - 1] not in words


def _valid(year: int, month: int, day: int) -> str:
    if 1 <= month <= 12 and 1 <= day <= 31:
        return f"{year:04d}-{month:02d}-{day:02d}"
    return ""


def elements_of(document: Document) -> list[Element]:
    """The elements of a document, in text order; time grows linearly with the text."""
    return _Tagger(document, pieces_of(document)).run()
