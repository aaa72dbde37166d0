"""The text blocks of a page in their order, each with the part of the page it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.loaders.markup import Element, names, parse_page
from reader.regex import regex
from reader.text.canonical import one_line

BLOCK_TAGS = names(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre section select summary "
    "table tbody td tfoot th thead title tr ul"
)
_SILENT = names(
    "script style noscript template head svg math iframe object embed canvas audio video source link meta input textarea datalist map"
)
SUBSCRIPTION = "offer to subscribe"
_PARTS = {
    "nav": "navigation", "menu": "navigation", "footer": "foot of the page", "form": "form text", "button": "buttons",
    "select": "form text", "label": "form text",
    "figcaption": "image caption", "figure": "image caption", "aside": "beside the article", "dialog": "dialog",
}  # fmt: skip
_ROLES = {
    "navigation": "navigation",
    "banner": "head of the page",
    "contentinfo": "foot of the page",
    "complementary": "beside the article",
    "dialog": "dialog",
    "search": "form text",
}
_HINTS = (
    (regex(r"\b(?:cookie|consent|gdpr)", re.I), "cookie notice"),
    (regex(r"\b(?:comment|disqus|respond\b)", re.I), "comments"),
    (regex(r"\b(?:ad|ads|advert\w*|sponsor\w*|promo\w*|banner)\b", re.I), "advertisement"),
    (regex(r"\b(?:pay-?wall|reg-?wall|meter-?wall|subscriber-?(?:only|wall))", re.I), SUBSCRIPTION),
    (regex(r"\b(?:newsletter|subscribe|subscription|signup|sign-up)", re.I), "newsletter"),
    (regex(r"\b(?:share|sharing|social|addtoany)", re.I), "share buttons"),
    (
        regex(r"\b(?:related|recommend\w*|more-?(?:stories|articles|news|posts)|most-?(?:read|popular)|trending|read-?more|teaser)", re.I),
        "related link",
    ),
    (regex(r"\b(?:nav|navbar|navigation|menu|breadcrumb\w*)\b", re.I), "navigation"),
    (regex(r"\b(?:footer|site-?footer|copyright)\b", re.I), "foot of the page"),
    (regex(r"\b(?:sidebar|rail|widget)\b", re.I), "beside the article"),
    (regex(r"\b(?:caption|photo-?credit)", re.I), "image caption"),
    (regex(r"\b(?:byline|author)\b", re.I), "byline"),
    (regex(r"\b(?:tags|tag-?list|topics|categories)\b", re.I), "tags"),
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
NOT_ARTICLE = "not part of the article"
_MOST_BLOCKS = 20_000
_DIGITS = regex(r"\d+")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One block of text on one line. `part` names the part of the page that it stands in, or is None; `tag` is the block's
    own element; `linked` is the share of its characters that are links; `make` names its element and the two around it with
    their classes: paragraphs of one make are set alike."""

    text: str
    part: str | None
    tag: str
    linked: float
    make: str = ""


def page_blocks(root: Element) -> tuple[PageBlock, ...]:
    """All text blocks below `root` in document order, at most some twenty thousand. Time grows linearly with the page."""
    collector = _Collector()
    collector.walk(root)
    return tuple(collector.blocks)


def fragment_blocks(html: str) -> tuple[str, ...]:
    """The paragraphs of a piece of HTML."""
    root = parse_page(f"<html><body><div>{html}</div></body></html>")
    return () if root is None else tuple(block.text for block in page_blocks(root) if block.part != "image caption")


@dataclass(frozen=True, slots=True)
class _Box:
    """A block element, and those around it from the inside out, each as "tag.classes"."""

    tag: str
    around: tuple[str, ...] = ()

    @property
    def make(self) -> str:
        return " < ".join(self.around)

    def inside(self, element: Element) -> _Box:
        """The box of an element inside this one."""
        marked = f"{element.tag}.{_DIGITS.sub('', element.get('class') or '')[:80]}"
        return _Box(element.tag, (marked, *self.around[:2]))


class _Collector:
    """Collects runs of text between the borders of block elements."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self._run: list[str] = []
        self._linked = 0

    def walk(self, root: Element) -> None:
        """Goes through the tree without recursion: pages nest deeply."""
        todo: list[tuple[Element, str | None, _Box, bool, bool]] = [(root, None, _Box("body"), False, False)]
        while todo and len(self.blocks) < _MOST_BLOCKS:
            element, part, box, linked, leaving = todo.pop()
            name = element.tag if isinstance(element.tag, str) else ""
            if leaving:
                if name in BLOCK_TAGS:
                    self._end(part_of(element, part), box.inside(element))
                if element is not root:
                    self._add(element.tail, linked)
                continue
            if name in _SILENT or not name or _hidden(element):
                if element is not root:
                    self._add(element.tail, linked)
                continue
            inner, own = part_of(element, part), box.inside(element) if name in BLOCK_TAGS else box
            if name in BLOCK_TAGS:
                self._end(part, box)
            elif name == "br":
                self._break(part, box)
            todo.append((element, part, box, linked, True))
            self._add(element.text, linked or name == "a")
            todo.extend((child, inner, own, linked or name == "a", False) for child in reversed(element))
        self._end(None, _Box("body"))

    def _add(self, text: str | None, linked: bool) -> None:
        if text:
            self._run.append(text)
            self._linked += len(text.strip()) if linked else 0

    def _break(self, part: str | None, box: _Box) -> None:
        """Two line breaks, or one behind a full stop, end a paragraph."""
        written = "".join(self._run).rstrip(" \t\r\f")
        if written.endswith(("\n\x1f", ".", "!", "?", "”", '"')):
            self._end(part, box)
        else:
            self._run.append("\n\x1f")

    def _end(self, part: str | None, box: _Box) -> None:
        if not self._run:
            return
        text = one_line("".join(self._run))
        if text:
            self.blocks.append(PageBlock(text, part, box.tag, min(1.0, self._linked / len(text)), box.make))
        self._run.clear()
        self._linked = 0


def part_of(element: Element, outer: str | None) -> str | None:
    """The part of the page that an element opens, or the one it stands in."""
    name = element.tag
    if name in ("html", "body", "article", "main"):
        return outer
    part = _PARTS.get(name) or _ROLES.get((element.get("role") or "").lower())
    if part is None and (marks := f"{element.get('class') or ''} {element.get('id') or ''}".strip()):
        marks = marks[:300].replace("_", "-")
        part = next((what for hint, what in _HINTS if hint.search(marks)), None)
    return part or outer


def _hidden(element: Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style
