"""The user's judgements, kept apart from what can be computed again and anchored by quote and context.

A decision names no offset and no finding's id: it holds the words that it was made on and a few words around them, so
that it holds again after a new comparison, with more sources or a slightly changed text. Decisions are plain values: keep
them in a list in the order in which they were made, give the whole list to `apply` after each change and after each new
comparison, and undo one by leaving it out.

    decision_for   confirm, ignore or unlink a finding
    match_for      two or more places (of different articles), selected by the user, are one fact
    correction_for the value of one source was read wrong: the user's words are read in its place
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.compare.anchors import Place, anchor_at, locate
from reader.errors import DecisionError
from reader.model.anchor import Anchor
from reader.model.comparison import Comparison
from reader.model.finding import Finding, FindingValue, Verdict


class DecisionAction(StrEnum):
    """What the user said: it holds; one source does not belong to it; it is of no interest; these places are one fact; this
    value was read wrong."""

    CONFIRM = "confirm"
    UNLINK = "unlink"
    IGNORE = "ignore"
    MATCH = "match"
    CORRECT = "correct"


@dataclass(frozen=True, slots=True)
class Decision:
    """One judgement on a fact of one kind.

    `anchors` are the words that it was made on. `article` is the id of the article that an UNLINK takes out; `words` are
    what a CORRECT puts in the place of its only anchor.
    """

    action: DecisionAction
    kind: str
    anchors: tuple[Anchor, ...]
    article: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A comparison with the user's decisions applied, and the ids of the findings that were confirmed or are ignored."""

    comparison: Comparison
    confirmed: frozenset[str]
    ignored: frozenset[str]


def decision_for(comparison: Comparison, finding: Finding, action: DecisionAction, article: int | None = None) -> Decision:
    """CONFIRM, IGNORE or UNLINK on `finding`; `article` is the position of the source that an UNLINK takes out."""
    anchors = tuple(anchor_at(comparison.articles[v.article].article, v.span) for v in finding.values)
    named = None if article is None else comparison.articles[article].article.id
    return Decision(action, finding.kind, anchors, named)


def match_for(comparison: Comparison, places: Sequence[Place]) -> Decision:
    """The decision that places of different articles are one fact: a place is an article's position in `comparison` and a
    span of its text in code points, as the user selected it or as `FindingValue.span` has it.

    The kind is that of the mentions under the places where all have one of a kind; otherwise the passages themselves are
    matched. Applied, there is one finding whose values are the mentions (or selections) at the places, with what their
    old rows told of other sources, and a sure alignment of their sentences. Raises DecisionError unless the places lie in
    at least two articles and in no article twice.
    """
    articles = [p.article for p in places]
    if len(set(articles)) < 2:
        raise DecisionError("Select words in two different sources to match them")
    if len(set(articles)) < len(articles) or any(not len(p.span) for p in places):
        raise DecisionError("Select one passage in each source to match them")
    from reader.compare.by_hand import kind_of

    anchors = tuple(anchor_at(comparison.articles[p.article].article, p.span) for p in places)
    return Decision(DecisionAction.MATCH, kind_of(comparison, places), anchors)


def correction_for(comparison: Comparison, finding: Finding, article: int, words: str) -> Decision:
    """The decision that the value of one source (its position) in `finding` means `words`, "December 5" or "14", say.

    The words are read where the value stands, with the same article's date; applied, every row that holds the value is
    judged again and the value has the hedge "corrected". Raises DecisionError where the words can't be read as a value of
    this kind, or the source has no value in the finding.
    """
    from reader.compare.by_hand import mention_at, read_value
    from reader.facts.table import KINDS

    value = next((v for v in finding.values if v.article == article), None)
    analysed = comparison.articles[article]
    at = mention_at(analysed, finding.kind, value.span) if value else None
    if value is None or at is None:
        raise DecisionError("Select a value of one source to correct it")
    if read_value(analysed.article, analysed.mentions[at], words.strip()) is None:
        label = next(kind.label for kind in KINDS if kind.name == finding.kind).lower()
        raise DecisionError(f"“{words.strip()}” can't be read as a {label}; write it as an article would")
    return Decision(DecisionAction.CORRECT, finding.kind, (anchor_at(analysed.article, value.span),), None, words.strip())


def apply(comparison: Comparison, decisions: Sequence[Decision]) -> Judged:
    """Applies decisions in their order. Those whose words are no longer found change nothing and are not lost."""
    confirmed: set[str] = set()
    ignored: set[str] = set()
    for decision in decisions:
        places = _places(comparison, decision.anchors)
        if decision.action in (DecisionAction.MATCH, DecisionAction.CORRECT):
            comparison = _by_hand(comparison, decision, places)
        elif (finding := _meeting(comparison, decision.kind, places)) is None:
            continue
        elif decision.action is DecisionAction.CONFIRM:
            confirmed.add(finding.id)
        elif decision.action is DecisionAction.IGNORE:
            ignored.add(finding.id)
        else:
            comparison = _unlinked(comparison, finding, _named(decision, places))
    return Judged(comparison, frozenset(confirmed), frozenset(ignored))


def _by_hand(comparison: Comparison, decision: Decision, places: Sequence[Place | None]) -> Comparison:
    # The kinds of facts take longer to import than the whole window: only who judges by hand waits for them.
    from reader.compare.by_hand import corrected, matched

    if decision.action is DecisionAction.MATCH:
        return matched(comparison, decision.kind, [p for p in places if p])
    return corrected(comparison, decision.kind, places[0], decision.words) if places and places[0] else comparison


def meeting(comparison: Comparison, kind: str, anchors: Sequence[Anchor]) -> Finding | None:
    """The finding of a kind that stands on most of the anchors: on at least two (or all, if fewer); None where none does."""
    return _meeting(comparison, kind, _places(comparison, tuple(dict.fromkeys(anchors))))


def _places(comparison: Comparison, anchors: Sequence[Anchor]) -> list[Place | None]:
    """Where the anchors' words stand now, None for those that are gone."""
    articles = [a.article for a in comparison.articles]
    return [locate(anchor, articles) for anchor in anchors]


def _meeting(comparison: Comparison, kind: str, places: Sequence[Place | None]) -> Finding | None:
    here = [p for p in places if p]
    found = [(sum(_has(f, p) for p in here), -i) for i, f in enumerate(comparison.findings) if f.kind == kind]
    hits, at = max(found, default=(0, 0))
    return comparison.findings[-at] if hits and hits >= min(2, len(places)) else None


def _has(finding: Finding, place: Place) -> bool:
    return any(v.article == place.article and v.span.overlaps(place.span) for v in finding.values)


def _named(decision: Decision, places: Sequence[Place | None]) -> int | None:
    """The position now of the article that an UNLINK names."""
    pairs = zip(decision.anchors, places, strict=True)
    return next((p.article for anchor, p in pairs if p and anchor.article == decision.article), None)


def _unlinked(comparison: Comparison, finding: Finding, article: int | None) -> Comparison:
    at = comparison.findings.index(finding)
    return replace(comparison, findings=(*comparison.findings[:at], *_without(finding, article), *comparison.findings[at + 1 :]))


def _without(finding: Finding, article: int | None) -> list[Finding]:
    """The finding split: the source taken out stands alone; what is left stays one finding if two sources remain."""
    gone = tuple(v for v in finding.values if v.article == article)
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
