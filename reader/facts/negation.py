"""What a sentence denies: words of negation, and words that hold a "not" in themselves ("fail", "refuse", "without")."""

from __future__ import annotations

from functools import lru_cache

from reader.text.document import Document
from reader.text.lexicon import words_of
from reader.text.tokens import TokenKind, stem

_NOT_NEGATED = frozenset({"only", "just", "merely", "simply", "solely", "least"})
"""Words that take the force from "not"."""


@lru_cache(maxsize=8)
def _stems(language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in words_of("claims", language, "negative"))


def grammatical(document: Document, sentence: int) -> int:
    """How many words of a sentence are negations by grammar: not, never, no, n't, without."""
    first, last = document.sentence_tokens[sentence]
    return sum(negates(document, at) for at in range(first, last))


def negates(document: Document, at: int) -> bool:
    """Whether the token at an index is a negation by grammar: not "not only", but "yet to"."""
    word = document.tokens[at].folded
    following = document.tokens[at + 1].folded if at + 1 < len(document.tokens) else ""
    if word == "yet":
        return following == "to"
    if word == "no" and following in (".", "№") and at + 2 < len(document.tokens) and document.tokens[at + 2].kind is TokenKind.NUMBER:
        return False  # "No. 5 seed"
    return word in words_of("grammar", document.language, "negation") and following not in _NOT_NEGATED


def hidden(document: Document, sentence: int) -> frozenset[str]:
    """The stems of the words of a sentence that deny by their meaning: fail, refuse, unable."""
    known = _stems(document.language)
    return frozenset(s for t in document.tokens_of_sentence(sentence) if t.kind is TokenKind.WORD and (s := document.stem(t)) in known)
