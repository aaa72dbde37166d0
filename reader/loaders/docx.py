"""DOCX: the paragraphs of a Word document; its title is what has the style of one.

Read from its XML directly: libraries for it build trees of a gigabyte for an export of some hundred articles, and follow what a
document names outside of itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.errors import NotReadableError
from reader.loaders.archive import Archive
from reader.loaders.databases import split_export
from reader.loaders.draft import HEADLINE, Block, Draft, Known, finish, without_repeats
from reader.loaders.format import MEGABYTE, Format, Reads
from reader.loaders.markup import Element
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.loaders.xml_tree import below, children, local, parse_xml
from reader.model.article import Article
from reader.text.canonical import one_line

SOURCE = "style of the document"
_LARGEST_TEXT = 40 * MEGABYTE
_LARGEST_STYLES = 5 * MEGABYTE
_MAIN = "word/document.xml"
_BREAKS = frozenset(("tab", "br", "cr", "nobreakhyphen"))
_SILENT = frozenset(("del", "movefrom", "instrtext", "fallback", "ppr", "rpr", "sectpr", "drawing", "pict", "object", "deltext"))
_TITLES = ("title", "heading 1", "heading 2")
_OTHERS = (
    ("mimetype", "an OpenDocument or EPUB file. Save it as DOCX or text and open that"),
    ("xl/workbook.xml", "a spreadsheet. Save the article as text or DOCX and open that"),
    ("ppt/presentation.xml", "a presentation. Save the article as text or DOCX and open that"),
)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    style: str


def _recognises(source: Source) -> bool:
    return source.data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def _load(source: Source) -> tuple[Article, ...]:
    archive = Archive(source.data, source.origin)
    main = _main_part(archive, source.origin)
    text = archive.part(main, _LARGEST_TEXT)
    if text is None:
        raise NotReadableError(source.origin, _what_it_is(archive))
    styles = _styles(archive, main, source.origin)
    found = list(_paragraphs(parse_xml(text, source.origin), styles))
    exported = split_export([paragraph.text for paragraph in found], source.origin)
    return exported or (_article([paragraph for paragraph in found if paragraph.text], source.origin),)


def _article(found: list[_Paragraph], origin: str) -> Article:
    at = next((i for style in _TITLES for i, p in enumerate(found[:40]) if p.style == style and len(p.text) < 400), None)
    headline = found[at].text if at is not None else None
    read = read_lines([paragraph.text for i, paragraph in enumerate(found) if i != at], headline)
    blocks = list(read.blocks)
    known: tuple[tuple[str, Known], ...] = ()
    if at is not None and headline is not None:
        blocks.insert(at, Block(headline, HEADLINE))
        known = (("headline", Known(headline, SOURCE)),)
    return finish(Draft(without_repeats(blocks), (*known, *read.metadata)), origin)


def _main_part(archive: Archive, origin: str) -> str:
    """The part that the document names as its text."""
    relations = archive.part("_rels/.rels", MEGABYTE)
    if relations:
        for relation in below(parse_xml(relations, origin), "relationship"):
            if (relation.get("Type") or "").endswith("/officeDocument") and relation.get("TargetMode") != "External":
                return (relation.get("Target") or _MAIN).lstrip("/")
    return _MAIN


def _what_it_is(archive: Archive) -> str:
    kind = next((told for name, told in _OTHERS if name in archive.names), "a ZIP archive. Unpack it and open the article in it")
    return f"this is not a Word document but {kind}"


def _styles(archive: Archive, main: str, origin: str) -> dict[str, str]:
    """The names of the styles, in lower case and as Word has them in every language, by their ids."""
    try:
        text = archive.part(f"{main.rpartition('/')[0]}/styles.xml", _LARGEST_STYLES)
    except NotReadableError:
        return {}  # the text can be read without
    found = {}
    for style in below(parse_xml(text, origin), "style") if text else ():
        name = next((_value(one) for one in children(style, "name")), "")
        found[_attribute(style, "styleId")] = name.casefold()
    return found


def _paragraphs(root: Element, styles: dict[str, str]) -> Iterator[_Paragraph]:
    """The paragraphs in document order, blank ones too; those of a text box behind the one that it hangs on."""
    todo: list[Element] = [root]
    while todo:
        element = todo.pop()
        if local(element) != "p":
            todo.extend(child for child in reversed(element) if local(child) not in ("del", "fallback"))
            continue
        boxes: list[Element] = []
        text = one_line("".join(_runs(element, boxes)))
        style = next((_value(one) for properties in children(element, "ppr") for one in children(properties, "pstyle")), "")
        yield _Paragraph(text, styles.get(style, style.casefold()))
        todo.extend(reversed(boxes))


def _runs(paragraph: Element, boxes: list[Element]) -> Iterator[str]:
    """The text of a paragraph; text boxes inside it are put into `boxes`. What was deleted with changes tracked is left out."""
    todo: list[Element] = list(reversed(paragraph))
    while todo:
        element = todo.pop()
        name = local(element)
        if name == "t":
            yield element.text or ""
        elif name in _BREAKS:
            yield "-" if name == "nobreakhyphen" else " "
        elif name == "txbxcontent":
            boxes.append(element)
        elif name in ("drawing", "pict", "object"):
            boxes.extend(_boxes_in(element))
        elif name not in _SILENT:
            todo.extend(reversed(element))


def _boxes_in(drawing: Element) -> list[Element]:
    """The text boxes of a drawing; those inside a box come with it."""
    found: list[Element] = []
    todo = [drawing]
    while todo:
        element = todo.pop()
        if local(element) == "txbxcontent":
            found.append(element)
        elif local(element) != "fallback":
            todo.extend(reversed(element))
    return found


def _value(element: Element) -> str:
    return _attribute(element, "val")


def _attribute(element: Element, name: str) -> str:
    """An attribute by its local name: strict documents have another namespace."""
    attributes: dict[str, str] = getattr(element, "attrib", {})
    return next((value for key, value in attributes.items() if key.rpartition("}")[2] == name), "")


DOCX = Format("docx", "Word document", (".docx", ".docm"), _recognises, _load, Reads.BYTES, largest=60 * MEGABYTE)
