"""Lines of a page's article that have their own fields: the headline, the byline, dates; and what is residue."""

from __future__ import annotations

from collections.abc import Sequence

from reader.loaders.draft import Block, Known
from reader.loaders.page_metadata import headline_of
from reader.loaders.text_lines import Read, read_lines


def page_lines(blocks: Sequence[Block], metadata: Sequence[tuple[str, Known]]) -> Read:
    """The blocks with further reasons, and the metadata that stood among the article's lines."""
    kept = [i for i, block in enumerate(blocks) if block.dropped is None]
    read = read_lines([blocks[i].text for i in kept], headline_of(metadata))
    out = list(blocks)
    for i, block in zip(kept, read.blocks, strict=True):
        out[i] = block
    return Read(tuple(out), read.metadata)
