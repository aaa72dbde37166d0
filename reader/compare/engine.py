"""The one entry of the engine: articles in, comparison out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.align.groups import group_passages
from reader.compare.analysis import Analysis, analyse
from reader.compare.assemble import Assembler
from reader.compare.edges import Edge
from reader.compare.garbage import no_search
from reader.compare.names import names_of
from reader.compare.order import in_order, rank_of
from reader.compare.origins import Copy, origins_of
from reader.compare.pairing import Pairing, PairingOf, pair, placed_alignments, placed_edge
from reader.facts.table import KINDS
from reader.model.alignment import Alignment, Match, Passage
from reader.model.article import Article
from reader.model.comparison import Comparison


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


@no_search()
def compare(
    articles: Sequence[Article],
    options: Options | None = None,
    *,
    progress: Callable[[int, int], None] = _no_progress,
    cancelled: Callable[[], bool] = _never,
    analysis_of: Callable[[Article], Analysis] = analyse,
    pairing_of: PairingOf = pair,
) -> Comparison:
    """Compares any number of articles.

    Synchronous and deterministic: no clock, no randomness, no input or output. `progress(done, total)` counts steps (one
    for each article and each pair of articles); `cancelled()` is asked between them, and CancelledError is raised when it
    answers True. `analysis_of` and `pairing_of` let a caller keep the analyses of articles, and what two of them have to
    do with each other, from one comparison to the next (`Memory` does); the result is the same. The order of the articles
    decides how they are named and nothing else.
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
    # What is found must not depend on the order in which the user gave the articles: pairs are taken, and facts and groups
    # formed, in an order of our own; positions come back at the end.
    order = in_order(articles)
    pairings: dict[tuple[int, int], Pairing] = {}
    for i, j in combinations(range(len(order)), 2):
        pairings[i, j] = pairing_of(analyses[order[i]], analyses[order[j]], chosen)
        step()
    return _assembled(analyses, order, pairings, chosen)


def _assembled(
    analyses: Sequence[Analysis], order: Sequence[int], pairings: Mapping[tuple[int, int], Pairing], chosen: tuple[str, ...]
) -> Comparison:
    """The comparison of articles from what each pair of them has to do with each other, in our own order."""
    kinds = [kind for kind in KINDS if kind.name in chosen]
    alignments: list[Alignment] = []
    matches: list[Match] = []
    edges: list[Edge] = []
    copies: dict[tuple[int, int], Copy] = {}
    for (i, j), pairing in pairings.items():
        placed = placed_alignments(pairing, order[i], order[j])
        alignments.extend(placed[0])
        matches.extend(placed[1])
        edges.extend(placed_edge(e, i, j) for e in pairing.edges)
        copies[min(order[i], order[j]), max(order[i], order[j])] = pairing.copy
    alignments.sort(key=_place)
    matches.sort(key=_place)
    groups = group_passages(alignments, rank_of(order))
    origins = origins_of([a.credits for a in analyses], copies)
    findings = Assembler(analyses, kinds, groups, origins, order).findings(edges)
    analysed = tuple(a.analysed() for a in analyses)
    return Comparison(analysed, tuple(alignments), groups, findings, origins, tuple(matches), names_of(analyses, kinds))


def _place(aligned: Alignment | Match) -> tuple[int, int, Passage, Passage]:
    return (aligned.left.article, aligned.right.article, aligned.left, aligned.right)
