"""Where sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.model.span import Span
from reader.regex import regex
from reader.text.lexicon import words_of

_CLOSERS = "\"'”’»›)]}“‘«」』"
_OPENERS = "\"'“‘«„‚‹(\\[{¿¡「『»›—–\\-*•"
_END = regex(
    rf"(?P<spaced>\.(?: \.){{2,}}+)[{re.escape(_CLOSERS)}]{{0,4}}(?=\s|\Z)"
    rf"|(?<![.!?…])(?P<mark>[.!?…]++)(?:\[\d{{1,3}}\]){{0,4}}[{re.escape(_CLOSERS)}]{{0,4}}(?:\[\d{{1,3}}\]){{0,4}}(?=\s)"
    rf"|(?P<wide>[。！？।۔؟]+)[{re.escape(_CLOSERS)}]{{0,4}}"
)
_NEXT = regex(rf"\s*(?P<open>[{_OPENERS}\s]{{0,6}})(?P<word>[\w$£€¥#@&][\w'’.\-]*)?")
_BEFORE = regex(r"[^\s\"“”„«»(\[]+$")
_SPEECH = regex(r"[^\W\d_][\w.'’\-]*(?: [\w.'’\-]+){1,4}")
_LIST_MARK = regex(r"(?<!\S)(?:(?P<bullet>[•⁃‣▪●◦])|(?P<item>\d{1,2}|[a-z])(?P<end>\.\)|\)|\.)\s)")
_CREDIT = regex(r"(?<=\S)\s+(?=(?:Image|Photo|Picture|Photograph|Foto|Bild)(?:: [^\W\d_]| by [A-Z]))")
_SIGNATURE = regex(r"\s+[A-ZÀ-Þ][\w'’\-]+(?:\s+[A-ZÀ-Þ][\w'’\-]+){1,2}\s*")
_BULLETS = "•⁃‣▪●◦"


@dataclass(frozen=True, slots=True)
class _Rules:
    """The word lists of one language."""

    titles: frozenset[str]
    numbers: frozenset[str]
    abbreviations: frozenset[str]
    inner: frozenset[str]
    starters: frozenset[str]
    speech: frozenset[str]
    ordinals: bool


@lru_cache(maxsize=16)
def _rules(language: str) -> _Rules:
    known = language if words_of("sentences", language, "starter") else "en"
    titles, numbers, abbreviations, inner, starters, speech, ordinal = (
        words_of("sentences", known, name) for name in ("title", "number", "abbreviation", "inner", "starter", "speech", "ordinal")
    )
    return _Rules(titles, numbers, abbreviations, inner, starters, speech, bool(ordinal))


def sentences_of(text: str, paragraph: Span, language: str) -> tuple[Span, ...]:
    """The sentences of one paragraph of `text`, in order, as spans of `text` without white space at their ends.

    Every character of the paragraph that is not white space belongs to exactly one sentence. Time grows linearly.
    """
    found, start = [], _skip_space(text, paragraph.start, paragraph.end)
    for end in sorted(_ends(text, paragraph, _rules(language))):
        if end > start:
            found.append(_trimmed(text, start, end))
            start = _skip_space(text, end, paragraph.end)
    if start < paragraph.end:
        found.append(_trimmed(text, start, paragraph.end))
    return tuple(found)


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _trimmed(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _ends(text: str, paragraph: Span, rules: _Rules) -> Iterator[int]:
    """Code points at which a sentence ends and another follows in the same paragraph, in no order."""
    items = _list_items(text, paragraph)
    yield from items
    yield from (m.start() for m in _CREDIT.finditer(text, paragraph.start, paragraph.end))
    waiting = list(reversed(items))
    start = _skip_mark(text, paragraph.start, paragraph.end)
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        while waiting and waiting[-1] <= match.start():
            start = _skip_mark(text, waiting.pop(), paragraph.end)
        if _is_end(text, match, start, paragraph.end, rules):
            yield match.end()
            start = _skip_mark(text, match.end(), paragraph.end)


def _skip_mark(text: str, at: int, end: int) -> int:
    """The first code point from `at` on that is neither white space nor a bullet."""
    while at < end and (text[at].isspace() or text[at] in _BULLETS):
        at += 1
    return at


def _list_items(text: str, paragraph: Span) -> tuple[int, ...]:
    """Starts of the items after the first of a list that runs on within one line: "1) … 2) …", "a. … b. …", "• … • …"."""
    first = _LIST_MARK.match(text, paragraph.start, paragraph.end)
    if not first:
        return ()
    found, last = [], first
    for mark in _LIST_MARK.finditer(text, first.end(), paragraph.end):
        bullets = mark["bullet"] and mark["bullet"] == first["bullet"]
        if bullets or (mark["item"] and mark["end"] == first["end"] and _follows(last["item"], mark["item"])):
            found.append(mark.start())
            last = mark
    return tuple(found)


def _follows(item: str | None, after: str) -> bool:
    if item is None:
        return False
    if item.isdecimal() and after.isdecimal():
        return int(after) == int(item) + 1
    return item.isalpha() and after.isalpha() and ord(after) == ord(item) + 1


def _is_end(text: str, match: re.Match[str], start: int, end: int, rules: _Rules) -> bool:
    """Whether the mark at `match` ends the sentence that began at `start`."""
    if match["wide"]:
        return match.end() < end
    following = _NEXT.match(text, match.end(), end)
    if following is None or match.end() >= end or following.end() == match.end() or _SIGNATURE.fullmatch(text, match.end(), end):
        return False
    word, opened = following["word"] or "", following["open"]
    if word and not _may_start(word):
        return False
    mark = match["mark"] or match["spaced"]
    closed = match.group()[len(mark) :].strip("[]0123456789")
    if closed and opened[:1] in tuple("-–—") and opened[1:2].isspace():
        return False
    if mark in ("...", "…", ". . .") and not closed and text[match.start() - 1 : match.start()].isspace():
        return False
    if "!" in mark or "?" in mark:
        return not (closed and _reports(text, following.start("word"), end, rules))
    return mark != "." or _stop_ends(text, match, start, word, closed, opened, rules)


def _may_start(word: str) -> bool:
    """Whether a sentence can start with this word: not in lower case, unless like iPhone or al-Qaeda."""
    return not word[0].islower() or any(c.isupper() for c in word[1:4])


def _reports(text: str, at: int, end: int, rules: _Rules) -> bool:
    """Whether a name and a verb of speaking follow a quoted question or exclamation ("Stop!" Ann Lee said)."""
    speech = _SPEECH.match(text, at, min(end, at + 60)) if at >= 0 else None
    return bool(speech and rules.speech.intersection(w.strip(".,:") for w in speech.group().split()[1:]))


def _stop_ends(text: str, match: re.Match[str], start: int, word: str, closed: str, opened: str, rules: _Rules) -> bool:
    """Whether a single full stop ends its sentence; `word` follows it, `closed` are the closing marks between."""
    before = _BEFORE.search(text, max(start, match.start() - 24), match.start())
    if not before:
        return True
    piece = before.group()
    if before.start() == start and _is_item(piece) and closed in ("", ")"):
        return False
    bare = piece.rsplit("-", 1)[-1].casefold() if "." not in piece else piece.casefold()
    if closed:
        return bare not in rules.titles or len(bare) > 3
    starter = word.split("'")[0].split("’")[0].casefold() in rules.starters and not _is_initial(word)
    return _abbreviation_ends(piece, bare, word, starter or not set('"“„«‘').isdisjoint(opened), rules)


def _abbreviation_ends(piece: str, bare: str, word: str, starter: bool, rules: _Rules) -> bool:
    if rules.ordinals and piece.isdecimal() and len(piece) <= 2:
        return starter
    if bare in rules.numbers and word[:1].isdigit():
        return False
    if bare in rules.inner or (bare in rules.titles and len(piece) > 1):
        return False
    if bare in rules.abbreviations or _is_dotted(piece):
        return starter
    if len(piece) == 1 and piece.isalpha():
        return starter and not (rules.ordinals and piece.islower())
    return True


def _is_item(piece: str) -> bool:
    return (piece.isdecimal() and len(piece) <= 2) or (len(piece) == 1 and piece.isalpha() and piece != "I")


def _is_dotted(piece: str) -> bool:
    """U.S, a.m, Ph.D, J.-C: letters in groups of one or two between full stops."""
    groups = piece.split(".")
    return len(groups) > 1 and all(g.strip("-").isalpha() and len(g) <= 3 for g in groups)


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."
