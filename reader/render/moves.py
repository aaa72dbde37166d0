"""What links tell of the order of two texts: passages that stand elsewhere, and passages told in several places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.alignment import Passage, Tier
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.span import Span
from reader.render.marks import Link


@dataclass(frozen=True, slots=True)
class LinkNote:
    """`moved`: the passage does not stand in the order in which the two texts go along. `into` and `out_of`: in how many
    passages of the right text the left one is told, and the other way round (1 where nothing is split)."""

    moved: bool = False
    into: int = 1
    out_of: int = 1


def notes_on(links: Sequence[Link]) -> tuple[LinkNote, ...]:
    """One note for each link of two texts. Time grows as n log n."""
    kept = _in_order(links)
    into = _told_in([(link.left, link.right) for link in links])
    out_of = _told_in([(link.right, link.left) for link in links])
    return tuple(LinkNote(i not in kept, into[link.left], out_of[link.right]) for i, link in enumerate(links))


def notes_on_alignments(comparison: Comparison) -> tuple[LinkNote | None, ...]:
    """One note for each alignment of a comparison; None for those of tier `unsure`, which tell nothing of the order of texts."""
    by_articles: dict[tuple[int, int], list[int]] = {}
    for at, alignment in enumerate(comparison.alignments):
        if alignment.tier is not Tier.UNSURE:
            by_articles.setdefault((alignment.left.article, alignment.right.article), []).append(at)
    found: list[LinkNote | None] = [None] * len(comparison.alignments)
    for places in by_articles.values():
        aligned = [comparison.alignments[at] for at in places]
        links = [Link(_span(comparison, a.left), _span(comparison, a.right), None, a.tier, a.kind, a.score, ()) for a in aligned]
        for at, note in zip(places, notes_on(links), strict=True):
            found[at] = note
    return tuple(found)


def _span(comparison: Comparison, passage: Passage) -> Span:
    sentences = comparison.articles[passage.article].sentences
    return Span(sentences[passage.sentences[0]].start, sentences[passage.sentences[-1]].end)


def _told_in(pairs: Sequence[tuple[Span, Span]]) -> dict[Span, int]:
    """For each first passage in how many second ones it, or one that overlaps it, is told."""
    told: dict[Span, set[Span]] = {}
    for one, other in pairs:
        told.setdefault(one, set()).add(other)
    found = {span: set(others) for span, others in told.items()}
    ordered = sorted(told)
    for at, span in enumerate(ordered):
        for later in ordered[at + 1 :]:
            if later.start >= span.end:
                break
            if later.overlaps(span):
                found[span] |= told[later]
                found[later] |= told[span]
    return {span: len(others) for span, others in found.items()}


def paragraph_of(article: Article, span: Span) -> int:
    """The paragraph in which a span begins, counted from 1."""
    return max(bisect_right([p.start for p in article.paragraphs], span.start), 1)


def _in_order(links: Sequence[Link]) -> frozenset[int]:
    """Indices of the heaviest set of links that go down in both texts together; links that begin in the same passage of
    one text go together there."""
    order = sorted(range(len(links)), key=lambda i: (links[i].left.start, links[i].right.start))
    heights = {start: at for at, start in enumerate(sorted({link.right.start for link in links}), start=1)}
    # A tree of the heaviest chains by the height at which they end: each node holds the best of a stretch below it.
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(heights) + 1)
    best: dict[int, tuple[float, int]] = {}
    for i in order:
        at = height = heights[links[i].right.start]
        weight, last = 0.0, -1
        while at:
            weight, last = max((weight, last), tree[at])
            at &= at - 1
        best[i] = (weight + max(links[i].score, 1.0), last)
        while height <= len(heights):
            tree[height] = max(tree[height], (best[i][0], i))
            height += height & -height
    kept: set[int] = set()
    i = max(best, key=lambda k: best[k][0], default=-1)
    while i >= 0:
        kept.add(i)
        i = best[i][1]
    return frozenset(kept)
