"""Folding: forms of a text in which spellings that mean the same are the same, with the way back to the text."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_MARKS = str.maketrans("’‘ʼ“”„«»–—‐‑", '\'\'\'"""""----')


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """Lower case without accents, straight apostrophes, no possessive ending, no dots of an abbreviation ("U.S." → "us")."""
    folded = _plain(word)
    if folded.endswith("'s"):
        folded = folded[:-2]
    return folded.replace(".", "").strip("'-") or folded


def _plain(text: str) -> str:
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).translate(_MARKS)
    return text.casefold()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, for each of its characters, the code point of the original that it comes from (and one last
    entry: the original's length)."""

    text: str
    origin: tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The half-open interval of the original that the folded interval `[start, end)` comes from."""
        if start == end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


def fold(text: str) -> Folded:
    """Lower case, without accents, with straight quotation marks and dashes, white space squeezed to single spaces."""
    out: list[str] = []
    origin: list[int] = []
    for i, char in enumerate(text):
        piece = " " if char.isspace() else _plain(char)
        if piece == " " and out and out[-1] == " ":
            continue
        for folded in piece:
            out.append(folded)
            origin.append(i)
    origin.append(len(text))
    return Folded("".join(out), tuple(origin))


def fold_plain(text: str) -> str:
    """The text that `fold` makes, some ten times faster: without the way back, and without white space at its ends."""
    return " ".join(_plain(text).split())
