"""Finding a command by a few letters of its words."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


def ranked(query: str, texts: Sequence[str]) -> list[int]:
    """Positions of the texts that fit the query, the best first, those that fit alike in their order; all for an empty query.

    Every word of the query must fit a word of its own in the text: as its beginning best, then inside it, then by letters in
    order ("exp" and "xpt" both find "Export"). Case and accents do not count.
    """
    wanted = _words(query)
    costs = [(_cost(wanted, _words(text)), i) for i, text in enumerate(texts)]
    return [i for cost, i in sorted((cost, i) for cost, i in costs if cost is not None)]


def _cost(wanted: Sequence[str], words: Sequence[str]) -> int | None:
    """How badly the words fit, None where they don't. Words that stand early and are short cost less."""
    total, free = 0, list(enumerate(words))
    for want in wanted:
        fitting = [(cost, at, word) for at, word in free if (cost := _word_cost(want, word)) is not None]
        if not fitting:
            return None
        cost, at, word = min(fitting)
        free.remove((at, word))
        total += 10 * cost + at
    return total


def _word_cost(want: str, word: str) -> int | None:
    if word.startswith(want):
        return 0 if want == word else 1
    if want in word:
        return 4
    letters = iter(word)
    # Two letters in order stand in almost any word: they tell nothing.
    return 8 + len(word) - len(want) if len(want) > 2 and all(letter in letters for letter in want) else None


def _words(text: str) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return "".join(c if c.isalnum() else " " for c in bare).split()
