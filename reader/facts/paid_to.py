"""Money by whom it goes to: "over $300 at Norvane" beside "$313.89 on toys from Norvane"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from reader.facts.grammar import Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.quantity_compare import compare_quantities
from reader.facts.quantity_value import QuantityValue
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.document import Document

_REACH = 14
"""Tokens behind an amount within which "at" and the name stand."""
_TO = frozenset({"at", "from", "to", "for", "by"})


def links(passage: Passage) -> frozenset[str]:
    """To whom the amounts of a sentence go."""
    return frozenset(f"paid {name}" for m in passage.mentions("quantity") if (name := _receiver(passage, m)))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Amounts that go to the same, the only ones of either article that do, and can both be right."""
    for one in left.mentions("quantity"):
        name = _receiver(left, one)
        for two in right.mentions("quantity") if name and _once(left, name) and _once(right, name) else ():
            if _receiver(right, two) == name and (judged := _judge(one, two)):
                yield Loose(one, two, judged)


def _judge(one: Mention, two: Mention) -> Judgement | None:
    a, b = one.value, two.value
    if not isinstance(a, QuantityValue) or not isinstance(b, QuantityValue):
        return None
    judged = compare_quantities(a, b, one.text, two.text, 0)
    return judged if judged and judged.verdict in (Verdict.AGREE, Verdict.COMPATIBLE) else None


def _once(passage: Passage, name: str) -> bool:
    return sum(_receiver(passage, m) == name for m in passage.found.get("quantity", ())) == 1


def _receiver(passage: Passage, mention: Mention) -> str:
    """The folded name behind "at", "from" or "to" that follows an amount of money, "" where none does."""
    value = mention.value
    if not isinstance(value, QuantityValue) or not value.unit.isupper():
        return ""
    return _name_behind(passage.document, mention.span.end, mention.sentence)


@lru_cache(maxsize=16384)
def _name_behind(document: Document, end: int, sentence: int) -> str:
    scan, last = scan_of(document), document.sentence_tokens[sentence][1]
    at = document.token_at(end - 1) + 1
    for i in range(at, min(last - 1, at + _REACH)):
        if scan.tags[i] is Tag.NUMBER or document.tokens[i].text == "$":
            return ""  # another amount
        if scan.word(i) in _TO and document.tokens[i + 1].text[0].isupper():
            return " ".join(_capitals(document, i + 1, last))
    return ""


def _capitals(document: Document, at: int, last: int) -> Sequence[str]:
    found = []
    while at < last and document.tokens[at].text[0].isupper():
        found.append(document.tokens[at].folded.removesuffix("'s").removesuffix("’s"))
        at += 1
    return found
