"""Trees of HTML: the one place that parses them. lxml is imported when a page is parsed, not before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from reader.regex import regex
from reader.text.canonical import one_line


class Element(Protocol):
    """What Parallax uses of an element of lxml."""

    text: str | None
    tail: str | None

    @property
    def tag(self) -> str:
        """The name in lower case."""

    def get(self, name: str) -> str | None:
        """An attribute, or None."""

    def getparent(self) -> Element | None:
        """The element around this one."""

    def iter(self, *names: str) -> Iterator[Element]:
        """This element and all below it that have one of these names, in document order."""

    def itertext(self) -> Iterator[str]:
        """All texts below, in document order."""

    def __iter__(self) -> Iterator[Element]:
        """The elements directly below."""

    def __reversed__(self) -> Iterator[Element]:
        """The elements directly below, the last first."""


_XML_HEAD = regex(r"^\s*<\?xml[^>]{0,300}\?>")
_FORBIDDEN = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def names(words: str) -> frozenset[str]:
    """The words of a list written as one text."""
    return frozenset(words.split())


def parse_page(html: str) -> Element | None:
    """The tree of a page, or None for markup without any element. Broken markup is mended, as browsers do."""
    from lxml import etree  # type: ignore[import-untyped]
    from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]

    cleaned = _FORBIDDEN.sub("", _XML_HEAD.sub("", html, count=1))
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree: Element = document_fromstring(cleaned.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    return tree


def text_of(element: Element) -> str:
    """The words of an element on one line."""
    return one_line(" ".join(element.itertext()))


def events(body: Element) -> Iterator[tuple[str, Element]]:
    """("start" or "end", element) in document order, without recursion."""
    from lxml.etree import iterwalk  # type: ignore[import-untyped]

    yield from iterwalk(body, events=("start", "end"))
