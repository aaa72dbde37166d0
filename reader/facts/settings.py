"""What a stretch of text is: running text, a headline, the title of a work in quotation marks."""

from __future__ import annotations

import re

from reader.model.span import Span
from reader.regex import regex
from reader.text.document import Document
from reader.text.tokens import TokenKind

_SHORT_QUOTE = regex(r"[\"“‘«„]([^\"“”‘’«»„\n]{2,60})[\"”’»“]")
_SMALL = frozenset(
    {
        "a",
        "an",
        "the",
        "of",
        "and",
        "or",
        "in",
        "on",
        "at",
        "for",
        "to",
        "with",
        "from",
        "by",
        "as",
        "is",
        "de",
        "la",
        "le",
        "les",
        "el",
        "und",
        "der",
        "die",
        "das",
    }
)


def plain_sentences(document: Document) -> tuple[bool, ...]:
    """For each sentence whether its capitals tell names: False for headlines in title case and for all capitals."""
    return tuple(not _is_headline(document, i) for i in range(len(document.sentences)))


def _is_headline(document: Document, index: int) -> bool:
    words = [t for t in document.tokens_of_sentence(index) if t.kind is TokenKind.WORD]
    long = [t for t in words if len(t.text) > 3]
    if len(words) < 4 or len(long) < 3:
        return len(words) >= 2 and all(t.text.isupper() for t in words) and sum(len(t.text) for t in words) > 12
    if sum(t.text.isupper() for t in long) > 0.7 * len(long):
        return True
    if document.language == "de" or document.sentences[index].of(document.text)[-1] in '.!”"':
        return False
    return sum(t.text[0].isupper() for t in long) >= 0.75 * len(long)


def title_quotes(document: Document) -> tuple[Span, ...]:
    """The inside of short quotations that read like titles of works: “The Long Way Home”."""
    found = []
    for match in _SHORT_QUOTE.finditer(document.text):
        words = re.findall(r"[^\W\d_][\w'’\-]*", match[1])
        if words and words[0][0].isupper() and all(w[0].isupper() or w in _SMALL for w in words) and match[1][-1] not in ".!?":
            found.append(Span(match.start(1), match.end(1)))
    return tuple(found)
