"""Letters by which sources are called on screens and in reasons."""

from __future__ import annotations

from collections.abc import Iterable


def letter(index: int) -> str:
    """The letter of the source at a position, counted from 0: A to Z, then AA, AB and so on."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def enumerate_letters(indices: Iterable[int]) -> str:
    """Letters of several sources as a person lists them: "A", "A and C", "A, C and D"."""
    letters = [letter(i) for i in indices]
    return letters[0] if len(letters) == 1 else f"{', '.join(letters[:-1])} and {letters[-1]}"
