"""Two real articles on one event, as they come from the web; they lie beside the repository and are no part of it."""

from __future__ import annotations

import pytest

from reader.compare.engine import compare
from reader.model.alignment import Tier
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.service.loading import load
from tests.eval.shared import EVAL

FOLDER = EVAL.parent / "seeds"

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="no ../shared/seeds beside the repository")


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    loading = load([str(path) for path in sorted(FOLDER.glob("*.txt"))])
    assert not loading.failures
    return compare(loading.articles)


def _findings(comparison: Comparison, *words: str) -> list[Finding]:
    """Findings in which each of the words stands in some value."""
    return [f for f in comparison.findings if all(any(word in v.text for v in f.values) for word in words)]


def test_headlines_and_dates_are_read_and_copies_leave_the_text(comparison: Comparison) -> None:
    first, second = (a.article for a in comparison.articles)
    assert first.headline
    assert first.headline not in first.text
    assert second.published is not None
    assert second.published.startswith("2025-01-02")
    assert dict(second.metadata_from)["published"] == "text line"
    reasons = {piece.text.lower(): piece.reason for piece in (*first.dropped, *second.dropped)}
    for residue in ("image created by ai", "20 days ago", "leave a comment"):
        assert any(residue in text for text in reasons), residue


def test_nothing_is_said_to_differ(comparison: Comparison) -> None:
    assert [f.what for f in comparison.findings if f.verdict in (Verdict.DIFFER, Verdict.UPDATE)] == []


def test_the_denial_agrees_and_its_passages_are_aligned(comparison: Comparison) -> None:
    (denial,) = _findings(comparison, "categorically", "vehemently")
    assert denial.verdict is Verdict.AGREE
    left, right = (v.sentence for v in denial.values)
    assert any(left in a.left.sentences and right in a.right.sentences and a.tier is not Tier.UNSURE for a in comparison.alignments)


@pytest.mark.parametrize("words", [("sensitive", "unclassified"), ("provider", "BeyondTrust")])
def test_what_is_told_in_other_words_is_compatible(comparison: Comparison, words: tuple[str, str]) -> None:
    assert [f.verdict for f in _findings(comparison, *words)] == [Verdict.COMPATIBLE]


@pytest.mark.parametrize("day", ["December 2", "December 8"])
def test_days_that_one_alone_tells(comparison: Comparison, day: str) -> None:
    (found,) = [f for f in comparison.findings if f.kind == "date" and [v.text for v in f.values] == [day]]
    assert found.verdict is Verdict.ONLY
    earliest = getattr(found.values[0].value, "earliest", None)
    assert earliest is not None
    assert earliest.year == 2024
