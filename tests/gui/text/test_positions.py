from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.text.positions import DocumentMap, Positions, shown
from reader.model.span import Span
from reader.text.document import paragraphs_of

_TEXTS = st.text(st.sampled_from("ab é\u0301\u200d🚢👩🏽𝒳 漢ع\n"), max_size=60)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(_TEXTS)
def test_every_code_point_has_its_unit_and_back(text: str) -> None:
    positions = Positions(text)
    for point in range(len(text) + 1):
        unit = positions.units(point)
        assert unit == _units(text[:point])
        assert positions.point(unit) == point


def test_the_second_half_of_a_pair_belongs_to_its_code_point() -> None:
    positions = Positions("a🚢b")
    assert [positions.point(u) for u in range(5)] == [0, 1, 1, 2, 3]


@given(_TEXTS)
def test_shown_text_keeps_every_position(text: str) -> None:
    assert _units(shown(text)) == _units(text)
    assert len(shown(text)) == len(text)


@pytest.mark.parametrize("char", ["\n", "\r", "\u2029", "\0", "\ufdd0", "\ufdd1", "\ufffc"])
def test_shown_text_never_ends_a_paragraph(char: str) -> None:
    assert char not in shown(f"a{char}b")


@given(_TEXTS, st.integers(0, 40))
def test_places_of_paragraphs_come_back(text: str, gap: int) -> None:
    paragraphs = paragraphs_of(text)
    starts, at = [], gap
    for paragraph in paragraphs:
        starts.append(at)
        at += _units(paragraph.of(text)) + 1
    places = DocumentMap(text, paragraphs, starts)
    for paragraph in paragraphs:
        for point in range(paragraph.start, paragraph.end + 1):
            assert places.point(places.position(point)) == point
    if paragraphs and gap:
        assert places.point(starts[0] - 1) is None


def test_a_span_over_two_paragraphs_is_cut_where_nothing_is_shown() -> None:
    text = "one 🚢 two\n\nthree"
    places = DocumentMap(text, paragraphs_of(text), (5, 16))
    assert places.pieces(Span(4, 14)) == [(0, 4, 10), (1, 0, 3)]
    assert places.pieces(Span(9, 11)) == []
