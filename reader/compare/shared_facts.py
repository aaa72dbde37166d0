"""Facts that two aligned sentences tell in other words, as a ground that can be shown: "December 2 = 2 December"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reader.compare.analysis import Analysis
from reader.compare.edges import Edge
from reader.facts.table import KINDS
from reader.model.alignment import FACT, FACTS_PARTED, WORDING, Alignment, Reason, Tier
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.text.fold import fold_plain

_NORMAL = frozenset(kind.name for kind in KINDS if kind.normal)


def with_facts(alignments: Sequence[Alignment], edges: Sequence[Edge], left: Analysis, right: Analysis) -> tuple[Alignment, ...]:
    """The alignments of two articles, those that are not unsure with the facts that both their sentences tell, each in its own words;
    what stands in the same words is shown as words already."""
    told: defaultdict[tuple[int, int], list[tuple[Mention, Mention]]] = defaultdict(list)
    for edge in edges:
        _, kind, i = edge.left
        if edge.judgement.verdict is Verdict.AGREE and kind in _NORMAL and min(i, edge.right[2]) >= 0:
            one, two = left.found[kind][i], right.found[kind][edge.right[2]]
            if fold_plain(one.text) != fold_plain(two.text):
                told[one.sentence, two.sentence].append((one, two))
    if not told:
        return tuple(alignments)
    return tuple(_with(a, told.get((a.left.sentences[0], a.right.sentences[0]), ())) for a in alignments)


def _with(alignment: Alignment, facts: Sequence[tuple[Mention, Mention]]) -> Alignment:
    if not facts or alignment.tier is Tier.UNSURE:
        return alignment
    shown = dict.fromkeys(f"{one.text} = {two.text}" for one, two in sorted(facts, key=lambda pair: (pair[0].span, pair[1].span)))
    words = [r for r in alignment.reasons if r.label != WORDING]
    wording = [r for r in alignment.reasons if r.label == WORDING]
    return replace(alignment, reasons=(*words, Reason(FACT, FACTS_PARTED.join(shown)), *wording))
