"""Dates and times of publication on one axis."""

from __future__ import annotations

from datetime import date

from reader.model.finding import Verdict
from reader.render.timeline import Period, timeline
from tests.build import sample


def _day(day: int) -> Period:
    return Period(date(2024, 12, day), date(2024, 12, day))


def test_dates_and_publication_stand_in_order() -> None:
    line = timeline(sample())
    assert line.periods == (Period(date(2024, 12, 1), date(2024, 12, 10)), _day(2), _day(3), _day(5), _day(6))
    assert line.gaps == (0, 1, 1, 2, 1)


def test_an_article_gives_a_day_and_is_published_on_another() -> None:
    line = timeline(sample())
    ran = line.at(0, 1)
    assert ran is not None
    assert [s.of(sample().articles[0].article.text) for s in ran.spans] == ["December 2"]
    assert (ran.verdict, ran.published) == (Verdict.DIFFER, False)
    appeared = line.at(0, 2)
    assert appeared is not None
    assert (appeared.spans, appeared.published) == ((), True)
    assert line.at(3, 3) is None
