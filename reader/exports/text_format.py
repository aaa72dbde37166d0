"""The comparison to be read on a terminal: the sources, the findings by verdict, and which passages report the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reader.exports.format import PLAIN, Format, Page
from reader.exports.layout import Layout, printable
from reader.model.alignment import Passage
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.finding import Verdict
from reader.render.dates import day_and_time
from reader.render.marks import passage_span
from reader.render.rows import Row, Said, rows
from reader.render.words import NO_MATCH, SECTIONS, VERDICTS, count, letter, source_name

_WIDEST = 120


def write(comparison: Comparison, page: Page = PLAIN) -> str:
    """The comparison as text, wrapped to the page's width."""
    layout = Layout(min(page.width, _WIDEST), page.colour)
    return "\n".join(line.rstrip() for line in _lines(comparison, layout)) + "\n"


FORMAT = Format("text", "Plain text", ".txt", write)


def _lines(comparison: Comparison, layout: Layout) -> Iterator[str]:
    yield from _head(comparison, layout)
    for index, analysed in enumerate(comparison.articles):
        yield ""
        yield from _source(analysed.article, index, layout)
    yield from _origins(comparison, layout)
    shown = rows(comparison, max(layout.width * 3 // 2, 60))
    for verdict in SECTIONS:
        here = [row for row in shown if row.verdict is verdict]
        if here:
            yield from _section(comparison, verdict, here, layout)
    yield from _passages(comparison, layout)


def _head(comparison: Comparison, layout: Layout) -> Iterator[str]:
    sources = count(len(comparison.articles), "source")
    origins = f", {count(len(comparison.origins), 'origin')}" if comparison.origins else ""
    yield layout.strong(sources + origins)
    if len(comparison.articles) < 2:
        yield "Nothing to compare it with."
        return
    found = [f.verdict for f in comparison.findings]
    tally = [f"{VERDICTS[v].sign} {VERDICTS[v].label} {found.count(v)}" for v in SECTIONS if v in found]
    yield from layout.paragraph(", ".join(tally) or "No facts found that could be compared.")


def _source(article: Article, index: int, layout: Layout) -> Iterator[str]:
    published = day_and_time(article.published) or "no date found"
    details = f"{printable(published)}, {count(article.words, 'word')}"
    yield from layout.titled(printable(source_name(article, index)), details, f"{letter(index):<3}")
    if article.headline:
        yield from layout.paragraph(printable(article.headline), "   ")
    for notice in article.notices:
        yield from layout.paragraph(printable(notice.text), "   ! ")


def _origins(comparison: Comparison, layout: Layout) -> Iterator[str]:
    shared = [o for o in comparison.origins if len(o.articles) > 1]
    if shared:
        yield ""
    for origin in shared:
        names = ", ".join(letter(a) for a in origin.articles)
        grounds = f" ({'; '.join(origin.evidence)})" if origin.evidence else ""
        yield from layout.paragraph(printable(f"Same copy: {names} rest on {origin.label}{grounds}."))


def _section(comparison: Comparison, verdict: Verdict, here: list[Row], layout: Layout) -> Iterator[str]:
    words = VERDICTS[verdict]
    title = f"{words.sign} {words.label} {len(here)}"
    yield ""
    yield layout.of_verdict(title, verdict)
    yield layout.of_verdict("─" * layout.width, verdict)
    if verdict is Verdict.ONLY:
        yield from _only(here, layout)
        return
    for row in here:
        yield from _row(comparison, row, layout)
        yield ""


def _row(comparison: Comparison, row: Row, layout: Layout) -> Iterator[str]:
    origins = f", {count(row.origins, 'origin')}" if comparison.origins else ""
    yield from layout.titled(printable(row.title), f"{row.kind}, {row.sources}{origins}")
    for index, cell in enumerate(row.cells):
        for said in cell or ():
            yield from _said(said, letter(index), row.verdict, layout)
    silent = [letter(i) for i, cell in enumerate(row.cells) if cell is None]
    if silent:
        yield "     " + layout.faint(f"{NO_MATCH}: {', '.join(silent)}")
    yield from layout.paragraph(printable(row.reason), "  → ")
    time = comparison.findings[row.finding].time
    if time:
        yield from layout.paragraph(printable(time), "    ")


def _said(said: Said, source: str, verdict: Verdict, layout: Layout) -> Iterator[str]:
    words = layout.marked(said.snippet.text, said.snippet.mark)
    yield from layout.paragraph(words, f"  {source:<3}", mark=verdict)
    credit = f"credited to {printable(said.credited_to)}" if said.credited_to else ""
    chips = ", ".join(printable(h) for h in said.hedges)
    beside = "; ".join(part for part in (credit, chips) if part)
    if beside:
        yield "     " + layout.faint(beside)


def _only(here: list[Row], layout: Layout) -> Iterator[str]:
    by_source = sorted(here, key=_speaker)
    for source, group in groupby(by_source, key=_speaker):
        for row in group:
            for said in row.cells[source] or ():
                words = f"{printable(row.title)}: {layout.marked(said.snippet.text, said.snippet.mark)}"
                yield from layout.paragraph(words, f"  {letter(source):<3}", mark=row.verdict)


def _speaker(row: Row) -> int:
    return next((i for i, cell in enumerate(row.cells) if cell), 0)


def _passages(comparison: Comparison, layout: Layout) -> Iterator[str]:
    if not comparison.groups:
        return
    yield ""
    yield layout.strong(f"Passages that report the same: {len(comparison.groups)}")
    yield "─" * layout.width
    for group in comparison.groups:
        for passage in group.passages:
            yield from _passage(comparison, passage, layout)
        if group.articles_without:
            yield " " * 10 + layout.faint(f"{NO_MATCH}: {', '.join(letter(a) for a in group.articles_without)}")
        yield ""


def _passage(comparison: Comparison, passage: Passage, layout: Layout) -> Iterator[str]:
    text = passage_span(comparison, passage).of(comparison.articles[passage.article].article.text)
    first, last = passage.sentences[0] + 1, passage.sentences[-1] + 1
    place = f"{first}" if first == last else f"{first}–{last}"
    yield from layout.paragraph(printable(" ".join(text.split())), f"  {letter(passage.article)} {place:<6}")
