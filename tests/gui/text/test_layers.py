from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.gui.text.layers import Piece, pieces
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.marks import Mark
from reader.render.words import SECTIONS

_MARKS = st.lists(
    st.builds(
        lambda start, length, verdict, i: Mark(Span(start, start + length), verdict, "date", i),
        st.integers(0, 40),
        st.integers(1, 20),
        st.sampled_from(list(Verdict)),
        st.integers(0, 9),
    ),
    max_size=20,
)


def _mark(start: int, end: int, verdict: Verdict) -> Mark:
    return Mark(Span(start, end), verdict, "date", 0)


@given(_MARKS)
def test_each_place_belongs_to_the_strongest_mark_over_it(marks: list[Mark]) -> None:
    owner = {p: piece for piece in pieces(marks) for p in range(piece.span.start, piece.span.end)}
    assert sum(len(p.span) for p in pieces(marks)) == len(owner)
    for place in range(70):
        over = [m for m in marks if m.span.start <= place < m.span.end]
        if not over:
            assert place not in owner
        else:
            best = min((SECTIONS.index(m.verdict), len(m.span)) for m in over)
            chosen = marks[owner[place].mark]
            assert (SECTIONS.index(chosen.verdict), len(chosen.span)) == best


def test_a_short_mark_inside_a_long_one_of_its_verdict_stays_reachable() -> None:
    found = pieces([_mark(0, 30, Verdict.DIFFER), _mark(10, 15, Verdict.DIFFER)])
    assert found == (
        Piece(Span(0, 10), Verdict.DIFFER, 0),
        Piece(Span(10, 15), Verdict.DIFFER, 1),
        Piece(Span(15, 30), Verdict.DIFFER, 0),
    )


def test_a_stronger_mark_hides_a_weaker_one_inside() -> None:
    assert pieces([_mark(0, 30, Verdict.DIFFER), _mark(10, 15, Verdict.AGREE)]) == (Piece(Span(0, 30), Verdict.DIFFER, 0),)
