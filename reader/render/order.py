"""The order of the ledger's rows, and the heads under which they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.render.words import SECTIONS


class Order(StrEnum):
    """By what rows are sorted. Rows that are equal in it keep the order of the findings: the most important first."""

    IMPORTANCE = "importance"
    POSITION = "position"
    KIND = "kind"
    SOURCES = "sources"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Sorting:
    """The order chosen. `source` is the id of the article whose text's order is meant by `TEXT`, "" otherwise."""

    by: Order = Order.IMPORTANCE
    source: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What rows that belong together have in common: a verdict, a kind, how many sources they are of (`speaking`), or
    whether they stand in the text (`inside`) of one source (`source`, its position in the comparison)."""

    verdict: Verdict | None = None
    kind: str = ""
    speaking: int = 0
    source: int | None = None
    inside: bool = True


def ordered(comparison: Comparison, sorting: Sorting) -> tuple[Finding, ...]:
    """All findings in the order chosen."""
    key = _KEYS[sorting.by](comparison, sorting)
    return tuple(sorted(comparison.findings, key=key))


def head_of(comparison: Comparison, finding: Finding, sorting: Sorting) -> Head | None:
    """The head under which a finding stands, None in an order without heads."""
    match sorting.by:
        case Order.IMPORTANCE:
            return Head(verdict=finding.verdict)
        case Order.KIND:
            return Head(kind=finding.kind)
        case Order.SOURCES:
            return Head(speaking=len({v.article for v in finding.values}))
        case Order.TEXT:
            at = _position(comparison, sorting.source)
            return Head(source=at, inside=any(v.article == at for v in finding.values))
        case Order.POSITION:
            return None


Key = Callable[[Finding], tuple[float | str, ...]]


def _by_importance(comparison: Comparison, sorting: Sorting) -> Key:
    return lambda finding: (float(SECTIONS.index(finding.verdict)),)


def _by_position(comparison: Comparison, sorting: Sorting) -> Key:
    """How early the fact stands in the articles that have it, on the average of their first mentions."""
    lengths = [max(len(a.article.text), 1) for a in comparison.articles]

    def key(finding: Finding) -> tuple[float]:
        first: dict[int, int] = {}
        for value in finding.values:
            first[value.article] = min(value.span.start, first.get(value.article, value.span.start))
        return (sum(start / lengths[i] for i, start in first.items()) / len(first),)

    return key


def _by_kind(comparison: Comparison, sorting: Sorting) -> Key:
    return lambda finding: (finding.kind, float(SECTIONS.index(finding.verdict)))


def _by_sources(comparison: Comparison, sorting: Sorting) -> Key:
    return lambda finding: (-float(len({v.article for v in finding.values})), float(SECTIONS.index(finding.verdict)))


def _by_text(comparison: Comparison, sorting: Sorting) -> Key:
    at = _position(comparison, sorting.source)

    def key(finding: Finding) -> tuple[float, ...]:
        starts = [v.span.start for v in finding.values if v.article == at]
        return (0.0, float(min(starts))) if starts else (1.0, float(SECTIONS.index(finding.verdict)))

    return key


_KEYS: dict[Order, Callable[[Comparison, Sorting], Key]] = {
    Order.IMPORTANCE: _by_importance,
    Order.POSITION: _by_position,
    Order.KIND: _by_kind,
    Order.SOURCES: _by_sources,
    Order.TEXT: _by_text,
}


def _position(comparison: Comparison, article_id: str) -> int:
    """The position of an article; the first one where the id is not (or no longer) there."""
    ids: Sequence[str] = [a.article.id for a in comparison.articles]
    return ids.index(article_id) if article_id in ids else 0
