"""The parts of an article's sentences as arrays of numbers, for scoring many pairs at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.align.profile import GRAM
from reader.align.words import Lines
from reader.text.document import REMEMBERED

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts (terms or grams) stand in which sentences: a sparse matrix of sentences by different parts.

    `names` are the different parts in ascending order of their numbers, `held` in how many sentences each stands. An entry is
    a sentence and a part that stands in it: `rows`, `columns` (an index into `names`) and `values` (how often), sorted by
    sentence, then by part; `starts[i]` is where those of sentence i begin, with one place more at the end. `by_column` are the
    sentences again, sorted by part, and `column_starts` where those of a part begin.
    """

    names: Whole
    held: Whole
    rows: Whole
    columns: Whole
    values: Whole
    starts: Whole
    by_column: Whole
    column_starts: Whole


@dataclass(frozen=True, slots=True)
class Table:
    """One article of `count` sentences. `figures` tells for each of its terms whether it is a number, `lengths` counts the words
    of each sentence."""

    count: int
    terms: Parts
    roots: Parts
    grams: Parts
    figures: NDArray[np.bool_]
    lengths: Whole


@lru_cache(maxsize=REMEMBERED)
def table(lines: Lines) -> Table:
    """Prepares one article. Time grows linearly with its text but for sorting."""
    import numpy as np

    count = len(lines.sentences)
    terms = [(i, term, n) for i, words in enumerate(lines.sentences) for term, n in words.terms.items()]
    roots = [(i, root, 1) for i, words in enumerate(lines.sentences) for root in words.roots]
    figures = {term for words in lines.sentences for term in words.figures}
    parts = _parts(count, *_columns(terms))
    return Table(
        count,
        parts,
        _parts(count, *_columns(roots)),
        _grams(count, [words.plain for words in lines.sentences]),
        np.array([name in figures for name in parts.names.tolist()], dtype=np.bool_),
        np.array([sum(words.terms.values()) for words in lines.sentences], dtype=np.int64),
    )


def _columns(entries: list[tuple[int, int, int]]) -> tuple[Whole, Whole, Whole]:
    """Sentences, parts and counts, each as an array."""
    import numpy as np

    rows, names, values = np.array(entries, dtype=np.int64).reshape(-1, 3).T
    return rows, names, values


def _grams(count: int, texts: list[str]) -> Parts:
    """The character n-grams of each text: four letters of 16 bits each are one number."""
    import numpy as np

    letters = np.frombuffer("".join(texts).encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    letters = (letters ^ (letters >> np.uint64(16))) & np.uint64(0xFFFF)
    rows = np.repeat(np.arange(count), [len(text) for text in texts])
    if len(letters) < GRAM:
        nothing = np.zeros(0, dtype=np.int64)
        return _parts(count, nothing, nothing, nothing)
    names = letters[: len(letters) - GRAM + 1].copy()
    for at in range(1, GRAM):
        names = (names << np.uint64(16)) | letters[at : len(letters) - GRAM + 1 + at]
    whole = rows[: len(names)] == rows[GRAM - 1 :]
    names, rows = names[whole], rows[: len(names)][whole]
    different, columns = np.unique(names, return_inverse=True)
    entries, values = np.unique(rows * max(1, len(different)) + columns, return_counts=True)
    rows, columns = np.divmod(entries, max(1, len(different)))
    return _parts(count, rows, different[columns].view(np.int64), values)


def _parts(count: int, rows: Whole, names: Whole, values: Whole) -> Parts:
    """The matrix of some entries, each of another sentence or another part."""
    import numpy as np

    different, columns = np.unique(names, return_inverse=True)
    order = np.lexsort((columns, rows))
    rows, columns, values = rows[order], columns[order], values[order]
    starts = np.searchsorted(rows, np.arange(count + 1))
    down = np.argsort(columns, kind="stable")
    column_starts = np.searchsorted(columns[down], np.arange(len(different) + 1))
    return Parts(different, np.diff(column_starts), rows, columns, values, starts, rows[down], column_starts)
