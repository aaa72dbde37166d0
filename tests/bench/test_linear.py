"""The cost of each finder grows with the length of the text and no faster: measured at 1, 10 and 100 thousand words."""

from __future__ import annotations

import time
from datetime import date

import pytest

from reader.facts.table import KINDS
from reader.model.mention import Mention
from reader.paths import seeds
from reader.service.loading import load
from reader.text.document import prepare

pytestmark = pytest.mark.bench

WORDS = (1_000, 10_000, 100_000)
GROWTH = 3.0
"""How much more a word may cost in the longest text than in the middle one."""
SMALLEST = 0.5
"""Milliseconds per 1,000 words below which growth is not measured: it is noise."""


def test_cost_is_linear() -> None:
    text = "\n\n".join(a.text for a in load([str(seeds() / "ferry-fire")]).articles)
    words = text.split(" ")
    costs: dict[str, list[float]] = {}
    for count in WORDS:
        long = " ".join(words * (count // len(words) + 1)).split(" ")[:count]
        for name, seconds in _seconds(" ".join(long)).items():
            costs.setdefault(name, []).append(1_000_000 * seconds / count)
    for name, per_word in costs.items():
        print(f"\n  {name}: " + ", ".join(f"{ms:.1f}" for ms in per_word) + " ms per 1,000 words")
    assert [n for n, (_, middle, long) in costs.items() if long > GROWTH * max(middle, SMALLEST)] == []


def _seconds(text: str) -> dict[str, float]:
    """Processor time of preparing a text and of each finder."""
    times: dict[str, float] = {}
    found: dict[str, list[Mention]] = {}
    start = time.process_time()
    document = prepare(text, "en", date(2025, 1, 2))
    times["text"] = time.process_time() - start
    for kind in KINDS:
        start = time.process_time()
        found[kind.name] = list(kind.find(document, found))
        times[kind.name] = time.process_time() - start
    return times
