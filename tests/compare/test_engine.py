"""A comparison depends on its articles alone: not on their order, on what was compared before, or on the process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.compare.engine import CancelledError, compare
from reader.compare.memory import Memory
from reader.model.alignment import Tier
from reader.model.article import Article
from reader.model.comparison import Comparison
from tests.generated import generated_articles

EVENT = generated_articles(5, 90)
ORDERS = st.lists(st.sampled_from(range(len(EVENT))), unique=True, min_size=1)
"""Some of the event's articles, in any order."""


def chosen(order: Sequence[int]) -> tuple[Article, ...]:
    return tuple(EVENT[i] for i in order)


@lru_cache(maxsize=256)
def from_nothing(order: tuple[int, ...]) -> Comparison:
    return compare(chosen(order))


@settings(max_examples=8, deadline=None)
@given(st.lists(ORDERS, min_size=1, max_size=4))
def test_a_comparison_after_others_is_that_from_nothing(steps: list[list[int]]) -> None:
    memory = Memory()
    for order in steps:
        kept = compare(chosen(order), analysis_of=memory.analysis, pairing_of=memory.pairing)
        assert kept == from_nothing(tuple(order))


def test_a_memory_that_forgets_gives_the_same() -> None:
    memory = Memory(analyses=2, pairings=1)
    for order in ((0, 1, 2), (2, 1, 3), (0, 1, 2)):
        assert compare(chosen(order), analysis_of=memory.analysis, pairing_of=memory.pairing) == from_nothing(order)


def test_a_new_article_costs_its_own_analysis_and_a_pairing_with_each_other() -> None:
    memory, asked = Memory(), []
    compare(EVENT[:4], analysis_of=memory.analysis, pairing_of=memory.pairing)
    known = dict(memory._pairings)
    compare(EVENT[:5], analysis_of=memory.analysis, pairing_of=memory.pairing)
    for key, kept in memory._pairings.items():
        if known.get(key) is not kept:
            asked.append(key)
    assert len(known) == 6
    assert len(asked) == 4


def unnamed(comparison: Comparison) -> object:
    """What was found, with the articles' ids in the place of their positions and without words that name them."""
    ids = [a.article.id for a in comparison.articles]
    findings = {
        (
            f.id,
            f.kind,
            f.verdict,
            f.what,
            f.tier,
            f.origins,
            frozenset((ids[v.article], v.span, v.text, v.mention, v.sentence, v.credited_to, v.hedges) for v in f.values),
            f.why,
        )
        for f in comparison.findings
    }
    alignments = {
        (
            frozenset({(ids[a.left.article], a.left.sentences), (ids[a.right.article], a.right.sentences)}),
            a.score,
            a.tier,
            a.kind,
            a.reasons,
        )
        for a in comparison.alignments
    }
    matches = {
        (
            frozenset({(ids[m.left.article], m.left.sentences, m.told_in[0]), (ids[m.right.article], m.right.sentences, m.told_in[1])}),
            m.score,
            m.kind,
            m.alike,
            m.moved,
            m.reasons,
        )
        for m in comparison.matches
    }
    groups = {frozenset((ids[p.article], p.sentences) for p in g.passages) for g in comparison.groups}
    origins = {(frozenset(ids[i] for i in o.articles), o.label) for o in comparison.origins}
    return findings, alignments, matches, groups, origins, [f.id for f in comparison.findings]


@settings(max_examples=8, deadline=None)
@given(ORDERS)
def test_the_order_of_the_articles_only_names_them(order: list[int]) -> None:
    assert unnamed(from_nothing(tuple(order))) == unnamed(from_nothing(tuple(sorted(order))))


def test_each_alignment_is_in_one_match_unless_it_is_doubtful() -> None:
    comparison = from_nothing((3, 0, 2))
    inside = [id(pair) for match in comparison.matches for pair in match.pairs]
    assert sorted(inside) == sorted(id(a) for a in comparison.alignments if a.tier is not Tier.UNSURE)
    assert list(comparison.matches) == sorted(comparison.matches, key=lambda m: (m.left.article, m.right.article, m.left, m.right))


def test_the_left_passage_belongs_to_the_article_that_stands_first() -> None:
    comparison = from_nothing((3, 0, 2))
    assert comparison.alignments
    assert all(a.left.article < a.right.article for a in comparison.alignments)
    assert list(comparison.alignments) == sorted(comparison.alignments, key=lambda a: (a.left.article, a.right.article, a.left, a.right))


SCRIPT = """
import hashlib, json
from reader.compare.engine import compare
from reader.exports.json_format import comparison_data
from tests.generated import generated_articles
print(hashlib.sha256(json.dumps(comparison_data(compare(generated_articles(4, 150)))).encode()).hexdigest())
"""


@pytest.mark.slow
def test_every_process_gives_the_same_whatever_its_hash_seed() -> None:
    seeds = ("0", "1", "4242")
    runs = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        )
        for seed in seeds
    ]
    assert len({run.stdout for run in runs}) == 1
    assert len(runs[0].stdout.strip()) == 64


def test_the_same_text_from_two_outlets_is_two_articles() -> None:
    copy = replace(EVENT[0], outlet="Another outlet")
    memory = Memory()
    both = compare((EVENT[0], copy), analysis_of=memory.analysis, pairing_of=memory.pairing)
    assert both == compare((EVENT[0], copy))
    assert [o.articles for o in both.origins] == [(0, 1)]


def test_the_caller_can_stop_it() -> None:
    steps: list[int] = []

    def progress(done: int, total: int) -> None:
        steps.append(done)
        assert total == 6

    with pytest.raises(CancelledError):
        compare(EVENT[:3], progress=progress, cancelled=lambda: len(steps) > 3)
    assert steps == [1, 2, 3, 4]
