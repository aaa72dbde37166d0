"""Rows of the ledger: one fact, what each source says of it, a verdict and the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.alignment import Reason, Tier
from reader.model.mention import Credit, Value
from reader.model.span import Span


class Verdict(StrEnum):
    """How the sources stand to each other on one fact, in the order in which a reader wants to see them."""

    DIFFER = "differ"
    UPDATE = "update"
    COMPATIBLE = "compatible"
    AGREE = "agree"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class FindingValue:
    """What one source says: the span in its text that carries the value. `mention` is the index among that article's
    mentions, or None where the span is not a mention (the words that differ inside a quotation, say)."""

    article: int
    span: Span
    text: str
    value: Value | None
    mention: int | None
    sentence: int
    credited_to: Credit | None = None
    hedges: tuple[str, ...] = ()
    """Short labels that a reader should see beside the value: "accused", "no number", "older"."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact across the sources.

    `what` is a short title that a person would give the row. `reason` is one sentence that a reader accepts. `time` tells
    whether it is a conflict or only older, empty where time says nothing. `why` are the grounds on which the mentions
    were taken for one fact. `origins` counts independent origins behind the values.
    """

    id: str
    kind: str
    verdict: Verdict
    what: str
    reason: str
    group: str | None
    tier: Tier
    origins: int
    values: tuple[FindingValue, ...]
    why: tuple[Reason, ...] = ()
    time: str = ""
