"""One thing, told more exactly: "a stolen key" in one report, "a security key" in another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.deeds import stems_of
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.role_compare import role_words
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words

_OFTEN = 6
"""Places of a text in which a noun stands at most, if it is to be one thing."""
_LONGEST = 4
"""Words in front of a noun that belong to it."""
_SHORTEST = 3
_FAR = 11
"""Tokens behind a noun that may describe it."""
_SHARE = 0.1
_SURE = 50.0
"""Likeness of the surroundings that does where no word stands near both, in sentences aligned with this score …"""
_LIKELY, _NEAR = 30.0, 2
"""… and the score that does where two words stand near both."""
_RELATIVE = frozenset({"who", "whom", "that", "which", "whose"})


@dataclass(frozen=True, slots=True)
class DetailValue(Value):
    """`thing` is the stem of the noun, `details` those of the words that tell more of it."""

    thing: str
    details: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Thing:
    """The tokens of a noun (`noun`) with what stands in front of it, without its article, and what describes it behind."""

    part: Range
    noun: int
    sentence: int
    details: frozenset[str]


def links(passage: Passage) -> frozenset[str]:
    """The nouns that are told with details for the first time in a sentence."""
    return frozenset(f"thing {stem}" for stem in _by_sentence(passage.document).get(passage.sentence, {}))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Nouns that both sentences have with other words in front."""
    there = _by_sentence(right.document).get(right.sentence, {})
    for stem, one in _by_sentence(left.document).get(left.sentence, {}).items():
        two = there.get(stem)
        if two is None or not _differ(left, one, right, two):
            continue
        a, b = _mention(left, stem, one), _mention(right, stem, two)
        at = place(a.span, b.span)
        if (at.score >= _SURE and (at.near or at.share >= _SHARE)) or (at.score >= _LIKELY and at.near >= _NEAR):
            title = right.document.tokens[two.noun].text
            reason = "one thing, and each says another detail of it"
            yield Loose(a, b, Judgement(Verdict.COMPATIBLE, reason, title=title[:1].upper() + title[1:]))


@lru_cache(maxsize=REMEMBERED)
def _by_sentence(document: Document) -> Mapping[int, Mapping[str, _Thing]]:
    """The things of `_things_of` by the sentence in which each stands."""
    found: dict[int, dict[str, _Thing]] = {}
    for stem, thing in _things_of(document).items():
        found.setdefault(thing.sentence, {})[stem] = thing
    return found


def _differ(left: Passage, one: _Thing, right: Passage, two: _Thing) -> bool:
    """Whether each says something of the thing that the other does not, in the same number."""
    same = left.document.tokens[one.noun].folded == right.document.tokens[two.noun].folded
    return same and bool(one.details - two.details) and bool(two.details - one.details)


@lru_cache(maxsize=REMEMBERED)
def _things_of(document: Document) -> Mapping[str, _Thing]:
    """For each noun that a text has a few times, the first place where it stands with details."""
    if document.language != "en":
        return {}
    scan = scan_of(document)
    number = Counter(document.stem(t) for t in document.tokens)
    roles, little = role_words(document.language).roles, stop_words(document.language)
    general = words_of("grammar", document.language, "general noun")
    found: dict[str, _Thing] = {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        for at in range(first + 1, last):
            token = document.tokens[at]
            if scan.tags[at] is not Tag.OTHER or token.folded in little or token.folded in roles or token.folded in general:
                continue
            stem = document.stem(token)
            if stem in found or number[stem] > _OFTEN or len(token.text) < _SHORTEST or not _ends_phrase(scan, at, last):
                continue
            if thing := _thing(scan, at, first, last, index):
                found[stem] = thing
    return found


def _ends_phrase(scan: Scan, at: int, last: int) -> bool:
    return (
        at + 1 >= last
        or _described(scan, at, last) > at
        or (scan.tags[at + 1] not in (Tag.OTHER, Tag.NAME, Tag.NUMBER) and scan.document.tokens[at + 1].text != "-")
    )


def _thing(scan: Scan, at: int, first: int, last: int, sentence: int) -> _Thing | None:
    """The noun at a token with the adjectives and nouns in front of it, and what "backed by", "whom" tell of it behind. An
    article or a possessive opens it, or it stands in the plural."""
    start = at
    while start > first and at - start < _LONGEST and scan.tags[start - 1] in (Tag.OTHER, Tag.NAME):
        start -= 1
    opened = start > first and scan.tags[start - 1] is Tag.DETERMINER
    end = _described(scan, at, last)
    if not opened:
        if end == at or not scan.word(at).endswith("s"):
            return None
        start = at
    details = stems_of(scan.document, start, end) - {scan.document.stem(scan.document.tokens[at])}
    return _Thing(Range(start, end), at, sentence, details) if details else None


def _described(scan: Scan, at: int, last: int) -> int:
    """The last token of what follows a noun to describe it: "backed by the city", "whom the city pays"."""
    if at + 2 >= last:
        return at
    behind = scan.word(at + 1)
    if behind not in _RELATIVE and not (behind.endswith("ed") and scan.word(at + 2) in ("by", "in")):
        return at
    ends = (Tag.MARK, Tag.COORDINATOR) if behind in _RELATIVE else (Tag.MARK, Tag.COORDINATOR, Tag.AUXILIARY)
    end, verbs = at + 1, 0
    while end + 1 < min(last, at + _FAR) and scan.tags[end + 1] not in ends:
        opens = scan.tags[end + 1] is Tag.AUXILIARY and scan.tags[end] in (Tag.OTHER, Tag.NAME)
        verbs += scan.tags[end + 1] is Tag.AUXILIARY
        if opens and verbs > 1:
            break  # the verb of the main clause
        end += 1
    return end


def _mention(passage: Passage, stem: str, thing: _Thing) -> Mention:
    span = scan_of(passage.document).span(thing.part)
    return Mention("claim", span, span.of(passage.document.text), DetailValue(stem, thing.details), passage.sentence)
