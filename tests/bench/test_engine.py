"""Times and memory of the engine on generated reports, and its cost beside that of comparing all sentences with each other.

Seconds are those of the processor, so that other programs on the machine count little.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping

import pytest

from reader.compare.engine import compare
from reader.compare.memory import Memory
from reader.text.document import document_of
from tests.generated import generated_articles

pytestmark = pytest.mark.bench

EIGHT = 6.0
"""Seconds for eight articles of 1,500 words on a busy machine, where 2.5 to 3.6 were measured. The goal is one."""

RATIO = 1.3
"""What twenty articles of 5,000 words may cost, in comparisons of all their sentences with each other. 0.73 to 0.82 were measured on a
busy machine, 1.0 on one so busy that all took half as long again: programs that wait for memory are held up more than arithmetic. The
goal is less than one."""

_SCRIPT = """
import resource, sys, time
from reader.compare.engine import compare
from tests.generated import generated_articles
articles = generated_articles(int(sys.argv[1]), int(sys.argv[2]))
start = time.process_time()
compare(articles)
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def _alone(count: int, words: int, environ: Mapping[str, str]) -> tuple[float, float]:
    """Seconds and megabytes of one comparison in a process of its own."""
    command = [sys.executable, "-c", _SCRIPT, str(count), str(words)]
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=environ)
    seconds, megabytes = map(float, run.stdout.split())
    print(f"\n{count} articles of {words} words: {seconds:.1f} s, {megabytes:.0f} MB")
    return seconds, megabytes


def _all_pairs(count: int, words: int) -> float:
    """Seconds of rapidfuzz on every two sentences of different articles, nothing else done. One row of articles stands for
    all of them, since they are of one length."""
    process, fuzz, numpy = (pytest.importorskip(name) for name in ("rapidfuzz.process", "rapidfuzz.fuzz", "numpy"))
    texts = [[s.of(a.text) for s in document_of(a).sentences] for a in generated_articles(count, words)]
    start = time.process_time()
    for other in texts[1:]:
        process.cdist(texts[0], other, scorer=fuzz.token_set_ratio, dtype=numpy.uint8)
    return (time.process_time() - start) * count / 2


def test_eight_articles_of_1500_words(environ: Mapping[str, str]) -> None:
    assert min(_alone(8, 1500, environ)[0] for _ in range(3)) < EIGHT


def test_twenty_articles_of_5000_words(environ: Mapping[str, str]) -> None:
    for once_more in (True, False):
        seconds, megabytes = _alone(20, 5000, environ)
        bare = _all_pairs(20, 5000)
        print(f"all pairs of their sentences by token_set_ratio: {bare:.1f} s; ratio {seconds / bare:.2f}")
        assert megabytes < 500
        if seconds < RATIO * bare or not once_more:  # other work on the machine may have held up one of the two
            break
    assert seconds < RATIO * bare


def test_a_new_article_costs_its_own_part() -> None:
    articles, memory = generated_articles(9, 700), Memory()
    compare(articles[:8], analysis_of=memory.analysis, pairing_of=memory.pairing)
    start = time.process_time()
    compare(articles, analysis_of=memory.analysis, pairing_of=memory.pairing)
    added = time.process_time() - start
    start = time.process_time()
    compare(articles)
    whole = time.process_time() - start
    print(f"\na ninth article: {added:.2f} s, all nine from nothing: {whole:.2f} s")
    assert added < whole / 2
