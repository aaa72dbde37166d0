"""PDF: the text of its pages, without running heads and page numbers; the headline is what is set largest on the first page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.errors import NoArticleError
from reader.loaders.databases import split_export
from reader.loaders.draft import ABOVE, HEADLINE, READ_PARTLY, Block, Draft, Known, finish, without_repeats
from reader.loaders.format import MEGABYTE, Format, Reads
from reader.loaders.source import Source
from reader.loaders.text_lines import read_lines
from reader.model.article import Article, Notice

if TYPE_CHECKING:
    from reader.loaders.pdf_layout import Paragraph
    from reader.loaders.pdf_pages import Document

SOURCE = "largest type"
MARGIN = "margin of the page"
_LARGER = 1.2
_LONGEST_HEADLINE = 30
_FEWEST_WORDS = 4
_STARTS_WITHIN = 1024


def _recognises(source: Source) -> bool:
    return b"%PDF-" in source.data[:_STARTS_WITHIN]


def _load(source: Source) -> tuple[Article, ...]:
    from reader.loaders.pdf_layout import address_in, day_in, paragraphs_of
    from reader.loaders.pdf_pages import read_pages

    document = read_pages(source.data, source.origin)
    paragraphs = paragraphs_of(document.pages)
    texts = [p.text for p in paragraphs if p.dropped is None]
    if not texts:
        raise NoArticleError(source.origin, "this PDF holds no text, only pictures of it. Run text recognition (OCR) on it and open that")
    exported = split_export(texts, source.origin)
    if exported:
        return exported
    found = _headline(paragraphs)
    known = (("headline", Known(paragraphs[found].text, SOURCE)),) if found is not None else _property(document)
    headline = known[0][1].value if known else None
    read = read_lines([p.text for i, p in enumerate(paragraphs) if p.dropped is None and i != found], headline)
    rest = iter(read.blocks)
    blocks = []
    for i, paragraph in enumerate(paragraphs):
        if i == found:
            blocks.append(Block(paragraph.text, HEADLINE))
        elif paragraph.dropped:
            blocks.append(Block(paragraph.text, paragraph.dropped))
        else:
            block = next(rest)
            above = found is not None and i < found and block.dropped is None and not _is_text(block.text)
            blocks.append(Block(block.text, ABOVE) if above else block)
    margin = (("url", address_in(paragraphs)), ("published", day_in(paragraphs)))
    known_there = tuple((field, Known(value, MARGIN)) for field, value in margin if value)
    return (finish(Draft(without_repeats(blocks), (*known, *read.metadata, *known_there), _cut(document)), source.origin),)


def _cut(document: Document) -> tuple[Notice, ...]:
    if len(document.pages) >= document.count:
        return ()
    return (Notice(READ_PARTLY, f"Only {len(document.pages)} of the {document.count} pages could be read"),)


def _property(document: Document) -> tuple[tuple[str, Known], ...]:
    """The title in the file's properties; names of files and programs are none."""
    return tuple(
        (field, known) for field, known in document.metadata if len(known.value.split()) >= _FEWEST_WORDS and " - " not in known.value
    )  # fmt: skip


def _headline(paragraphs: Sequence[Paragraph]) -> int | None:
    """The paragraph of the first page that is set in the largest type, clearly larger than the text; None where none is."""
    from reader.loaders.pdf_pages import middle

    free = [i for i, p in enumerate(paragraphs) if p.dropped is None]
    if not free:
        return None
    usual = middle(p.height for i in free for p in [paragraphs[i]] for _ in range(min(200, 1 + len(p.text) // 20)))
    first = [i for i in free if paragraphs[i].page == paragraphs[free[0]].page and paragraphs[i].height >= _LARGER * usual]
    short = [i for i in first if len(paragraphs[i].text.split()) <= _LONGEST_HEADLINE]
    titles = [i for i in short if len(paragraphs[i].text.split()) >= _FEWEST_WORDS] or [i for i in short if len(paragraphs[i].text) > 12]
    return max(titles, key=lambda i: (round(paragraphs[i].height, 1), -i), default=None)


def _is_text(text: str) -> bool:
    return len(text.split()) >= 12 or text.endswith((".", "。"))


PDF = Format("pdf", "PDF", (".pdf",), _recognises, _load, Reads.BYTES, largest=60 * MEGABYTE)
