"""Claims: predicate, polarity, modality, who and whom, and how two stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.claim import CLAIM, ClaimValue
from reader.model.finding import Verdict
from tests.facts.marks import check_surface, mentions, side


def first(text: str) -> tuple[str, str, str, str | None, str | None]:
    value = mentions(CLAIM, text)[0].value
    assert isinstance(value, ClaimValue)
    subject, thing = value.subject, value.object
    return value.predicate, value.polarity, value.modality, subject.of(text) if subject else None, thing.of(text) if thing else None


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The council approved the plan.", ("approve", "positive", "asserted", "The council", "the plan")),
        ("The council did not approve the plan.", ("approve", "negative", "asserted", "The council", "the plan")),
        ("The council never approved the plan.", ("approve", "negative", "asserted", "The council", "the plan")),
        ("The council hasn't approved the plan.", ("approve", "negative", "asserted", "The council", "the plan")),
        ("Nobody approved the plan.", ("approve", "negative", "asserted", "Nobody", "the plan")),
        ("The council will approve the plan.", ("approve", "positive", "planned", "The council", "the plan")),
        ("The council may approve the plan.", ("approve", "positive", "possible", "The council", "the plan")),
        ("The council allegedly approved the plan.", ("approve", "positive", "alleged", "The council", "the plan")),
        ("The plan was approved by the council.", ("approve", "positive", "asserted", "the council", "The plan")),
    ],
)
def test_claims(text: str, claim: tuple[str, str, str, str | None, str | None]) -> None:
    assert first(text) == claim


def test_what_is_denied() -> None:
    found = {m.value.predicate: m for m in mentions(CLAIM, "The mayor denied that the bank paid him.") if isinstance(m.value, ClaimValue)}
    assert isinstance(found["pay"].value, ClaimValue)
    assert found["pay"].value.modality == "denied"
    credit = found["pay"].credited_to
    assert credit is not None
    assert credit.text == "The mayor"


@pytest.mark.parametrize("text", ["The approved plan was long.", "“They approved the plan,” he said.", "The plan of the council."])
def test_no_claim(text: str) -> None:
    assert [m for m in mentions(CLAIM, text) if isinstance(m.value, ClaimValue) and m.value.predicate == "approve"] == []


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("The council approved the plan.", "The plan was approved by the council.", Verdict.AGREE),
        ("The council approved the plan.", "The council did not approve the plan.", Verdict.DIFFER),
        ("The council approved the plan.", "The council rejected the plan.", Verdict.DIFFER),
        ("The council approved the plan.", "The council will approve the plan.", Verdict.COMPATIBLE),
        ("The council approved the plan.", "The council allegedly approved the plan.", Verdict.COMPATIBLE),
        ("The council did not approve the plan.", "The council never approved the plan.", Verdict.AGREE),
        ("The council approved the plan.", "The senate approved the budget.", None),
        ("The council approved the plan.", "The council closed the bridge.", None),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = CLAIM.compare(side(CLAIM, left), side(CLAIM, right))
    assert (judgement.verdict if judgement else None) == verdict


@given(
    st.lists(
        st.sampled_from(
            ["approved ", "not ", "was ", "by ", "Ann Lee ", "she ", "the plan ", "will ", ", ", ". ", "“", "”", "denied ", "that ", "\n"]
        ),
        max_size=20,
    ).map("".join)
)
def test_surface(text: str) -> None:
    check_surface(CLAIM, text)
