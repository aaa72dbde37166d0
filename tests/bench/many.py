"""A comparison as large as the window has to bear: 20 articles of 5,000 words, 500 facts in all of them, passages aligned."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from reader.facts.date_value import DateValue
from reader.model.alignment import Alignment, AlignmentKind, Passage, Tier
from reader.model.article import Article, article_id
from reader.model.comparison import AnalysedArticle, Comparison, Origin
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from tests.build import single_matches

_VERDICTS = (Verdict.DIFFER, Verdict.UPDATE, Verdict.COMPATIBLE, Verdict.AGREE, Verdict.AGREE, Verdict.ONLY)
_KINDS = ("date", "quantity", "name", "place", "role", "quote", "claim")


def _article(number: int, sentences: int) -> AnalysedArticle:
    paragraphs: list[Span] = []
    spans: list[Span] = []
    mentions: list[Mention] = []
    parts: list[str] = []
    at = 0
    for i in range(sentences):
        words = f"Harbour pilot {i} of outlet {number} told the council on {i % 28 + 1} December that the ferry lay off the northern quay."
        start = at
        at += len(words)
        spans.append(Span(start, at))
        day = date(2024, 12, i % 28 + 1)
        begin = start + words.index(" on ") + 4
        text = words[begin - start : words.index(" that")]
        mentions.append(Mention("date", Span(begin, begin + len(text)), text, DateValue(day.isoformat(), day, day, "day"), i))
        parts.append(words)
        last = i % 5 == 4 or i == sentences - 1
        if last:
            first = spans[i - i % 5].start
            paragraphs.append(Span(first, at))
        parts.append("\n\n" if last else " ")
        at += 2 if last else 1
    text = "".join(parts).rstrip()
    article = Article(
        id=article_id(text),
        text=text,
        paragraphs=tuple(paragraphs),
        headline=f"Ferry off the quay, report {number}",
        outlet=f"The Northern Harbour and Coastal Gazette {number}",
        published=f"2024-12-{number % 28 + 1:02d}T06:15:00+00:00",
        language="en",
    )
    return AnalysedArticle(article, tuple(spans), tuple(mentions))


def _value(article: int, analysed: AnalysedArticle, sentence: int) -> FindingValue:
    mention = analysed.mentions[sentence]
    return FindingValue(article, mention.span, mention.text, mention.value, sentence, sentence)


def many(articles: int = 20, findings: int = 500, sentences: int = 220) -> Comparison:
    """The comparison; sentences are some 22 words long."""
    analysed = tuple(_article(i, sentences) for i in range(articles))
    found = []
    for i in range(findings):
        verdict = _VERDICTS[i % len(_VERDICTS)]
        speaking = range(articles) if verdict is not Verdict.ONLY else (i % articles,)
        values = tuple(_value(a, analysed[a], i % sentences) for a in speaking)
        found.append(
            Finding(
                f"f{i}",
                _KINDS[i % len(_KINDS)],
                verdict,
                f"When the pilot of row {i} spoke",
                f"The sources of row {i} name days.",
                None,
                Tier.SURE,
                2,
                values,
            )
        )
    alignments = tuple(
        Alignment(Passage(a, (s,)), Passage(b, (s,)), 80, Tier.SURE, AlignmentKind.REWORDED, ())
        for a, b in combinations(range(articles), 2)
        for s in range(0, sentences, 3)
    )
    origins = tuple(Origin((i,), "Own text", ()) for i in range(articles))
    return Comparison(analysed, alignments, (), tuple(found), origins, single_matches(alignments))
