"""The sample events, compared as a user would have them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from reader.compare.engine import compare
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.service.loading import load
from tests.eval.gold import Gold, load_gold
from tests.eval.scoring import Score, score


@dataclass(frozen=True, slots=True)
class Measured:
    """One event: its labels, the comparison of its articles, and how the one meets the other."""

    gold: Gold
    comparison: Comparison
    score: Score


def load_event(gold: Gold) -> tuple[Article, ...]:
    """The event's articles in order, by the program's own loaders; their ids and origins do not hold this machine's paths."""
    loading = load([str(path) for path in gold.paths])
    if loading.failures:
        raise AssertionError(f"{gold.folder.name}: {loading.failures[0].input}: {loading.failures[0].message}")
    return tuple(replace(article, origin=name) for article, name in zip(loading.articles, gold.files, strict=True))


@cache
def measure(folder: Path) -> Measured:
    """Loads, compares and scores the event in `folder`; once in a run, since several tests ask."""
    gold = load_gold(folder)
    articles = load_event(gold)
    comparison = compare(articles)
    return Measured(gold, comparison, score(gold, comparison))
