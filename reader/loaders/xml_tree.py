"""Trees of XML (feeds, news formats, parts of office documents): no entities, no document type, no network, bounded depth and size."""

from __future__ import annotations

import re
from html import escape
from html.entities import html5

from reader.errors import NotReadableError
from reader.loaders.markup import Element
from reader.regex import regex
from reader.text.canonical import one_line

MOST_ELEMENTS = 1_000_000
_ROOT = regex(
    r"(?:\s++|<\?[^>]{0,500}>|<!--.{0,2000}?-->|<!doctype[^>\[]{0,500}(?:\[.{0,2000}?\]\s*)?>)*+<(?:[\w.-]{1,40}:)?([\w.-]{1,60})[\s/>]",
    re.S,
)
_DECLARATION = regex(r"\s*<\?xml[^>]{0,2000}>")
_FORBIDDEN = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAMED = regex(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_BARE = regex(r"&(?!#?\w{1,32};)")
_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))


def root_name(head: str) -> str | None:
    """The name of the first element of a text in lower case, without its prefix; None for what starts with something else."""
    match = _ROOT.match(head)
    return match[1].lower() if match else None


def parse_xml(text: str, origin: str) -> Element:
    """The tree of a document; broken markup is mended where that is possible. Raises NotReadableError."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True,
        remove_pis=True, collect_ids=False,
    )  # fmt: skip
    declaration = _DECLARATION.match(text)
    cleaned = _BARE.sub("&amp;", _NAMED.sub(_named, _FORBIDDEN.sub("", text[declaration.end() if declaration else 0 :])))
    try:
        root: Element | None = etree.fromstring(cleaned.strip().encode(), parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        raise NotReadableError(origin, "this XML is damaged. Export it again, or paste the text")
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise NotReadableError(origin, f"this XML has more than {MOST_ELEMENTS:,} elements. Export fewer articles at once")
    return root


def _named(match: re.Match[str]) -> str:
    """A character that HTML has a name for, which XML does not know."""
    character = html5.get(f"{match[1]};")
    return match[0] if match[1] in _OWN or character is None else escape(character)


def local(element: Element) -> str:
    """The name of an element without its namespace, in lower case; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def children(element: Element, *names: str) -> list[Element]:
    """The elements directly below that have one of these local names."""
    return [child for child in element if local(child) in names]


def below(element: Element, *names: str) -> list[Element]:
    """All elements below that have one of these local names, in document order."""
    return [child for child in element.iter() if child is not element and local(child) in names]


def words(element: Element | None) -> str:
    """All text of an element on one line; "" for None."""
    return one_line("".join(element.itertext())) if element is not None else ""


def first_words(element: Element, *names: str) -> str:
    """The words of the first element below that has one of these names and any words; names in the order of preference."""
    return next((found for name in names for one in below(element, name) if (found := words(one))), "")
