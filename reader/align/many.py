"""Scores of many pairs of sentences at once: those of `reader.align.features`, by arrays of numbers.

For articles so long that not every pair is scored. A test holds that both ways give the same scores.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.align.profile import K1, B, worths
from reader.align.table import Parts, Table, table
from reader.align.words import Lines
from reader.text.document import REMEMBERED

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]
    Real = NDArray[np.float64]

_PARTNERS = 5
"""How many partners of one sentence are scored …"""

_SHARE = 0.15
"""… and how much of the rarity of the lesser sentence's words they must share."""

_FEW = 2
"""Sentences of an article that tell one fact at most, if it is to make them candidates."""

_DENSE = 4_000_000
"""Cells of a matrix of sentences by sentences, or of sentences by parts, that are made at once."""

_AT_ONCE = 4_000
"""Pairs whose parts are compared at once."""


def likely_pairs(left: Lines, right: Lines) -> dict[tuple[int, int], Sequence[float]]:
    """The pairs of sentences that share most, a few for each sentence of either side, with their scores in the order of
    `reader.align.features.NAMES`; in order."""
    if not left.sentences or not right.sentences:
        return {}
    two = Two(table(left), table(right))
    rows, columns = _with_facts(*two.candidates(), left, right)
    found: dict[tuple[int, int], Sequence[float]] = {}
    for at in range(0, len(rows), _AT_ONCE):
        i, j = rows[at : at + _AT_ONCE], columns[at : at + _AT_ONCE]
        found.update(zip(zip(i.tolist(), j.tolist(), strict=True), two.scores(i, j).tolist(), strict=True))
    return found


def _with_facts(rows: Whole, columns: Whole, left: Lines, right: Lines) -> tuple[Whole, Whole]:
    """The pairs with those that tell one fact, which few sentences of either article tell; in order."""
    import numpy as np

    here, there = _telling(left), _telling(right)
    told = [i * len(right.sentences) + j for fact in here.keys() & there.keys() for i in here[fact] for j in there[fact]]
    if not told:
        return rows, columns
    cells = np.union1d(rows * len(right.sentences) + columns, np.array(told, dtype=np.int64))
    both: tuple[Whole, Whole] = np.divmod(cells, len(right.sentences))
    return both


@lru_cache(maxsize=REMEMBERED)
def _telling(lines: Lines) -> Mapping[int, Sequence[int]]:
    """The sentences that tell each fact, of facts that few tell."""
    found: dict[int, list[int]] = {}
    for at, facts in enumerate(lines.facts):
        for fact in facts:
            found.setdefault(fact, []).append(at)
    return {fact: places for fact, places in found.items() if len(places) <= _FEW}


@dataclass(frozen=True, slots=True)
class _Shared:
    """What each part of either article is worth in the two, and the index of each in the other article (the number of the
    other's parts for one that it has not)."""

    left: Real
    right: Real
    to_right: Whole
    to_left: Whole


def _shared(left: Parts, right: Parts, worth: Real) -> _Shared:
    import numpy as np

    _, here, there = np.intersect1d(left.names, right.names, assume_unique=True, return_indices=True)
    to_right, to_left = np.full(len(left.names), len(right.names)), np.full(len(right.names), len(left.names))
    to_right[here], to_left[there] = there, here
    held_left, held_right = left.held.copy(), right.held.copy()
    held_left[here] += right.held[there]
    held_right[there] += left.held[here]
    return _Shared(worth[held_left], worth[held_right], to_right, to_left)


@dataclass(frozen=True, slots=True)
class _Side:
    """The sentences of one of two articles: what `reader.align.profile.Weighted` has of each, and the sum of the rarities of its
    terms."""

    gram_lengths: Real
    roots: Real
    norms: Real
    itself: Real
    terms: Real


def _side(of: Table, terms: Real, roots: Real, grams: Real, mean_length: float) -> _Side:
    import numpy as np

    rare, rows = terms[of.terms.columns], of.terms.rows
    norms: Real = K1 * (1 - B + B * of.lengths.astype(np.float64) / (mean_length or 1.0))
    squares = _sums(of.grams.rows, (_damped(of.grams.values) * grams[of.grams.columns]) ** 2, of.count)
    lengths = np.sqrt(squares)
    lengths[squares == 0] = 1.0
    itself = _sums(rows, rare * _bm25(of.terms.values, norms[rows]), of.count)
    return _Side(lengths, _sums(of.roots.rows, roots[of.roots.columns], of.count), norms, itself, _sums(rows, rare, of.count))


def _damped(counts: Whole | NDArray[np.uint8]) -> Real:
    import numpy as np

    found: Real = 1 + np.log(counts, dtype=np.float64)
    return found


def _sums(groups: Whole, values: NDArray[np.generic], count: int) -> Real:
    """The sum of the values of each group."""
    import numpy as np

    return np.asarray(np.bincount(groups, values, count), dtype=np.float64)


def _bm25(counts: Whole | NDArray[np.uint8], norms: Real) -> Real:
    found: Real = counts * (K1 + 1) / (counts + norms)
    return found


def _share(part: Real, whole: Real) -> Real:
    import numpy as np

    return np.divide(part, whole, out=np.zeros(len(part)), where=whole > 0)


@dataclass(frozen=True, slots=True)
class _Both:
    """The parts that both sentences of some pairs have: the pair of each (`owners`), its index among the parts of the left
    article, how often it stands in the left sentence and how often in the right one."""

    owners: Whole
    columns: Whole
    values: Whole
    others: NDArray[np.uint8]


def _both(here: Parts, there: Parts, to_there: Whole, i: Whole, j: Whole) -> _Both:
    """What the sentences `i` of `here` share with the sentences `j` of `there`."""
    import numpy as np

    owners, at = _ranges(here.starts[i], here.starts[i + 1])
    columns, wanted = here.columns[at], j[owners]
    width, last = len(there.names) + 1, len(there.starts) - 1
    # The other side as a dense matrix, some rows of it at a time; its last column is for parts that it has not.
    size = min(last, max(1, _DENSE // width))
    others = np.zeros(len(owners), dtype=np.uint8)
    for first in range(0, last, size):
        dense = _dense(there, first, min(first + size, last))
        inside = slice(None) if size == last else np.flatnonzero((wanted >= first) & (wanted < first + size))
        others[inside] = dense[wanted[inside] - first, to_there[columns[inside]]]
    kept = np.flatnonzero(others)
    return _Both(owners[kept], columns[kept], here.values[at[kept]], others[kept])


def _dense(parts: Parts, first: int, last: int) -> NDArray[np.uint8]:
    """How often each part stands in the sentences `[first, last)`, with a column of nothing behind."""
    import numpy as np

    begin, end = parts.starts[first], parts.starts[last]
    dense = np.zeros((last - first, len(parts.names) + 1), dtype=np.uint8)
    dense[parts.rows[begin:end] - first, parts.columns[begin:end]] = np.minimum(parts.values[begin:end], 255)
    return dense


def _ranges(starts: Whole, ends: Whole) -> tuple[Whole, Whole]:
    """All numbers of some ranges in a row, and which range each belongs to."""
    import numpy as np

    sizes = ends - starts
    owners = np.repeat(np.arange(len(sizes)), sizes)
    return owners, np.arange(len(owners)) - np.repeat(np.cumsum(sizes) - sizes, sizes) + starts[owners]


class Two:
    """Two articles, with what their parts are worth in them."""

    def __init__(self, left: Table, right: Table) -> None:
        import numpy as np

        self._left, self._right = left, right
        worth = np.array(worths(left.count + right.count))
        mean = (int(left.lengths.sum()) + int(right.lengths.sum())) / max(1, left.count + right.count)
        self._terms, self._roots, self._grams = (
            _shared(one, two, worth) for one, two in ((left.terms, right.terms), (left.roots, right.roots), (left.grams, right.grams))
        )
        self._one = _side(left, self._terms.left, self._roots.left, self._grams.left, mean)
        self._two = _side(right, self._terms.right, self._roots.right, self._grams.right, mean)

    def scores(self, i: Whole, j: Whole) -> Real:
        """The scores of the pairs of sentences `i` of the left article and `j` of the right, a row for each."""
        import numpy as np

        a, b, one, two, count = self._left, self._right, self._one, self._two, len(i)
        words = _both(a.terms, b.terms, self._terms.to_right, i, j)
        rare = self._terms.left[words.columns]
        forth = _sums(words.owners, rare * _bm25(words.others, two.norms[j][words.owners]), count)
        back = _sums(words.owners, rare * _bm25(words.values, one.norms[i][words.owners]), count)
        letters = _both(a.grams, b.grams, self._grams.to_right, i, j)
        worth = _damped(letters.values) * _damped(letters.others) * self._grams.left[letters.columns] ** 2
        kin = _both(a.roots, b.roots, self._roots.to_right, i, j)
        roots = _sums(kin.owners, self._roots.left[kin.columns], count)
        shares = _share(roots, one.roots[i]), _share(roots, two.roots[j])
        return np.column_stack(
            (
                (_share(forth, one.itself[i]) + _share(back, two.itself[j])) / 2,
                _sums(letters.owners, worth, count) / (one.gram_lengths[i] * two.gram_lengths[j]),
                np.maximum(*shares),
                np.minimum(*shares),
                np.minimum(1.0, _sums(words.owners, a.figures[words.columns], count) / 2),
            )
        )

    def candidates(self) -> tuple[Whole, Whole]:
        """The pairs that share most, a few for each sentence of either side, in order: sentences of the left article and of the
        right."""
        import numpy as np

        rows, columns, worth = self._common()
        enough = worth >= _SHARE * np.minimum(self._one.terms[rows], self._two.terms[columns])
        rows, columns, worth = rows[enough], columns[enough], worth[enough]
        kept = _first(rows, worth, columns) | _first(columns, worth, rows)
        return rows[kept], columns[kept]

    def _common(self) -> tuple[Whole, Whole, Real]:
        """Sentences that share a term and the rarity of all such terms, in order. A term of every tenth sentence finds nobody:
        its postings would make the work quadratic again."""
        import numpy as np

        here, there = self._left.terms, self._right.terms
        width = self._right.count
        often = max(20, width // 10)
        held = np.append(there.held, 0)[self._terms.to_right]
        telling = (here.held <= often) & (held > 0) & (held <= often)
        at_once = max(1, _DENSE // max(1, width))
        found: list[tuple[Whole, Whole, Real]] = []
        for first in range(0, self._left.count, at_once):
            last = min(first + at_once, self._left.count)
            entries = np.arange(here.starts[first], here.starts[last])
            entries = entries[telling[here.columns[entries]]]
            other = self._terms.to_right[here.columns[entries]]
            which, at = _ranges(there.column_starts[other], there.column_starts[other + 1])
            cells = (here.rows[entries][which] - first) * width + there.by_column[at]
            sums = _sums(cells, self._terms.left[here.columns[entries]][which], (last - first) * width)
            cells = np.flatnonzero(sums)
            found.append((cells // width + first, cells % width, sums[cells]))
        return tuple(np.concatenate(column) for column in zip(*found, strict=True))  # type: ignore[return-value]


def _first(groups: Whole, worth: Real, others: Whole) -> NDArray[np.bool_]:
    """Which pairs are among those of their group that are worth most; of equal ones the first."""
    import numpy as np

    order = np.lexsort((others, -worth, groups))
    sorted_groups = groups[order]
    begins = np.searchsorted(sorted_groups, sorted_groups)
    kept = np.zeros(len(groups), dtype=np.bool_)
    kept[order[np.arange(len(groups)) - begins < _PARTNERS]] = True
    return kept
