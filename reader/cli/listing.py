"""Articles and facts as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.exports.format import Page
from reader.exports.json_format import plain
from reader.exports.layout import Layout, printable
from reader.model.article import Article
from reader.model.comparison import AnalysedArticle
from reader.model.mention import Mention, Modality
from reader.render.words import count, letter, source_name

_WIDEST = 120


def articles_text(articles: Sequence[AnalysedArticle], page: Page) -> str:
    """What was loaded: metadata with where they come from, the text, and what was dropped with its reason."""
    layout = Layout(min(page.width, _WIDEST), page.colour)
    return _joined(line for i, a in enumerate(articles) for line in (*_head(a.article, i, layout), *_body(a.article, layout), ""))


def facts_text(articles: Sequence[AnalysedArticle], page: Page) -> str:
    """The mentions of each article, in text order."""
    layout = Layout(min(page.width, _WIDEST), page.colour)
    return _joined(line for i, a in enumerate(articles) for line in (*_head(a.article, i, layout), *_facts(a, layout), ""))


def _joined(lines: Iterator[str]) -> str:
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(article: Article, index: int, layout: Layout) -> Iterator[str]:
    details = f"{count(article.words, 'word')}, {count(len(article.paragraphs), 'paragraph')}, language {article.language}"
    yield from layout.titled(printable(source_name(article, index)), details, f"{letter(index):<3}")
    origins = dict(article.metadata_from)
    for name in ("headline", "byline", "outlet", "published", "url"):
        known = getattr(article, name)
        origin = f" ({origins[name]})" if known and name in origins else ""
        yield from layout.paragraph(printable(f"{known or 'not found'}{origin}"), f"   {name:<10}")
    for notice in article.notices:
        yield from layout.paragraph(printable(notice.text), "   ! ")


def _body(article: Article, layout: Layout) -> Iterator[str]:
    for paragraph in article.paragraphs:
        yield ""
        yield from layout.paragraph(printable(paragraph.of(article.text)), "   ")
    if article.dropped:
        yield ""
        yield "   " + layout.strong(f"Dropped: {len(article.dropped)}")
    for piece in article.dropped:
        yield from layout.paragraph(printable(f"{piece.reason}: {piece.text}"), "   - ", "     ")


def _facts(analysed: AnalysedArticle, layout: Layout) -> Iterator[str]:
    yield ""
    if not analysed.mentions:
        yield "   No facts found."
    for mention in analysed.mentions:
        yield from layout.paragraph(printable(f"{mention.text}  → {_value(mention)}"), f"   {mention.sentence + 1:>3}  {mention.kind:<12}")


def _value(mention: Mention) -> str:
    parts = [f"{name} {_short(part)}" for name, part in plain(mention.value).items() if part is not None]
    credit = [f"credited to {mention.credited_to.text}"] if mention.credited_to else []
    modality = [mention.modality.value] if mention.modality is not Modality.ASSERTED else []
    return ", ".join(parts + credit + modality)


def _short(part: object) -> str:
    return f"{part['start']}–{part['end']}" if isinstance(part, dict) and part.keys() == {"start", "end"} else str(part)
