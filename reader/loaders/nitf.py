"""NITF: the News Industry Text Format of the IPTC, one article a file."""

from __future__ import annotations

from collections.abc import Iterator

from reader.errors import NoArticleError
from reader.loaders.draft import Block, Draft, Known, finish, without_repeats
from reader.loaders.format import Format
from reader.loaders.markup import Element
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.loaders.xml_tree import below, children, first_words, parse_xml, root_name, words
from reader.model.article import Article

SOURCE = "NITF field"
_PARAGRAPHS = frozenset(("p", "li", "hl2", "note", "td", "th", "dt", "dd", "bq", "credit", "pre"))
_MEDIA = frozenset(("media", "media-caption", "fn"))


def _recognises(source: Source) -> bool:
    return source.head.startswith("<") and root_name(source.head) == "nitf"


def _load(source: Source) -> tuple[Article, ...]:
    return (nitf_article(parse_xml(source.text, source.origin), source.origin),)


def nitf_article(root: Element, origin: str) -> Article:
    """The article of an NITF element. Raises NoArticleError."""
    content = next(iter(below(root, "body.content")), None)
    if content is None:
        raise NoArticleError(origin, "this NITF file has no text (body.content). Export the article again")
    given = tuple(_given(root))
    headline = next((known.value for field, known in given if field == "headline"), None)
    found = list(_blocks(content))
    read = iter(read_lines([text for text, dropped in found if not dropped], headline).blocks)
    blocks = tuple(Block(text, dropped) if dropped else next(read) for text, dropped in found)
    return finish(Draft(without_repeats(blocks), given), origin)


def _given(root: Element) -> Iterator[tuple[str, Known]]:
    """The metadata, the best first; of dates the day of issue, of bylines the person."""
    values = [
        ("headline", first_words(root, "hl1", "hedline", "title")),
        ("byline", "; ".join(filter(None, map(_byline, below(root, "byline")[:10])))),
        ("outlet", first_words(root, "distributor", "copyright.holder", "doc.copyright")),
        *(("published", one.get("norm") or "") for name in ("date.issue", "story.date", "date.release") for one in below(root, name)),
        *(("outlet", one.get("name") or "") for one in below(root, "pubdata")),
        *(("published", one.get("date.publication") or "") for one in below(root, "pubdata")),
        *(("url", one.get("ex-ref") or "") for one in below(root, "pubdata")),
        *(("language", one.get("{http://www.w3.org/XML/1998/namespace}lang") or "") for one in (root, *below(root, "body"))),
    ]
    for field, value in values:
        if value.strip():
            yield field, Known(value, SOURCE)


def _byline(element: Element) -> str:
    person = next(iter(below(element, "person")), None)
    if person is not None:
        return words(person)
    titles = {words(title) for title in children(element, "byttl")}
    return " ".join(part for part in words(element).split("\n") if part not in titles)


def _blocks(content: Element) -> Iterator[tuple[str, str | None]]:
    """(paragraph, reason why it is dropped or None) in document order, without recursion."""
    from reader.loaders.xml_tree import local

    todo: list[tuple[Element, str | None]] = [(content, None)]
    while todo:
        element, dropped = todo.pop()
        name = local(element)
        dropped = dropped or ("image caption" if name in _MEDIA else None)
        if name in _PARAGRAPHS or (dropped and not len(list(element))):
            if text := words(element):
                yield text, dropped
            continue
        todo.extend((child, dropped) for child in reversed(element))


NITF = Format("nitf", "NITF", (".nitf", ".ntf"), _recognises, _load)
