"""The comparison as one web page that needs nothing else: a ledger for reading, printing and sending on."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from reader.exports.format import PLAIN, Format, Page
from reader.model.comparison import Comparison
from reader.render.rows import Row, Said, rows
from reader.render.snippets import Snippet
from reader.render.words import NO_MATCH, SECTIONS, VERDICTS, letter, source_name

_STYLE = """
:root { color-scheme: light dark; --window: #F1F0EC; --page: #FFFFFF; --line: #DDDBD4; --ink: #1B1D21; --second: #4A4E55;
  --differ: #962406; --differ-fill: #F8D3C5; --compatible: #866700; --compatible-fill: #FCF2C4; --agree: #0F5C99;
  --agree-fill: #D9EAF8; --only: #5A5D63; --only-fill: #ECEBE7; }
@media (prefers-color-scheme: dark) { :root { --window: #141517; --page: #1E2023; --line: #33363B; --ink: #ECEAE5; --second: #BDBFC2;
  --differ: #FF8A5E; --differ-fill: #5E2211; --compatible: #F0D770; --compatible-fill: #47410C; --agree: #79BDEB;
  --agree-fill: #123650; --only: #BDBFC3; --only-fill: #303338; } }
body { margin: 0 auto; max-width: 1280px; padding: 24px; background: var(--window); color: var(--ink);
  font: 13px/19px system-ui, sans-serif; }
h1 { font-size: 24px; line-height: 32px; } h2 { margin: 32px 0 8px; font-size: 16px; }
.differ, .update { --mark: var(--differ); --fill: var(--differ-fill); --underline: double; }
.compatible { --mark: var(--compatible); --fill: var(--compatible-fill); --underline: dotted; }
.agree { --mark: var(--agree); --fill: var(--agree-fill); --underline: solid; }
.only { --mark: var(--only); --fill: var(--only-fill); --underline: dashed; }
h2.differ, h2.update, h2.compatible, h2.agree, h2.only { color: var(--mark); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: var(--page); table-layout: fixed; min-width: 640px; }
th, td { border: 1px solid var(--line); padding: 8px 12px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: 600; } td { font: 14px/20px Literata, "Source Serif 4", Charter, Georgia, serif; }
td p { margin: 0 0 4px; } small { display: block; color: var(--second); font: 12px/17px system-ui, sans-serif; font-weight: 400; }
mark { background: var(--fill); color: inherit; text-decoration: underline; text-decoration-style: var(--underline);
  text-decoration-color: var(--mark); text-underline-offset: 3px; }
.none { color: var(--second); font-style: italic; }
.sources { padding: 0; list-style: none; }
@media print { body { background: none; } tr { break-inside: avoid; } }
"""


def write(comparison: Comparison, page: Page = PLAIN) -> str:
    """The page. All words of sources are escaped; there is no script, and nothing is fetched."""
    del page
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    names = [source_name(a.article, i) for i, a in enumerate(comparison.articles)]
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Comparison of {len(names)} sources</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>{len(names)} sources, {len(comparison.origins)} origins, {len(comparison.findings)} facts compared</h1>"
    yield from _sources(comparison, names)
    made = sorted(rows(comparison), key=lambda r: (SECTIONS.index(r.verdict), r.finding))
    for verdict, here in groupby(made, key=lambda r: r.verdict):
        section = list(here)
        words = VERDICTS[verdict]
        yield f'<h2 class="{verdict}"><span aria-hidden="true">{words.sign}</span> {words.label} ({len(section)})</h2>'
        yield f"<p>{words.meaning}</p>"
        yield f'<div class="scroll" role="region" aria-label="{words.label}" tabindex="0"><table class="{verdict}">'
        heads = "".join(f'<th scope="col">{letter(i)} {escape(name)}</th>' for i, name in enumerate(names))
        yield f'<thead><tr><th scope="col">Fact</th>{heads}</tr></thead>\n<tbody>'
        yield from (_row(row) for row in section)
        yield "</tbody></table></div>"
    yield "</body>\n</html>"


def _sources(comparison: Comparison, names: list[str]) -> Iterator[str]:
    yield '<ul class="sources">'
    for i, analysed in enumerate(comparison.articles):
        article = analysed.article
        parts = [article.headline or "", article.published or "no date found", f"{article.words} words"]
        parts += [notice.text for notice in article.notices]
        yield f"<li><b>{letter(i)} {escape(names[i])}</b><small>{escape(' · '.join(p for p in parts if p))}</small></li>"
    yield "</ul>"


def _row(row: Row) -> str:
    about = f"<small>{escape(row.kind)}, {escape(row.sources)}</small><small>{escape(row.reason)}</small>"
    title = f'<th scope="row">{escape(row.title)}{about}</th>'
    return f"<tr>{title}{''.join(_cell(cell) for cell in row.cells)}</tr>"


def _cell(cell: tuple[Said, ...] | None) -> str:
    if cell is None:
        return f'<td class="none">{NO_MATCH}</td>'
    return f"<td>{''.join(_said(said) for said in cell)}</td>"


def _said(said: Said) -> str:
    beside = [f"Credited to {said.credited_to}"] if said.credited_to else []
    beside += said.hedges
    small = f"<small>{escape(' · '.join(beside))}</small>" if beside else ""
    return f"<p>{_marked(said.snippet)}{small}</p>"


def _marked(snippet: Snippet) -> str:
    text, mark = snippet.text, snippet.mark
    return f"{escape(text[: mark.start])}<mark>{escape(mark.of(text))}</mark>{escape(text[mark.end :])}"


FORMAT = Format("html", "Web page", ".html", write)
