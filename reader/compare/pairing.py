"""What two articles have to do with each other. Depends on nothing but the two, so that it can be kept when others come and go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.align.aligner import align_two
from reader.align.passages import matches_of
from reader.compare.analysis import Analysis
from reader.compare.edges import ArticlePair, Edge
from reader.compare.origins import Copy, copy_between
from reader.compare.shared_facts import with_facts
from reader.facts.table import KINDS
from reader.model.alignment import Alignment, Match, Passage, of_sentence


@dataclass(frozen=True, slots=True)
class Pairing:
    """The alignments of two articles and the matched passages that they make, the edges between their mentions, and their common
    copy. In all of them the left article stands at position 0 and the right one at position 1."""

    alignments: tuple[Alignment, ...]
    matches: tuple[Match, ...]
    edges: tuple[Edge, ...]
    copy: Copy


PairingOf = Callable[[Analysis, Analysis, tuple[str, ...]], Pairing]
"""Left article, right article, names of the kinds to compare."""


def pair(left: Analysis, right: Analysis, kinds: tuple[str, ...]) -> Pairing:
    """Pairs two articles, which stand in the order of `reader.compare.order`."""
    alignments = align_two(left.alignable, right.alignable, 0, 1)
    two = ArticlePair(left, right, 0, 1, alignments)
    edges = tuple(edge for kind in KINDS if kind.name in kinds for edge in two.edges(kind))
    sentences = (left.document.sentences, right.document.sentences)
    alignments = with_facts(alignments, edges, left, right)
    matches = matches_of(alignments, left.alignable.lines, right.alignable.lines)
    return Pairing(alignments, matches, edges, copy_between(left.prints, right.prints, sentences, alignments))


def placed_alignments(pairing: Pairing, left: int, right: int) -> tuple[list[Alignment], list[Match]]:
    """The alignments and matches with their articles at these positions; the one at the lower position is their left one."""
    turned = right < left
    alignments = {id(a): _placed_alignment(a, left, right, turned=turned) for a in pairing.alignments}
    matches = []
    for match in pairing.matches:
        one, two = _passage(left, match.left), _passage(right, match.right)
        told_in = match.told_in[::-1] if turned else match.told_in
        pairs = tuple([alignments[id(a)] for a in match.pairs])
        ends = (two, one) if turned else (one, two)
        matches.append(Match(*ends, pairs, match.kind, match.alike, match.moved, told_in))
    return list(alignments.values()), matches


def _placed_alignment(alignment: Alignment, left: int, right: int, *, turned: bool) -> Alignment:
    one, two = _passage(left, alignment.left), _passage(right, alignment.right)
    ends = (two, one) if turned else (one, two)
    return Alignment(*ends, alignment.score, alignment.tier, alignment.kind, alignment.reasons)


def _passage(article: int, passage: Passage) -> Passage:
    sentences = passage.sentences
    return of_sentence(article, sentences[0]) if len(sentences) == 1 else Passage(article, sentences)


def placed_edge(edge: Edge, left: int, right: int) -> Edge:
    """The edge with its articles at these positions, left and right kept."""
    places = (left, right)
    ends = [(places[node[0]], node[1], node[2]) for node in (edge.left, edge.right)]
    loose = tuple(((places[node[0]], node[1], node[2]), mention) for node, mention in edge.loose)
    return replace(edge, left=ends[0], right=ends[1], loose=loose)
