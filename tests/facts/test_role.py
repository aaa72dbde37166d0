"""Roles: what is found for whom, and how two roles of one person stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.role import ROLE, RoleValue
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
        ("Harbour spokeswoman Ada Quill spoke.", RoleValue("harbour spokeswoman", None, "Ada Quill")),
    ],
)
def test_roles(text: str, role: RoleValue) -> None:
    assert roles(text) == [role]


def test_no_role_without_a_person() -> None:
    assert roles("The president of the bank spoke to John Marlow on Monday, a long day.") == []


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Ada Quill, a judge, spoke.", "Ada Quill, a judge, spoke.", Verdict.AGREE),
        ("Harbour CEO Ada Quill spoke.", "Harbour chief executive Ada Quill spoke.", Verdict.AGREE),
        ("Ada Quill, an official, spoke.", "Ada Quill, a spokeswoman, spoke.", Verdict.COMPATIBLE),
        ("Ada Quill, a judge, spoke.", "Ada Quill, a former judge, spoke.", Verdict.DIFFER),
        ("President Ada Quill spoke.", "Ada Quill, a former president, spoke.", None),
        ("Ada Quill, a judge, spoke.", "Ada Quill, a painter, spoke.", None),
        ("Ada Quill, a judge, spoke.", "John Marlow, a former judge, spoke.", None),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = ROLE.compare(side(ROLE, left), side(ROLE, right))
    assert (judgement.verdict if judgement else None) == verdict


@given(
    st.lists(st.sampled_from(["Ann Lee", " ", ",", "the ", "judge", "of ", "former ", ".", "54", "is ", "\n", "’s "]), max_size=20).map(
        "".join
    )
)
def test_surface(text: str) -> None:
    check_surface(ROLE, text)
