"""The scorer says of a comparison what is true of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from reader.model.alignment import Alignment, AlignmentKind, Passage, Tier
from reader.model.article import Article
from reader.model.comparison import AnalysedArticle, Comparison
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.mention import Credit, Mention, Value
from reader.model.span import Span
from reader.text.document import prepare
from tests.eval.gold import Fact, Gold, Label, Loaded, Place, Point
from tests.eval.scoring import Share, add, score, value_meets

ONE = "Police counted 12 boats on Monday. The harbour is closed."
TWO = "On Monday 15 boats were counted. Fog came in. Share this"


@dataclass(frozen=True, slots=True)
class Number(Value):
    """A value with one field."""

    low: float


@dataclass(frozen=True, slots=True)
class Day(Value):
    """A date as the finders give it."""

    earliest: date | None


GOLD = Gold(
    Path("event"),
    ("one.txt", "two.txt"),
    (Loaded(0, "Boats", "2025-01-02", ()), Loaded(1, "Fog", "2025-01-02", ("Share this", "Menu"))),
    (Point("boats", (Place(0, "Police counted"), Place(1, "On Monday"))),),
    (Fact(Place(0, "12"), "quantity", {"low": 12}, "Police"), Fact(Place(1, "15"), "quantity", {"low": 15}, None)),
    (
        Label("quantity", Verdict.DIFFER, "boats", (Place(0, "12 boats"), Place(1, "15 boats"))),
        Label("date", Verdict.AGREE, "day", (Place(0, "Monday"), Place(1, "Monday"))),
    ),
)


def analysed(text: str, headline: str, *mentions: Mention) -> AnalysedArticle:
    article = Article(headline, text, (Span(0, len(text)),), headline=headline, published="2025-01-02T08:00:00+00:00")
    return AnalysedArticle(article, prepare(text).sentences, mentions)


def mention(text: str, words: str, low: float, credit: str | None = None) -> Mention:
    credited = Credit(credit, Span(text.index(credit), text.index(credit) + len(credit))) if credit else None
    return Mention("quantity", Span(text.index(words), text.index(words) + len(words)), words, Number(low), 0, credited)


def finding(verdict: Verdict, one: str, two: str) -> Finding:
    spans = [Span(text.index(words), text.index(words) + len(words)) for text, words in ((ONE, one), (TWO, two))]
    values = tuple(
        FindingValue(i, span, span.of(text), None, None, 0) for i, (span, text) in enumerate(zip(spans, (ONE, TWO), strict=True))
    )
    return Finding("f", "quantity", verdict, "what", "reason", None, Tier.SURE, 2, values)


def alignment(left: int, right: int, tier: Tier = Tier.SURE) -> Alignment:
    return Alignment(Passage(0, (left,)), Passage(1, (right,)), 80, tier, AlignmentKind.REWORDED, ())


def compared(alignments: tuple[Alignment, ...] = (), findings: tuple[Finding, ...] = (), *mentions: Mention) -> Comparison:
    articles = (analysed(ONE, "Boats", *mentions), analysed(TWO, "Wrong headline"))
    return Comparison(articles, alignments, (), findings, ())


def test_an_empty_comparison_finds_nothing_and_says_nothing_wrong() -> None:
    shares = score(GOLD, compared()).shares
    assert shares["differ recall"] == Share(0, 1)
    assert shares["alignment recall"] == Share(0, 1)
    assert shares["quantity found"] == Share(0, 2)
    assert "differ precision" not in shares
    assert "alignment precision" not in score(GOLD, compared()).figures()


def test_loading() -> None:
    shares = score(GOLD, compared()).shares
    assert shares["headline"] == Share(1, 2)
    assert shares["published"] == Share(2, 2)
    assert shares["residue dropped"] == Share(1, 2)


def test_alignments_count_the_tiers_that_are_shown() -> None:
    shares = score(GOLD, compared((alignment(0, 0), alignment(1, 1, Tier.UNSURE), alignment(1, 0, Tier.LIKELY)))).shares
    assert shares["alignment recall"] == Share(1, 1)
    assert shares["alignment precision"] == Share(1, 2)


def test_facts_by_value_and_credit() -> None:
    shares = score(GOLD, compared((), (), mention(ONE, "12 boats", 12, "Police"))).shares
    assert (shares["quantity found"], shares["quantity value"], shares["quantity credit"]) == (Share(1, 2), Share(1, 2), Share(1, 1))
    shares = score(GOLD, compared((), (), mention(ONE, "12 boats", 120))).shares
    assert (shares["quantity found"], shares["quantity value"], shares["quantity credit"]) == (Share(1, 2), Share(0, 2), Share(0, 1))


def test_a_differ_that_meets_no_label_or_another_verdict_is_wrong() -> None:
    findings = (
        finding(Verdict.DIFFER, "12", "15 boats"),
        finding(Verdict.DIFFER, "Monday", "Monday"),
        finding(Verdict.DIFFER, "closed", "Fog"),
    )
    result = score(GOLD, compared((), findings))
    assert result.shares["differ recall"] == Share(1, 1)
    assert result.shares["differ precision"] == Share(1, 3)
    assert result.shares["agree recall"] == Share(0, 1)
    assert sum(n.startswith("differ wrong") for n in result.notes) == 2


def test_agree_is_met_by_agree_alone() -> None:
    assert score(GOLD, compared((), (finding(Verdict.AGREE, "Monday", "Monday"),))).shares["agree recall"] == Share(1, 1)
    assert score(GOLD, compared((), (finding(Verdict.COMPATIBLE, "Monday", "Monday"),))).shares["agree recall"] == Share(0, 1)


def test_a_row_that_mixes_two_facts_is_less_pure() -> None:
    pure = finding(Verdict.DIFFER, "12", "15")
    assert score(GOLD, compared((), (pure,))).shares["purity"] == Share(2, 2)
    mixed = replace(pure, values=(*pure.values, *finding(Verdict.DIFFER, "Monday", "Fog").values))
    assert score(GOLD, compared((), (mixed,))).shares["purity"] == Share(2, 4)


def test_scores_add_up() -> None:
    one = score(GOLD, compared((), (finding(Verdict.DIFFER, "12", "15"),)))
    both = add((one, score(GOLD, compared())))
    assert both.shares["differ recall"] == Share(1, 2)
    assert both.figures()["differ recall"] == 0.5


@pytest.mark.parametrize(
    ("value", "wanted", "meets"),
    [
        (Day(date(2025, 3, 3)), {"earliest": "2025-03-03"}, True),
        (Day(date(2025, 3, 4)), {"earliest": "2025-03-03"}, False),
        (Day(None), {"earliest": None}, True),
        (Day(None), {"earliest": "2025-03-03"}, False),
        (Number(1.2e9), {"low": 1200000000}, True),
        (Number(12), {"high": 12}, False),
        (Number(12), {}, True),
    ],
)
def test_value_meets(value: Value, wanted: dict[str, object], meets: bool) -> None:
    assert value_meets(value, wanted) is meets
