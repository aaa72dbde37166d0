"""Headline, byline, outlet, date, address and language of a page, each with where it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from reader.loaders.archived import original
from reader.loaders.draft import Known
from reader.loaders.json_ld import linked_data
from reader.loaders.markup import Element, text_of
from reader.loaders.page_blocks import HEADINGS, PageBlock
from reader.loaders.page_body import LIBRARY_FAULTS, silent
from reader.loaders.page_byline import byline
from reader.loaders.page_date import day_beside, published
from reader.loaders.page_headline import headings, headline
from reader.loaders.published import published_of
from reader.loaders.text_lines import same_line
from reader.text.canonical import one_line

_DATE_LANGUAGES = "en de fr es it pt nl sv da nb fi pl cs ru uk tr".split()
Metadata = tuple[tuple[str, Known], ...]
META = "meta tag"
_META = (
    ("headline", ("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "headline", "parsely-title",
    "sailthru.title", "title")),
    ("byline", ("article:author", "author", "byl", "citation_author", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "og:article:author", "article:author_name")),
    ("outlet", ("og:site_name", "application-name", "citation_journal_title", "dc.publisher", "publisher", "article:publisher")),
    ("published", (
        "article:published_time", "og:article:published_time", "article:published", "datepublished", "date.published", "publish_date",
        "publish-date", "publishdate", "pubdate",
        "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_online_date", "dc.date.issued", "dcterms.issued",
        "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
        "originalpublicationdate", "article_date_original", "cxenseparse:recs:publishtime", "date", "created",
    )),
    ("url", ("og:url", "twitter:url")),
    ("language", ("og:locale", "dc.language", "dcterms.language", "language")),
)  # fmt: skip


def page_metadata(tree: Element, blocks: Sequence[PageBlock], url: str | None) -> Metadata:
    """(field, what is known), the best first for each field. `blocks` are those of the tree, `url` is the address that the
    page was fetched from; that of an archived copy stands for the original's, wherever the page names it."""
    url = original(url) if url else None
    found = [*linked_data(tree), *_from_metas(_metas(tree)), *_from_markup(tree)]
    library = list(_from_libraries(tree, url))
    outlet = next(_values(found, "outlet"), None)
    site = outlet.value if outlet else None
    title = next((text_of(element) for element in tree.iter("title")), "")
    best = headline(headings(tree), list(_values(found, "headline")), title, site) or next(_values(library, "headline"), None)
    at = places(blocks, best.value if best else "")
    written = byline(
        tree,
        blocks,
        at,
        [*_values(found, "byline"), *_values(library, "byline")],
        site or next((k.value for k in _values(library, "outlet")), None),
    )
    when = published(list(_values(found, "published")), next(_values(library, "published"), None), day_beside(blocks, at), blocks)
    chosen = [(field, known) for field, known in (("headline", best), ("byline", written), ("published", when)) if known]
    rest = [(field, known) for field, known in (*found, *library) if field not in ("headline", "byline", "published")]
    if url:
        rest.append(("url", Known(url, "URL")))
    return tuple((field, _own(field, known)) for field, known in (*chosen, *rest) if known.value.strip())


def _own(field: str, known: Known) -> Known:
    """The value on one line; archives rewrite the addresses inside a copied page to their own."""
    value = one_line(known.value)
    return Known(original(value) if field == "url" else value, known.source)


def _values(found: Iterable[tuple[str, Known]], field: str) -> Iterator[Known]:
    return (known for name, known in found if name == field)


def places(blocks: Sequence[PageBlock], best: str) -> list[int]:
    """Where the headline stands: blocks that are headings with its words, else all headings of the first level."""
    same = [i for i, block in enumerate(blocks) if block.tag in HEADINGS and same_line(block.text, best)]
    return (same or [i for i, block in enumerate(blocks) if block.tag == "h1"])[:3]


def _metas(tree: Element) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = element.get("content")
        if content and content.strip():
            for key in ("property", "name", "itemprop"):
                if name := element.get(key):
                    metas.setdefault(name.strip().lower(), []).append(content.strip())
    return metas


def _from_metas(metas: dict[str, list[str]]) -> Iterator[tuple[str, Known]]:
    for field, names in _META:
        for name in names:
            for value in metas.get(name, ()):
                if field == "published" and not published_of(value):
                    continue
                if field in ("byline", "outlet") and value.startswith(("http", "@")):
                    continue
                yield field, Known(value, META)


def _from_markup(tree: Element) -> Iterator[tuple[str, Known]]:
    for element in tree.iter("link"):
        if "canonical" in (element.get("rel") or "").lower():
            yield "url", Known(element.get("href") or "", "canonical link")
    html = tree if tree.tag == "html" else None
    if html is not None and (lang := html.get("lang") or html.get("xml:lang")):
        yield "language", Known(lang, "html tag")


def _from_libraries(tree: Element, url: str | None) -> Iterator[tuple[str, Known]]:
    """What trafilatura and htmldate make of headings, bylines and dates on the page."""
    from trafilatura.metadata import extract_metadata

    _of_few_languages()
    with silent():
        try:
            found = extract_metadata(tree, default_url=url, extensive=True)
        except LIBRARY_FAULTS:
            return
    for field, value in (("headline", found.title), ("byline", found.author), ("outlet", found.sitename), ("published", found.date)):
        if isinstance(value, str):
            yield field, Known(value, "page text")


@cache
def _of_few_languages() -> None:
    """Has the search for dates know the languages of our word lists and their neighbours. With all two hundred of its own it
    builds a thousand patterns for the first page without a date that a machine can read: four seconds of processor time.
    (htmldate 1.11 over dateparser 1.5; needless once one of them builds its patterns when they are used.)"""
    from htmldate import extractors

    parser_of = getattr(extractors, "get_external_parser", None)
    parser = parser_of() if parser_of is not None else getattr(extractors, "EXTERNAL_PARSER", None)
    if parser is not None and hasattr(parser, "languages"):
        parser.languages = _DATE_LANGUAGES


def headline_of(metadata: Sequence[tuple[str, Known]]) -> str | None:
    """The best headline known."""
    return next((known.value for field, known in metadata if field == "headline"), None)
