"""The user's judgements, kept apart from what can be computed again and anchored by quote and context.

A decision names no offset and no finding's id: it holds the words that it was made on and a few words around them, so
that it holds again after a new comparison, with more sources or a slightly changed text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.model.comparison import Comparison
from reader.model.finding import Finding, FindingValue, Verdict

_CONTEXT = 24
"""Code points of context kept on each side of an anchor's quote."""


class DecisionAction(StrEnum):
    """What the user said of a finding: it holds; one source does not belong to it; it is of no interest."""

    CONFIRM = "confirm"
    UNLINK = "unlink"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of one article with what stands before and after them, by which they are found again."""

    article: str
    quote: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Decision:
    """One judgement on a finding of one kind. `article` is the id of the article that an UNLINK takes out."""

    action: DecisionAction
    kind: str
    anchors: tuple[Anchor, ...]
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A comparison with the user's decisions applied, and the ids of the findings that were confirmed or are ignored."""

    comparison: Comparison
    confirmed: frozenset[str]
    ignored: frozenset[str]


def decision_for(comparison: Comparison, finding: Finding, action: DecisionAction, article: int | None = None) -> Decision:
    """The decision `action` on `finding`; `article` is the position of the source that an UNLINK takes out."""
    anchors = tuple(_anchor(comparison, value) for value in finding.values)
    named = None if article is None else comparison.articles[article].article.id
    return Decision(action, finding.kind, anchors, named)


def apply(comparison: Comparison, decisions: Sequence[Decision]) -> Judged:
    """Applies decisions in their order. Those whose words are no longer found change nothing and are not lost."""
    confirmed: set[str] = set()
    ignored: set[str] = set()
    findings = list(comparison.findings)
    for decision in decisions:
        for at, finding in enumerate(findings):
            if not _meets(comparison, finding, decision):
                continue
            if decision.action is DecisionAction.CONFIRM:
                confirmed.add(finding.id)
            elif decision.action is DecisionAction.IGNORE:
                ignored.add(finding.id)
            else:
                findings[at : at + 1] = _without(comparison, finding, decision.article)
            break
    return Judged(replace(comparison, findings=tuple(findings)), frozenset(confirmed), frozenset(ignored))


def _anchor(comparison: Comparison, value: FindingValue) -> Anchor:
    article = comparison.articles[value.article].article
    start, end = value.span.start, value.span.end
    return Anchor(article.id, value.text, article.text[max(0, start - _CONTEXT) : start], article.text[end : end + _CONTEXT])


def _meets(comparison: Comparison, finding: Finding, decision: Decision) -> bool:
    """Whether the decision was made on this finding: same kind, and at least two of its anchors (or all, if fewer)."""
    if finding.kind != decision.kind:
        return False
    here = {_anchor(comparison, value) for value in finding.values}
    wanted = set(decision.anchors)
    return len(here & wanted) >= min(2, len(wanted))


def _without(comparison: Comparison, finding: Finding, article_id: str | None) -> list[Finding]:
    """The finding split: the source taken out stands alone; what is left stays one finding if two sources remain."""
    gone = tuple(v for v in finding.values if comparison.articles[v.article].article.id == article_id)
    left = tuple(v for v in finding.values if v not in gone)
    if not gone or not left:
        return [finding]
    alone = replace(
        finding,
        id=f"{finding.id}-u",
        verdict=Verdict.ONLY,
        values=gone,
        origins=1,
        reason="You unlinked it from the other sources.",
        time="",
    )
    if len({v.article for v in left}) < 2:
        rest = replace(
            finding, id=f"{finding.id}-r", verdict=Verdict.ONLY, values=left, origins=1, reason="You unlinked the other source.", time=""
        )
    else:
        rest = replace(finding, id=f"{finding.id}-r", values=left, verdict=_verdict_of_rest(finding, left))
    return [rest, alone]


def _verdict_of_rest(finding: Finding, left: tuple[FindingValue, ...]) -> Verdict:
    """Values that are all equal agree; anything else keeps the verdict that the sources had together."""
    values = {v.value for v in left}
    return Verdict.AGREE if len(values) == 1 and None not in values else finding.verdict
