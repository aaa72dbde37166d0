from __future__ import annotations

import csv
import io

import pytest

from reader.compare.codes import CodePlace, PlacedCodes
from reader.exports.codes_csv import COLUMNS, codes_csv
from reader.model.anchor import Anchor
from reader.model.note import Coding
from reader.model.span import Span
from tests.build import sample


def rows(placed: PlacedCodes) -> list[dict[str, str]]:
    written = codes_csv(sample(), placed)
    assert written.startswith("\ufeff")
    assert "\r\n" in written
    return list(csv.DictReader(io.StringIO(written[1:], newline="")))


def test_a_line_for_each_coded_passage() -> None:
    article = sample().articles[1]
    span = article.sentences[0]
    place = CodePlace(
        Coding("a", "Conflict", Anchor(article.article.id, span.of(article.article.text), "", ""), "R. Lind", "2025-01-02T10:00:00"),
        1,
        span,
    )
    (row,) = rows(PlacedCodes((place,)))
    assert tuple(row) == COLUMNS
    assert row["code"] == "Conflict"
    assert row["source"] == "B"
    assert row["passage"] == " ".join(span.of(article.article.text).split())
    assert (row["start"], row["end"]) == (str(span.start), str(span.end))
    assert row["paragraph"] == "1"
    assert row["coder"] == "R. Lind"


def test_codes_whose_words_are_gone_are_written_too() -> None:
    (row,) = rows(PlacedCodes((), (Coding("a", "Morality", Anchor("0", "words that\nare gone", "", "")),)))
    assert row["passage"] == "words that are gone"
    assert row["source"] == row["start"] == ""


@pytest.mark.parametrize("code", ["=1+1", "+x", "-x", "@x"])
def test_no_cell_is_a_formula(code: str) -> None:
    article = sample().articles[0]
    place = CodePlace(Coding("a", code, Anchor(article.article.id, "x", "", "")), 0, Span(0, 1))
    assert rows(PlacedCodes((place,)))[0]["code"] == f"'{code}"
