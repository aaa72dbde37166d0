"""What people copy along with a report: menus above it, headlines of other reports below it.

Only lines that do not end as a sentence are taken away, and only outside the run of lines that is the report: a sentence of a
report is never lost to its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.loaders.draft import ABOVE, HEADLINE, Block
from reader.text.region import is_sentence, region_of, words_of

BELOW = "below the article"
_FEWEST_WORDS = 60
"""A report of fewer words does not stand out from what is around it."""
_FEWEST_LINES = 4
"""So few lines at the end may be the end of the report: a list, a signature."""
_MOST = 2.0
"""Where the lines below have more words than so many times the report's, they may be what the text is about: a list."""


def without_surroundings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks; lines above the headline and below the report are dropped with their place as the reason."""
    lines = [block.text for block in blocks]
    region = region_of(lines, [block.dropped for block in blocks])
    if region.words < _FEWEST_WORDS:
        return tuple(blocks)
    out = list(blocks)
    headline = next((i for i, block in enumerate(blocks) if block.dropped == HEADLINE), region.start)
    for i in _loose(blocks, 0, min(headline, region.start)):
        out[i] = replace(blocks[i], dropped=ABOVE)
    below = list(_loose(blocks, region.end, len(blocks)))
    if len(blocks) - region.end >= _FEWEST_LINES and sum(words_of(lines[i]) for i in below) <= _MOST * region.words:
        for i in below:
            out[i] = replace(blocks[i], dropped=BELOW)
    return tuple(out)


def _loose(blocks: Sequence[Block], start: int, end: int) -> Iterator[int]:
    return (i for i in range(start, end) if blocks[i].dropped is None and not is_sentence(blocks[i].text))
