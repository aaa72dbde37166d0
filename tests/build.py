"""Comparisons built by hand, for tests of everything that reads a `Comparison`.

Texts are written with marks: `"the ferry struck rocks on ⟦struck:December 2⟧"` names the span of "December 2" `struck`, and
the mark itself leaves the text. `article()` turns marked paragraphs into an analysed article, `value()` a mark into what a
source says in a finding, `sample()` is a whole comparison of four fictional reports that holds every verdict.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from reader.align.passages import ordered
from reader.model.alignment import Alignment, AlignmentKind, Match, Passage, PassageGroup, Reason, Tier
from reader.model.article import Article, Dropped, Notice, article_id
from reader.model.comparison import AnalysedArticle, Comparison, Origin
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.mention import Credit, Mention, Modality, Value
from reader.model.span import Span
from reader.text.document import document_of, paragraphs_of

_MARK = re.compile(r"⟦(?P<name>[\w-]+):(?P<words>[^⟧]*)⟧")


@dataclass(frozen=True, slots=True)
class SampleDate(Value):
    """A date as JSON shows it."""

    timex: str
    earliest: date | None
    latest: date | None
    grain: str


@dataclass(frozen=True, slots=True)
class SampleQuantity(Value):
    """A quantity as JSON shows it."""

    low: float | None
    high: float | None
    unit: str
    qualifier: str


@dataclass(frozen=True, slots=True)
class SampleName(Value):
    """A name or a place as JSON shows it."""

    canonical: str
    type: str


@dataclass(frozen=True, slots=True)
class SampleQuote(Value):
    """A quotation as JSON shows it."""

    words: str
    verb: str | None


@dataclass(frozen=True, slots=True)
class SampleClaim(Value):
    """A claim as JSON shows it."""

    predicate: str
    polarity: str
    modality: str


@dataclass(frozen=True, slots=True)
class SampleAttribution(Value):
    """An attribution as JSON shows it."""

    voice: str
    cue: Span | None


@dataclass(frozen=True, slots=True)
class Marked:
    """An analysed article and the spans of its marks by name, in code points of its text."""

    analysed: AnalysedArticle
    spans: dict[str, Span]

    def sentence(self, mark: str) -> int:
        """Index of the sentence in which a mark stands."""
        start = self.spans[mark].start
        return next(i for i, s in enumerate(self.analysed.sentences) if s.start <= start < s.end)

    def credit(self, mark: str) -> Credit:
        """A mark's words as the source that a statement is credited to."""
        span = self.spans[mark]
        return Credit(span.of(self.analysed.article.text), span)


def strip_marks(marked: str) -> tuple[str, dict[str, Span]]:
    """The text without its marks, and where the marked words stand in it (code points)."""
    text, spans, at = "", {}, 0
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        spans[match["name"]] = Span(len(text), len(text) + len(match["words"]))
        text += match["words"]
        at = match.end()
    return text + marked[at:], spans


def article(
    *paragraphs: str,
    outlet: str | None = None,
    headline: str | None = None,
    published: str | None = None,
    url: str | None = None,
    origin: str = "",
    language: str = "en",
) -> Marked:
    """An analysed article, without mentions, from marked paragraphs."""
    text, spans = strip_marks("\n\n".join(paragraphs))
    built = Article(
        id=article_id(text, url, headline),
        text=text,
        paragraphs=paragraphs_of(text),
        headline=headline,
        outlet=outlet,
        published=published,
        url=url,
        language=language,
        origin=origin,
        metadata_from=tuple((k, "front matter") for k, v in (("outlet", outlet), ("published", published)) if v),
    )
    return Marked(AnalysedArticle(built, document_of(built).sentences, ()), spans)


def with_mentions(marked: Marked, *mentions: Mention) -> Marked:
    """The same article with mentions, in text order."""
    ordered = tuple(sorted(mentions, key=lambda m: (m.span, m.kind)))
    return replace(marked, analysed=replace(marked.analysed, mentions=ordered))


def mention(
    marked: Marked, mark: str, kind: str, value: Value, credit: str | None = None, modality: Modality = Modality.ASSERTED
) -> Mention:
    """The mention at a mark, credited to the words of another mark."""
    span = marked.spans[mark]
    words = span.of(marked.analysed.article.text)
    return Mention(kind, span, words, value, marked.sentence(mark), marked.credit(credit) if credit else None, modality)


def value(articles: tuple[Marked, ...], index: int, mark: str, *, credit: str | None = None, hedges: tuple[str, ...] = ()) -> FindingValue:
    """What article `index` says at a mark; the mention that stands exactly there is found by its span."""
    marked = articles[index]
    span = marked.spans[mark]
    at = next((i for i, m in enumerate(marked.analysed.mentions) if m.span == span), None)
    found = marked.analysed.mentions[at] if at is not None else None
    credited = marked.credit(credit) if credit else (found.credited_to if found else None)
    words = span.of(marked.analysed.article.text)
    return FindingValue(index, span, words, found.value if found else None, at, marked.sentence(mark), credited, hedges)


def _day(month: int, day: int, year: int = 2024) -> SampleDate:
    at = date(year, month, day)
    return SampleDate(at.isoformat(), at, at, "day")


def _ledger() -> Marked:
    marked = article(
        "The ferry Calder ran aground off ⟦place:Port Ellery⟧ on ⟦struck:December 2⟧ with ⟦aboard:about 300⟧ people aboard, "
        "⟦council:the harbour council⟧ said. ⟦hurt:Nine⟧ passengers were hurt.",
        "“⟦quote:We never had a warning light on the bridge⟧,” said ⟦captain:Captain Ines Varga⟧, who has ⟦years:22 years⟧ of service.",
        "The company ⟦denial:denied⟧ that the radar had failed.",
        outlet="Harbour Ledger",
        headline="Ferry Calder runs aground off Port Ellery",
        published="2024-12-03T06:15:00+00:00",
        url="https://ledger.example/calder",
    )
    return with_mentions(
        marked,
        mention(marked, "place", "place", SampleName("Port Ellery", "LOC")),
        mention(marked, "struck", "date", _day(12, 2), "council"),
        mention(marked, "aboard", "quantity", SampleQuantity(300, 300, "people", "about"), "council"),
        mention(marked, "hurt", "quantity", SampleQuantity(9, 9, "passenger", "exactly")),
        mention(marked, "quote", "quote", SampleQuote("We never had a warning light on the bridge", "said"), "captain"),
        mention(marked, "captain", "name", SampleName("Ines Varga", "PER")),
        mention(marked, "years", "quantity", SampleQuantity(22, 22, "year", "exactly")),
        mention(marked, "denial", "claim", SampleClaim("fail", "negative", "asserted"), modality=Modality.DENIED),
    )


def _wire() -> Marked:
    marked = article(
        "A ferry carrying ⟦aboard:312⟧ people struck rocks near ⟦place:Port Ellery⟧ on ⟦struck:5 December⟧, "
        "according to ⟦log:the ship's log⟧.",
        "⟦hurt:Twelve⟧ passengers were hurt, ⟦hospital:the town's hospital⟧ said on Thursday.",
        "“⟦quote:We had a warning light on the bridge⟧,” ⟦captain:Varga⟧ told reporters. Its owner ⟦denial:said the radar had not failed⟧.",
        outlet="Meridian Wire",
        headline="Twelve hurt as ferry strikes rocks",
        published="2024-12-05T22:40:00+00:00",
        url="https://wire.example/news/4411",
    )
    cue = Span(marked.spans["log"].start - 13, marked.spans["log"].start - 1)
    return with_mentions(
        marked,
        mention(marked, "aboard", "quantity", SampleQuantity(312, 312, "people", "exactly")),
        mention(marked, "place", "place", SampleName("Port Ellery", "LOC")),
        mention(marked, "struck", "date", _day(12, 5), "log"),
        mention(marked, "struck", "attribution", SampleAttribution("document", cue), "log"),
        mention(marked, "hurt", "quantity", SampleQuantity(12, 12, "passenger", "exactly"), "hospital"),
        mention(marked, "quote", "quote", SampleQuote("We had a warning light on the bridge", "told"), "captain"),
        mention(marked, "captain", "name", SampleName("Ines Varga", "PER")),
    )


def _post() -> Marked:
    marked = article(
        "The Calder hit a reef off ⟦place:Port Ellery⟧ in ⟦struck:early December⟧ with ⟦aboard:more than 300⟧ people on board.",
        "🚢 Its master, ⟦captain:Ines Varga⟧, ⟦accused:is accused of ignoring the radar⟧. A new ferry would cost ⟦cost:$41 million⟧.",
        outlet="Ellery Post",
        headline="Reef, radar and a long night",
        published="2024-12-06",
        url="https://post.example/night",
    )
    december = SampleDate("2024-12", date(2024, 12, 1), date(2024, 12, 10), "day")
    return with_mentions(
        marked,
        mention(marked, "place", "place", SampleName("Port Ellery", "LOC")),
        mention(marked, "struck", "date", december),
        mention(marked, "aboard", "quantity", SampleQuantity(300, None, "people", "more_than")),
        mention(marked, "captain", "name", SampleName("Ines Varga", "PER")),
        mention(marked, "accused", "claim", SampleClaim("ignore", "positive", "alleged"), modality=Modality.ALLEGED),
        mention(marked, "cost", "quantity", SampleQuantity(41_000_000, 41_000_000, "USD", "exactly")),
    )


def _notes() -> Marked:
    marked = article(
        "The ferry Calder ran aground off ⟦place:Port Ellery⟧ on ⟦struck:December 2⟧, ⟦council:the harbour council⟧ said. Its captain is "
        "⟦captain:Inez Varga⟧.",
        origin="notes/northgate.txt",
        language="en",
    )
    noticed = replace(
        marked.analysed.article,
        notices=(Notice("no-date", "No date of publication was found."), Notice("headline-repeated", "The headline stood 3 times.")),
        dropped=(Dropped("Leave a Comment", "comment form", before=len(marked.analysed.article.text)), Dropped("Share", "page navigation")),
    )
    marked = replace(marked, analysed=replace(marked.analysed, article=noticed))
    return with_mentions(
        marked,
        mention(marked, "place", "place", SampleName("Port Ellery", "LOC")),
        mention(marked, "struck", "date", _day(12, 2), "council"),
        mention(marked, "captain", "name", SampleName("Inez Varga", "PER")),
    )


def _passage(articles: tuple[Marked, ...], index: int, mark: str) -> Passage:
    return Passage(index, (articles[index].sentence(mark),))


def _aligned(
    articles: tuple[Marked, ...], left: tuple[int, str], right: tuple[int, str], score: float, tier: Tier, kind: AlignmentKind
) -> Alignment:
    words = articles[left[0]].spans[left[1]].of(articles[left[0]].analysed.article.text)
    reasons = (Reason("Same words", words), Reason("Wording", f"{score:.0f} of 100 alike"))
    return Alignment(_passage(articles, *left), _passage(articles, *right), score, tier, kind, reasons)


def single_matches(alignments: Iterable[Alignment]) -> tuple[Match, ...]:
    """A match of its own for each alignment that is not unsure."""
    of_pair: dict[tuple[int, int], list[Match]] = {}
    for a in sorted(alignments, key=lambda a: (a.left, a.right)):
        if a.tier is not Tier.UNSURE:
            of_pair.setdefault((a.left.article, a.right.article), []).append(Match(a.left, a.right, (a,), a.kind, 50))
    return tuple(match for _, matches in sorted(of_pair.items()) for match in ordered(matches))


def _findings(articles: tuple[Marked, ...]) -> tuple[Finding, ...]:
    def said(index: int, mark: str, credit: str | None = None, *hedges: str) -> FindingValue:
        return value(articles, index, mark, credit=credit, hedges=hedges)

    return (
        Finding(
            id="f0",
            kind="date",
            verdict=Verdict.DIFFER,
            what="When the ferry ran aground",
            reason="A and D say December 2, B says 5 December, both of when the ferry ran aground; C leaves it open.",
            group="g0",
            tier=Tier.SURE,
            origins=3,
            values=(said(0, "struck"), said(1, "struck"), said(2, "struck", None, "vague"), said(3, "struck")),
            why=(Reason("Same place", "Port Ellery"), Reason("Same verb", "ran aground, struck")),
            time="Conflict. A (3 Dec) was published before B (5 Dec), and neither gives way.",
        ),
        Finding(
            id="f1",
            kind="quote",
            verdict=Verdict.DIFFER,
            what="What the captain said",
            reason="The quoted words are not the same: A has “never had”, B has “had”.",
            group="g2",
            tier=Tier.SURE,
            origins=2,
            values=(said(0, "quote"), said(1, "quote")),
            why=(Reason("Same speaker", "Varga"),),
        ),
        Finding(
            id="f2",
            kind="name",
            verdict=Verdict.DIFFER,
            what="Name of the captain",
            reason="A, B and C write Ines, D writes Inez: one of them has a slip.",
            group=None,
            tier=Tier.LIKELY,
            origins=3,
            values=(said(0, "captain"), said(1, "captain"), said(2, "captain"), said(3, "captain")),
        ),
        Finding(
            id="f3",
            kind="quantity",
            verdict=Verdict.UPDATE,
            what="Passengers hurt",
            reason="A says nine, B, two days later, says twelve: the count has risen.",
            group="g1",
            tier=Tier.SURE,
            origins=2,
            values=(said(0, "hurt", None, "older"), said(1, "hurt")),
            time="Only older. A (3 Dec) was published two days before B (5 Dec).",
        ),
        Finding(
            id="f4",
            kind="quantity",
            verdict=Verdict.COMPATIBLE,
            what="People aboard",
            reason="“about 300” and “more than 300” leave room for 312.",
            group="g0",
            tier=Tier.SURE,
            origins=3,
            values=(said(0, "aboard"), said(1, "aboard"), said(2, "aboard")),
        ),
        Finding(
            id="f5",
            kind="place",
            verdict=Verdict.AGREE,
            what="Where it happened",
            reason="All say Port Ellery.",
            group="g0",
            tier=Tier.SURE,
            origins=3,
            values=(said(0, "place"), said(1, "place"), said(2, "place"), said(3, "place")),
        ),
        Finding(
            id="f6",
            kind="claim",
            verdict=Verdict.AGREE,
            what="Whether the radar failed",
            reason="A reports the denial that B gives.",
            group="g3",
            tier=Tier.LIKELY,
            origins=2,
            values=(said(0, "denial"), said(1, "denial")),
        ),
        Finding(
            id="f7",
            kind="claim",
            verdict=Verdict.ONLY,
            what="Whether the captain ignored the radar",
            reason="Only C reports it.",
            group=None,
            tier=Tier.SURE,
            origins=1,
            values=(said(2, "accused", None, "accused"),),
        ),
        Finding(
            id="f8",
            kind="quantity",
            verdict=Verdict.ONLY,
            what="Cost of a new ferry",
            reason="Only C gives a cost.",
            group=None,
            tier=Tier.SURE,
            origins=1,
            values=(said(2, "cost"),),
        ),
    )


def _group(articles: tuple[Marked, ...], name: str, mark: str, *members: int) -> PassageGroup:
    without = tuple(i for i in range(len(articles)) if i not in members)
    return PassageGroup(name, tuple(_passage(articles, i, mark) for i in members), without)


@cache
def sample() -> Comparison:
    """Four fictional reports on a ferry that ran aground: every verdict, seven kinds, an origin shared by A and D, a source
    without outlet, date and address, an astral character (one code point, two UTF-16 units) in C."""
    articles = (_ledger(), _wire(), _post(), _notes())
    sure, likely = Tier.SURE, Tier.LIKELY
    reworded = AlignmentKind.REWORDED
    alignments = (
        _aligned(articles, (0, "struck"), (1, "struck"), 71, sure, reworded),
        _aligned(articles, (0, "hurt"), (1, "hurt"), 88, sure, AlignmentKind.NEAR_VERBATIM),
        _aligned(articles, (0, "quote"), (1, "quote"), 84, sure, reworded),
        _aligned(articles, (0, "denial"), (1, "denial"), 58, likely, reworded),
        _aligned(articles, (0, "struck"), (2, "struck"), 66, likely, reworded),
        _aligned(articles, (0, "struck"), (3, "struck"), 97, sure, AlignmentKind.NEAR_VERBATIM),
        _aligned(articles, (1, "struck"), (2, "struck"), 63, likely, reworded),
        _aligned(articles, (1, "struck"), (3, "struck"), 70, sure, reworded),
        _aligned(articles, (2, "struck"), (3, "struck"), 41, Tier.UNSURE, reworded),
    )
    return Comparison(
        articles=tuple(m.analysed for m in articles),
        alignments=alignments,
        groups=(
            _group(articles, "g0", "struck", 0, 1, 2, 3),
            _group(articles, "g1", "hurt", 0, 1),
            _group(articles, "g2", "quote", 0, 1),
            _group(articles, "g3", "denial", 0, 1),
        ),
        findings=_findings(articles),
        origins=(
            Origin((0, 3), "Harbour council statement", ("14 words in a row are the same", "Both credit the harbour council")),
            Origin((1,), "Own text", ()),
            Origin((2,), "Own text", ()),
        ),
        matches=single_matches(alignments),
    )
