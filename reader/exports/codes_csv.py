"""Codes on passages as a table (CSV), a line for each: for the spreadsheet or the statistics program of whoever codes."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from reader.compare.codes import CodePlace, PlacedCodes
from reader.model.comparison import Comparison
from reader.render.words import letter, source_name

COLUMNS = ("code", "source", "outlet", "headline", "published", "paragraph", "passage", "start", "end", "coder", "changed")
"""Names of the columns; `paragraph` counts from 1, `start` and `end` are code points of the article's text. Codes whose words are
gone have neither source nor place."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def codes_csv(comparison: Comparison, placed: PlacedCodes) -> str:
    """The table with its head, RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for something else."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for place in placed.places:
        rows.writerow(_safe(_row(comparison, place)))
    for coding in placed.adrift:
        rows.writerow(_safe([coding.code, "", "", "", "", "", _line(coding.anchor.quote), "", "", coding.coder, coding.changed]))
    return "\ufeff" + out.getvalue()


def _row(comparison: Comparison, place: CodePlace) -> list[str]:
    article, coding = comparison.articles[place.article].article, place.coding
    paragraph = next((i for i, p in enumerate(article.paragraphs, 1) if p.overlaps(place.span)), "")
    return [
        coding.code,
        letter(place.article),
        source_name(article, place.article),
        article.headline or "",
        article.published or "",
        str(paragraph),
        _line(place.span.of(article.text)),
        str(place.span.start),
        str(place.span.end),
        coding.coder,
        coding.changed,
    ]


def _line(text: str) -> str:
    return " ".join(text.split())


def _safe(cells: Sequence[str]) -> list[str]:
    """Words that a spreadsheet would take for a formula get an apostrophe in front."""
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells]
