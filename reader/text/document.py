"""A text prepared for finding facts: paragraphs, sentences, tokens, each computed once."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date

from reader.model.article import Article
from reader.model.span import Span
from reader.text.sentences import sentences_of
from reader.text.tokens import Token, stem, tokens_of

REMEMBERED = 64
"""What was found in so many texts is remembered: all articles of a large comparison, since each meets each other."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One article's text, ready for the finders; equal only to itself, so that what was found in it can be remembered.

    All spans are code points of `text`. `sentence_tokens[i]` is the half-open range of indices into `tokens` that belongs
    to sentence i. `language` is a two-letter code or "und"; `published` the day against which dates resolve.
    """

    text: str
    language: str
    published: date | None
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    tokens: tuple[Token, ...]
    sentence_tokens: tuple[tuple[int, int], ...]
    _token_starts: tuple[int, ...]
    _sentence_starts: tuple[int, ...]

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds the code point `offset` (the one before, between two sentences)."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def token_at(self, offset: int) -> int:
        """Index of the last token that starts at or before the code point `offset`, -1 in front of the first."""
        return bisect_right(self._token_starts, offset) - 1

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that lie wholly inside `span`."""
        first = bisect_right(self._token_starts, span.start - 1)
        last = bisect_right(self._token_starts, span.end - 1)
        return tuple(t for t in self.tokens[first:last] if t.end <= span.end)

    def tokens_of_sentence(self, index: int) -> tuple[Token, ...]:
        """The tokens of one sentence."""
        first, last = self.sentence_tokens[index]
        return self.tokens[first:last]

    def stem(self, token: Token) -> str:
        """The stem of a token in the document's language."""
        return stem(token.folded, self.language)

    def stem_of(self, folded: str) -> str:
        """The stem of a folded word in the document's language."""
        return stem(folded, self.language)


def document_of(article: Article) -> Document:
    """Prepares an article. Time grows linearly with its text."""
    return prepare(article.text, article.language, article.published_day, article.paragraphs)


def sentences_of_article(article: Article) -> tuple[Span, ...]:
    """The sentences alone, for what needs no tokens."""
    paragraphs = article.paragraphs or paragraphs_of(article.text)
    return tuple(s for p in paragraphs for s in sentences_of(article.text, p, article.language))


def prepare(text: str, language: str = "en", published: date | None = None, paragraphs: tuple[Span, ...] = ()) -> Document:
    """Prepares a text; without `paragraphs` it is cut at blank lines."""
    paragraphs = paragraphs or paragraphs_of(text)
    tokens = tokens_of(text)
    starts = tuple(t.start for t in tokens)
    sentences = tuple(s for p in paragraphs for s in sentences_of(text, p, language))
    ranges = tuple((bisect_right(starts, s.start - 1), bisect_right(starts, s.end - 1)) for s in sentences)
    return Document(text, language, published, paragraphs, sentences, tokens, ranges, starts, tuple(s.start for s in sentences))


def paragraphs_of(text: str) -> tuple[Span, ...]:
    """Spans of the stretches between line breaks that hold more than white space, without white space at their ends."""
    found, at = [], 0
    for line in text.splitlines(keepends=True):
        body = line.strip()
        if body:
            start = at + line.index(body)
            found.append(Span(start, start + len(body)))
        at += len(line)
    return tuple(found)
