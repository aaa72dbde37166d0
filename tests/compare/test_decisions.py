from __future__ import annotations

from dataclasses import replace

import pytest

from reader.compare.anchors import Place
from reader.compare.decisions import Decision, DecisionAction, apply, correction_for, decision_for, match_for
from reader.compare.engine import compare
from reader.errors import DecisionError
from reader.model.alignment import Tier
from reader.model.article import Article, article_id
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.model.span import Span
from reader.text.document import paragraphs_of
from tests.build import sample

_A = "The bridge over the Tarn was closed on 3 March.\n\nSome 40 engineers looked at its piers. The mayor said the town would wait."
_B = "The bridge over the Tarn was closed on 5 March.\n\nForty-two specialists climbed about below the deck all night."
_C = "A bridge is closed. Nobody knows since when."


def _article(text: str, outlet: str, published: str = "2025-03-07") -> Article:
    return Article(article_id(text), text, paragraphs_of(text), outlet=outlet, published=published, language="en")


def _compared(*texts: str) -> Comparison:
    return compare([_article(text, f"Outlet {i}") for i, text in enumerate(texts)])


def _place(found: Comparison, article: int, words: str) -> Place:
    start = found.articles[article].article.text.index(words)
    return Place(article, Span(start, start + len(words)))


def _first(found: Comparison, verdict: Verdict) -> Finding:
    return next(f for f in found.findings if f.verdict is verdict)


def _row(found: Comparison, words: str) -> Finding:
    return next(f for f in found.findings if any(v.text == words for v in f.values) and len(f.values) > 1)


def test_confirm_and_ignore_leave_the_comparison_as_it_is() -> None:
    found = sample()
    finding = _first(found, Verdict.DIFFER)
    judged = apply(found, [decision_for(found, finding, DecisionAction.CONFIRM), decision_for(found, finding, DecisionAction.IGNORE)])
    assert judged.comparison == found
    assert judged.confirmed == judged.ignored == {finding.id}


def test_unlink_takes_one_source_out() -> None:
    found = sample()
    finding = _first(found, Verdict.DIFFER)
    gone = finding.values[-1].article
    judged = apply(found, [decision_for(found, finding, DecisionAction.UNLINK, gone)]).comparison
    mine = [f for f in judged.findings if f.id.startswith(finding.id)]
    assert [f.verdict for f in mine if {v.article for v in f.values} == {gone}] == [Verdict.ONLY]
    assert all(v.article != gone for f in mine for v in f.values if f.verdict is not Verdict.ONLY)
    assert sorted(v.text for f in mine for v in f.values) == sorted(v.text for v in finding.values)


def test_a_decision_holds_when_a_source_is_removed_and_offsets_move() -> None:
    found = sample()
    finding = next(f for f in found.findings if len({v.article for v in f.values}) > 2)
    decision = decision_for(found, finding, DecisionAction.CONFIRM)
    fewer = replace(finding, id="other", values=finding.values[:2])
    changed = replace(found, findings=tuple(fewer if f is finding else f for f in found.findings))
    assert apply(changed, [decision]).confirmed == {"other"}


def test_a_decision_whose_words_are_gone_changes_nothing() -> None:
    found = sample()
    decision = Decision(DecisionAction.IGNORE, "date", decision_for(found, found.findings[0], DecisionAction.IGNORE).anchors[:1], None)
    empty = replace(found, findings=())
    assert apply(empty, [decision]).comparison == empty


def test_matched_mentions_are_one_fact_and_their_passages_are_aligned() -> None:
    found = _compared(_A, _B)
    decision = match_for(found, [_place(found, 0, "Some 40 engineers"), _place(found, 1, "Forty-two specialists")])
    assert decision.kind == "quantity"
    judged = apply(found, [decision]).comparison
    row = _row(judged, "Some 40 engineers")
    assert {v.article for v in row.values} == {0, 1}
    assert row.tier is Tier.SURE
    assert [r.label for r in row.why] == ["Matched"]
    assert any(a.score == 100 and (a.left.sentences, a.right.sentences) == ((1,), (1,)) for a in judged.alignments)
    assert any(m.score == 100 and m.left.sentences == m.right.sentences == (1,) and "by you" in m.reasons[0].words for m in judged.matches)
    assert any({p.article for p in g.passages} == {0, 1} for g in judged.groups)
    assert apply(found, []).comparison == found


def test_a_match_takes_what_the_old_row_said_of_other_sources() -> None:
    found = _compared(_A, _A + " It rained.", _B)
    row = _row(found, "3 March")
    assert {v.article for v in row.values if v.text == "3 March"} == {0, 1}
    judged = apply(found, [match_for(found, [_place(found, 0, "3 March"), _place(found, 2, "5 March")])]).comparison
    mine = _row(judged, "3 March")
    assert {v.article for v in mine.values} == {0, 1, 2}
    assert mine.verdict is Verdict.DIFFER
    assert [f.id for f in judged.findings if any(v.text == "3 March" for v in f.values)] == [mine.id]


def test_passages_without_a_common_kind_are_matched_all_the_same() -> None:
    found = _compared(_A, _C)
    judged = apply(found, [match_for(found, [_place(found, 0, "the town would wait"), _place(found, 1, "Nobody knows")])]).comparison
    row = _row(judged, "Nobody knows")
    assert (row.kind, row.verdict) == ("claim", Verdict.COMPATIBLE)


@pytest.mark.parametrize("places", [[(0, "3 March")], [(0, "3 March"), (0, "Tarn")], [(0, "3 March"), (1, "Tarn"), (1, "5 March")]])
def test_a_match_needs_one_passage_of_each_of_two_sources(places: list[tuple[int, str]]) -> None:
    found = _compared(_A, _B)
    with pytest.raises(DecisionError):
        match_for(found, [_place(found, article, words) for article, words in places])


def test_a_corrected_value_is_judged_again() -> None:
    found = _compared(_A, _B)
    row = _row(found, "5 March")
    assert row.verdict is Verdict.DIFFER
    judged = apply(found, [correction_for(found, row, 1, "March 3")]).comparison
    mine = _row(judged, "5 March")
    assert mine.verdict is Verdict.AGREE
    assert [v.hedges for v in mine.values] == [(), ("corrected",)]
    assert "You corrected B to “March 3”" in mine.reason
    assert not mine.time


def test_a_corrected_number_keeps_what_it_counts() -> None:
    found = _compared("At the quay 12 boats were lost in the storm.", "At the quay 21 boats were lost in the storm.")
    row = _row(found, "21 boats")
    mine = _row(apply(found, [correction_for(found, row, 1, "12 boats")]).comparison, "21 boats")
    assert mine.verdict is Verdict.AGREE


def test_a_correction_must_be_readable() -> None:
    found = _compared(_A, _B)
    with pytest.raises(DecisionError, match="can't be read as a date"):
        correction_for(found, _row(found, "5 March"), 1, "the mayor")


@pytest.mark.parametrize("action", [DecisionAction.CONFIRM, DecisionAction.IGNORE, DecisionAction.UNLINK])
def test_decisions_survive_a_new_source_and_a_changed_text(action: DecisionAction) -> None:
    found = _compared(_A, _B)
    row = _row(found, "5 March")
    decision = decision_for(found, row, action, 1 if action is DecisionAction.UNLINK else None)
    later = _compared("An editor's note comes first.\n\n" + _A, "Updated. " + _B, _C)
    judged = apply(later, [decision])
    mine = _row(later, "5 March")
    if action is DecisionAction.UNLINK:
        assert [f.verdict for f in judged.comparison.findings if f.id.startswith(mine.id)] == [Verdict.ONLY, Verdict.ONLY]
    else:
        assert (judged.confirmed or judged.ignored) == {mine.id}


def test_matches_and_corrections_survive_a_new_source_and_a_changed_text() -> None:
    found = _compared(_A, _B)
    decisions = [
        match_for(found, [_place(found, 0, "Some 40 engineers"), _place(found, 1, "Forty-two specialists")]),
        correction_for(found, _row(found, "5 March"), 1, "March 3"),
    ]
    later = _compared(_C, "An editor's note comes first.\n\n" + _A, "Updated. " + _B)
    judged = apply(later, decisions).comparison
    assert {v.article for v in _row(judged, "Some 40 engineers").values} == {1, 2}
    assert _row(judged, "5 March").verdict is Verdict.AGREE


def test_undone_decisions_leave_no_trace() -> None:
    found = _compared(_A, _B)
    decisions = [
        match_for(found, [_place(found, 0, "Some 40 engineers"), _place(found, 1, "Forty-two specialists")]),
        correction_for(found, _row(found, "5 March"), 1, "March 3"),
    ]
    apply(found, decisions)
    assert apply(found, decisions[:1]).comparison != apply(found, decisions).comparison
    assert apply(found, ()).comparison == found
