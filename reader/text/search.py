"""Finding words in a text as somebody types them: without regard to capitals, accents, kinds of dashes and of white space."""

from __future__ import annotations

from reader.model.span import Span
from reader.regex import regex
from reader.text.fold import fold

_STRANGE = regex(r"[^\x21-\x7e]+")
"""Everything that folding does more to than to make it lower case."""
_WORD = regex(r"\w")


class Searchable:
    """A text made ready to be searched again and again. Positions are code points of the text."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        origin: list[int] = []
        at = 0
        for match in _STRANGE.finditer(text):
            pieces.append(text[at : match.start()].lower())
            origin.extend(range(at, match.start()))
            if match.end() - match.start() == 1 and match.group() == " ":
                pieces.append(" ")
                origin.append(match.start())
            else:
                folded = fold(match.group())
                pieces.append(folded.text)
                origin.extend(match.start() + i for i in folded.origin[:-1])
            at = match.end()
        pieces.append(text[at:].lower())
        origin.extend(range(at, len(text)))
        self._folded = "".join(pieces)
        self._origin = origin

    def find(self, words: str) -> tuple[Span, ...]:
        """Where `words` stand, in text order and without overlaps. Nothing for words without a letter or digit."""
        wanted = fold(words).text.strip()
        if not _WORD.search(wanted):
            return ()
        found, at = [], self._folded.find(wanted)
        while at >= 0:
            end = at + len(wanted)
            found.append(Span(self._origin[at], self._origin[end - 1] + 1))
            at = self._folded.find(wanted, end)
        return tuple(found)
