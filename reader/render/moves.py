"""What links tell of the order of two texts: passages that stand elsewhere, and passages told in several places."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.article import Article
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
    """One note for each link of two texts. Time grows with the square of their number."""
    kept = _in_order(links)
    return tuple(
        LinkNote(
            moved=i not in kept,
            into=len({o.right for o in links if o.left.overlaps(link.left)}),
            out_of=len({o.left for o in links if o.right.overlaps(link.right)}),
        )
        for i, link in enumerate(links)
    )


def paragraph_of(article: Article, span: Span) -> int:
    """The paragraph in which a span begins, counted from 1."""
    return max(bisect_right([p.start for p in article.paragraphs], span.start), 1)


def _in_order(links: Sequence[Link]) -> frozenset[int]:
    """Indices of the heaviest set of links that go down in both texts together; links that begin in the same passage of
    one text go together there."""
    order = sorted(range(len(links)), key=lambda i: (links[i].left.start, links[i].right.start))
    best: dict[int, tuple[float, int]] = {}
    for at, i in enumerate(order):
        left, right = links[i].left.start, links[i].right.start
        before = [(best[j][0], j) for j in order[:at] if links[j].left.start <= left and links[j].right.start <= right]
        weight, last = max(before, default=(0.0, -1))
        best[i] = (weight + max(links[i].score, 1.0), last)
    kept: set[int] = set()
    i = max(best, key=lambda k: best[k][0], default=-1)
    while i >= 0:
        kept.add(i)
        i = best[i][1]
    return frozenset(kept)
