"""The one entry of the engine: articles in, comparison out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.align.aligner import align_two
from reader.align.groups import group_passages
from reader.compare.analysis import Analysis, analyse
from reader.compare.assemble import Assembler
from reader.compare.edges import ArticlePair, Edge
from reader.compare.origins import origins_of
from reader.facts.table import KINDS
from reader.model.alignment import Alignment
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Options:
    """What a user can set about a comparison: the kinds of fact to compare, all of the table unless said otherwise."""

    kinds: tuple[str, ...] = tuple(kind.name for kind in KINDS)


class CancelledError(Exception):
    """The caller asked for the work to end; nothing is returned."""


def _no_progress(done: int, total: int) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


def compare(
    articles: Sequence[Article],
    options: Options | None = None,
    *,
    progress: Callable[[int, int], None] = _no_progress,
    cancelled: Callable[[], bool] = _never,
    analysis_of: Callable[[Article], Analysis] = analyse,
) -> Comparison:
    """Compares any number of articles.

    Synchronous and deterministic: no clock, no randomness, no input or output. `progress(done, total)` counts steps (one
    for each article and each pair of articles); `cancelled()` is asked between them, and CancelledError is raised when it
    answers True. `analysis_of` lets a caller keep the analyses of articles from one comparison to the next.
    """
    chosen = (options or Options()).kinds
    total = len(articles) + len(articles) * (len(articles) - 1) // 2
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        progress(done, total)
        if cancelled():
            raise CancelledError

    analyses = []
    for article in articles:
        analyses.append(analysis_of(article))
        step()
    alignments: list[Alignment] = []
    edges: list[Edge] = []
    for i, j in combinations(range(len(analyses)), 2):
        pair = align_two(analyses[i].alignable, analyses[j].alignable, i, j)
        alignments.extend(pair)
        two = ArticlePair(analyses[i], analyses[j], i, j, pair)
        for kind in KINDS:
            if kind.name in chosen:
                edges.extend(two.edges(kind))
        step()
    groups = group_passages(alignments, len(analyses))
    origins = origins_of([a.document for a in analyses], [_quotes(a) for a in analyses])
    kinds = [kind for kind in KINDS if kind.name in chosen]
    findings = Assembler(analyses, kinds, groups, origins).findings(edges)
    return Comparison(tuple(a.analysed() for a in analyses), tuple(alignments), groups, findings, origins)


def _quotes(analysis: Analysis) -> list[Span]:
    return [mention.span for mention in analysis.found.get("quote", ())]
