"""An article with the user's corrections: blocks restored or left out, metadata set. What was read stays as it is.

The corrected article keeps the id of the one that was read, so that decisions, notes and filters hold.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from reader.loaders.draft import COMPUTED_NOTICES, FIELDS, Block, Draft, Known, dropped_of, notices_of, readable
from reader.model.article import Article
from reader.model.correction import BlockName, Correction
from reader.text.canonical import join

LEFT_OUT = "left out by you"
USER = "user"


@dataclass(frozen=True, slots=True)
class ProofBlock:
    """One block of a source: `reason` is why the program dropped it, or None where it kept it; `kept` tells whether it
    stands in the text now, `place` whether it has a place there by itself."""

    name: BlockName
    reason: str | None
    kept: bool
    place: bool = True

    @property
    def text(self) -> str:
        """Its words, on one line."""
        return self.name.text

    @property
    def changed(self) -> bool:
        """Whether the user decided against the program."""
        return self.kept is (self.reason is not None)


def proof_blocks(loaded: Article, correction: Correction) -> tuple[ProofBlock, ...]:
    """All blocks of the source in their order, as the program read them, with the user's corrections."""
    seen: Counter[str] = Counter()
    restored, left_out = set(correction.restored), set(correction.dropped)
    out = []
    for block in blocks_as_read(loaded):
        name = BlockName(block.text, seen[block.text])
        seen[block.text] += 1
        kept = name not in left_out if block.dropped is None else name in restored
        out.append(ProofBlock(name, block.dropped, kept, block.place))
    return tuple(out)


def corrected(loaded: Article, correction: Correction) -> Article:
    """The article with the corrections. Those whose blocks are not in it change nothing; a text never becomes empty."""
    if not correction:
        return loaded
    proof = proof_blocks(loaded, correction)
    if not any(block.kept for block in proof):
        proof = proof_blocks(loaded, replace(correction, dropped=()))
    blocks = tuple(_as_read(block) for block in proof)
    text, paragraphs = join(block.text for block in blocks if block.dropped is None)
    known, sources = _metadata(loaded, correction)
    others = tuple(n for n in loaded.notices if n.code not in COMPUTED_NOTICES)
    draft = Draft(blocks, tuple((field, Known(value, sources.get(field, ""))) for field, value in known.items()), others)
    return replace(
        loaded,
        text=text,
        paragraphs=paragraphs,
        headline=known.get("headline"),
        byline=known.get("byline"),
        outlet=known.get("outlet"),
        published=known.get("published"),
        url=known.get("url"),
        language=known.get("language", loaded.language),
        notices=notices_of(draft, text, known),
        dropped=dropped_of(blocks),
        metadata_from=tuple((field, sources[field]) for field in FIELDS if field in known and field in sources),
    )


def value_of(field: str, typed: str) -> str | None:
    """What a user typed for a metadatum as an article holds it; None where it can't be read (a date that is none)."""
    return readable(field, typed)


def blocks_as_read(loaded: Article) -> list[Block]:
    """Paragraphs and dropped pieces in the order of the source; a piece of several lines is several blocks."""
    out: list[Block] = []
    pieces = sorted(enumerate(loaded.dropped), key=lambda item: (item[1].stood, item[0]))
    at = 0
    for paragraph in loaded.paragraphs:
        while at < len(pieces) and pieces[at][1].stood <= paragraph.start:
            out += _lines(pieces[at][1].text, pieces[at][1].reason, pieces[at][1].before is not None)
            at += 1
        out.append(Block(paragraph.of(loaded.text)))
    for _, piece in pieces[at:]:
        out += _lines(piece.text, piece.reason, piece.before is not None)
    return out


def _lines(text: str, reason: str, place: bool) -> list[Block]:
    return [Block(line, reason, place) for line in text.split("\n") if line]


def _as_read(block: ProofBlock) -> Block:
    if block.kept:
        return Block(block.text)
    return Block(block.text, block.reason or LEFT_OUT, block.place)


def _metadata(loaded: Article, correction: Correction) -> tuple[dict[str, str], dict[str, str]]:
    """The values of all fields, and where each came from."""
    known = {field: value for field in FIELDS if (value := getattr(loaded, field))}
    sources = dict(loaded.metadata_from)
    for field, typed in correction.metadata:
        value = readable(field, typed)
        if not typed:
            known.pop(field, None)
            sources.pop(field, None)
        elif value is not None:
            known[field], sources[field] = value, USER
    return known, sources
