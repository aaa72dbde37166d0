"""Names of bodies and places in a language that writes all nouns with a capital: told by the word in front and by endings."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import lru_cache

from reader.facts.namewords import ORGANISATION, PLACE
from reader.text.document import Document
from reader.text.lexicon import words_of
from reader.text.tokens import Token, TokenKind

_SHORTEST = 6
"""Letters of a place that its ending tells."""


def names_of(document: Document, taken: Set[int]) -> Iterator[tuple[int, int, str]]:
    """First and last token and type of each such name, in order. `taken` are the tokens of other names."""
    places = _places(document)
    for first, last in document.sentence_tokens:
        at = first
        while at < last:
            end = _body_end(document, at, last)
            if end > at and taken.isdisjoint(range(at, end + 1)):
                yield at, end, ORGANISATION
                at = end
            elif at not in taken and document.tokens[at].text in places and _stands_as_place(document, at, first):
                yield at, at, PLACE
            at += 1


def _body_end(document: Document, at: int, last: int) -> int:
    """The last token of "Gewerkschaft Metall und Technik", which begins at a token; the token itself where none does."""
    tokens = document.tokens
    if tokens[at].text not in words_of("names", document.language, "org lead"):
        return at
    end = at
    while end + 1 < last and _is_noun(tokens[end + 1]):
        end += 1
        joined = end + 2 < last and tokens[end + 1].text in ("und", "für", "&") and _is_noun(tokens[end + 2])
        if joined:
            end += 1
    return end


def _is_noun(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.text[0].isupper()


@lru_cache(maxsize=64)
def _places(document: Document) -> frozenset[str]:
    """Words with the ending of a place that stand somewhere behind "in", "aus", "Werk" without an article."""
    found = set()
    for first, last in document.sentence_tokens:
        for at in range(first + 1, last):
            if _stands_as_place(document, at, first) and _ends_like_place(document.tokens[at].text, document.language):
                found.add(document.tokens[at].text)
    return frozenset(found)


def _stands_as_place(document: Document, at: int, first: int) -> bool:
    before = document.tokens[at - 1].text if at > first else ""
    return _is_noun(document.tokens[at]) and before in words_of("places", document.language, "in front")


def _ends_like_place(word: str, language: str) -> bool:
    endings, others = words_of("places", language, "ending"), words_of("places", language, "no ending")
    folded = word.casefold()
    return len(word) >= _SHORTEST and folded.endswith(tuple(endings)) and not folded.endswith(tuple(others))
