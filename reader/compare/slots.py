"""Whether two mentions stand in the same place of two sentences that are otherwise worded alike."""

from __future__ import annotations

from functools import lru_cache

from reader.align.word_diff import Gap, gaps
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.document import Document
from reader.text.tokens import Token, TokenKind

_LOOSE = 1
"""Words by which a gap may be longer than the mention in it."""


class Slots:
    """The word differences between the sentences of two articles, each pair of sentences looked at once."""

    def __init__(self, left: Document, right: Document) -> None:
        self._left, self._right = left, right
        self._gaps: dict[tuple[int, int], tuple[Gap, ...]] = {}

    def same(self, left: Mention, right: Mention) -> bool:
        """Whether equal words on both sides hold the two mentions in the same place of their sentences."""
        key = (left.sentence, right.sentence)
        if key not in self._gaps:
            found = gaps(_stems(self._left, left.sentence), _stems(self._right, right.sentence))
            self._gaps[key] = tuple(gap for gap in found if gap.firm)
        if not self._gaps[key]:
            return False
        one, two = _range(self._left, left), _range(self._right, right)
        return any(_fills(one, gap.left_start, gap.left_end) and _fills(two, gap.right_start, gap.right_end) for gap in self._gaps[key])


@lru_cache(maxsize=16384)
def _words(document: Document, sentence: int) -> tuple[Token, ...]:
    return tuple(t for t in document.tokens_of_sentence(sentence) if t.kind is not TokenKind.MARK)


@lru_cache(maxsize=16384)
def _stems(document: Document, sentence: int) -> tuple[str, ...]:
    return tuple(document.stem(t) if t.kind is TokenKind.WORD else t.text for t in _words(document, sentence))


def _range(document: Document, mention: Mention) -> tuple[int, int]:
    """The mention's words as a half-open range of the words of its sentence."""
    return _place(document, mention.sentence, mention.span)


@lru_cache(maxsize=32768)
def _place(document: Document, sentence: int, span: Span) -> tuple[int, int]:
    inside = [i for i, t in enumerate(_words(document, sentence)) if t.start < span.end and span.start < t.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _fills(mention: tuple[int, int], start: int, end: int) -> bool:
    """Whether a gap is the mention's own: they overlap, and little of the gap lies outside the mention."""
    overlap = min(mention[1], end) - max(mention[0], start)
    return overlap > 0 and (end - start) - overlap <= _LOOSE
