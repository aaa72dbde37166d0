"""Where, more exactly: "on the vehicle deck" and "in the cooling unit of a truck on the vehicle deck"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.claim_compare import claim_words
from reader.facts.deeds import stems_of
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

_INSIDE = (Tag.DETERMINER, Tag.OTHER, Tag.NUMBER)
_FEWEST = 2
"""Words of weight that the widest place has: "vehicle deck"."""


@dataclass(frozen=True, slots=True)
class NestedValue(Value):
    """`inside` are the words of weight of the widest place, `depth` how many places are told."""

    inside: tuple[str, ...]
    depth: int


@dataclass(frozen=True, slots=True)
class _Place:
    """Places within each other, the widest last: the token of the verb in front, the tokens, the stems of the widest."""

    verb: int
    part: Range
    widest: tuple[str, ...]
    depth: int


def links(passage: Passage) -> frozenset[str]:
    """The widest places of a sentence."""
    return frozenset(f"inside {' '.join(p.widest)}" for p in _places_of(passage.document).get(passage.sentence, ()))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """One widest place, and in one of the sentences a narrower one in it."""
    for one in _places_of(left.document).get(left.sentence, ()):
        for two in _places_of(right.document).get(right.sentence, ()):
            if one.widest != two.widest or one.depth == two.depth:
                continue
            a, b = _mention(left, one), _mention(right, two)
            if _verb(left, one) == _verb(right, two) or place(a.span, b.span).near:
                title = f"Where it {left.document.tokens[one.verb].text}"
                yield Loose(a, b, Judgement(Verdict.COMPATIBLE, "one says more exactly where", title=title))


def _verb(passage: Passage, place: _Place) -> str:
    words = claim_words(passage.document.language)
    form = words.forms.get(passage.document.tokens[place.verb].folded)
    return words.usual(form.base) if form else passage.document.tokens[place.verb].folded


@lru_cache(maxsize=REMEMBERED)
def _places_of(document: Document) -> Mapping[int, Sequence[_Place]]:
    opening = words_of("deeds", document.language, "inside")
    if not opening:
        return {}
    scan, forms, found = scan_of(document), claim_words(document.language).forms, {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        here = [
            place
            for at in range(first + 1, last - 1)
            if scan.word(at) in opening and scan.word(at - 1) in forms and (place := _place(scan, opening, at, last))
        ]
        if here:
            found[index] = tuple(here)
    return found


def _place(scan: Scan, opening: frozenset[str], at: int, last: int) -> _Place | None:
    """The places behind a verb and the preposition at a token."""
    start, end, depth, inner = at + 1, at, 0, at + 1
    while start < last and scan.tags[start] in _INSIDE:
        inner, end = start, start
        while end + 1 < last and scan.tags[end + 1] in (Tag.OTHER, Tag.NUMBER):
            end += 1
        depth += 1
        follows = end + 2 < last and (scan.word(end + 1) in opening or scan.word(end + 1) == "of")
        if not follows:
            break
        start = end + 2
    if not depth or scan.tags[end] is not Tag.OTHER:
        return None
    little = stems_of(scan.document, inner, end)
    widest = tuple(s for i in range(inner, end + 1) if (s := scan.document.stem(scan.document.tokens[i])) in little)
    return _Place(at - 1, Range(at, end), widest, depth) if len(widest) >= _FEWEST else None


def _mention(passage: Passage, place: _Place) -> Mention:
    span = scan_of(passage.document).span(place.part)
    return Mention("claim", span, span.of(passage.document.text), NestedValue(place.widest, place.depth), passage.sentence)
