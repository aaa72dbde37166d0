"""Several articles that one source was split into, as the one that it is after all."""

from __future__ import annotations

from collections.abc import Sequence

from reader.loaders.corrections import blocks_as_read
from reader.loaders.draft import FIELDS, HEADLINE, Block, Draft, Known, finish
from reader.model.article import Article


def joined(parts: Sequence[Article]) -> Article:
    """One article with the texts of all parts in their order, each but the first under its headline. What is known of it is what
    is known of the first part. Raises LoadError where no part has a word."""
    first = parts[0]
    sources = dict(first.metadata_from)
    known = tuple((field, Known(value, sources.get(field, ""))) for field in FIELDS if (value := getattr(first, field)))
    blocks: list[Block] = []
    for part in parts:
        own = blocks_as_read(part)
        if part is not first and part.headline:
            own = [Block(part.headline), *(block for block in own if block.dropped != HEADLINE)]
        blocks += own
    return finish(Draft(tuple(blocks), known), first.origin)
