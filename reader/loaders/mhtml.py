"""MHTML: a page that a browser saved with its pictures as one message."""

from __future__ import annotations

import re

from reader.errors import NoArticleError
from reader.loaders.format import MEGABYTE, Format
from reader.loaders.html import HTML
from reader.loaders.mime import Part, header, parts, split_head
from reader.loaders.source import Source
from reader.model.article import Article
from reader.regex import regex

_PAGES = ("text/html", "application/xhtml+xml")
_HEADER = regex(r"[!-9;-~]{1,60}:[ \t]?[^\n]*\n")
_SAVED = regex(r"^(?:snapshot-content-location:|from:\s*[\"<]?saved by )", re.M)
_RELATED = regex(r"^content-type:\s*multipart/related", re.M)
_SENT = regex(r"^(?:to|cc|received|delivered-to|return-path|message-id):", re.M)


def _recognises(source: Source) -> bool:
    head = source.head.replace("\r\n", "\n").replace("\r", "\n")
    if _HEADER.match(head) is None:
        return False
    first = head.split("\n\n", 1)[0]
    return bool(_SAVED.search(first) or (_RELATED.search(first) and not _SENT.search(first)))


def _load(source: Source) -> tuple[Article, ...]:
    page = _page(source)
    return HTML.load(page)


def _plainly(source: Source) -> tuple[Article, ...]:
    assert HTML.plainly is not None
    return HTML.plainly(_page(source))


def _page(source: Source) -> Source:
    """The page inside the message: the part that the message names as its root, or the first page in it."""
    head, _ = split_head(source.data)
    address = header(head, "snapshot-content-location") or header(head, "content-location")
    pages = [part for part, _ in parts(source.data) if part.kind in _PAGES]
    if not pages:
        raise NoArticleError(source.origin, "this saved page holds no HTML. Save it again, or paste the text")
    page = next((part for part in pages if address and _address(part) == address), pages[0])
    url = address or _address(page)
    return Source(source.origin, source.data, page.text(), url if url.startswith(("http://", "https://")) else None, None, "text/html")


def _address(part: Part) -> str:
    return header(part.head, "content-location")


MHTML = Format("mhtml", "Saved page (MHTML)", (".mhtml", ".mht"), _recognises, _load, largest=60 * MEGABYTE, plainly=_plainly)
