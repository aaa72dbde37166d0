"""How well a comparison meets the labels of a sample event: shares, and the figures that the floors hold.

Alignments are scored by pairs of sentences, of the tiers that screens show (sure and likely). A mention meets a fact when it
is of the fact's kind and overlaps it; the surest overlap is judged. A finding meets a label when, in at least two of the same
articles, one of its values overlaps one of the label's places; kinds are not compared, since one may call a fact a role and
another a name. All that differs was marked by those who wrote it, so a `differ` that meets no label that says so is wrong.
Purity: of the values of findings that are right, how many belong to the label they meet best; a row that mixes two facts has less.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from itertools import combinations, product

from reader.model.alignment import Alignment, Passage, Tier
from reader.model.comparison import AnalysedArticle, Comparison
from reader.model.finding import Finding, Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from tests.eval.gold import Fact, Gold, Label

Sentence = tuple[int, int]
"""Position of the article, index of the sentence."""
Pair = tuple[Sentence, Sentence]
Spans = Mapping[int, tuple[Span, ...]]
"""Places by position of the article."""


@dataclass(frozen=True, slots=True)
class Share:
    """`right` of `of`."""

    right: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.of + other.of)


@dataclass(frozen=True, slots=True)
class Score:
    """Shares by the name of their figure ("differ recall"), and in words what was missed or wrong, for whoever tunes the engine."""

    shares: Mapping[str, Share]
    notes: tuple[str, ...]

    def figures(self) -> dict[str, float]:
        """Each share between 0 and 1. A share of nothing is left out: precision of `differ` where nothing is said to differ."""
        return {name: share.right / share.of for name, share in sorted(self.shares.items()) if share.of}


def add(scores: Iterable[Score]) -> Score:
    """The shares of several parts or events as one."""
    shares: dict[str, Share] = defaultdict(Share)
    notes: list[str] = []
    for score in scores:
        for name, share in score.shares.items():
            shares[name] += share
        notes += score.notes
    return Score(dict(shares), tuple(notes))


def score(gold: Gold, comparison: Comparison) -> Score:
    """Scores a comparison of the event's articles, in the event's order: loading, alignments, facts, findings."""
    return add(
        (
            _score_loading(gold, comparison),
            _score_alignments(gold, comparison),
            _score_facts(gold, comparison),
            _score_findings(gold, comparison),
        )
    )


# ---------------------------------------------------------------- loading


def _score_loading(gold: Gold, comparison: Comparison) -> Score:
    shares: dict[str, Share] = defaultdict(Share)
    notes = []
    for wanted in gold.loaded:
        article = comparison.articles[wanted.article].article
        metadata = {
            "headline": (article.headline, wanted.headline),
            "published": ((article.published or "")[: len(wanted.published)], wanted.published),
        }
        for name, (had, want) in metadata.items():
            shares[name] += Share(had == want, 1)
            if had != want:
                notes.append(f"{name} wrong: {wanted.article}: {had!r}, not {want!r}")
        left = [words for words in wanted.residue if words in article.text]
        shares["residue dropped"] += Share(len(wanted.residue) - len(left), len(wanted.residue))
        notes += [f"residue left: {wanted.article}: {words!r}" for words in left]
    return Score(dict(shares), tuple(notes))


# ---------------------------------------------------------------- alignments


def _score_alignments(gold: Gold, comparison: Comparison) -> Score:
    wanted = _wanted_pairs(gold, comparison.articles)
    listed = {p for a in comparison.alignments if a.tier is not Tier.UNSURE for p in _pairs(a)}
    right = wanted & listed
    shares = {"alignment recall": Share(len(right), len(wanted)), "alignment precision": Share(len(right), len(listed))}
    notes = [f"alignment missed: {_pair_words(p, comparison)}" for p in sorted(wanted - listed)]
    notes += [f"alignment wrong: {_pair_words(p, comparison)}" for p in sorted(listed - wanted)]
    return Score(shares, tuple(notes))


def _wanted_pairs(gold: Gold, articles: tuple[AnalysedArticle, ...]) -> set[Pair]:
    found = set()
    for point in gold.points:
        at = [(p.article, _sentence_at(articles[p.article], p.locate(articles[p.article].article.text).start)) for p in point.places]
        found |= {_ordered(a, b) for a, b in combinations(at, 2) if a[0] != b[0]}
    return found


def _pairs(alignment: Alignment) -> set[Pair]:
    return {_ordered(a, b) for a, b in product(_sentences(alignment.left), _sentences(alignment.right))}


def _sentences(passage: Passage) -> tuple[Sentence, ...]:
    return tuple((passage.article, i) for i in passage.sentences)


def _ordered(a: Sentence, b: Sentence) -> Pair:
    return (a, b) if a < b else (b, a)


def _sentence_at(article: AnalysedArticle, offset: int) -> int:
    return max((i for i, s in enumerate(article.sentences) if s.start <= offset), default=0)


def _pair_words(pair: Pair, comparison: Comparison) -> str:
    words = []
    for article, sentence in pair:
        analysed = comparison.articles[article]
        words.append(f"{article}: {analysed.sentences[sentence].of(analysed.article.text)[:90]}")
    return " | ".join(words)


# ---------------------------------------------------------------- facts


def _score_facts(gold: Gold, comparison: Comparison) -> Score:
    shares: dict[str, Share] = defaultdict(Share)
    notes = []
    for fact in gold.facts:
        article = comparison.articles[fact.place.article]
        place = fact.place.locate(article.article.text)
        mention = _closest(article.mentions, fact.kind, place)
        right = mention is not None and value_meets(mention.value, fact.value)
        shares[f"{fact.kind} found"] += Share(mention is not None, 1)
        shares[f"{fact.kind} value"] += Share(right, 1)
        if not right:
            notes.append(
                f"{fact.kind} {'missed' if mention is None else 'value'}: {fact.place.article}: {fact.place.snippet!r} {_got(mention)}"
            )
        if fact.credited_to is not None:
            credited = mention is not None and _credit_meets(mention, fact)
            shares[f"{fact.kind} credit"] += Share(credited, 1)
            if mention is not None and not credited:
                notes.append(f"{fact.kind} credit: {fact.place.article}: {fact.place.snippet[:60]!r} {mention.credited_to}")
    return Score(dict(shares), tuple(notes))


def _closest(mentions: tuple[Mention, ...], kind: str, place: Span) -> Mention | None:
    near = [m for m in mentions if m.kind == kind and m.span.overlaps(place)]
    return max(near, key=lambda m: min(m.span.end, place.end) - max(m.span.start, place.start), default=None)


def value_meets(value: Value, wanted: Mapping[str, object]) -> bool:
    """Whether each field that is wanted has the wanted value. Moments count as their day, numbers within rounding."""
    had = {f.name: getattr(value, f.name) for f in fields(value)}
    return all(name in had and _same(had[name], want) for name, want in wanted.items())


def _same(had: object, want: object) -> bool:
    if isinstance(had, date | datetime):
        return had.isoformat()[:10] == want
    if isinstance(had, int | float) and isinstance(want, int | float):
        return abs(had - want) <= 1e-9 * max(1.0, abs(want))
    if isinstance(had, str) and isinstance(want, str):
        return had.strip(" ,.") == want.strip(" ,.")
    return had is None and want is None


def _credit_meets(mention: Mention, fact: Fact) -> bool:
    wanted = (fact.credited_to or "").casefold()
    had = mention.credited_to.text.casefold() if mention.credited_to else ""
    return bool(had) and (wanted in had or had in wanted)


def _got(mention: Mention | None) -> str:
    return "" if mention is None else f"got {mention.value}"


# ---------------------------------------------------------------- findings


def _score_findings(gold: Gold, comparison: Comparison) -> Score:
    texts = [a.article.text for a in comparison.articles]
    labels = [(label, _label_spans(label, texts)) for label in gold.labels]
    findings = [(f, _finding_spans(f)) for f in comparison.findings if f.verdict is not Verdict.ONLY]
    return add([_recall(*label, findings) for label in labels] + [_precision(*finding, labels) for finding in findings])


def _recall(label: Label, spans: Spans, findings: list[tuple[Finding, Spans]]) -> Score:
    got = {f.verdict for f, values in findings if meets(spans, values)}
    missed = f"{label.verdict} missed: {label.kind}: {label.what}, got {', '.join(sorted(got)) or 'nothing'}"
    return Score({f"{label.verdict} recall": Share(label.verdict in got, 1)}, () if label.verdict in got else (missed,))


def _precision(finding: Finding, values: Spans, labels: list[tuple[Label, Spans]]) -> Score:
    met = [(label.verdict, _inside(spans, values)) for label, spans in labels if meets(spans, values)]
    own = max((inside for verdict, inside in met if verdict is finding.verdict), default=None)
    words = f"{finding.kind}: " + "; ".join(f"{v.article}: {v.text}" for v in finding.values)
    shares, notes = {}, []
    if own is not None:
        shares["purity"] = Share(own, len(finding.values))
        notes += [f"mixed: {finding.verdict}: {words}"] * (own < len(finding.values))
    if finding.verdict in (Verdict.DIFFER, Verdict.UPDATE):
        shares[f"{finding.verdict} precision"] = Share(own is not None, 1)
        notes += [f"{finding.verdict} wrong: {words} ({', '.join(sorted({v for v, _ in met})) or 'no label'})"] * (own is None)
    return Score(shares, tuple(notes))


def meets(label: Spans, values: Spans) -> bool:
    """Whether a finding's values overlap a label's places in two articles or more; both by article."""
    return sum(any(a.overlaps(b) for a in label[i] for b in values.get(i, ())) for i in label) >= 2


def _inside(label: Spans, values: Spans) -> int:
    return sum(any(a.overlaps(b) for a in label.get(i, ())) for i, spans in values.items() for b in spans)


def _label_spans(label: Label, texts: list[str]) -> Spans:
    return _by_article((p.article, p.locate(texts[p.article])) for p in label.places)


def _finding_spans(finding: Finding) -> Spans:
    return _by_article((v.article, v.span) for v in finding.values)


def _by_article(places: Iterable[tuple[int, Span]]) -> Spans:
    found: dict[int, list[Span]] = defaultdict(list)
    for article, span in places:
        found[article].append(span)
    return {article: tuple(spans) for article, spans in found.items()}
