"""A number of people beside those who make it up: "four people" and "two adults and two children"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.quantity_value import QuantityValue
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.lexicon import words_of

_APART = 24
"""Code points between two parts of a sum at most."""
_SURE = 80.0
"""Score of the alignment from which on parts that do not make up the number are a difference."""


def links(passage: Passage) -> frozenset[str]:
    """What happened to the people that a sentence counts in parts or as a whole."""
    parts = _parts(passage)
    found = {f"sum {_role(parts)}"} if len(parts) > 1 else set()
    return frozenset(found | {f"sum {v.role}" for m, v in _numbers(passage) if v.role and _is_whole(passage, v)})


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """The parts in one sentence beside the whole in the other."""
    if (found := _judge(left, right, place)) is not None:
        yield found
    elif (found := _judge(right, left, lambda a, b: place(b, a))) is not None:
        yield found.turned()


def _judge(whole: Passage, parted: Passage, place: Callable[[Span, Span], Place]) -> Loose | None:
    parts = _parts(parted)
    if len(parts) < 2 or len(_parts(whole)) > 1:
        return None
    role, total = _role(parts), sum(v.low or 0.0 for _, v in parts)
    for mention, value in _numbers(whole):
        if not _is_whole(whole, value) or (value.role and role and value.role != role):
            continue
        sum_of = _together(parted, parts)
        at = place(mention.span, sum_of.span)
        if value.low == total and (at.near or (value.role and value.role == role)):
            reason = f"“{sum_of.text}” are {total:,.12g} together"
            return Loose(mention, sum_of, Judgement(Verdict.AGREE, reason))
        if value.role == role and role and at.score >= _SURE and not _other_numbers(parted, parts, value):
            reason = f"“{sum_of.text}” are {total:,.12g} together, not {value.low:,.12g}"
            return Loose(mention, sum_of, Judgement(Verdict.DIFFER, reason))
    return None


def _other_numbers(passage: Passage, parts: Sequence[tuple[Mention, QuantityValue]], value: QuantityValue) -> bool:
    """Whether the sentence with the parts has the whole as well, or another number of such people: then they are not all."""
    return any(not any(m is p for p, _ in parts) and (v.role == value.role or v.low == value.low) for m, v in _numbers(passage))


def is_parted(passage: Passage) -> bool:
    """Whether a sentence counts people in parts."""
    return len(_parts(passage)) > 1


@lru_cache(maxsize=16384)
def _numbers(passage: Passage) -> Sequence[tuple[Mention, QuantityValue]]:
    """The exact numbers of a sentence."""
    found = [(m, m.value) for m in passage.mentions("quantity") if isinstance(m.value, QuantityValue)]
    return [(m, v) for m, v in found if v.low is not None and v.low == v.high and v.qualifier == "exactly" and not v.part]


def _is_whole(passage: Passage, value: QuantityValue) -> bool:
    return value.unit in words_of("quantities", passage.document.language, "whole people") or (not value.unit and bool(value.role))


@lru_cache(maxsize=16384)
def _parts(passage: Passage) -> Sequence[tuple[Mention, QuantityValue]]:
    """Numbers of people of different sorts in a row, joined by commas and "and"."""
    sorts = words_of("quantities", passage.document.language, "sort of people")
    row: list[tuple[Mention, QuantityValue]] = []
    for mention, value in _numbers(passage):
        if value.unit not in sorts or any(value.unit == v.unit for _, v in row):
            continue
        if row and not _joined(passage, row[-1][0], mention):
            if len(row) > 1:
                return row
            row = []
        row.append((mention, value))
    return row


def _joined(passage: Passage, one: Mention, two: Mention) -> bool:
    between = passage.document.text[one.span.end : two.span.start]
    return len(between) <= _APART and between.strip(" ,").casefold() in ("and", "und", "et", "y", "")


def _role(parts: Sequence[tuple[Mention, QuantityValue]]) -> str:
    return next((v.role for _, v in parts if v.role), "")


def _together(passage: Passage, parts: Sequence[tuple[Mention, QuantityValue]]) -> Mention:
    span = Span(parts[0][0].span.start, parts[-1][0].span.end)
    total = sum(v.low or 0.0 for _, v in parts)
    value = QuantityValue(total, total, "person", "exactly", _role(parts))
    return Mention("quantity", span, span.of(passage.document.text), value, passage.sentence)
