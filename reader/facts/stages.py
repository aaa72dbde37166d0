"""What becomes of somebody: questioned in one report, released in a later one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.deeds import Deed, deeds_of, stems_of
from reader.facts.grammar import Range, Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.speakers import resolve
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of


@dataclass(frozen=True, slots=True)
class StageValue(Value):
    """`stage` is the usual verb, `of` the words of weight of who it happens to."""

    stage: str
    of: frozenset[str]


@lru_cache(maxsize=8)
def _steps(language: str) -> frozenset[tuple[str, str]]:
    pairs = (entry.split(" = ") for entry in words_of("deeds", language, "stage"))
    return frozenset((one, two) for one, two in pairs)


def links(passage: Passage) -> frozenset[str]:
    """Those to whom something of the steps happens."""
    names = {name for step in _steps(passage.document.language) for name in step}
    deeds = deeds_of(passage.document).get(passage.sentence, ())
    return frozenset(f"stage {w}" for d in deeds if d.name in names and d.object for w in _whom(passage.document, d.object))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """An earlier step in the earlier report, a later one in the other."""
    yield from _judge(left, right)
    for found in _judge(right, left):
        yield found.turned()


def _judge(before: Passage, after: Passage) -> Iterator[Loose]:
    days = before.document.published, after.document.published
    if days[0] is None or days[1] is None or days[0] > days[1]:
        return
    for one in deeds_of(before.document).get(before.sentence, ()):
        for two in deeds_of(after.document).get(after.sentence, ()):
            if (one.name, two.name) not in _steps(before.document.language) or not one.object or not two.object:
                continue
            whom = _whom(before.document, one.object) & _whom(after.document, two.object)
            if whom and not _told(before.document, two, whom) and not _told(after.document, one, whom):
                verdict = Verdict.UPDATE if days[0] < days[1] else Verdict.COMPATIBLE
                title = f"What became of {_name(after, two.object)}"
                a, b = _mention(before, one), _mention(after, two)
                yield Loose(a, b, Judgement(verdict, "the later report tells what followed", title=title))


def _told(document: Document, other: Deed, whom: frozenset[str]) -> bool:
    """Whether an article tells the other's step of the same one, too: then nothing is new."""
    every = (d for deeds in deeds_of(document).values() for d in deeds)
    return any(d.name == other.name and d.object and _whom(document, d.object) & whom for d in every)


@lru_cache(maxsize=8192)
def _whom(document: Document, part: Range) -> frozenset[str]:
    """The surname of who it happens to, else the words of weight with "the"."""
    scan = scan_of(document)
    if name := resolve(scan, part):
        return frozenset({name.split()[-1].casefold()})
    return stems_of(document, part.first, part.last) if scan.tags[part.first] is Tag.DETERMINER else frozenset()


def _name(passage: Passage, part: Range) -> str:
    return resolve(scan_of(passage.document), part) or scan_of(passage.document).span(part).of(passage.document.text)


def _mention(passage: Passage, deed: Deed) -> Mention:
    scan, tokens = scan_of(passage.document), passage.document.tokens
    first = deed.at
    while first > 0 and scan.tags[first - 1] in (Tag.AUXILIARY, Tag.ADVERB):
        first -= 1
    span = Span(tokens[first].start, tokens[deed.at].end)
    whom = _whom(passage.document, deed.object) if deed.object else frozenset()
    return Mention("claim", span, span.of(passage.document.text), StageValue(deed.name, whom), passage.sentence)
