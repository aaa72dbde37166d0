"""What was reached: "access to the archive", "gained access to the files of two offices"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.facts.grammar import Range, Scan, Tag, phrase_after
from reader.model.span import Span

_NOUNS = frozenset({"access", "entry"})


def reached(scan: Scan, first: int, last: int) -> Iterator[tuple[int, Span]]:
    """For each "access to …" among the tokens `[first, last)`: the index of the noun and the code points of what was
    reached, "and" included. What can't be followed by its surface is left out."""
    tokens = scan.document.tokens
    for at in range(first, last - 2):
        if tokens[at].folded in _NOUNS and tokens[at + 1].folded == "to":
            part = phrase_after(scan, at + 2, last)
            if part is not None and scan.tags[part.first] is not Tag.PRONOUN:
                yield at, scan.span(_with_second(scan, part, last))


def _with_second(scan: Scan, part: Range, last: int) -> Range:
    """The phrase with what "and" joins to it."""
    nxt = part.last + 1
    if nxt + 1 < last and scan.word(nxt) == "and" and scan.tags[nxt + 1] in (Tag.OTHER, Tag.DETERMINER):
        second = phrase_after(scan, nxt + 1, last)
        if second is not None:
            return Range(part.first, second.last)
    return part
