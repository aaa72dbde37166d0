from __future__ import annotations

from reader.model.alignment import Tier
from reader.model.finding import Verdict
from reader.render.marks import links, marks_of, matched_count, pair_verdict
from tests.build import sample


def words(article: int, start: int, end: int) -> str:
    return sample().articles[article].article.text[start:end]


def test_marks_stand_in_text_order_on_the_words_of_the_findings() -> None:
    marks = marks_of(sample(), 1)
    assert [m.span for m in marks] == sorted(m.span for m in marks)
    assert {words(1, m.span.start, m.span.end) for m in marks} >= {"5 December", "312", "Twelve"}


def test_marks_know_their_finding() -> None:
    for mark in marks_of(sample(), 0):
        finding = sample().findings[mark.finding]
        assert (mark.verdict, mark.kind) == (finding.verdict, finding.kind)
        assert any(v.article == 0 and v.span == mark.span for v in finding.values)


def test_links_join_passages_with_the_strongest_verdict_inside() -> None:
    first = links(sample(), 0, 1)[0]
    assert words(0, first.left.start, first.left.end).startswith("The ferry Calder")
    assert words(1, first.right.start, first.right.end).startswith("A ferry carrying")
    assert first.verdict is Verdict.DIFFER
    assert first.findings == (0, 4, 5)


def test_links_are_the_same_seen_from_the_other_side() -> None:
    assert {(link.right, link.left) for link in links(sample(), 1, 0)} == {(link.left, link.right) for link in links(sample(), 0, 1)}


def test_two_of_three_that_give_the_same_value_agree() -> None:
    date = sample().findings[0]
    assert pair_verdict(date, 0, 3) is Verdict.AGREE
    assert pair_verdict(date, 0, 1) is Verdict.DIFFER
    assert pair_verdict(sample().findings[1], 0, 3) is None
    assert links(sample(), 0, 3)[0].verdict is Verdict.AGREE


def test_unsure_links_only_when_asked_for() -> None:
    assert links(sample(), 2, 3) == ()
    assert [link.tier for link in links(sample(), 2, 3, unsure=True)] == [Tier.UNSURE]


def test_matched_sentences_are_counted() -> None:
    assert matched_count(sample(), 0, 1) == (4, 4)
    assert matched_count(sample(), 3, 0) == (1, 2)
    assert matched_count(sample(), 3, 2) == (0, 2)
