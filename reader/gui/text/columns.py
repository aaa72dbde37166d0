"""Which sources stand side by side, and what is in focus there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from reader.gui.session import Session
from reader.gui.state import Selection, TextLayout
from reader.gui.text.mark_layer import Segment
from reader.model.alignment import Passage
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.model.span import Span
from reader.render.marks import Link, Links, passage_span
from reader.render.pairs import AlignedPairs

MOST = 4
_LEAST_WIDTH = 340  # of a pane that can still be read
_NARROWEST = 190  # of one that the reader asks for
_GAP = 66


def room_for(width: int, wanted: int = 0) -> int:
    """How many columns fit into a width in pixels: two at least, four at most; as many as are `wanted` if they can just
    be read."""
    least = _NARROWEST if wanted else _LEAST_WIDTH
    return min(max((width + _GAP) // (least + _GAP), 2), wanted or MOST)


def choose(pairs: AlignedPairs, shown: Sequence[int], count: int, must: Sequence[int] = ()) -> tuple[int, ...]:
    """At most `count` of the `shown` sources that share most with each other, in the sources' order; those in `must`
    come before others, the first of them before the last."""
    if len(shown) <= count:
        return tuple(shown)
    chosen = [i for i in dict.fromkeys(must) if i in shown][:count]
    if not chosen:
        chosen.append(max(shown, key=lambda i: (sum(pairs.shared(i, j) for j in shown if j != i), -i)))
    while len(chosen) < count:
        rest = [i for i in shown if i not in chosen]
        chosen.append(max(rest, key=lambda i: (sum(pairs.shared(i, j) for j in chosen), -i)))
    return tuple(sorted(chosen, key=list(shown).index))


def beside(session: Session, links: Links, before: Sequence[int], base: int | None, width: int) -> tuple[int, ...]:
    """The sources that stand side by side in a view so many pixels wide: those that stand there already if they show what
    is selected, else those that the reader put there, else those that share most; the base always first."""
    shown, count = session.columns(), room_for(width, session.layout.columns)
    finding, article = session.selected_finding, session.selection.article
    article = article if article in shown else None
    kept = tuple(c for c in before if c in shown)
    if len(kept) == min(count, len(shown)) and kept[:1] == (base,) and enough(finding, article, kept):
        return kept
    ids = {a.article.id: i for i, a in enumerate(links.comparison.articles)}
    first = [base] if base is not None else []
    put = [ids[name] for name in session.layout.beside if name in ids]
    usual = _in_row(links.pairs, choose(links.pairs, shown, count, [*first, *put]), [*first, *put])
    if enough(finding, article, usual):
        return usual
    return _in_row(links.pairs, choose(links.pairs, shown, count, [*first, *_wanted(finding, article)]), first)


def _in_row(pairs: AlignedPairs, columns: Sequence[int], first: Sequence[int]) -> tuple[int, ...]:
    """The columns in a row: `first` as they are, then each beside the one with which it shares most, so that ribbons join
    neighbours."""
    row = [c for c in dict.fromkeys(first) if c in columns]
    rest = [c for c in columns if c not in row]
    while rest:
        last = row[-1] if row else rest[0]
        best = max(rest, key=lambda c: (pairs.shared(last, c), -c))
        row.append(best)
        rest.remove(best)
    return tuple(row)


def _wanted(finding: Finding | None, article: int | None) -> list[int]:
    """The sources that have to be shown for a selection, the selected one first."""
    sources = [v.article for v in finding.values] if finding else []
    return list(dict.fromkeys(([article] if article is not None else []) + sources))


def base_of(links: Links, shown: Sequence[int], layout: TextLayout) -> int | None:
    """The source that the others are matched against: the one chosen, else the one that shares most. None without any."""
    chosen = next((i for i in shown if links.comparison.articles[i].article.id == layout.base), None)
    if chosen is not None or not shown:
        return chosen
    pairs = links.pairs
    return max(shown, key=lambda i: (sum(pairs.shared(i, j) for j in shown if j != i), -i))


def enough(finding: Finding | None, article: int | None, columns: Sequence[int]) -> bool:
    """Whether the columns show what is selected: its source, and two sources of the finding where it has two."""
    if article is not None and article not in columns:
        return False
    if finding is None:
        return True
    sources = {v.article for v in finding.values}
    return len(sources & set(columns)) >= min(2, len(sources))


@dataclass(frozen=True, slots=True)
class Focus:
    """What is in focus: for each column the passage (code points of its article's text) or None, for each gap between
    two columns the link's index or -1, and the verdict under which it is shown."""

    passages: tuple[Span | None, ...]
    links: tuple[int, ...]
    verdict: Verdict | None


def focus_of(comparison: Comparison, columns: Sequence[int], gaps: Sequence[Sequence[Link]], selection: Selection) -> Focus:
    """The passages of the selected finding, or of the selected passage, in each column, joined through the links."""
    number = next((i for i, f in enumerate(comparison.findings) if f.id == selection.finding), -1) if selection.finding else -1
    finding = comparison.findings[number] if number >= 0 else None
    passages: list[Span | None] = [_start(comparison, column, finding, selection) for column in columns]
    chosen = [-1] * len(gaps)
    for order in (range(len(gaps)), range(len(gaps) - 1, -1, -1)):
        for gap in order:
            if chosen[gap] < 0:
                chosen[gap] = _link(gaps[gap], number, passages[gap], passages[gap + 1])
            if chosen[gap] >= 0:
                link = gaps[gap][chosen[gap]]
                passages[gap] = _wider(passages[gap], link.left)
                passages[gap + 1] = _wider(passages[gap + 1], link.right)
    verdict = finding.verdict if finding else next((gaps[g][k].verdict for g, k in enumerate(chosen) if k >= 0), None)
    return Focus(tuple(passages), tuple(chosen), verdict)


def focused_in(
    comparison: Comparison,
    base: int,
    selection: Selection,
    finding: Finding | None,
    links: Mapping[int, Sequence[Link]],
    row_of: Callable[[Span], Segment | None],
) -> Span | None:
    """What is in focus in a text that is read alone: the passage selected in it, that of the selected finding, or the counterpart of a
    passage of another source."""
    passage = selection.passage
    if passage is not None and passage.article == base:
        return passage_span(comparison, passage)
    said = next((v.sentence for v in finding.values if v.article == base), None) if finding is not None else None
    sentences = comparison.articles[base].sentences
    if said is not None and said < len(sentences):
        row = row_of(sentences[said])
        return row.span if row else sentences[said]
    if passage is not None:
        span = passage_span(comparison, passage)
        return next((k.left for k in links.get(passage.article, ()) if k.right.overlaps(span)), None)
    return None


def _start(comparison: Comparison, column: int, finding: Finding | None, selection: Selection) -> Span | None:
    passage = selection.passage
    if passage is not None and passage.article == column:
        return passage_span(comparison, passage)
    sentences = comparison.articles[column].sentences
    values = [v for v in finding.values if v.article == column] if finding else []
    return sentences[values[0].sentence] if values and values[0].sentence < len(sentences) else None


def _link(links: Sequence[Link], finding: int, left: Span | None, right: Span | None) -> int:
    """The link that joins what is in focus on both sides, else on one; of several the one that holds the finding."""

    def fits(link: Link) -> tuple[int, bool, float]:
        sides = (left is not None and link.left.overlaps(left)) + (right is not None and link.right.overlaps(right))
        return sides, finding in link.findings, link.score

    best = max(range(len(links)), key=lambda i: fits(links[i]), default=-1)
    if best < 0 or fits(links[best])[0] == 0:
        return -1
    # Where both sides are in focus and no link joins them, a link to something else would mislead.
    return -1 if left is not None and right is not None and fits(links[best])[0] < 2 else best


def _wider(passage: Span | None, link: Span) -> Span:
    """The link's passage, together with what is in focus already where they touch."""
    if passage is None or not passage.overlaps(link):
        return passage or link
    return Span(min(passage.start, link.start), max(passage.end, link.end))


def passages_of(comparison: Comparison, article: int, spans: Sequence[Span]) -> tuple[Passage, ...]:
    """Stretches of matched sentences of one source as passages, in text order, without repetition."""
    sentences = comparison.articles[article].sentences
    ends = [s.end for s in sentences]
    found = set()
    for span in spans:
        first = bisect_right(ends, span.start)
        last = first
        while last < len(sentences) and sentences[last].start < span.end:
            last += 1
        if last > first:
            found.add(Passage(article, tuple(range(first, last))))
    return tuple(sorted(found))


def chosen_in(session: Session, article: int, span: Span, passage: Passage | None) -> Selection:
    """A stretch of a source as something to select, with the first finding that has a value in it."""
    inside = (f.id for f in session.findings if any(v.article == article and v.span.overlaps(span) for v in f.values))
    return Selection(next(inside, None), article, passage)


def step_passage(passages: Sequence[Passage], current: Passage | None, by: int) -> Passage | None:
    """The passage after (+1) or before (-1) the current one; without one the first or the last. Stops at the ends."""
    if not passages:
        return None
    if current is None:
        return passages[0 if by > 0 else -1]
    if current in passages:
        return passages[min(max(list(passages).index(current) + by, 0), len(passages) - 1)]
    after = [p for p in passages if p > current]
    before = [p for p in passages if p < current]
    ahead = after if by > 0 else before[::-1]
    return ahead[0] if ahead else passages[-1 if by > 0 else 0]
