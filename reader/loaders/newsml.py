"""NewsML-G2 of the IPTC: a news item, or a message with several; the text in them as XHTML, NITF or plain."""

from __future__ import annotations

from collections.abc import Iterator

from reader.errors import LoadError, NoArticleError
from reader.loaders.draft import Draft, Known, finish, left_out, without_repeats
from reader.loaders.format import Format
from reader.loaders.markup import Element
from reader.loaders.nitf import nitf_article
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.loaders.xml_tree import below, children, first_words, local, parse_xml, root_name, words
from reader.model.article import Article
from reader.text.canonical import blocks_of

SOURCE = "NewsML field"
_ROOTS = frozenset(("newsitem", "newsmessage", "packageitem"))
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PARAGRAPHS = frozenset(("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dt", "dd", "blockquote", "pre", "hl2"))
_MOST = 1000
"""Items that are taken from one message."""


def _recognises(source: Source) -> bool:
    return source.head.startswith("<") and root_name(source.head) in _ROOTS


def _load(source: Source) -> tuple[Article, ...]:
    root = parse_xml(source.text, source.origin)
    items = [root] if local(root) == "newsitem" else below(root, "newsitem")
    loaded: list[Article] = []
    first: LoadError | None = None
    for item in items[:_MOST]:
        try:
            loaded.append(_article(item, source.origin))
        except LoadError as error:
            first = first or error
    if not loaded:
        raise first or NoArticleError(source.origin, "this NewsML file holds no news item with a text. Export the articles themselves")
    return left_out(loaded, len(items), "items")


def _article(item: Element, origin: str) -> Article:
    inner = next(iter(below(item, "nitf")), None)
    given = tuple(_given(item))
    if inner is not None and below(inner, "body.content") and not given:
        return nitf_article(inner, origin)
    headline = next((known.value for field, known in given if field == "headline"), None)
    read = read_lines(tuple(_paragraphs(item)), headline)
    return finish(Draft(without_repeats(read.blocks), (*given, *read.metadata)), origin)


def _given(item: Element) -> Iterator[tuple[str, Known]]:
    meta = children(item, "itemmeta", "contentmeta")
    for field, value in (pair for part in reversed(meta) for pair in _fields(part)):
        if value.strip():
            yield field, Known(value, SOURCE)
    for holder in below(item, "rightsinfo")[:3]:
        if value := first_words(holder, "copyrightholder"):
            yield "outlet", Known(value, SOURCE)
    yield "language", Known(item.get(_XML_LANG) or "", SOURCE)


def _fields(part: Element) -> Iterator[tuple[str, str]]:
    """(field, value) of the metadata of the content or of the item, in their order of preference."""
    yield "headline", first_words(part, "headline", "title")
    yield "byline", first_words(part, "by")
    yield "byline", "; ".join(filter(None, (_name(one) for one in children(part, "creator")[:10])))
    for source in children(part, "infosource", "provider"):
        yield "outlet", _name(source)
    for name in ("contentcreated", "firstcreated", "versioncreated", "contentmodified"):
        for one in children(part, name):
            yield "published", words(one)
    for one in children(part, "language"):
        yield "language", one.get("tag") or ""
    for one in children(part, "link"):
        yield "url", one.get("href") or ""


def _name(element: Element) -> str:
    """The name of a person or firm; codes are none."""
    return first_words(element, "name") or element.get("literal") or ""


def _paragraphs(item: Element) -> Iterator[str]:
    """The text of the first content that has any: XML inside the item, else plain data."""
    for content in below(item, "inlinexml"):
        found = list(_marked_up(content))
        if found:
            yield from found
            return
    for data in below(item, "inlinedata"):
        if (data.get("contenttype") or "text/plain").startswith("text") and (text := "".join(data.itertext())).strip():
            yield from blocks_of(text)
            return


def _marked_up(content: Element) -> Iterator[str]:
    """Paragraph elements without those inside them."""
    body = next(iter(below(content, "body.content", "body")), content)
    todo = [body]
    while todo:
        element = todo.pop()
        name = local(element)
        if name in ("head", "style", "script", "media", "figure", "body.head"):
            continue
        if name in _PARAGRAPHS:
            if text := words(element):
                yield text
            continue
        todo.extend(reversed(element))


NEWSML = Format("newsml", "NewsML-G2", (".newsml",), _recognises, _load)
