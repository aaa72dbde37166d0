from __future__ import annotations

from reader.model.finding import Verdict
from reader.render.rows import rows
from tests.build import sample


def test_a_row_for_each_finding_in_order() -> None:
    made = rows(sample())
    assert [r.finding for r in made] == list(range(len(sample().findings)))
    assert {r.verdict for r in made} == set(Verdict)


def test_cells_hold_the_words_the_credit_and_the_hedges() -> None:
    first = rows(sample())[0]
    assert first.sources == "4 of 4 sources"
    cells = [cell[0] for cell in first.cells if cell]
    assert [c.snippet.mark.of(c.snippet.text) for c in cells] == ["December 2", "5 December", "early December", "December 2"]
    assert [c.credited_to for c in cells] == ["the harbour council", "the ship's log", "", "the harbour council"]
    assert cells[2].hedges == ("vague",)


def test_a_source_that_says_nothing_has_no_cell() -> None:
    quote = rows(sample())[1]
    assert quote.sources == "2 of 4 sources"
    assert [cell is None for cell in quote.cells] == [False, False, True, True]


def test_the_width_of_cells_is_kept() -> None:
    narrow = [said.snippet for row in rows(sample(), 45) for cell in row.cells for said in cell or ()]
    assert max(len(s.text) for s in narrow) <= 49
