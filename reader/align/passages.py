"""Passages of one or more sentences that report one point in two articles: splits, merges, and what has moved.

A sentence whose best partner is a sentence of another match joins that one's passage if it stands beside it and if the two
passages have more in common with it than without: so what one report says in one sentence and another in two is one match.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.align.likeness import alike, kind_of
from reader.align.order import in_order
from reader.align.words import Lines, Words
from reader.model.alignment import Alignment, AlignmentKind, Match, Passage, Tier

_Pair = tuple[int, int]
"""A sentence of the left article and one of the right."""


def matches_of(alignments: Sequence[Alignment], left: Lines, right: Lines) -> tuple[Match, ...]:
    """The matches that the alignments of two articles make, those of tier `unsure` left out; in order of the left text.

    Each alignment is in one match. Time grows as n log n with their number.
    """
    listed = {(a.left.sentences[0], a.right.sentences[0]): a for a in alignments if a.tier is not Tier.UNSURE}
    sides = left.sentences, right.sentences
    places = _with_rest(_joined(listed, sides), listed)
    found = [_match(one, two, [listed[pair] for pair in inside], sides) for one, two, inside in places]
    return ordered(sorted(found, key=lambda m: (m.left, m.right)))


_Sides = tuple[Sequence[Words], Sequence[Words]]
_Place = tuple[tuple[int, ...], tuple[int, ...], list[_Pair]]
"""The sentences of a left passage and of a right one, and the aligned pairs among them."""


def _joined(listed: Mapping[_Pair, Alignment], sides: _Sides) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The passages around each pair of sentences that are each other's best."""
    to_right = _best(((i, j), a.score) for (i, j), a in listed.items())
    to_left = _best(((j, i), a.score) for (i, j), a in listed.items())
    fond_of_left, fond_of_right = _fans(to_left), _fans(to_right)
    found = []
    for i, j in sorted(to_right.items()):
        if to_left[j] == i:
            whole = listed[i, j].kind is not AlignmentKind.REWORDED  # what stands there almost word for word is told whole
            found.append(((i,), (j,)) if whole else _grown((i, j), (fond_of_right[j], fond_of_left[i]), listed, sides))
    return found


def _best(scored: Iterable[tuple[_Pair, float]]) -> dict[int, int]:
    """For each sentence the one on the other side with which it has the best score; of equal ones the first."""
    found: dict[int, tuple[float, int]] = {}
    for (one, other), score in scored:
        found[one] = min(found.get(one, (0.0, -1)), (-score, other))
    return {one: other for one, (_, other) in found.items()}


def _fans(best: Mapping[int, int]) -> defaultdict[int, set[int]]:
    """For each sentence those on the other side whose best it is."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for one, other in best.items():
        found[other].add(one)
    return found


def _grown(
    core: _Pair, fans: tuple[set[int], set[int]], listed: Mapping[_Pair, Alignment], sides: _Sides
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The passages that begin as the two sentences of `core`, each with the fans of the other sentence that stand beside it and
    make the two more alike; the surest first."""
    passages: tuple[set[int], set[int]] = {core[0]}, {core[1]}
    refused: set[_Pair] = set()
    while True:
        likeness = _shared(passages, sides)
        waiting = []
        for side in (0, 1):
            for at in (min(passages[side]) - 1, max(passages[side]) + 1):
                if at in fans[side] and (side, at) not in refused:
                    pair = (at, core[1]) if side == 0 else (core[0], at)
                    waiting.append((-listed[pair].score, side, at))
        if not waiting:
            return tuple(sorted(passages[0])), tuple(sorted(passages[1]))
        _, side, at = min(waiting)
        passages[side].add(at)
        if _shared(passages, sides) <= likeness:
            passages[side].remove(at)
            refused.add((side, at))


def _shared(passages: tuple[set[int], set[int]], sides: _Sides) -> float:
    """How much of the words of weight in two passages is in both, 0 to 1."""
    one, two = ({root for i in passage for root in side[i].roots} for passage, side in zip(passages, sides, strict=True))
    return 2 * len(one & two) / max(1, len(one) + len(two))


def _with_rest(joined: Sequence[tuple[tuple[int, ...], tuple[int, ...]]], listed: Mapping[_Pair, Alignment]) -> list[_Place]:
    """The passages with the aligned pairs among them, and each other pair as passages of its own."""
    places: list[_Place] = []
    taken: set[_Pair] = set()
    for one, two in joined:
        inside = [(i, j) for i in one for j in two if (i, j) in listed]
        taken.update(inside)
        places.append((one, two, inside))
    return places + [((i,), (j,), [(i, j)]) for i, j in listed if (i, j) not in taken]


def _match(one: tuple[int, ...], two: tuple[int, ...], inside: list[Alignment], sides: _Sides) -> Match:
    texts = [" ".join(side[i].text for i in passage) for passage, side in zip((one, two), sides, strict=True)]
    ratio = alike(*texts)
    surest = tuple(sorted(inside, key=lambda a: (-a.score, a.left, a.right)))
    left, right = surest[0].left.article, surest[0].right.article
    kind = surest[0].kind if len(surest) == 1 else kind_of(texts[0], texts[1], ratio)
    if len(one) == len(two) == 1:
        return Match(surest[0].left, surest[0].right, surest, kind, round(100 * ratio))
    return Match(Passage(left, one), Passage(right, two), surest, kind, round(100 * ratio))


def ordered(matches: Sequence[Match]) -> tuple[Match, ...]:
    """All matches of two articles with what they tell of the order of the two texts: what has moved, and what is told in several places."""
    first = _first_told(matches)
    kept = {first[i] for i in in_order([(matches[i].left.sentences[0], matches[i].right.sentences[0], matches[i].score) for i in first])}
    moved = set(first) - kept
    into = _told_in([(m.left.sentences, m.right.sentences) for m in matches])
    out_of = _told_in([(m.right.sentences, m.left.sentences) for m in matches])
    return tuple(Match(m.left, m.right, m.pairs, m.kind, m.alike, i in moved, (into[i], out_of[i])) for i, m in enumerate(matches))


def _first_told(matches: Sequence[Match]) -> list[int]:
    """Indices of the matches of whose sentences none has a better one: where the others stand tells nothing of the order."""
    best: dict[tuple[int, int], float] = {}
    places = [[(side, s) for side, passage in enumerate((m.left, m.right)) for s in passage.sentences] for m in matches]
    for match, own in zip(matches, places, strict=True):
        for place in own:
            best[place] = max(match.score, best.get(place, 0.0))
    return [i for i, own in enumerate(places) if all(best[place] <= matches[i].score for place in own)]


def _told_in(pairs: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> list[int]:
    """For each first passage in how many second ones it, or one that has a sentence in common with it, is told."""
    there: defaultdict[int, set[tuple[int, ...]]] = defaultdict(set)
    for one, other in pairs:
        for sentence in one:
            there[sentence].add(other)
    return [len(set().union(*(there[sentence] for sentence in one))) for one, _ in pairs]
