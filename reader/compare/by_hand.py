"""What the user changes with his own hand: places that are one fact, and values that were read wrong."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from reader.align.groups import group_passages
from reader.compare.aligned_by_hand import YOURS, aligned
from reader.compare.analysis import moment_of
from reader.compare.anchors import Place
from reader.compare.order import in_order, rank_of
from reader.compare.times import time_note
from reader.compare.values import value_of
from reader.compare.wording import reason_of, title_of
from reader.facts.kind import FactKind, Judgement, Side
from reader.facts.table import KINDS
from reader.model.alignment import Passage, Tier
from reader.model.article import Article
from reader.model.comparison import AnalysedArticle, Comparison
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.letters import letter
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import document_of, prepare
from reader.text.fold import fold

ANYTHING = "claim"
"""The kind under which passages are matched that hold no fact of one kind."""

CORRECTED = "corrected"
"""The mark beside a value that the user corrected."""

_STRENGTH = (Verdict.DIFFER, Verdict.UPDATE, Verdict.COMPATIBLE, Verdict.AGREE)
_KINDS = {kind.name: kind for kind in KINDS}


def mention_at(analysed: AnalysedArticle, kind: str, span: Span) -> int | None:
    """Index of the mention of a kind that lies under a span best (by the words that rows show of it), None where none does."""
    near = [(_fit(_shown(m), span), -i) for i, m in enumerate(analysed.mentions) if m.kind == kind and _shown(m).overlaps(span)]
    return -max(near)[1] if near else None


def _shown(mention: Mention) -> Span:
    shown = _KINDS[mention.kind].shown
    return shown(mention) if shown else mention.span


def _fit(one: Span, two: Span) -> int:
    """Code points that both have, less those that only one has; at most 0."""
    return 2 * _together(one, two) - len(one) - len(two)


def _together(one: Span, two: Span) -> int:
    return max(0, min(one.end, two.end) - max(one.start, two.start))


def kind_of(comparison: Comparison, places: Sequence[Place]) -> str:
    """The kind of fact that all places hold: the one whose mentions fit the places best, `ANYTHING` where none is in all."""
    fitting = []
    for order, kind in enumerate(KINDS):
        fits = [_fit_at(comparison.articles[p.article], kind.name, p.span) for p in places]
        if None not in fits:
            fitting.append((-sum(fit for fit in fits if fit is not None), order, kind.name))
    return min(fitting)[2] if fitting else ANYTHING


def _fit_at(analysed: AnalysedArticle, kind: str, span: Span) -> int | None:
    at = mention_at(analysed, kind, span)
    return None if at is None else _fit(_shown(analysed.mentions[at]), span)


# ---------------------------------------------------------------- matching


def matched(comparison: Comparison, kind: str, places: Sequence[Place]) -> Comparison:
    """The comparison with the places as one fact and their passages aligned; unchanged unless two articles are among them.

    What the places' old rows tell of other articles joins the new row; what they told otherwise of these stands alone.
    """
    chosen = {p.article: p for p in places}
    if len(chosen) < 2:
        return comparison
    values = [_selected(comparison, kind, p) for p in chosen.values()]
    old = [f for f in comparison.findings if f.kind == kind and any(_holds(f, v) for v in values)]
    values += _company(old, chosen)
    finding = _finding(comparison, kind, sorted(values, key=lambda v: (v.article, v.span)), old)
    rest = [r for f in old if (r := _left_over(f, finding))]
    at = min((comparison.findings.index(f) for f in old), default=0)
    findings = [f for f in comparison.findings if f not in old]
    findings[at:at] = [finding]
    passages = [Passage(p.article, (sentence_of(comparison.articles[p.article], p.span),)) for p in chosen.values()]
    return _regrouped(replace(aligned(comparison, passages), findings=(*findings, *rest)))


def _selected(comparison: Comparison, kind: str, place: Place) -> FindingValue:
    analysed = comparison.articles[place.article]
    at = mention_at(analysed, kind, place.span)
    if at is not None:
        return value_of(_KINDS[kind], analysed, place.article, at)
    return FindingValue(place.article, place.span, place.span.of(analysed.article.text), None, None, sentence_of(analysed, place.span))


def sentence_of(analysed: AnalysedArticle, span: Span) -> int:
    """Index of the sentence in which a span starts."""
    return max((i for i, s in enumerate(analysed.sentences) if s.start <= span.start), default=0)


def _holds(finding: Finding, value: FindingValue) -> bool:
    return any(v.article == value.article and v.span.overlaps(value.span) for v in finding.values)


def _company(old: Sequence[Finding], chosen: dict[int, Place]) -> list[FindingValue]:
    """What the old rows say of articles that the user did not choose; of each, only what the first such row says."""
    found: dict[int, list[FindingValue]] = {}
    for finding in old:
        by_article: defaultdict[int, list[FindingValue]] = defaultdict(list)
        for value in finding.values:
            if value.article not in chosen:
                by_article[value.article].append(value)
        for article, values in by_article.items():
            found.setdefault(article, values)
    return [v for values in found.values() for v in values]


def _finding(comparison: Comparison, kind: str, values: Sequence[FindingValue], old: Sequence[Finding]) -> Finding:
    verdict, clause = _verdict(comparison, kind, values)
    titled = max((f for f in old if f.verdict is not Verdict.ONLY), key=lambda f: len(f.values), default=None)
    names = "|".join(f"{comparison.articles[v.article].article.id}:{v.span.start}:{v.span.end}" for v in values)
    return Finding(
        id=f"{kind}-h{hashlib.sha256(names.encode()).hexdigest()[:10]}",
        kind=kind,
        verdict=verdict,
        what=titled.what if titled else title_of(_KINDS[kind], verdict is Verdict.DIFFER, values, lambda v: _side_of(comparison, v)),
        reason=reason_of(values, verdict, clause, _silent(comparison, values)),
        group=None,
        tier=Tier.SURE,
        origins=_origins(comparison, values),
        values=tuple(values),
        why=(YOURS,),
        time=_time(comparison, verdict, values),
    )


def _silent(comparison: Comparison, values: Sequence[FindingValue]) -> list[int]:
    there = {v.article for v in values}
    return [i for i in range(len(comparison.articles)) if i not in there]


def _origins(comparison: Comparison, values: Sequence[FindingValue]) -> int:
    there = {v.article for v in values}
    return sum(not there.isdisjoint(o.articles) for o in comparison.origins) or 1


def _time(comparison: Comparison, verdict: Verdict, values: Sequence[FindingValue]) -> str:
    if verdict not in (Verdict.DIFFER, Verdict.UPDATE):
        return ""
    return time_note(values, [moment_of(a.article) for a in comparison.articles])


def _left_over(old: Finding, new: Finding) -> Finding | None:
    """What an old row said that the new one does not take: a row of its own, None where nothing is left."""
    left = tuple(v for v in old.values if not _holds(new, v))
    if not left or old.verdict is Verdict.ONLY:
        return None
    if len({v.article for v in left}) > 1:
        return replace(old, id=f"{old.id}-r", values=left)
    return replace(
        old, id=f"{old.id}-r", values=left, verdict=Verdict.ONLY, origins=1, reason="You matched the other sources otherwise.", time=""
    )


def _regrouped(comparison: Comparison) -> Comparison:
    """With the passage groups that the alignments make, and each finding in its group."""
    groups = group_passages(comparison.alignments, rank_of(in_order([a.article for a in comparison.articles])))
    group_at = {(p.article, s): g.id for g in groups for p in g.passages for s in p.sentences}
    return replace(comparison, groups=groups, findings=tuple(replace(f, group=_group(f, group_at)) for f in comparison.findings))


def _group(finding: Finding, group_at: dict[tuple[int, int], str]) -> str | None:
    ids = [g for v in finding.values if (g := group_at.get((v.article, v.sentence)))]
    return max(sorted(set(ids)), key=ids.count) if ids else None


# ---------------------------------------------------------------- judging again


def _verdict(comparison: Comparison, kind: str, values: Sequence[FindingValue]) -> tuple[Verdict, str]:
    """The strongest verdict between two of the values, with its clause."""
    rule = _KINDS[kind]
    sides: dict[int, Side] = {}
    for at, value in enumerate(values):
        if value.mention is not None:
            sides[at] = _side(comparison.articles[value.article], value.mention)
    found = [
        _between(rule, values[i], values[j], sides.get(i), sides.get(j))
        for i, j in combinations(range(len(values)), 2)
        if values[i].article != values[j].article
    ]
    best = min(found, key=lambda j: _STRENGTH.index(j.verdict))
    return best.verdict, best.reason


def _between(rule: FactKind, left: FindingValue, right: FindingValue, one: Side | None, two: Side | None) -> Judgement:
    judged = rule.compare(one, two) if one and two else None
    if judged:
        return judged
    if fold(left.text).text.split() == fold(right.text).text.split():
        return Judgement(Verdict.AGREE, "both use the same words")
    return Judgement(Verdict.COMPATIBLE, "you matched them, and no rule tells more")


def _side_of(comparison: Comparison, value: FindingValue) -> Side | None:
    return None if value.mention is None else _side(comparison.articles[value.article], value.mention)


def _side(analysed: AnalysedArticle, index: int) -> Side:
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in analysed.mentions:
        found[mention.kind].append(mention)
    return Side(document_of(analysed.article), analysed.mentions[index], found, moment_of(analysed.article))


# ---------------------------------------------------------------- correcting


def corrected(comparison: Comparison, kind: str, place: Place, words: str) -> Comparison:
    """The comparison with the value of the mention at a place read from the user's words instead of the text's; rows that
    hold it are judged again. Unchanged where there is no such mention or the words can't be read."""
    analysed = comparison.articles[place.article]
    at = mention_at(analysed, kind, place.span)
    value = read_value(analysed.article, analysed.mentions[at], words) if at is not None else None
    if at is None or value is None:
        return comparison
    mentions = tuple(replace(m, value=value) if i == at else m for i, m in enumerate(analysed.mentions))
    articles = tuple(replace(a, mentions=mentions) if a is analysed else a for a in comparison.articles)
    changed = replace(comparison, articles=articles)
    findings = tuple(_rejudged(changed, f, place.article, at, value, words) for f in comparison.findings)
    return replace(changed, findings=findings)


def read_value(article: Article, mention: Mention, words: str) -> Value | None:
    """The value of a mention's kind that the words would have in the mention's place, None where they can't be read."""
    first = max(article.text.rfind("\n", 0, mention.span.start) + 1, 0)
    last = article.text.find("\n", mention.span.end)
    before, after = article.text[first : mention.span.start], article.text[mention.span.end : last if last >= 0 else len(article.text)]
    for lead, tail in ((before, after), ("", "")):
        document = prepare(lead + words + tail, article.language, article.published_day)
        place = Span(len(lead), len(lead) + len(words))
        found: dict[str, Sequence[Mention]] = {}
        for kind in KINDS:
            found[kind.name] = kind.find(document, found)
            if kind.name == mention.kind:
                break
        best = max(found[mention.kind], key=lambda m: _together(m.span, place), default=None)
        if best is not None and _together(best.span, place):
            return best.value
    return None


def _rejudged(comparison: Comparison, finding: Finding, article: int, mention: int, value: Value, words: str) -> Finding:
    if not any((v.article, v.mention) == (article, mention) for v in finding.values):
        return finding
    values = tuple(_with(v, value) if (v.article, v.mention) == (article, mention) else v for v in finding.values)
    note = f" You corrected {letter(article)} to “{words}”."
    if finding.verdict is Verdict.ONLY:
        return replace(finding, values=values, reason=finding.reason + note)
    verdict, clause = _verdict(comparison, finding.kind, values)
    reason = reason_of(values, verdict, clause, _silent(comparison, values)) + note
    return replace(finding, values=values, verdict=verdict, reason=reason, time=_time(comparison, verdict, values))


def _with(old: FindingValue, value: Value) -> FindingValue:
    return replace(old, value=value, hedges=(*(h for h in old.hedges if h != CORRECTED), CORRECTED))
