"""Claims: predicate, polarity, modality, who and whom, and how two stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.claim import CLAIM
from reader.facts.claim_value import ClaimValue
from reader.facts.kind import Place, Side
from reader.model.finding import Verdict
from reader.text.document import prepare
from tests.facts.marks import check_surface, found_in, mentions, side


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


@pytest.mark.parametrize(
    ("text", "verb", "negated"),
    [
        ("The council did not approve the plan, but the mayor did.", "approve", "not approve the plan"),
        ("The council has never approved the plan because of its cost.", "approve", "never approved the plan"),
        ("Nobody approved the plan.", "approve", "Nobody approved the plan"),
        ("The council approved nothing of it.", "approve", "nothing of it"),
        ("The council approved the plan, not the road.", "approve", None),
    ],
)
def test_what_a_negation_covers(text: str, verb: str, negated: str | None) -> None:
    values = [m.value for m in mentions(CLAIM, text) if isinstance(m.value, ClaimValue) and m.value.predicate == verb]
    assert [v.negated.of(text) if v.negated else None for v in values] == [negated]


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Prices rose by a tenth.", "up"),
        ("Prices fell by a tenth.", "down"),
        ("The council approved the plan.", "for"),
        ("The council rejected the plan.", "against"),
        ("The mayor left the hall before the vote.", "before"),
        ("The mayor left the hall after the vote.", "after"),
        ("The mayor left the hall.", ""),
    ],
)
def test_which_way_it_points(text: str, way: str) -> None:
    value = mentions(CLAIM, text)[0].value
    assert isinstance(value, ClaimValue)
    assert value.way == way


def test_what_is_confirmed_is_said() -> None:
    texts = "Police confirmed that the bank paid the mayor.", "Police said that the bank paid the mayor."
    found = [next(m for m in mentions(CLAIM, text) if m.text == "paid") for text in texts]
    assert [m.modality.value for m in found] == ["confirmed", "asserted"]
    judgement = CLAIM.compare(*(Side(d := prepare(t), m, found_in(d, CLAIM)) for t, m in zip(texts, found, strict=True)))
    assert judgement is not None
    assert judgement.verdict is Verdict.AGREE


def test_what_is_denied() -> None:
    found = {m.value.predicate: m for m in mentions(CLAIM, "The mayor denied that the bank paid him.") if isinstance(m.value, ClaimValue)}
    assert isinstance(found["pay"].value, ClaimValue)
    assert found["pay"].value.modality == "denied"
    credit = found["pay"].credited_to
    assert credit is not None
    assert credit.text == "The mayor"


def test_what_is_quoted_is_credited_to_the_speaker() -> None:
    (claim,) = (m for m in mentions(CLAIM, "“They approved the plan,” Ada Quill said.") if m.text == "approved")
    assert claim.credited_to is not None
    assert claim.credited_to.text == "Ada Quill"


@pytest.mark.parametrize("text", ["The approved plan was long.", "The plan of the council."])
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


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The ship has yet to sail.", "negative"),
        ("The ship did not only sail.", "positive"),
        ("The ship is not at sea.", "negative"),
        ("The ship has no captain.", "negative"),
        ("The ship could not sail.", "negative"),
        ("The ship will likely sail.", "positive"),
    ],
)
def test_polarity(text: str, polarity: str) -> None:
    assert [m.value.polarity for m in mentions(CLAIM, text) if isinstance(m.value, ClaimValue)] == [polarity]


def claim_of(text: str, words: str) -> Side:
    """The claim with these words, ready to be compared."""
    document = prepare(text, "en")
    found = found_in(document, CLAIM)
    return Side(document, next(m for m in found["claim"] if m.text == words), found)


NEAR = Place(same=False, share=0.6, near=4, score=99.0)
FAR = Place(same=False, share=0.1, near=0, score=99.0)
DOUBTFUL = Place(same=False, share=0.6, near=4, score=40.0)


@pytest.mark.parametrize(
    ("left", "right", "place", "differs"),
    [
        (("The old ship was repaired in May.", "was repaired"), ("In May the ship was not repaired.", "was not repaired"), NEAR, True),
        (("The old ship was repaired in May.", "was repaired"), ("In May the ship was not repaired.", "was not repaired"), FAR, False),
        (("The old ship was repaired in May.", "was repaired"), ("In May the ship was not repaired.", "was not repaired"), DOUBTFUL, False),
        (("The crew failed to sail, and the ship was sold.", "was sold"), ("The ship was not sold.", "was not sold"), NEAR, False),
        (("Shares rose in May.", "rose"), ("Shares fell in May.", "fell"), NEAR, True),
        (("Shares rose in May and fell in June.", "rose"), ("Shares fell in June.", "fell"), NEAR, False),
        (("The yield was higher.", "higher"), ("The yield was lower.", "lower"), NEAR, True),
        (("The crew did not sail until noon.", "did not sail"), ("The crew sailed at noon.", "sailed"), NEAR, False),
        (("The talks were not warm.", "were not"), ("The talks were a shock.", "were"), NEAR, False),
        (("The talks were not warm.", "were not"), ("The talks were warm.", "were"), NEAR, True),
        (("No plea for bail was made.", "was made"), ("A bail hearing was held.", "was held"), NEAR, False),
        (("The crew was arrested in May.", "was arrested"), ("The crew was released in May.", "was released"), NEAR, False),
        (("Northport won a victory at home.", "victory"), ("Northport defeated Eastham at home.", "defeated"), NEAR, False),
        (("Talks will not stop.", "will not stop"), ("Talks will continue.", "will continue"), NEAR, False),
    ],
)
def test_clash(left: tuple[str, str], right: tuple[str, str], place: Place, *, differs: bool) -> None:
    assert CLAIM.clash is not None
    judgement = CLAIM.clash(claim_of(*left), claim_of(*right), place)
    assert (judgement is not None and judgement.verdict is Verdict.DIFFER) == differs


def test_what_two_quotations_say_is_judged_by_their_words() -> None:
    left, right = "“The ship was repaired,” Ada Quill said.", "“The ship was not repaired,” Ada Quill said."
    assert CLAIM.clash is not None
    assert CLAIM.clash(claim_of(left, "was repaired"), claim_of(right, "was not repaired"), NEAR) is None


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


def test_opposites_of_different_people_are_no_conflict() -> None:
    fired, hired = "The harbour board fired Ada Quill on Monday.", "The railway company hired Ben Marlow on Monday."
    judgement = CLAIM.clash(side(CLAIM, fired), side(CLAIM, hired), Place(True, 0.6, 3, 95.0)) if CLAIM.clash else None
    assert judgement is None
