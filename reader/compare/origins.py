"""Origins: articles whose text goes back to the same copy. Agreement counts origins, not outlets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from reader.align.copies import SharedRun, shared_runs
from reader.model.comparison import Origin
from reader.model.span import Span
from reader.text.document import Document

_SHARE = 0.3
"""Two articles rest on one copy when this share of the shorter one's words stands in the other, quotations aside."""

_WORDS = 80
"""… or when this many words do, however long the articles are."""

_AGENCY = re.compile(
    r"\b(?:Reuters|Associated Press|AFP|Agence France-Presse|dpa|EFE|ANSA|Xinhua|Kyodo|UPI)\b|\((?:AP|DPA)\)|\bAP\b(?= [—–-])"
)


def origins_of(documents: Sequence[Document], quotes: Sequence[Sequence[Span]]) -> tuple[Origin, ...]:
    """Every article stands in exactly one origin. `quotes` are each article's quotations, which anybody may repeat."""
    parent = list(range(len(documents)))
    evidence: dict[tuple[int, int], str] = {}
    for i, j in combinations(range(len(documents)), 2):
        shared = sum(_outside(run, quotes[i]) for run in shared_runs(documents[i], documents[j]))
        shorter = min(len(documents[i].text.split()), len(documents[j].text.split()))
        if shared >= _WORDS or (shorter and shared / shorter >= _SHARE):
            evidence[i, j] = f"{shared} words of running text are the same"
            _join(parent, i, j)
    roots = sorted({_root(parent, i) for i in range(len(documents))})
    return tuple(_origin(documents, tuple(i for i in range(len(documents)) if _root(parent, i) == root), evidence) for root in roots)


def _outside(run: SharedRun, quotes: Sequence[Span]) -> int:
    """Words of a run that stand outside quotations (a run that touches one loses the quotation's share)."""
    covered = sum(max(0, min(run.left.end, q.end) - max(run.left.start, q.start)) for q in quotes)
    return round(run.words * (1 - covered / len(run.left)))


def _origin(documents: Sequence[Document], articles: tuple[int, ...], evidence: dict[tuple[int, int], str]) -> Origin:
    if len(articles) == 1:
        return Origin(articles, "Own text", ())
    agencies = {m.group().strip("()") for i in articles for m in _AGENCY.finditer(documents[i].text)}
    label = f"{min(agencies)} copy" if len(agencies) == 1 else "Shared text"
    return Origin(articles, label, tuple(words for (i, j), words in sorted(evidence.items()) if i in articles and j in articles))


def _root(parent: list[int], i: int) -> int:
    while parent[i] != i:
        i = parent[i]
    return i


def _join(parent: list[int], i: int, j: int) -> None:
    one, two = sorted((_root(parent, i), _root(parent, j)))
    parent[two] = one
