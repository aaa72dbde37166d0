"""Where findings stand in their articles."""

from __future__ import annotations

from reader.render.placement import Placement, placements
from tests.build import sample


def test_the_first_place_in_each_article_is_told() -> None:
    radar = next(f for f in sample().findings if f.id == "f6")
    told = [(p.article, p.paragraph, p.paragraphs) for p in placements(sample(), radar)]
    assert told == [(0, 3, 3), (1, 3, 3)]


def test_the_beginning_is_the_first_paragraph() -> None:
    place = next(f for f in sample().findings if f.id == "f5")
    first: Placement = placements(sample(), place)[0]
    assert first.paragraph == 1
    assert 0 <= first.share < 0.3
    assert first.span.of(sample().articles[0].article.text) == "Port Ellery"
