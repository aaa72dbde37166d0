"""Searching all articles: the index of words, queries as they are typed, and snippets."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Sequence

from reader.model.article import Article
from reader.regex import regex
from reader.store.codec import decode
from reader.store.values import Piece

_WITHOUT_SPACES = regex(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f])"
)
_TOKENS = regex(r"\w+")
_MOST_TOKENS = 12
_BEFORE, _AFTER = 50, 130
"""Code points of a snippet in front of the words found and behind."""


def index(connection: sqlite3.Connection, version: int, article: Article) -> None:
    """Puts the words of one version of an article, known by its row, into the index."""
    connection.execute("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", (version, *_columns(article)))


def unindex(connection: sqlite3.Connection, version: int, article: Article) -> None:
    """Takes them out again. The index holds no text and needs the very same words for this."""
    connection.execute("INSERT INTO words (words, rowid, title, text) VALUES ('delete', ?, ?, ?)", (version, *_columns(article)))


def _columns(article: Article) -> tuple[str, str]:
    title = " ".join(filter(None, (article.headline, article.outlet, article.byline)))
    return spaced(title), spaced(article.text)


def index_all(connection: sqlite3.Connection) -> None:
    """Makes the index anew."""
    connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
    for (version,) in connection.execute("SELECT max(id) FROM version GROUP BY article").fetchall():
        (body,) = connection.execute("SELECT body FROM version WHERE id = ?", (version,)).fetchone()
        index(connection, version, decode(Article, body))


def spaced(text: str) -> str:
    """The text with spaces around each character of a script that writes none, so that each is a word to the index."""
    return _WITHOUT_SPACES.sub(r" \1 ", text)


def query_of(typed: str) -> str:
    """The query for what was typed: all words, the last one open at its end. "" where there is no word in it."""
    words = typed.split()
    phrases = []
    for at, word in enumerate(words[:_MOST_TOKENS]):
        tokens = _TOKENS.findall(spaced(word))
        if tokens:
            open_end = at == len(words) - 1 and word[-1:].isalnum()
            phrases.append('"' + " ".join(tokens) + '"' + ("*" if open_end else ""))
    return " ".join(phrases)


def snippet(text: str, typed: str) -> tuple[Piece, ...]:
    """A piece of the text around the first words that were looked for; its beginning where they stand only in a title."""
    plain = unicodedata.normalize("NFD", text)
    pattern = _pattern(typed)
    first = pattern.search(plain) if pattern else None
    if pattern is None or first is None:
        return (Piece(_clean(text[: _BEFORE + _AFTER]) + (" …" if len(text) > _BEFORE + _AFTER else "")),)
    start = _at_word(plain, max(0, first.start() - _BEFORE), first.start())
    end = min(len(plain), first.end() + _AFTER)
    return _pieces(plain, start, end, pattern)


def _pieces(plain: str, start: int, end: int, pattern: re.Pattern[str]) -> tuple[Piece, ...]:
    out = [Piece("… ")] if start else []
    at = start
    for match in pattern.finditer(plain, start, end):
        if match.start() > at:
            out.append(Piece(_clean(plain[at : match.start()])))
        out.append(Piece(_clean(match.group()), True))
        at = match.end()
    out.append(Piece(_clean(plain[at:end]) + (" …" if end < len(plain) else "")))
    return tuple(piece for piece in out if piece.text)


def _pattern(typed: str) -> re.Pattern[str] | None:
    """Finds any of the typed words at the beginning of a word, whatever accents its letters carry (in decomposed text)."""
    words: Sequence[str] = [w for w in (_bare(token) for token in _TOKENS.findall(typed)[:_MOST_TOKENS]) if w]
    if not words:
        return None
    spelled = ("".join(re.escape(letter) + "[\u0300-\u036f]*" for letter in word) for word in sorted(words, key=len, reverse=True))
    return re.compile("|".join((r"\b" if not _WITHOUT_SPACES.search(typed) else "") + word for word in spelled), re.IGNORECASE)


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _at_word(text: str, start: int, most: int) -> int:
    """The beginning of the first whole word from `start` on."""
    if start == 0:
        return 0
    space = text.find(" ", start, most)
    return space + 1 if space >= 0 else start


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", text))
