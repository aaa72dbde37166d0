"""The dates that articles give, and the times at which they were published, on one axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reader.model.comparison import Comparison
from reader.model.finding import Verdict
from reader.model.mention import Value
from reader.model.span import Span
from reader.render.words import strongest


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of days, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Given:
    """What one article (its position in the comparison) gives for a period: spans of its text in text order (code points),
    the strongest verdict of the findings on them, or None, and whether it was published then."""

    article: int
    period: Period
    spans: tuple[Span, ...]
    verdict: Verdict | None
    published: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """Periods in order, and what is given for each. `gaps` has for each period the days between it and the one before,
    0 for the first."""

    periods: tuple[Period, ...]
    gaps: tuple[int, ...]
    given: tuple[Given, ...]

    def at(self, article: int, period: int) -> Given | None:
        """What an article gives for a period, by their positions."""
        wanted = self.periods[period]
        return next((g for g in self.given if g.article == article and g.period == wanted), None)


def timeline(comparison: Comparison) -> Timeline:
    """The axis of a comparison. Mentions that are no place on the calendar (durations, "in the past") are left out."""
    verdicts = _verdicts(comparison)
    spans: dict[tuple[int, Period], list[Span]] = {}
    published: set[tuple[int, Period]] = set()
    for i, analysed in enumerate(comparison.articles):
        for mention in analysed.mentions:
            value = mention.value
            period = _period(value)
            if period is not None:
                spans.setdefault((i, period), []).append(mention.span)
        day = analysed.article.published_day
        if day is not None:
            published.add((i, Period(day, day)))
    given = [
        Given(
            article,
            period,
            tuple(spans.get((article, period), ())),
            strongest(frozenset(v for s in spans.get((article, period), ()) for v in verdicts.get((article, s), ()))),
            (article, period) in published,
        )
        for article, period in sorted(spans.keys() | published)
    ]
    periods = tuple(sorted({g.period for g in given}))
    return Timeline(periods, _gaps(periods), tuple(given))


def _period(value: Value) -> Period | None:
    """The days that a value names, as any kind of fact may: by its fields `earliest` and `latest`."""
    earliest, latest = getattr(value, "earliest", None), getattr(value, "latest", None)
    return Period(earliest, latest) if isinstance(earliest, date) and isinstance(latest, date) else None


def _verdicts(comparison: Comparison) -> dict[tuple[int, Span], list[Verdict]]:
    found: dict[tuple[int, Span], list[Verdict]] = {}
    for finding in comparison.findings:
        for value in finding.values:
            found.setdefault((value.article, value.span), []).append(finding.verdict)
    return found


def _gaps(periods: Sequence[Period]) -> tuple[int, ...]:
    return tuple(0 if i == 0 else max((p.first - periods[i - 1].first).days, 0) for i, p in enumerate(periods))
