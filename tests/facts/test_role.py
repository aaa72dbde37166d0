"""Roles: what is found for whom, and how two roles of one person stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.kind import Place
from reader.facts.role import ROLE, RoleValue, clash
from reader.model.finding import Verdict
from tests.facts.marks import check_surface, mentions, side


def roles(text: str) -> list[RoleValue]:
    return [m.value for m in mentions(ROLE, text) if isinstance(m.value, RoleValue)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Senator Ada Quill spoke.", RoleValue("senator", None, "Ada Quill")),
        ("Sen. Ada Quill spoke.", RoleValue("senator", None, "Ada Quill")),
        ("French President Luc Renard spoke.", RoleValue("president", "French", "Luc Renard")),
        ("Ada Quill, 54, the company's chief executive, spoke.", RoleValue("chief executive", "company", "Ada Quill")),
        ("Ada Quill, a former judge, spoke.", RoleValue("judge", None, "Ada Quill", True)),
        ("Ada Quill, director of the Elm Institute, spoke.", RoleValue("director", "the Elm Institute", "Ada Quill")),
        ("Ada Quill was the mayor of Oslo then.", RoleValue("mayor", "Oslo", "Ada Quill")),
        ("His lawyer, Ada Quill, spoke.", RoleValue("lawyer", "his", "Ada Quill")),
        ("The town’s eldest son, Ben Quill, spoke.", RoleValue("eldest son", "town", "Ben Quill")),
        ("Harbour spokeswoman Ada Quill spoke.", RoleValue("harbour spokeswoman", None, "Ada Quill")),
        ("The board met former Senator Ada Quill there.", RoleValue("senator", None, "Ada Quill", True)),
        ("They met chairman Ada Quill there.", RoleValue("chairman", None, "Ada Quill")),
        ("The harbour chairman Dr. Ada Quill spoke.", RoleValue("harbour chairman", None, "Ada Quill")),
        ("Dr. Ada Quill spoke.", RoleValue("doctor", None, "Ada Quill")),
        ("The 68-year-old carpenter Ada Quill spoke.", RoleValue("carpenter", None, "Ada Quill")),
        ("Ada Quill, a 68-year-old carpenter, spoke.", RoleValue("carpenter", None, "Ada Quill")),
        ("The chairman of the harbour board, Ada Quill, spoke.", RoleValue("chairman", "the harbour board", "Ada Quill")),
        ("The harbour’s chairman, Ada Quill, spoke.", RoleValue("chairman", "harbour", "Ada Quill")),
        ("A spokesman for the harbour, Ada Quill, spoke.", RoleValue("spokesman", "the harbour", "Ada Quill")),
        ("The 62-year-old head of the board, Ada Quill, spoke.", RoleValue("head", "the board", "Ada Quill")),
        ("Secretary of State Ada Quill spoke.", RoleValue("secretary of state", None, "Ada Quill")),
        ("The former secretary of state Ada Quill spoke.", RoleValue("secretary of state", None, "Ada Quill", True)),
        ("Ada Quill, then the mayor of Elm, spoke.", RoleValue("mayor", "Elm", "Ada Quill", True)),
        ("We met ex-Mayor Ada Quill there.", RoleValue("mayor", None, "Ada Quill", True)),
        ("Ada Quill — the chairman — spoke.", RoleValue("chairman", None, "Ada Quill")),
        ("Prof. Dr. Ada Quill spoke.", RoleValue("professor", None, "Ada Quill")),
        ("Ada Quill, who is the chairman of the board, spoke.", RoleValue("chairman", "the board", "Ada Quill")),
    ],
)
def test_roles(text: str, role: RoleValue) -> None:
    assert roles(text) == [role]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chairwoman and chief executive Ada Quill spoke.", [("chairman", None), ("chief executive", None)]),
        ("The company's chairwoman and chief executive Ada Quill spoke.", [("chairman", "company"), ("chief executive", "company")]),
        ("Ada Quill, chairwoman and chief executive of Elm Bank, spoke.", [("chairman", "Elm Bank"), ("chief executive", "Elm Bank")]),
        ("Ada Quill, the mayor and the fire chief, spoke.", [("mayor", None), ("fire chief", None)]),
        ("The mayor and the fire chief Ada Quill spoke.", [("fire chief", None)]),
        ("The defence minister and French President Ada Quill spoke.", [("president", "French")]),
        ("Ada Quill, the minister for health and safety, spoke.", [("minister", "health and safety")]),
        ("Minister for health and safety Ada Quill spoke.", [("minister", "health and safety")]),
        ("Secretary of Health and Human Services Ada Quill spoke.", [("secretary", "Health and Human Services")]),
        ("Deputy campaign manager Ada Quill spoke.", [("deputy campaign manager", None)]),
        ("The deputy campaign manager, Ada Quill, spoke.", [("deputy campaign manager", None)]),
        ("Carpenter Ada Quill spoke.", [("carpenter", None)]),
        ("Retired carpenter Ada Quill spoke.", [("carpenter", None)]),
        ("Ada Quill became mayor of Oslo in 2020.", [("mayor", "Oslo")]),
        ("Ada Quill, who served as mayor of Oslo, spoke.", [("mayor", "Oslo")]),
        ("Ada Quill has been named chief executive of Elm Bank.", [("chief executive", "Elm Bank")]),
        ("Ada Quill was appointed as the bank's director on Monday.", [("director", "bank")]),
        ("The board named Ada Quill chief executive.", [("chief executive", None)]),
        ("The board elected Ada Quill as chairwoman and treasurer.", [("chairman", None), ("treasurer", None)]),
        ("Ada Quill never became mayor of Oslo.", []),
        ("Ada Quill could be named chief executive.", []),
        ("Ada Quill was named in a report on the mayor.", []),
    ],
)
def test_offices_joined_and_told_by_verbs(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(r.role, r.of) for r in roles(text)] == found


def test_who_gives_an_office_up_has_had_it() -> None:
    (role,) = roles("Ada Quill stepped down as mayor of Oslo.")
    assert role.former


@pytest.mark.parametrize(
    ("text", "sort", "age"),
    [
        ("Senator Ada Quill spoke.", "title", None),
        ("Ada Quill, 54, a carpenter, spoke.", "office", 54),
        ("Ada Quill, a 54-year-old carpenter, spoke.", "office", 54),
        ("The 54-year-old carpenter Ada Quill spoke.", "office", 54),
        ("Carpenter Ada Quill spoke. Quill is 54.", "title", 54),
        ("His sister, Ada Quill, spoke.", "relation", None),
        ("Ada Quill, 54, spoke.", "age", 54),
        ("Ada Quill (54) spoke.", "age", 54),
        ("Ada Quill, aged 54, spoke.", "age", 54),
        ("The 54-year-old Ada Quill spoke.", "age", 54),
        ("Ada Quill, who is 54 years old, spoke.", "age", 54),
        ("Ada Quill is 54.", "age", 54),
    ],
)
def test_sorts_and_ages(text: str, sort: str, age: int | None) -> None:
    role = roles(text)[0]
    assert (role.sort, role.age, role.holder) == (sort, age, "Ada Quill")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill killed a 54-year-old man.",
        "Ada Quill, her 54-year-old brother and a dog came.",
        "Ada Quill has 54-year-old twins.",
        "Ada Quill is 54th.",
    ],
)
def test_an_age_of_somebody_else(text: str) -> None:
    assert all(role.age is None for role in roles(text))


def test_two_ages_of_one_person_are_none() -> None:
    assert roles("Ada Quill, 54, spoke. Ada Quill, 56, left.") == []


def test_no_role_without_a_person() -> None:
    assert roles("The president of the bank spoke to John Marlow on Monday, a long day.") == []
    assert roles("The president of the bank, John Marlow and Ada Quill spoke.") == []
    assert roles("A daughter of the mayor, Ada Quill, spoke.") == []


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Ada Quill, a judge, spoke.", "Ada Quill, a judge, spoke.", Verdict.AGREE),
        ("Harbour CEO Ada Quill spoke.", "Harbour chief executive Ada Quill spoke.", Verdict.AGREE),
        ("Ada Quill, an official, spoke.", "Ada Quill, a spokeswoman, spoke.", Verdict.COMPATIBLE),
        ("Ada Quill, a judge, spoke.", "Ada Quill, a former judge, spoke.", Verdict.DIFFER),
        ("President Ada Quill spoke.", "Ada Quill, a former president, spoke.", None),
        ("Ada Quill, 54, spoke.", "Ada Quill, 56, spoke.", None),
        ("Ada Quill served as mayor of Oslo.", "Ada Quill, a former mayor of Oslo, spoke.", None),
        ("Ada Quill was the mayor of Oslo.", "Ada Quill, a former mayor of Oslo, spoke.", None),
        ("Ada Quill, a judge, spoke.", "Ada Quill, a painter, spoke.", None),
        ("Ada Quill, a judge, spoke.", "John Marlow, a former judge, spoke.", None),
        ("Ada Quill, a former senior judge, spoke.", "Ada Quill, a judge, spoke.", Verdict.DIFFER),
        ("Ada Quill, the deputy harbour secretary, spoke.", "Ada Quill, the harbour secretary, spoke.", Verdict.DIFFER),
        ("Ada Quill, the acting harbour secretary, spoke.", "Ada Quill, the harbour secretary, spoke.", Verdict.COMPATIBLE),
        ("His lawyer, Ada Quill, spoke.", "Ada Quill, a lawyer for Ben Marlow, spoke.", Verdict.AGREE),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = ROLE.compare(side(ROLE, left), side(ROLE, right))
    assert (judgement.verdict if judgement else None) == verdict


@given(
    st.lists(
        st.sampled_from(
            ["Ann Lee", " ", ",", "the ", "judge", "of ", "former ", ".", "54", "is ", "and ", "became ", "named ", "as ", "\n", "’s "]
        ),
        max_size=20,
    ).map("".join)
)
def test_surface(text: str) -> None:
    check_surface(ROLE, text)


def _place(same: bool = False) -> Place:
    return Place(same, 0.5, 2, 90.0)


def test_two_roles_that_one_person_can_have() -> None:
    judgement = clash(side(ROLE, "Ada Quill, a judge, spoke."), side(ROLE, "Ada Quill, a painter, spoke."), _place())
    assert judgement is not None
    assert judgement.verdict is Verdict.COMPATIBLE
    assert clash(side(ROLE, "Judge Ada Quill spoke."), side(ROLE, "Senator Ada Quill spoke."), _place()) is None
    assert clash(side(ROLE, "Ada Quill, a judge, spoke."), side(ROLE, "Ben Marlow, a painter, spoke."), _place()) is None


def test_what_somebody_is_now_needs_no_like_surroundings() -> None:
    told = ROLE.compare(side(ROLE, "Ada Quill, a judge, spoke."), side(ROLE, "Ada Quill, a former judge, spoke."))
    before = ROLE.compare(side(ROLE, "The judge Ada Quill spoke."), side(ROLE, "Ada Quill, a former judge, spoke."))
    assert told is not None
    assert told.plain
    assert before is not None
    assert not before.plain
