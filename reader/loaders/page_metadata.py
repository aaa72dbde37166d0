"""Headline, byline, outlet, date, address and language of a page, each with where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from reader.loaders.draft import Known
from reader.loaders.json_ld import linked_data
from reader.loaders.markup import Element
from reader.loaders.page_body import LIBRARY_FAULTS, silent
from reader.loaders.published import published_of
from reader.text.canonical import one_line

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


def page_metadata(tree: Element, url: str | None) -> Metadata:
    """(field, what is known), the best first for each field. `url` is the address that the page was fetched from."""
    metas = _metas(tree)
    linked = linked_data(tree)
    found = [*linked, *_from_metas(metas), *_from_markup(tree), *_from_libraries(tree, url)]
    if url:
        found.append(("url", Known(url, "URL")))
    return tuple((field, Known(one_line(known.value), known.source)) for field, known in found if known.value.strip())


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

    with silent():
        try:
            found = extract_metadata(tree, default_url=url, extensive=True)
        except LIBRARY_FAULTS:
            return
    for field, value in (("headline", found.title), ("byline", found.author), ("outlet", found.sitename), ("published", found.date)):
        if isinstance(value, str):
            yield field, Known(value, "page text")


def absolute(url: str, base: str | None) -> str:
    """A relative address of the page at `base`, made whole."""
    return urljoin(base, url) if base else url


def headline_of(metadata: Sequence[tuple[str, Known]]) -> str | None:
    """The best headline known."""
    return next((known.value for field, known in metadata if field == "headline"), None)
