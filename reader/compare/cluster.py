"""Edges between pairs of mentions → facts across all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType

from reader.compare.edges import Edge, Node
from reader.model.alignment import Tier
from reader.model.finding import Verdict
from reader.model.mention import Mention

Fact = tuple[list[Node], list[Edge]]


def facts_of(
    edges: Sequence[Edge],
    mention_of: Callable[[Node], Mention],
    divisible: Collection[str] = (),
    successive: Mapping[str, Callable[[Mention], bool]] = MappingProxyType({}),
) -> list[Fact]:
    """The mentions of each fact with the edges among them, in order of their first mention.

    Edges are taken surest first, values that shut each other out last. One that would give an article two different values
    of one fact is left out: a chain of matches has then run from one fact into the next. Of a kind that is `divisible` such
    edges make facts of their own, since another part of the same mention may be meant. Of a kind that is `successive` three values
    that shut each other out are no one fact.
    """
    facts, refused = _joined(sorted(edges, key=_order), mention_of)
    facts = [
        part
        for nodes, inside in facts
        for part in (_unchained(nodes, inside) if _are_successive(nodes, mention_of, successive) else [(nodes, inside)])
    ]
    while again := [e for e in refused if e.left[1] in divisible]:
        more, refused = _joined(again, mention_of)
        facts += more
    return sorted(facts, key=lambda fact: fact[0])


def _joined(edges: Sequence[Edge], mention_of: Callable[[Node], Mention]) -> tuple[list[Fact], list[Edge]]:
    """The facts that the edges make, taken in their order, and the edges that were left out; at least one edge is taken."""
    cluster_of: dict[Node, _Cluster] = {}
    refused: list[Edge] = []
    for edge in edges:
        if edge.weak and (edge.left in cluster_of or edge.right in cluster_of):
            continue
        one = cluster_of.get(edge.left) or _Cluster(edge.left, mention_of(edge.left))
        two = cluster_of.get(edge.right) or _Cluster(edge.right, mention_of(edge.right))
        if one is two:
            one.edges.append(edge)
        elif one.agrees_with(two):
            one.take(two, edge)
            for node in one.nodes:
                cluster_of[node] = one
        else:
            refused.append(edge)
    clusters = {id(c): c for c in cluster_of.values()}.values()
    return [(sorted(c.nodes), c.edges) for c in clusters], refused


def _are_successive(nodes: list[Node], mention_of: Callable[[Node], Mention], successive: Mapping[str, Callable[[Mention], bool]]) -> bool:
    is_so = successive.get(nodes[0][1])
    return is_so is not None and all(is_so(mention_of(node)) for node in nodes)


def _unchained(nodes: list[Node], edges: list[Edge]) -> list[Fact]:
    """The fact as it is, or without its conflicts where a chain of three values or more that shut each other out leads from one
    thing that happened to the next."""
    parts = _components(nodes, [e for e in edges if not _is_conflict(e)])
    if len(parts) < _CHAIN:
        return [(nodes, edges)]
    return [(part, inside) for part in parts if (inside := [e for e in edges if e.left in part and e.right in part])]


def _components(nodes: Sequence[Node], edges: Sequence[Edge]) -> list[list[Node]]:
    """The nodes in the groups that the edges connect, each in order."""
    group_of = {node: [node] for node in nodes}
    for edge in edges:
        one, two = group_of[edge.left], group_of[edge.right]
        if one is not two:
            one.extend(two)
            group_of.update(dict.fromkeys(two, one))
    return [sorted(group) for group in {id(group): group for group in group_of.values()}.values()]


_CHAIN = 3
"""Values that shut each other out from which on they can be a chain."""


def _is_conflict(edge: Edge) -> bool:
    return edge.judgement.verdict in (Verdict.DIFFER, Verdict.UPDATE)


class _Cluster:
    """Mentions taken for one fact so far."""

    def __init__(self, node: Node, mention: Mention) -> None:
        self.nodes = [node]
        self.edges: list[Edge] = []
        self._values: defaultdict[int, set[object]] = defaultdict(set)
        self._values[node[0]].add(mention.value)

    def agrees_with(self, other: _Cluster) -> bool:
        """Whether no article would say two different things of the joined fact."""
        return all(self._values[article] == values for article, values in other._values.items() if article in self._values)

    def take(self, other: _Cluster, edge: Edge) -> None:
        """Joins the other cluster, which the edge connects with this one."""
        self.nodes.extend(other.nodes)
        self.edges.extend((*other.edges, edge))
        for article, values in other._values.items():
            self._values[article] |= values


def _order(edge: Edge) -> tuple[bool, bool, bool, float, Node, Node]:
    """Values that can both be true first, equal ones before these only where as much else speaks for them; surest first."""
    return (edge.weak, _is_conflict(edge), edge.tier is Tier.UNSURE, -edge.weight, edge.left, edge.right)
