"""The value of a number."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.mention import Value


@dataclass(frozen=True, slots=True)
class QuantityValue(Value):
    """How much or how many.

    `low` and `high` are the bounds as stated, None where a side is open ("more than 100" has no high). `unit` is an ISO
    4217 code, a unit symbol, "%", "pp" (percentage points), "year-old", "score", "vote", "fraction", two of these parted
    by "/", or the lemma of the counted noun; empty where none is named. `qualifier` is exactly, about, at_least,
    more_than, at_most, less_than, nearly or dozens (any number word in the plural). `role` says what happened to those
    who are counted, where words near the number tell ("dead", "injured", "missing", ...). `part` is the part it plays in its
    clause: "from", "to" and "by" of a change, "of" where it counts a part of another number, and "whole" for that other ("four of the 12").
    """

    low: float | None
    high: float | None
    unit: str
    qualifier: str
    role: str = ""
    part: str = ""
