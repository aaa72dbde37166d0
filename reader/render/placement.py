"""Where in each article a finding stands: in its lead, in paragraph 14, or at its end."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Placement:
    """The first place of a finding in one article (its position in the comparison): the paragraph, counted from 1, of how
    many, how far into the text it is (0 to 1), and the value's span in code points."""

    article: int
    paragraph: int
    paragraphs: int
    share: float
    span: Span


def placements(comparison: Comparison, finding: Finding) -> tuple[Placement, ...]:
    """The first place in each article that says something, in the order of the articles."""
    first: dict[int, Span] = {}
    for value in finding.values:
        if value.article not in first or value.span < first[value.article]:
            first[value.article] = value.span
    return tuple(_placed(comparison, article, span) for article, span in sorted(first.items()))


def _placed(comparison: Comparison, article: int, span: Span) -> Placement:
    text, paragraphs = comparison.articles[article].article.text, comparison.articles[article].article.paragraphs
    at = bisect_right([p.start for p in paragraphs], span.start)
    return Placement(article, max(at, 1), max(len(paragraphs), 1), span.start / max(len(text), 1), span)
