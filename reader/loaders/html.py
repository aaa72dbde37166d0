"""HTML: a saved page or one from the web."""

from __future__ import annotations

import re

from reader.errors import NoArticleError, NotReadableError
from reader.loaders.draft import Block, Draft, finish, without_repeats
from reader.loaders.format import Format
from reader.loaders.source import Source
from reader.model.article import Article
from reader.text.canonical import PARAGRAPH_BREAK

LARGEST_PAGE = 10_000_000
"""Characters of the largest page that is parsed."""
_MARKS = re.compile(
    r"(?:<!--.{0,1500}?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype html|html|head|body|title|meta|link|script|style|article|main|"
    r"section|header|div|h[1-6]|p|table|ul|ol|span|a|br|b|img)"
    r"(?:[\s>/]|$)",
    re.S,
)
_INSIDE = re.compile(r"<(?:html|head|body|div|p|article)[\s>]", re.I)
_TAG = re.compile(r"<(/?)(?:div|span|p|b|i|em|a|font|table|td|tr|ul|ol|li|section|blockquote|center|small|big|strong)\b[^>]{0,1000}>", re.I)


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

    refuse_hostile(source)
    tree = parse_page(source.text)
    if tree is None:
        raise NoArticleError(source.origin, "there is no article in this page. Paste the text instead")
    found = page_blocks(tree)
    metadata = page_metadata(tree, found, source.url)
    blocks = page_lines(merge(found, article_paragraphs(tree), next(iter(places(found, headline_of(metadata) or "")), None)), metadata)
    _refuse_without_article(source, blocks.blocks)
    return (finish(Draft(without_repeats(blocks.blocks), (*metadata, *blocks.metadata)), source.origin),)


def refuse_hostile(source: Source) -> None:
    """Raises NotReadableError for a page on which parsers take minutes or lose text without a word."""
    if len(source.text) > LARGEST_PAGE:
        raise NotReadableError(
            source.origin, f"this page is larger than {LARGEST_PAGE // 1_000_000} MB. Save the article alone and open that"
        )


def _refuse_without_article(source: Source, blocks: tuple[Block, ...]) -> None:
    kept = [block.text for block in blocks if block.dropped is None]
    from reader.loaders.page_body import FEWEST_WORDS

    words = sum(len(text.split()) for text in kept)
    if words >= FEWEST_WORDS or sum(map(len, kept)) >= 10 * FEWEST_WORDS:
        return
    read = PARAGRAPH_BREAK.join(block.text for block in blocks)
    raise NoArticleError(source.origin, "there is no article in this page. Open the page of one article, or paste the text", read)


HTML = Format("html", "Web page", (".html", ".htm", ".xhtml"), _recognises, _load)
