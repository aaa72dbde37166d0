"""Passages that stand elsewhere, and passages told in several places."""

from __future__ import annotations

import pytest

from reader.model.alignment import AlignmentKind, Tier
from reader.model.span import Span
from reader.render.marks import Link
from reader.render.moves import LinkNote, notes_on, notes_on_alignments, paragraph_of
from tests.build import sample
from tests.compare.build import compared


def _links(*pairs: tuple[int, int]) -> list[Link]:
    """Links between sentences of ten code points each, given by their numbers."""
    spans = [(Span(10 * a, 10 * a + 9), Span(10 * b, 10 * b + 9)) for a, b in pairs]
    return [Link(left, right, None, Tier.SURE, AlignmentKind.REWORDED, 50, ()) for left, right in spans]


@pytest.mark.parametrize(
    ("pairs", "moved"),
    [
        ([], []),
        ([(0, 0), (1, 1), (2, 2)], []),
        ([(0, 0), (1, 5), (2, 2), (3, 3)], [1]),
        ([(0, 3), (1, 0), (2, 1)], [0]),
        ([(0, 0), (0, 1), (1, 2)], []),
    ],
)
def test_what_crosses_the_others_has_moved(pairs: list[tuple[int, int]], moved: list[int]) -> None:
    assert [i for i, note in enumerate(notes_on(_links(*pairs))) if note.moved] == moved


def test_a_passage_told_in_two_places_is_split() -> None:
    notes = notes_on(_links((0, 0), (0, 4), (1, 5)))
    assert notes[0].into == notes[1].into == 2
    assert notes[2] == LinkNote()
    assert notes_on(_links((0, 0), (3, 0)))[0].out_of == 2


def test_paragraphs_are_counted_from_one() -> None:
    article = sample().articles[0].article
    assert paragraph_of(article, article.paragraphs[2]) == 3
    assert paragraph_of(article, Span(0, 1)) == 1


def test_alignments_of_a_comparison_have_the_same_notes_and_doubtful_ones_none() -> None:
    bridge, ferry = "The harbour bridge at Selmouth will close on Monday for repairs.", "Pilot Ann Dorrit steered the ferry Calder aground."
    quay = "Shop owners on the northern quay fear for their winter trade."
    found = compared(f"{bridge}\n\n{ferry}\n\n{quay}", f"{quay}\n\n{bridge}\n\n{ferry}")
    notes = notes_on_alignments(found)
    moved = {a.left.sentences for a, note in zip(found.alignments, notes, strict=True) if note and note.moved}
    assert moved == {(2,)}
    assert [note is None for note in notes] == [a.tier is Tier.UNSURE for a in found.alignments]
