"""HTML: a saved page or one from the web."""

from __future__ import annotations

import re

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.archived import copy_of
from reader.loaders.draft import PLAINLY_READ, READ_PARTLY, Block, Draft, Known, finish, without_repeats
from reader.loaders.format import MEGABYTE, Format
from reader.loaders.source import Source
from reader.model.article import Article, Notice
from reader.regex import regex
from reader.text.canonical import PARAGRAPH_BREAK

LARGEST_PAGE = 10_000_000
"""Characters of the largest page that is parsed."""
_EMBEDDED = regex(r"data:[\w.+/-]{1,80}(?:;[\w.+=-]{1,80}){0,4},[A-Za-z0-9+/=%]{64,}+")
"""Pictures and fonts inside a page that was saved as one file; short ones do no harm."""
_BLANKS = regex(r"\s{500,}+")
_SAVED_WITHIN = 4000
_SAVED_FROM = regex(r"<!--\s*(?:Page saved with SingleFile\s+url:|saved from url=\(\d{1,6}\))\s*(https?://[^\s<>]{1,2000})")
_MOST_TAGS = 150_000
_MOST_TEXT = 1_000_000
"""Of a page with more tags or characters of text, the library makes nothing in the time that a reader waits."""
_FEWEST_WORDS = 25
_LETTERS_A_WORD = 10
"""So long a text without spaces counts as a word: Chinese and Japanese have none."""
SAVED = "saved page"
_MARKS = regex(
    r"(?:<!--.{0,1500}?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype html|html|head|body|title|meta|link|script|style|article|main|"
    r"section|header|div|h[1-6]|p|table|ul|ol|span|a|br|b|img)"
    r"(?:[\s>/]|$)",
    re.S,
)
_INSIDE = regex(r"<(?:html|head|body|div|p|article)[\s>]", re.I)
_TAG = regex(r"<(/?)(?:div|span|p|b|i|em|a|font|table|td|tr|ul|ol|li|section|blockquote|center|small|big|strong)\b[^>]{0,1000}>", re.I)


def _recognises(source: Source) -> bool:
    if _MARKS.match(source.head):
        return True
    named = source.suffix in HTML.suffixes or "html" in (source.media_type or "")
    return named and _INSIDE.search(source.text) is not None


def _load(source: Source) -> tuple[Article, ...]:
    from reader.loaders.markup import parse_page
    from reader.loaders.page_blocks import page_blocks
    from reader.loaders.page_body import article_paragraphs, merge
    from reader.loaders.page_lines import page_lines
    from reader.loaders.page_metadata import headline_of, page_metadata, places
    from reader.loaders.walls import refuse_wall, without_offers

    html = page_text(source)
    if html.count("<") > _MOST_TAGS:
        return _plainly(source)
    tree = parse_page(html)
    if tree is None:
        raise NoArticleError(source.origin, "there is no article in this page. Paste the text instead")
    found = page_blocks(tree)
    if sum(len(block.text) for block in found) > _MOST_TEXT:
        return _plainly(source)
    metadata = (*page_metadata(tree, found, source.url), *saved_from(html))
    below = next(iter(places(found, headline_of(metadata) or "")), None)
    read = page_lines(merge(found, article_paragraphs(tree), below), metadata)
    blocks = without_offers(read.blocks)
    notices = (*_archived(source.url), *refuse_wall(source.origin, tree, blocks))
    _refuse_without_article(source, blocks, metadata)
    return (finish(Draft(without_repeats(blocks), (*metadata, *read.metadata), notices), source.origin),)


def _archived(url: str | None) -> tuple[Notice, ...]:
    copy = copy_of(url)
    return (Notice("archived-copy", f"Archived copy{f' of {copy.taken}' if copy.taken else ''}"),) if copy else ()


def page_text(source: Source) -> str:
    """The markup without pictures and long blanks. Raises NotReadableError for a page on which parsers would take minutes."""
    html = _EMBEDDED.sub("", source.text) if "data:" in source.text else source.text
    html = _BLANKS.sub("\n\n", html)
    if len(html) > LARGEST_PAGE:
        raise NotReadableError(
            source.origin, f"this page is larger than {LARGEST_PAGE // 1_000_000} MB. Save the article alone and open that"
        )
    return html


def saved_from(html: str) -> tuple[tuple[str, Known], ...]:
    """The address that a browser or SingleFile wrote into a page that it saved."""
    match = _SAVED_FROM.search(html, 0, _SAVED_WITHIN)
    return (("url", Known(match[1], SAVED)),) if match else ()


def _plainly(source: Source) -> tuple[Article, ...]:
    """Simple rules in one pass, for a page that costs too much."""
    from reader.loaders.page_plain import plain_blocks, title_of
    from reader.loaders.text_lines import read_lines

    html = page_text(source)
    found, complete = plain_blocks(html)
    title = next((block.text for block in found if block.tag == "h1"), "") or title_of(html)
    known = (("headline", Known(title, "heading")),) if title else ()
    kept = [block.text for block in found if block.dropped is None]
    read = iter(read_lines(kept, title or None).blocks)
    blocks = tuple(next(read) if block.dropped is None else Block(block.text, block.dropped, False) for block in found)
    _refuse_without_article(source, blocks, known)
    cut = () if complete else (Notice(READ_PARTLY, "Only the first part of the page was read"),)
    return (finish(Draft(without_repeats(blocks), (*known, *saved_from(html)), (PLAINLY_READ, *cut)), source.origin),)


def _refuse_without_article(source: Source, blocks: tuple[Block, ...], metadata: tuple[tuple[str, Known], ...]) -> None:
    """A page with a headline and a date may be short; one without is a list of links or an empty frame when it is."""
    kept = [block.text for block in blocks if block.dropped is None]
    fields = {field for field, _ in metadata}
    fewest = _FEWEST_WORDS // 3 if {"headline", "published"} <= fields else _FEWEST_WORDS
    words = sum(len(text.split()) for text in kept)
    if words >= fewest or sum(map(len, kept)) >= _LETTERS_A_WORD * fewest:
        return
    read = PARAGRAPH_BREAK.join(block.text for block in blocks)
    raise NoArticleError(source.origin, "there is no article in this page. Open the page of one article, or paste the text", read)


HTML = Format("html", "Web page", (".html", ".htm", ".xhtml"), _recognises, _load, largest=60 * MEGABYTE, plainly=_plainly)
