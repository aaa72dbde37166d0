"""Codes in their places: which passages of a comparison carry which code, and the codes whose words are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.anchors import locate
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.model.note import Coding
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class CodePlace:
    """A coded passage: the position of its article in the comparison, and its span in code points of the article's text."""

    coding: Coding
    article: int
    span: Span


@dataclass(frozen=True, slots=True)
class PlacedCodes:
    """`places` in text order, and `adrift`: codes whose words are in no text; they stay until their text comes back."""

    places: tuple[CodePlace, ...] = ()
    adrift: tuple[Coding, ...] = ()

    def on(self, article: int, span: Span) -> tuple[CodePlace, ...]:
        """What is coded at a span (code points) of the article at this position."""
        return tuple(place for place in self.places if place.article == article and place.span.overlaps(span))

    def of(self, finding: Finding) -> frozenset[str]:
        """The codes of the passages in which a finding's values stand."""
        return frozenset(place.coding.code for value in finding.values for place in self.on(value.article, value.span))


def place_codes(comparison: Comparison, codings: Sequence[Coding]) -> PlacedCodes:
    """Finds each coded passage again by its words and their surroundings."""
    articles = [a.article for a in comparison.articles]
    places, adrift = [], []
    for coding in codings:
        at = locate(coding.anchor, articles)
        if at is None:
            adrift.append(coding)
        else:
            places.append(CodePlace(coding, at.article, at.span))
    return PlacedCodes(tuple(sorted(places, key=lambda p: (p.article, p.span, p.coding.code))), tuple(adrift))


def passage_around(comparison: Comparison, article: int, span: Span) -> Span:
    """The sentences that hold a span (code points) of the article at this position; the span itself outside of all."""
    holding = [s for s in comparison.articles[article].sentences if s.overlaps(span)]
    return Span(holding[0].start, holding[-1].end) if holding else span
