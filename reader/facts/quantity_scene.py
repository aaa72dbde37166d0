"""What the readers of one document's numbers share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.facts.amounts import AmountReader
from reader.facts.numbers import NumberWords
from reader.facts.pieces import Pieces
from reader.facts.quantity_words import QuantityWords
from reader.text.document import Document


@dataclass(frozen=True, slots=True)
class Scene:
    """One document's pieces and words. `blocked[i]`: piece i belongs to a date; longer than the pieces, as their words are."""

    document: Document
    language: str
    pieces: Pieces
    numbers: NumberWords
    words: QuantityWords
    amounts: AmountReader
    blocked: Sequence[bool]

    def has(self, section: str, index: int) -> bool:
        """Whether the word at `index` stands in a section of the word list."""
        return self.pieces.words[index] in self.words.sets.get(section, ())


@dataclass(frozen=True, slots=True)
class Raw:
    """A quantity in pieces `[first, end)`; `core` is where its number starts, `scale` what a word multiplied it by, `sign`
    its currency where that stood in front. For the rest see QuantityValue."""

    first: int
    core: int
    end: int
    low: float | None
    high: float | None
    unit: str
    qualifier: str
    scale: float = 1.0
    sign: str = ""
    role: str = ""
    part: str = ""

    def opened(self) -> Raw:
        """With the bound open that its qualifier leaves open."""
        if self.low != self.high:
            return self
        if self.qualifier in ("more_than", "at_least"):
            return replace(self, high=None)
        if self.qualifier in ("less_than", "at_most"):
            return replace(self, low=None)
        return self
