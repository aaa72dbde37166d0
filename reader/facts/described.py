"""Bodies that a text describes by what they do: "the security firm Norvane", or only "an outside supplier"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.facts.grammar import Scan, Tag, scan_of
from reader.facts.kind import Judgement, Side
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words

_LONGEST = 6
"""Words in front of the noun that belong to the description."""


@dataclass(frozen=True, slots=True)
class DescribedValue(Value):
    """`role` is the description in lower case without its article, `of` always None, `holder` the name of the body or None
    where the text leaves it open."""

    role: str
    of: None
    holder: str | None


def described_bodies(document: Document) -> list[Mention]:
    """Descriptions of firms and offices, in text order; a named one includes the name. Empty without a word list."""
    heads = words_of("roles", document.language, "body")
    return list(_find(scan_of(document), heads)) if heads else []


def _find(scan: Scan, heads: frozenset[str]) -> Iterator[Mention]:
    tokens = scan.document.tokens
    for index, (first, last) in enumerate(scan.document.sentence_tokens):
        for at in range(first, last):
            if tokens[at].folded not in heads or not tokens[at].text.islower():
                continue
            start = _start(scan, at, first)
            if start == at:
                continue
            role = " ".join(tokens[i].folded for i in range(start, at + 1) if scan.tags[i] is not Tag.MARK)
            entity = scan.entity.get(at + 1) if at + 1 < last else None
            determined = start > first and scan.tags[start - 1] is Tag.DETERMINER
            if entity is None and not determined:
                continue
            end = entity.end if entity else tokens[at].end
            span = Span(tokens[start].start, end)
            yield Mention("role", span, span.of(scan.document.text), DescribedValue(role, None, entity.name if entity else None), index)


def _start(scan: Scan, head: int, first: int) -> int:
    """Index of the first word of the description that ends with the noun at `head`."""
    start = head
    while start - 1 >= first and head - start < _LONGEST and scan.tags[start - 1] in (Tag.OTHER, Tag.NUMBER):
        start -= 1
    return start


def compare_described(left: Side, right: Side) -> Judgement | None:
    """A body by name beside one that is only described: compatible if the descriptions share a word of weight and the other
    article never names it. Anything else can't be told."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, DescribedValue) or not isinstance(two, DescribedValue) or bool(one.holder) == bool(two.holder):
        return None
    named, other = (one, right) if one.holder else (two, left)
    assert named.holder is not None
    if named.holder in other.document.text or not _alike(left.document, one.role, two.role):
        return None
    return Judgement(Verdict.COMPATIBLE, f"one names {named.holder}, the other leaves the name open")


def _alike(document: Document, one: str, two: str) -> bool:
    """Whether a word in front of the nouns is the same."""
    little = stop_words(document.language)
    a, b = ({document.stem_of(p) for w in role.split()[:-1] for p in w.split("-") if p not in little} for role in (one, two))
    return bool(a & b)
