"""What the text views paint of a comparison, after the filter: links between two sources, and passages in the gutter."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.gui.text.mark_layer import Segment
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.model.span import Span
from reader.render.marks import Link, Links, Mark
from reader.render.words import strongest

Shows = Callable[[Finding], bool]
"""Whether the filter shows a finding."""


def shown_marks(links: Links, article: int, shows: Shows) -> tuple[Mark, ...]:
    """The marks of one source whose findings are shown."""
    findings = links.comparison.findings
    return tuple(m for m in links.marks(article) if shows(findings[m.finding]))


def shown_links(links: Links, left: int, right: int, shows: Shows) -> tuple[Link, ...]:
    """The links of two neighbours, each with the verdict of the findings that are shown. A link all of whose findings
    are hidden is left out. Of those without findings, which have no verdict, only the best of each passage stay: more of
    them would cross each other and tell nothing."""
    found, comparison = [], links.comparison
    for link in links.between(left, right):
        inside = tuple(i for i in link.findings if shows(comparison.findings[i]))
        if inside == link.findings:
            found.append(link)
        elif inside:
            verdicts = (links.pair_verdict(i, left, right) for i in inside)
            found.append(replace(link, findings=inside, verdict=strongest(frozenset(v for v in verdicts if v))))
    best_left, best_right = _best(found, lambda link: link.left), _best(found, lambda link: link.right)
    return tuple(k for k in found if k.findings or k.score >= min(best_left[k.left], best_right[k.right]))


def _best(links: Sequence[Link], end: Callable[[Link], Span]) -> dict[Span, float]:
    """The score of the best link of each passage."""
    best: dict[Span, float] = {}
    for link in links:
        best[end(link)] = max(link.score, best.get(end(link), 0.0))
    return best


def segments(
    comparison: Comparison, article: int, matched: Sequence[tuple[Span, Verdict | None]], shows: Shows | None
) -> tuple[Segment, ...]:
    """The gutter of one source: its sentences under the strongest verdict of the `matched` passages over them, joined
    where neighbours belong to the same passages, and the sentences that hold what only this source reports; those are left out
    without `shows`."""
    sentences = comparison.articles[article].sentences
    owners: list[list[int]] = [[] for _ in sentences]
    ends = [s.end for s in sentences]
    for number, (span, _) in enumerate(matched):
        i = bisect_right(ends, span.start)
        while i < len(sentences) and sentences[i].start < span.end:
            owners[i].append(number)
            i += 1
    only = _only_sentences(comparison, article, shows) if shows is not None else frozenset()
    found: list[Segment] = []
    for i, sentence in enumerate(sentences):
        if owners[i]:
            verdict = strongest(frozenset(v for n in owners[i] if (v := matched[n][1])))
            joined = i > 0 and owners[i] == owners[i - 1]
            found.append(Segment(Span(found.pop().span.start if joined else sentence.start, sentence.end), verdict))
        elif i in only:
            found.append(Segment(sentence, Verdict.ONLY))
    return tuple(found)


def _only_sentences(comparison: Comparison, article: int, shows: Shows) -> frozenset[int]:
    return frozenset(
        v.sentence for f in comparison.findings if f.verdict is Verdict.ONLY and shows(f) for v in f.values if v.article == article
    )
