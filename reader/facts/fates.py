"""What one can only say one thing of: what somebody pleaded guilty to, was convicted of, died of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.deeds import own_subject, stems_of
from reader.facts.grammar import Range, Scan, Tag, phrase_after, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.speakers import resolve
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

_FAR = 5
"""Tokens between the word and its preposition: "pleaded guilty on Wednesday to …"."""


_TITLES = {
    "plead": "What the plea was to",
    "convict": "What the conviction was for",
    "die": "Cause of death",
    "graduate": "School that was finished",
}
"""What a row is called, by what is told."""


@dataclass(frozen=True, slots=True)
class FateValue(Value):
    """`of` is what can be said only once ("plead"), `what` the words of weight of what is said."""

    of: str
    what: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Fate:
    """`key` names what is told; `whom` are the words of weight of whose it is, empty where the surface doesn't show it."""

    key: str
    at: int
    thing: Range
    what: frozenset[str]
    whom: frozenset[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> Mapping[str, tuple[str, str]]:
    """What is told and its preposition, by the word that tells it."""
    found = {}
    for entry in words_of("deeds", language, "fate"):
        word, key, preposition = entry.replace(" = ", " ").split()
        found[word] = (key, preposition)
    return found


def links(passage: Passage) -> frozenset[str]:
    """What is told that can only be one thing."""
    return frozenset(f"fate {f.key}" for f in _fates_of(passage.document).get(passage.sentence, ()))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Two things told of one person where one can be right, and neither article has the other."""
    for one in _fates_of(left.document).get(left.sentence, ()):
        for two in _fates_of(right.document).get(right.sentence, ()):
            apart = one.key == two.key and one.what.isdisjoint(two.what) and not one.whom.isdisjoint(two.whom)
            if apart and not _tells(left.document, two) and not _tells(right.document, one):
                a, b = _mention(left, one), _mention(right, two)
                reason = f"one says “{_thing(left, one)}”, the other “{_thing(right, two)}”"
                yield Loose(a, b, Judgement(Verdict.DIFFER, reason, title=_TITLES.get(one.key, "")))


def _tells(document: Document, other: _Fate) -> bool:
    """Whether an article tells a like thing of anybody."""
    return any(f.key == other.key and not f.what.isdisjoint(other.what) for fates in _fates_of(document).values() for f in fates)


@lru_cache(maxsize=REMEMBERED)
def _fates_of(document: Document) -> Mapping[int, Sequence[_Fate]]:
    patterns = _patterns(document.language)
    if not patterns:
        return {}
    scan, found = scan_of(document), {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        fates = tuple(f for at in range(first, last) if scan.word(at) in patterns and (f := _fate(scan, at, first, last)))
        if fates:
            found[index] = fates
    return found


def _fate(scan: Scan, at: int, first: int, last: int) -> _Fate | None:
    key, preposition = _patterns(scan.document.language)[scan.word(at)]
    behind = next((i for i in range(at + 1, min(last, at + 1 + _FAR)) if scan.word(i) == preposition), -1)
    if behind < 0 or any(scan.tags[i] is Tag.MARK for i in range(at, behind)):
        return None
    thing = phrase_after(scan, behind + 1 + (behind + 2 < last and scan.word(behind + 1) == "one"), last)
    if thing is None or scan.tags[thing.first] is Tag.PRONOUN or scan.word(thing.first).endswith("ing") or _is_list(scan, thing, last):
        return None
    little = {scan.document.stem_of(w) for w in words_of("deeds", scan.document.language, "fate word")}
    what = stems_of(scan.document, thing.first, thing.last) - little
    whom = _whose(scan, at, first)
    return _Fate(key, at, thing, what, whom) if what and whom else None


def _is_list(scan: Scan, thing: Range, last: int) -> bool:
    """Whether several things are told: joined by "and", or counted in the plural."""
    following = scan.word(thing.last + 1) if thing.last + 1 < last else ""
    numbers = [i for i in range(thing.first, thing.last + 1) if scan.tags[i] is Tag.NUMBER]
    several = {"two", "three", "four", "five", "six", "seven", "several", "multiple", "many"}
    return following in ("and", "or") or bool(numbers) or any(scan.word(i) in several for i in range(thing.first, thing.last + 1))


def _whose(scan: Scan, at: int, first: int) -> frozenset[str]:
    """The words of weight of whose it is: the subject, with the name behind a pronoun, or the name with an 's in front."""
    for i in range(at - 1, max(first, at - _FAR) - 1, -1):
        if scan.document.tokens[i].text.endswith(("'s", "’s")) and i in scan.entity:
            return stems_of(scan.document, i, i) | {scan.document.stem_of(w.casefold()) for w in scan.entity[i].words}
    part = own_subject(scan, at, first)
    if part is None:
        return frozenset()
    name = resolve(scan, part)
    named = {scan.document.stem_of(w.casefold()) for w in name.split()} if name else set()
    return frozenset(named) or (frozenset() if scan.tags[part.first] is Tag.PRONOUN else stems_of(scan.document, part.first, part.last))


def _thing(passage: Passage, fate: _Fate) -> str:
    return scan_of(passage.document).span(fate.thing).of(passage.document.text)


def _mention(passage: Passage, fate: _Fate) -> Mention:
    span = scan_of(passage.document).span(Range(fate.at, fate.thing.last))
    return Mention("claim", span, span.of(passage.document.text), FateValue(fate.key, fate.what), passage.sentence)
