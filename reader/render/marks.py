"""What to paint in the texts: marked values, and the links between passages of two articles."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from reader.model.alignment import Alignment, AlignmentKind, Match, Passage, Tier
from reader.model.comparison import Comparison
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.span import Span
from reader.render.pairs import AlignedPairs
from reader.render.words import strongest


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked value in one article: its place in code points of `Article.text` and the finding's position."""

    span: Span
    verdict: Verdict
    kind: str
    finding: int


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages that report the same point, as spans of the left and of the right article's text (code points).

    `verdict` is the strongest among the findings that have a value in both passages, None where there are none;
    `findings` are their positions. `sentences` counts those of either passage; `moved` and `told_in` are those of the `Match`, for
    an unsure alignment as if it were alone.
    """

    left: Span
    right: Span
    verdict: Verdict | None
    tier: Tier
    kind: AlignmentKind
    score: float
    findings: tuple[int, ...]
    sentences: tuple[int, int] = (1, 1)
    moved: bool = False
    told_in: tuple[int, int] = (1, 1)


def marks_of(comparison: Comparison, article: int) -> tuple[Mark, ...]:
    """All marked values of one article in text order; of those at one place the one with the strongest verdict is last,
    so that it is painted over the others."""
    return Links(comparison).marks(article)


_STRONGEST_LAST = {verdict: at for at, verdict in enumerate(reversed(Verdict))}


def _over(mark: Mark) -> tuple[int, int, int, int]:
    return mark.span.start, mark.span.end, _STRONGEST_LAST[mark.verdict], mark.finding


def links(comparison: Comparison, left: int, right: int, *, unsure: bool = False) -> tuple[Link, ...]:
    """The matched passages of two articles, in the order of the left text; those of tier `unsure` only when asked for."""
    return Links(comparison).between(left, right, unsure=unsure)


def matched_count(comparison: Comparison, left: int, right: int) -> tuple[int, int]:
    """How many sentences of the left article have a match in the right one (sure or likely), and how many it has."""
    return Links(comparison).matched_count(left, right)


class Links:
    """The links of one comparison. It looks through the findings once and keeps what it has found; keep it where many pairs
    are asked for. `pairs` are those of an earlier comparison, which are used again where its alignments are the same.
    Who has time before the first question may `prepare` the answers."""

    def __init__(self, comparison: Comparison, pairs: AlignedPairs | None = None) -> None:
        self._comparison = comparison
        self._in_sentence: dict[tuple[int, int], list[int]] = {}
        self.pairs = pairs if pairs is not None and pairs.is_of(comparison) else AlignedPairs(comparison.alignments, comparison.matches)
        self._marks: dict[int, list[Mark]] = {}
        self._sorted: dict[int, tuple[Mark, ...]] = {}
        self._reading = self._read_findings()
        self._said: dict[int, dict[int, list[FindingValue]]] = {}
        self._found: dict[tuple[int, int, bool], tuple[Link, ...]] = {}

    @property
    def comparison(self) -> Comparison:
        """The comparison whose links these are."""
        return self._comparison

    def between(self, left: int, right: int, *, unsure: bool = False) -> tuple[Link, ...]:
        """The matched passages of two articles, in the order of the left text; those of tier `unsure` only when asked for."""
        key = (left, right, unsure)
        if key not in self._found:
            found = [self._link(*pair) for pair in self._between(left, right, unsure)]
            self._found[key] = tuple(sorted(found, key=lambda link: (link.left, link.right)))
        return self._found[key]

    def marks(self, article: int) -> tuple[Mark, ...]:
        """All marked values of one article; see `marks_of`."""
        if article not in self._sorted:
            self._read()
            self._sorted[article] = tuple(sorted(self._marks.get(article, ()), key=_over))
        return self._sorted[article]

    def prepare(self, seconds: float) -> bool:
        """Reads on through the findings and counts shared sentences for so long; whether something is left."""
        until = time.perf_counter() + seconds
        sources = len(self._comparison.articles)
        for _ in chain(self._reading, (self.pairs.shared(*pair) for pair in combinations(range(sources), 2))):
            if time.perf_counter() > until:
                return True
        return False

    def _read(self) -> None:
        """Reads the rest of the findings."""
        for _ in self._reading:
            pass

    def _read_findings(self) -> Iterator[None]:
        """Takes in one finding after the other: where it has marks, and in which sentences it has a value."""
        for at, finding in enumerate(self._comparison.findings):
            for value in finding.values:
                self._marks.setdefault(value.article, []).append(Mark(value.span, finding.verdict, finding.kind, at))
                for sentence in _sentences_of(self._comparison.articles[value.article].sentences, value):
                    self._in_sentence.setdefault((value.article, sentence), []).append(at)
            yield

    def matched_count(self, left: int, right: int) -> tuple[int, int]:
        """How many sentences of the left article have a match in the right one (sure or likely), and how many it has."""
        matched = {s for _, passage, _ in self._between(left, right, unsure=False) for s in passage.sentences}
        return len(matched), len(self._comparison.articles[left].sentences)

    def pair_verdict(self, finding: int, left: int, right: int) -> Verdict | None:
        """The verdict of a finding (its position) between two of its sources; see `pair_verdict`."""
        said = self._said.get(finding)
        if said is None:
            said = self._said[finding] = {}
            for value in self._comparison.findings[finding].values:
                said.setdefault(value.article, []).append(value)
        return _verdict_of(self._comparison.findings[finding].verdict, said.get(left, []), said.get(right, []))

    def _between(self, left: int, right: int, unsure: bool) -> Iterator[tuple[Alignment | Match, Passage, Passage]]:
        for turned, ends in ((False, (left, right)), (True, (right, left))):
            aligned: tuple[Alignment | Match, ...] = self.pairs.matches(*ends)
            if unsure:
                aligned += tuple(a for a in self.pairs.of(*ends) if a.tier is Tier.UNSURE)
            for one in aligned:
                yield (one, one.right, one.left) if turned else (one, one.left, one.right)

    def _link(self, aligned: Alignment | Match, a: Passage, b: Passage) -> Link:
        comparison = self._comparison
        inside = tuple(sorted(self._findings_in(a) & self._findings_in(b)))
        verdicts = (self.pair_verdict(i, a.article, b.article) for i in inside)
        verdict = strongest(frozenset(v for v in verdicts if v))
        ends = passage_span(comparison, a), passage_span(comparison, b)
        moved, told_in = (aligned.moved, aligned.told_in) if isinstance(aligned, Match) else (False, (1, 1))
        told_in = told_in if aligned.left == a else told_in[::-1]
        sentences = len(a.sentences), len(b.sentences)
        return Link(*ends, verdict, aligned.tier, aligned.kind, aligned.score, inside, sentences, moved, told_in)

    def _findings_in(self, passage: Passage) -> set[int]:
        self._read()
        found: set[int] = set()
        for sentence in passage.sentences:
            found.update(self._in_sentence.get((passage.article, sentence), ()))
        return found


def _sentences_of(sentences: Sequence[Span], value: FindingValue) -> range:
    """The sentences over which a value reaches, beginning with a look at the one that it names."""
    at, end = min(value.sentence, len(sentences) - 1), value.span.end
    while at > 0 and sentences[at].start > value.span.start:
        at -= 1
    while at < len(sentences) and sentences[at].end <= value.span.start:
        at += 1
    last = at
    while last < len(sentences) and sentences[last].start < end:
        last += 1
    return range(at, last)


def passage_span(comparison: Comparison, passage: Passage) -> Span:
    """Where a passage stands in its article's text, from its first sentence's start to its last one's end (code points)."""
    sentences = comparison.articles[passage.article].sentences
    return Span(sentences[passage.sentences[0]].start, sentences[passage.sentences[-1]].end)


def pair_verdict(finding: Finding, left: int, right: int) -> Verdict | None:
    """The verdict of a finding between two of its sources: those that say the same agree, also in a row that differs (of
    three sources only one may stand against the others). None where one of the two says nothing."""
    ours = [v for v in finding.values if v.article == left]
    theirs = [v for v in finding.values if v.article == right]
    return _verdict_of(finding.verdict, ours, theirs)


def _verdict_of(verdict: Verdict, ours: list[FindingValue], theirs: list[FindingValue]) -> Verdict | None:
    if not ours or not theirs:
        return None
    return Verdict.AGREE if verdict is not Verdict.AGREE and _same(ours, theirs) else verdict


def _same(ours: list[FindingValue], theirs: list[FindingValue]) -> bool:
    values = [v.value for v in ours + theirs]
    return values[0] is not None and all(v == values[0] for v in values)
