"""Origins: articles whose text goes back to the same copy. Agreement counts origins, not outlets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.align.copies import Fingerprints, SharedRun, shared_runs
from reader.compare.credits import Credits
from reader.model.alignment import Alignment, AlignmentKind
from reader.model.comparison import Origin
from reader.model.letters import enumerate_letters
from reader.model.span import Span

_SHARE = 0.3
"""Two articles rest on one copy when this share of the shorter one's words stands in the other, quotations aside …"""

_WORDS = 80
_LEAST_SHARE = 0.1
"""… or this many words, if they are not a mere trifle of both …"""

_CREDITED_WORDS = 25
_CREDITED_SHARE = 0.08
"""… or fewer, where both name the same source of their text. Without a word in common two reports of one agency are two."""

_TAIL = 3
"""Words behind a run that closes both articles: what outlets put under every article is no copy of a report."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What two articles have in common outside quotations: words in equal runs, words in sentences that are only lightly
    reworded besides, and both as a share of the shorter article's words."""

    equal: int
    reworded: int
    share: float

    @property
    def words(self) -> int:
        """All common words."""
        return self.equal + self.reworded


def copy_between(
    left: Fingerprints, right: Fingerprints, sentences: tuple[Sequence[Span], Sequence[Span]], alignments: Sequence[Alignment]
) -> Copy:
    """The common copy of two articles. `sentences` are the two articles', to which the alignments refer."""
    runs = shared_runs(left, right)
    close = runs[-1:] if runs and _closes(runs[-1], left, right) else ()
    runs = runs[: len(runs) - len(close)]
    shorter = min(len(left.words), len(right.words)) - sum(run.words for run in close)
    near = [a for a in alignments if a.kind is not AlignmentKind.REWORDED]
    reworded = min(
        _uncovered(left, (sentences[0][s] for a in near for s in a.left.sentences), [r.left for r in (*runs, *close)]),
        _uncovered(right, (sentences[1][s] for a in near for s in a.right.sentences), [r.right for r in (*runs, *close)]),
    )
    equal = sum(run.words for run in runs)
    return Copy(equal, reworded, (equal + reworded) / shorter if shorter > 0 else 0.0)


def _closes(run: SharedRun, left: Fingerprints, right: Fingerprints) -> bool:
    """Whether a run is a short common end of both articles, such as what an outlet says of itself."""
    sides = ((run.left, left.spans), (run.right, right.spans))
    at_end = all(sum(1 for s in spans[-_TAIL - 1 :] if s.start >= span.end) <= _TAIL for span, spans in sides)
    return at_end and 2 * run.words < min(len(left.words), len(right.words))


def _uncovered(article: Fingerprints, sentences: Iterable[Span], runs: Sequence[Span]) -> int:
    """Words of the sentences that stand in none of the runs."""
    words = 0
    for sentence in set(sentences):
        first = bisect_left(article.spans, sentence.start, key=_start)
        last = bisect_left(article.spans, sentence.end, key=_start)
        words += sum(1 for word in article.spans[first:last] if not any(run.contains(word) for run in runs))
    return words


def _start(span: Span) -> int:
    return span.start


def origins_of(credits: Sequence[Credits], copies: Mapping[tuple[int, int], Copy]) -> tuple[Origin, ...]:
    """Every article stands in exactly one origin. `copies` holds each pair of articles once, the lower position first."""
    parent = list(range(len(credits)))
    evidence: dict[tuple[int, int], str] = {}
    for (i, j), copy in sorted(copies.items()):
        if words := _evidence(credits[i], credits[j], copy):
            evidence[i, j] = f"{enumerate_letters((i, j))}: {words}"
            _join(parent, i, j)
    roots = sorted({_root(parent, i) for i in range(len(credits))})
    members = [tuple(i for i in range(len(credits)) if _root(parent, i) == root) for root in roots]
    return tuple(_origin(credits, articles, evidence) for articles in members)


def _evidence(one: Credits, two: Credits, copy: Copy) -> str:
    """Why two articles rest on one copy, in words, empty where they don't."""
    source = _common_source(one, two)
    found = [_common_words(copy)] if copy.words else []
    if copy.share >= _SHARE or (copy.words >= _WORDS and copy.share >= _LEAST_SHARE):
        return "; ".join([*found, source] if source else found)
    if first := _published_first(one, two):
        return "; ".join([first, *found])
    if source and copy.words >= _CREDITED_WORDS and copy.share >= _CREDITED_SHARE:
        return "; ".join([source, *found])
    return ""


def _common_words(copy: Copy) -> str:
    equal = f"{copy.equal} words of running text are the same" if copy.equal else ""
    reworded = f"{copy.reworded} more stand in sentences that are nearly the same" if copy.equal else ""
    if not copy.equal:
        return f"{copy.reworded} words stand in sentences that are nearly the same"
    return f"{equal}, {reworded}" if copy.reworded else equal


def _common_source(one: Credits, two: Credits) -> str:
    """The source that both name for their text, in words."""
    if agencies := sorted(one.agencies & two.agencies):
        return f"both are credited to {' and '.join(agencies)}"
    for outlet, lines in ((one.outlet, two.lines), (two.outlet, one.lines)):
        if outlet and one.outlet != two.outlet and any(_names(line, outlet) for line in lines):
            return "one is credited to the other's outlet"
    return ""


def _names(line: str, outlet: str) -> bool:
    """Whether a line holds the name of an outlet as whole words."""
    return f" {outlet} " in f" {' '.join(''.join(c if c.isalnum() else ' ' for c in line).split())} "


def _published_first(one: Credits, two: Credits) -> str:
    """Whether both go back to what one outlet published first, in words."""
    if one.first and one.first == two.first:
        return "both say that the same outlet published it first"
    if (one.first and one.first == two.outlet) or (two.first and two.first == one.outlet):
        return "one says that the other's outlet published it first"
    return ""


def _origin(credits: Sequence[Credits], articles: tuple[int, ...], evidence: Mapping[tuple[int, int], str]) -> Origin:
    if len(articles) == 1:
        return Origin(articles, "Own text", ())
    agencies = sorted({agency for i in articles for agency in credits[i].agencies})
    if any(credits[i].release for i in articles):
        label = "Press release"
    elif len(agencies) == 1:
        label = f"{agencies[0]} copy"
    else:
        label = "Shared text"
    inside = [words for (i, j), words in sorted(evidence.items()) if i in articles and j in articles]
    released = [f"{enumerate_letters((i,))} is a press release" for i in articles if credits[i].release]
    return Origin(articles, label, (*inside, *released))


def _root(parent: Sequence[int], i: int) -> int:
    while parent[i] != i:
        i = parent[i]
    return i


def _join(parent: list[int], i: int, j: int) -> None:
    one, two = sorted((_root(parent, i), _root(parent, j)))
    parent[two] = one
