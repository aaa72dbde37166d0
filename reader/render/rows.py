"""The ledger: a row for each finding, a cell for each source."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.alignment import Tier
from reader.model.comparison import Comparison
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.span import Span
from reader.render.snippets import Snippet, snippet
from reader.render.words import count


@dataclass(frozen=True, slots=True)
class Said:
    """What a source says in one place: its words with the value marked, who they are credited to ("" where the text names
    nobody), chips such as "accused" or "older", and the value's position in `Finding.values`."""

    snippet: Snippet
    credited_to: str
    hedges: tuple[str, ...]
    value: int


@dataclass(frozen=True, slots=True)
class Row:
    """One finding as the ledger shows it.

    `finding` is its position in `Comparison.findings`. `cells` has one entry for each source in their order: what it says,
    in text order, or None where no match was found.
    """

    finding: int
    title: str
    kind: str
    verdict: Verdict
    tier: Tier
    sources: str
    origins: int
    reason: str
    cells: tuple[tuple[Said, ...] | None, ...]


def rows(comparison: Comparison, width: int = 90) -> tuple[Row, ...]:
    """The rows of the ledger in the order of the findings; `width` is the length of a cell's words in code points."""
    return tuple(row(comparison, i, width) for i in range(len(comparison.findings)))


def row(comparison: Comparison, finding: int, width: int = 90) -> Row:
    """The row of one finding, given by its position."""
    found = comparison.findings[finding]
    cells = cells_of(comparison, found, width)
    return Row(
        finding=finding,
        title=found.what,
        kind=found.kind,
        verdict=found.verdict,
        tier=found.tier,
        sources=f"{sum(c is not None for c in cells)} of {count(len(cells), 'source')}",
        origins=found.origins,
        reason=found.reason,
        cells=cells,
    )


def cells_of(comparison: Comparison, finding: Finding, width: int = 90) -> tuple[tuple[Said, ...] | None, ...]:
    """What each source says of a finding, None for those in which no match was found."""
    said: dict[int, list[tuple[Span, int]]] = {}
    for at, value in enumerate(finding.values):
        said.setdefault(value.article, []).append((value.span, at))
    return tuple(_cell(comparison, finding, i, said[i], width) if i in said else None for i in range(len(comparison.articles)))


def _cell(comparison: Comparison, finding: Finding, article: int, here: list[tuple[Span, int]], width: int) -> tuple[Said, ...]:
    analysed, values = comparison.articles[article], finding.values
    return tuple(Said(snippet(analysed, span, width), _credit(values[at]), values[at].hedges, at) for span, at in sorted(here))


def _credit(value: FindingValue) -> str:
    return value.credited_to.text if value.credited_to else ""
