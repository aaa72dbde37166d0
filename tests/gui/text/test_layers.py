from __future__ import annotations

import pytest
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
def test_each_place_belongs_to_the_shortest_mark_over_it(marks: list[Mark]) -> None:
    owner = {p: piece for piece in pieces(marks) for p in range(piece.span.start, piece.span.end)}
    assert sum(len(p.span) for p in pieces(marks)) == len(owner)
    for place in range(70):
        over = [m for m in marks if m.span.start <= place < m.span.end]
        if not over:
            assert place not in owner
        else:
            best = min((len(m.span), SECTIONS.index(m.verdict)) for m in over)
            chosen = marks[owner[place].mark]
            assert (len(chosen.span), SECTIONS.index(chosen.verdict)) == best


@pytest.mark.parametrize("inner", list(Verdict))
def test_a_short_mark_inside_a_long_one_stays_visible(inner: Verdict) -> None:
    found = pieces([_mark(0, 30, Verdict.DIFFER), _mark(10, 15, inner)])
    assert found == (
        Piece(Span(0, 10), Verdict.DIFFER, 0),
        Piece(Span(10, 15), inner, 1),
        Piece(Span(15, 30), Verdict.DIFFER, 0),
    )


def test_of_two_marks_of_the_same_words_the_stronger_is_shown() -> None:
    assert pieces([_mark(0, 9, Verdict.AGREE), _mark(0, 9, Verdict.DIFFER)]) == (Piece(Span(0, 9), Verdict.DIFFER, 1),)
