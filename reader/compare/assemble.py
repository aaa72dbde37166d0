"""Edges between mentions → findings: one row for each fact, in the order of the ledger."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from reader.compare.analysis import Analysis
from reader.compare.cluster import facts_of
from reader.compare.edges import Edge, Node
from reader.compare.order import rank_of
from reader.compare.times import time_note
from reader.compare.values import value_of
from reader.compare.wording import reason_of, title_of
from reader.facts.kind import FactKind, Side
from reader.model.alignment import PassageGroup, Tier
from reader.model.comparison import Origin
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.mention import Mention

_TIERS = (Tier.SURE, Tier.LIKELY, Tier.UNSURE)
_STRENGTH = (Verdict.DIFFER, Verdict.UPDATE, Verdict.COMPATIBLE, Verdict.AGREE)


class Assembler:
    """Builds the findings of one comparison."""

    def __init__(
        self,
        analyses: Sequence[Analysis],
        kinds: Sequence[FactKind],
        groups: Sequence[PassageGroup],
        origins: Sequence[Origin],
        order: Sequence[int],
    ) -> None:
        """`order` holds, for each article of the edges, its position among the analyses."""
        self._order = order
        self._rank = rank_of(order)
        self._analyses = analyses
        self._analysed = [analysis.analysed() for analysis in analyses]
        self._kinds = {kind.name: (at, kind) for at, kind in enumerate(kinds)}
        self._group_of = {(p.article, s): g.id for g in groups for p in g.passages for s in p.sentences}
        self._origin_of = {article: at for at, origin in enumerate(origins) for article in origin.articles}
        self._loose: dict[Node, Mention] = {}
        self._index = [{(m.kind, m.span): i for i, m in enumerate(analysis.mentions)} for analysis in analyses]

    def findings(self, edges: Sequence[Edge]) -> tuple[Finding, ...]:
        """All findings, most important first."""
        self._loose = {self._at(node): mention for edge in edges for node, mention in edge.loose}
        divisible = {name for name, (_, kind) in self._kinds.items() if kind.divisible}
        successive = {name: kind.successive for name, (_, kind) in self._kinds.items() if kind.successive}
        facts = facts_of(edges, lambda node: self._mention(self._at(node)), divisible, successive)
        components = [(self._placed(nodes), inside) for nodes, inside in facts]
        shared = [self._shared(nodes, inside) for nodes, inside in components]
        used = {node for nodes, _ in components for node in nodes}
        return tuple(sorted([*shared, *self._alone(used)], key=self._importance))

    def _placed(self, nodes: Sequence[Node]) -> list[Node]:
        """Nodes of edges as nodes of the comparison, in order."""
        return sorted(self._at(node) for node in nodes)

    def _at(self, node: Node) -> Node:
        return (self._order[node[0]], node[1], node[2])

    def _shared(self, nodes: Sequence[Node], edges: Sequence[Edge]) -> Finding:
        verdict = min((e.judgement.verdict for e in edges), key=_STRENGTH.index)
        deciding = max((e for e in edges if e.judgement.verdict is verdict), key=lambda e: (-_TIERS.index(e.tier), e.weight))
        values = self._values(nodes)
        there = {v.article for v in values}
        silent = [i for i in range(len(self._analyses)) if i not in there]
        title = deciding.judgement.title or self._title(nodes[0][1], verdict, values)
        return Finding(
            id=self._id(nodes[0][1], values),
            kind=nodes[0][1],
            verdict=verdict,
            what=title,
            reason=reason_of(values, verdict, deciding.judgement.reason, silent, title, told=deciding.judgement.told),
            group=self._group(values),
            tier=deciding.tier,
            origins=len({self._origin_of[v.article] for v in values}),
            values=values,
            why=deciding.why,
            time=time_note(values, self._published()) if verdict in (Verdict.DIFFER, Verdict.UPDATE) else "",
        )

    def _alone(self, used: set[Node]) -> list[Finding]:
        """Facts of one source for which nothing equal stands in any other."""
        found = []
        for name, (_, kind) in self._kinds.items():
            if kind.alone is None:
                continue
            owners: defaultdict[object, set[int]] = defaultdict(set)
            for at, analysis in enumerate(self._analyses):
                for mention in analysis.found[name]:
                    owners[mention.value].add(at)
            taken = {self._mention(node).value for node in used if node[1] == name}
            for at, analysis in enumerate(self._analyses):
                seen: set[object] = set()
                for i, mention in enumerate(analysis.found[name]):
                    if mention.value in seen or mention.value in taken or len(owners[mention.value]) > 1 or not kind.alone(mention):
                        continue
                    seen.add(mention.value)
                    found.append(self._single((at, name, i)))
        return found

    def _single(self, node: Node) -> Finding:
        values = self._values([node])
        silent = [i for i in range(len(self._analyses)) if i != node[0]]
        reason = reason_of(values, Verdict.ONLY, "", silent)
        title = self._title(node[1], Verdict.ONLY, values)
        return Finding(self._id(node[1], values), node[1], Verdict.ONLY, title, reason, self._group(values), Tier.LIKELY, 1, values)

    def _values(self, nodes: Sequence[Node]) -> tuple[FindingValue, ...]:
        """One value for each article and each different value of it, in order of article and text."""
        chosen: dict[tuple[int, object], Node] = {}
        for node in sorted(nodes):
            chosen.setdefault((node[0], self._mention(node).value), node)
        return tuple(self._value(node) for node in sorted(chosen.values()))

    def _value(self, node: Node) -> FindingValue:
        mention = self._mention(node)
        if node in self._loose:
            return FindingValue(node[0], mention.span, mention.text, None, None, mention.sentence, mention.credited_to)
        index = self._index[node[0]][mention.kind, mention.span]
        return value_of(self._kinds[mention.kind][1], self._analysed[node[0]], node[0], index)

    def _title(self, kind: str, verdict: Verdict, values: Sequence[FindingValue]) -> str:
        return title_of(self._kinds[kind][1], verdict is Verdict.DIFFER, self._ranked(values), self._side)

    def _side(self, value: FindingValue) -> Side | None:
        analysis = self._analyses[value.article]
        return None if value.mention is None else analysis.side(analysis.mentions[value.mention])

    def _mention(self, node: Node) -> Mention:
        return self._loose.get(node) or self._analyses[node[0]].found[node[1]][node[2]]

    def _published(self) -> list[datetime | None]:
        return [a.published_at for a in self._analyses]

    def _group(self, values: Sequence[FindingValue]) -> str | None:
        """The group in which most of the values stand."""
        ids = [g for v in self._ranked(values) if (g := self._group_of.get((v.article, v.sentence)))]
        return max(ids, key=ids.count) if ids else None

    def _ranked(self, values: Sequence[FindingValue]) -> list[FindingValue]:
        """Values in an order that does not depend on where their articles stand."""
        return sorted(values, key=lambda v: (self._rank[v.article], v.span))

    def _id(self, kind: str, values: Sequence[FindingValue]) -> str:
        places = "|".join(f"{self._analyses[v.article].article.id}:{v.span.start}:{v.span.end}" for v in self._ranked(values))
        return f"{kind}-{hashlib.sha256(places.encode()).hexdigest()[:10]}"

    def _importance(self, finding: Finding) -> tuple[int, bool, bool, int, int, int, int, float, str]:
        """Verdict, whether it is doubtful, whether the kind tells little, number of sources, how early the fact stands in the
        articles (to a tenth of their length), kind, tier."""
        earliest = min(v.span.start / max(1, len(self._analyses[v.article].article.text)) for v in finding.values)
        sources = len({v.article for v in finding.values})
        order = [*_STRENGTH, Verdict.ONLY]
        at, kind = self._kinds[finding.kind]
        minor = kind.minor and finding.verdict in (Verdict.AGREE, Verdict.COMPATIBLE)
        doubtful, tier = finding.tier is Tier.UNSURE, _TIERS.index(finding.tier)
        return (order.index(finding.verdict), doubtful, minor, -sources, int(10 * earliest), at, tier, earliest, finding.id)
