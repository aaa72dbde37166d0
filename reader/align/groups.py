"""Passage groups: what two or more articles say about one point."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.model.alignment import Alignment, Passage, PassageGroup, Tier

_JOINED = 15.0
"""Two clusters are joined only if the scores between them are this high on average (pairs not listed count 0): a chain
of doubtful links would otherwise tie half an article together."""

_NEAR = 2
"""Sentences of one article further apart than this never stand in one group."""

Place = tuple[int, int]
"""Article and sentence."""


@dataclass(slots=True)
class _Cluster:
    places: list[Place] = field(default_factory=list)


def group_passages(alignments: Sequence[Alignment], rank: Sequence[int]) -> tuple[PassageGroup, ...]:
    """Groups from the sure and likely alignments, best first; in order of their first passage.

    Average-link clustering over the graph of alignments. `rank` gives each article a number that does not depend on where
    it stands in the comparison: equal scores are taken in that order.
    """
    scores: dict[tuple[Place, Place], float] = {}
    for alignment in alignments:
        for left in alignment.left.sentences:
            for right in alignment.right.sentences:
                a, b = (alignment.left.article, left), (alignment.right.article, right)
                scores[a, b] = scores[b, a] = max(alignment.score, scores.get((a, b), 0.0))
    cluster_of: dict[Place, _Cluster] = {}
    strong = [a for a in alignments if a.tier is not Tier.UNSURE]
    for alignment in sorted(strong, key=lambda a: (-a.score, *sorted((rank[p.article], p.sentences) for p in (a.left, a.right)))):
        a = (alignment.left.article, alignment.left.sentences[0])
        b = (alignment.right.article, alignment.right.sentences[0])
        one = cluster_of.setdefault(a, _Cluster([a]))
        two = cluster_of.setdefault(b, _Cluster([b]))
        if one is not two and _may_join(one, two, scores):
            one.places.extend(two.places)
            for place in two.places:
                cluster_of[place] = one
    clusters = {id(c): c for c in cluster_of.values()}.values()
    passages = sorted(_passages(c) for c in clusters if len({article for article, _ in c.places}) > 1)
    return tuple(PassageGroup(f"g{i}", p, _without(p, len(rank))) for i, p in enumerate(passages))


def _may_join(one: _Cluster, two: _Cluster, scores: dict[tuple[Place, Place], float]) -> bool:
    cross = []
    for a in one.places:
        for b in two.places:
            if a[0] != b[0]:
                cross.append(scores.get((a, b), 0.0))
            elif abs(a[1] - b[1]) > _NEAR:
                return False
    return math.fsum(cross) / len(cross) >= _JOINED if cross else False


def _passages(cluster: _Cluster) -> tuple[Passage, ...]:
    """The cluster's sentences, neighbours joined into passages, in order of article and text."""
    runs: list[list[Place]] = []
    for place in sorted(cluster.places):
        if runs and runs[-1][-1] == (place[0], place[1] - 1):
            runs[-1].append(place)
        else:
            runs.append([place])
    return tuple(Passage(run[0][0], tuple(sentence for _, sentence in run)) for run in runs)


def _without(passages: Sequence[Passage], articles: int) -> tuple[int, ...]:
    there = {p.article for p in passages}
    return tuple(i for i in range(articles) if i not in there)
