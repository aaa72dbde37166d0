"""Passages that the user matched: their sentences are aligned for sure, and stand in one match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from reader.align.likeness import alike
from reader.align.passages import ordered
from reader.model.alignment import Alignment, AlignmentKind, Match, Passage, Reason, Tier
from reader.model.comparison import Comparison
from reader.text.fold import fold_plain

YOURS = Reason("Matched", "by you")


def aligned(comparison: Comparison, places: Sequence[Passage]) -> Comparison:
    """The comparison with the sentences of the places, each of another article, aligned for sure. Groups stay as they were."""
    mine = []
    for left, right in combinations(sorted(places), 2):
        known = next((a for a in comparison.alignments if (a.left, a.right) == (left, right)), None)
        kind = known.kind if known else AlignmentKind.REWORDED
        grounds = tuple(r for r in known.reasons if r != YOURS) if known else ()
        mine.append(Alignment(left, right, 100.0, Tier.SURE, kind, (YOURS, *grounds)))
    ends = {(a.left, a.right) for a in mine}
    others = [a for a in comparison.alignments if (a.left, a.right) not in ends]
    matches = comparison.matches
    for alignment in mine:
        matches = _matched(comparison, matches, alignment)
    return replace(comparison, alignments=tuple(sorted((*others, *mine), key=_place)), matches=matches)


def _matched(comparison: Comparison, matches: tuple[Match, ...], mine: Alignment) -> tuple[Match, ...]:
    """The matches with one alignment more, in the match that holds both its sentences or in one of its own."""
    ends = mine.left.article, mine.right.article
    between = [m for m in matches if (m.left.article, m.right.article) == ends]
    others = [m for m in matches if (m.left.article, m.right.article) != ends]
    at = next((i for i, m in enumerate(between) if _holds(m, mine)), None)
    if at is None:
        texts = [_text(comparison, passage) for passage in (mine.left, mine.right)]
        between.append(Match(mine.left, mine.right, (mine,), mine.kind, round(100 * alike(*texts))))
    else:
        pairs = [p for p in between[at].pairs if (p.left, p.right) != (mine.left, mine.right)]
        between[at] = replace(between[at], pairs=(mine, *pairs))
    return tuple(sorted((*others, *ordered(sorted(between, key=_place))), key=_place))


def _holds(match: Match, alignment: Alignment) -> bool:
    inside = ((match.left, alignment.left), (match.right, alignment.right))
    return all(set(part.sentences) <= set(whole.sentences) for whole, part in inside)


def _text(comparison: Comparison, passage: Passage) -> str:
    analysed = comparison.articles[passage.article]
    return " ".join(fold_plain(analysed.sentences[i].of(analysed.article.text)) for i in passage.sentences)


def _place(aligned: Alignment | Match) -> tuple[int, int, Passage, Passage]:
    return aligned.left.article, aligned.right.article, aligned.left, aligned.right
