"""How far two spellings are apart."""

from __future__ import annotations

_FAR = 3


def edits(a: str, b: str) -> int:
    """Inserted, dropped, changed and swapped letters between two words (optimal string alignment, after Damerau, 1964).

    Words whose lengths differ by three or more are simply far apart (3).
    """
    if abs(len(a) - len(b)) >= _FAR:
        return _FAR
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != other))
            if i > 1 and j > 1 and char == b[j - 2] and a[i - 2] == other:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
