"""Places: what is found and how two stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.geography import apart
from reader.facts.kind import Place
from reader.facts.place import PLACE, PlaceValue
from reader.model.finding import Verdict
from tests.facts.marks import check_surface, mentions, plain, side, spans


@pytest.mark.parametrize(
    "marked",
    [
        "He flew from ⟦Oslo⟧ to ⟦New York⟧.",
        "⟦U.S.⟧ ships left ⟦Sri Lanka⟧.",
        "A German ship sank.",
        "The fire near ⟦Elmford⟧ burned.",
        "They met on ⟦Elm Street⟧.",
        "⟦China⟧-backed hackers came.",
        "The ⟦Harbour River⟧ rose.",
    ],
)
def test_spans(marked: str) -> None:
    assert [m.span for m in mentions(PLACE, plain(marked))] == spans(marked)


def test_names_of_one_place() -> None:
    assert [m.value for m in mentions(PLACE, "The U.S. and Britain agreed.")] == [
        PlaceValue("United States", "LOC"),
        PlaceValue("United Kingdom", "LOC"),
    ]


def test_state_behind_a_comma() -> None:
    assert mentions(PLACE, "It happened in Springfield, Ohio.")[0].value == PlaceValue("Springfield", "LOC", "Ohio")


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("It hit the U.S. hard.", "It hit the United States hard.", Verdict.AGREE),
        ("It hit Springfield, Illinois.", "It hit Springfield, Missouri.", Verdict.DIFFER),
        ("It hit Springfield, Illinois.", "It hit Springfield, Ill.", Verdict.AGREE),
        ("It hit Oslo.", "It hit Madrid.", None),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = PLACE.compare(side(PLACE, left), side(PLACE, right))
    assert (judgement.verdict if judgement else None) == verdict


NEAR = Place(same=False, share=0.6, near=3, score=99.0)
DOUBTFUL = Place(same=True, share=0.6, near=3, score=40.0)


@pytest.mark.parametrize(
    ("left", "right", "place", "differs"),
    [
        ("It hit Oslo.", "It hit Madrid.", NEAR, True),
        ("It hit Oslo.", "It hit Spain.", NEAR, True),
        ("It hit Oslo.", "It hit Madrid.", DOUBTFUL, False),
        ("It hit Oslo.", "It hit Norway.", NEAR, False),
        ("It hit Tampa.", "It hit the United States.", NEAR, False),
        ("It happened in Elmford.", "It happened in Norway.", NEAR, False),
        ("It hit Oslo.", "It hit Madrid, not Oslo.", NEAR, False),
        ("It hit Oslo and Bergen.", "It hit Madrid and Rome.", NEAR, False),
    ],
)
def test_clash(left: str, right: str, place: Place, *, differs: bool) -> None:
    assert PLACE.clash is not None
    assert (PLACE.clash(side(PLACE, left), side(PLACE, right), place) is not None) == differs


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("Chicago", "United States", False),
        ("Chicago", "Texas", True),
        ("U.S.", "America", False),
        ("France", "Spain", True),
        ("Elmford", "Spain", False),
        ("New York", "California", True),
        ("New York", "Boston", True),
    ],
)
def test_apart(one: str, two: str, *, expected: bool) -> None:
    assert apart(one, two, "en") == apart(two, one, "en") == expected


@given(st.text(alphabet=st.sampled_from("ONewYork lo,.SUé'\n"), max_size=80))
def test_surface(text: str) -> None:
    check_surface(PLACE, text)
