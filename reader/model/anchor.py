"""Places in articles that outlive a new loading: words, and what stood around them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of one article (its id) with what stands before and after them, by which they are found again."""

    article: str
    quote: str
    before: str
    after: str
