from __future__ import annotations

from dataclasses import replace

from reader.compare.decisions import Decision, DecisionAction, apply, decision_for
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from tests.build import sample


def _first(found: Comparison, verdict: Verdict) -> Finding:
    return next(f for f in found.findings if f.verdict is verdict)


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
