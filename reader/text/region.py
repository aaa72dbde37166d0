"""Which run of lines of a copied page is the report: paragraphs speak for it, headlines of other reports and buttons against it.

The run with the greatest sum of such scores is found in one pass (maximum subsequence segmentation, Pasternack and Roth 2009,
with fixed scores in place of trained ones).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_FEWEST_WORDS = 12
"""A line of fewer words that ends as a sentence says little for either side."""
_MOST = 60
"""Words of a paragraph beyond which more words say nothing more."""
_FURNITURE = -7.0
"""What a line without the end of a sentence counts."""
_LETTERS_A_WORD = 6
_ENDS = tuple(".!?…。！？।:")
_CLOSING = "\"'”’»)」』"


@dataclass(frozen=True, slots=True)
class Region:
    """Half-open range of lines, and the words of the paragraphs in it."""

    start: int
    end: int
    words: float


def region_of(lines: Sequence[str], residue: Sequence[str | None]) -> Region:
    """The run of lines that is most likely the report; `residue` are the reasons against single lines that are known."""
    best = Region(0, 0, 0.0)
    start, total, words, most = 0, 0.0, 0.0, 0.0
    for i, (line, reason) in enumerate(zip(lines, residue, strict=True)):
        score = _FURNITURE if reason else score_of(line)
        if total <= 0:
            start, total, words = i, 0.0, 0.0
        total += score
        words += max(score, 0.0)
        if total > most:
            most, best = total, Region(start, i + 1, words)
    return best


def score_of(line: str) -> float:
    """What a line says for being part of a report; negative for what is more likely a button or a headline."""
    words = words_of(line)
    if not is_sentence(line):
        return _FURNITURE if words < 4 * _FEWEST_WORDS else 0.0
    return min(words, _MOST) if words >= _FEWEST_WORDS else 0.0


def is_paragraph(line: str) -> bool:
    """Whether a line has the length of a sentence and ends as one."""
    return is_sentence(line) and words_of(line) >= _FEWEST_WORDS


def is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does."""
    return line.rstrip(_CLOSING).endswith(_ENDS)


def words_of(line: str) -> float:
    """Words of a line; where a language sets no spaces, letters count."""
    spaces = line.count(" ")
    return max(spaces + 1, len(line) / _LETTERS_A_WORD if spaces * 20 < len(line) else 0)
