"""The user's judgements, kept apart from what can be computed again and anchored by quote and context.

A decision names no offset and no finding's id: it holds the words that it was made on and a few words around them, so
that it holds again after a new comparison, with more sources or a slightly changed text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.compare.anchors import anchor_at, find
from reader.model.anchor import Anchor
from reader.model.comparison import Comparison
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.span import Span


class DecisionAction(StrEnum):
    """What the user said of a finding: it holds; one source does not belong to it; it is of no interest."""

    CONFIRM = "confirm"
    UNLINK = "unlink"
    IGNORE = "ignore"


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
    anchors = tuple(anchor_at(comparison.articles[v.article].article, v.span) for v in finding.values)
    named = None if article is None else comparison.articles[article].article.id
    return Decision(action, finding.kind, anchors, named)


def apply(comparison: Comparison, decisions: Sequence[Decision]) -> Judged:
    """Applies decisions in their order. Those whose words are no longer found change nothing and are not lost."""
    confirmed: set[str] = set()
    ignored: set[str] = set()
    findings = list(comparison.findings)
    for decision in decisions:
        places = _places(comparison, decision.anchors)
        for at, finding in enumerate(findings):
            if finding.kind != decision.kind or not _meets(finding, places):
                continue
            if decision.action is DecisionAction.CONFIRM:
                confirmed.add(finding.id)
            elif decision.action is DecisionAction.IGNORE:
                ignored.add(finding.id)
            else:
                findings[at : at + 1] = _without(comparison, finding, decision.article)
            break
    return Judged(replace(comparison, findings=tuple(findings)), frozenset(confirmed), frozenset(ignored))


def meeting(comparison: Comparison, kind: str, anchors: Sequence[Anchor]) -> Finding | None:
    """The finding of this kind that stands on these anchors, or None."""
    places = _places(comparison, anchors)
    return next((f for f in comparison.findings if f.kind == kind and _meets(f, places)), None)


def _places(comparison: Comparison, anchors: Sequence[Anchor]) -> tuple[tuple[int, Span] | None, ...]:
    """For each different anchor the position of its article and its words' span there; None where they are gone."""
    position = {a.article.id: i for i, a in enumerate(comparison.articles)}
    out: list[tuple[int, Span] | None] = []
    for anchor in dict.fromkeys(anchors):
        at = position.get(anchor.article)
        span = None if at is None else find(anchor, comparison.articles[at].article.text)
        out.append(None if at is None or span is None else (at, span))
    return tuple(out)


def _meets(finding: Finding, places: Sequence[tuple[int, Span] | None]) -> bool:
    """Whether a judgement was made on this finding: at least two of its places (or all, if fewer) are among its values."""
    wanted = {place for place in places if place is not None}
    here = {(v.article, v.span) for v in finding.values}
    return bool(wanted) and len(here & wanted) >= min(2, len(places))


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
