"""Examples of each rule of the verdicts, from texts to rows: what a careful reader says of two sentences on one point."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows, shared


@pytest.mark.parametrize(
    ("kind", "one", "two", "verdict", "words"),
    [
        # intervals, vague and rounded values
        ("quantity", "Between 30 and 40 boats burned.", "About 35 boats burned.", "compatible", ("30 and 40 boats", "About 35 boats")),
        (
            "quantity",
            "The fire cost $4.3 million.",
            "The fire cost more than $4 million.",
            "compatible",
            ("$4.3 million", "more than $4 million"),
        ),
        # weekday against date
        ("date", "The fire broke out on Monday at the mill.", "The fire broke out at the mill on March 3.", "agree", ("Monday", "March 3")),
        (
            "date",
            "The fire broke out on Tuesday at the mill.",
            "The fire broke out at the mill on March 3.",
            "differ",
            ("Tuesday", "March 3"),
        ),
        # age against year of birth
        ("quantity", "Ann Hale, 54, was elected mayor.", "Ann Hale, born in 1971, was elected mayor.", "compatible", ("54", "1971")),
        ("quantity", "Ann Hale, 54, was elected mayor.", "Ann Hale, who was born in 1964, was elected mayor.", "differ", ("54", "1964")),
        # sums
        (
            "quantity",
            "Four people, two of them children, died in the fire.",
            "Two adults and two children died in the fire.",
            "agree",
            ("Four people", "Two adults and two children"),
        ),
        (
            "quantity",
            "Four people, two of them children, died in the fire.",
            "Four people died in the fire, three of them children.",
            "differ",
            ("two", "three"),
        ),
        # credited against own voice, and to somebody else
        (
            "attribution",
            "The driver had been drinking before the crash at Elm.",
            "The driver had been drinking before the crash at Elm, police said.",
            "compatible",
            ("The driver had been drinking before the crash at Elm.", "police"),
        ),
        (
            "attribution",
            "Police said the driver had been drinking before the crash at Elm.",
            "Witnesses said the driver had been drinking before the crash at Elm.",
            "differ",
            ("Police", "Witnesses"),
        ),
        # denied against confirmed, planned against done, before against after, another way to be in touch
        (
            "claim",
            "The minister confirmed that he had met Ann Hale.",
            "The minister denied that he had met Ann Hale.",
            "differ",
            ("confirmed", "denied"),
        ),
        ("claim", "The mayor stole the money.", "The mayor allegedly stole the money.", "compatible", ("stole", "allegedly stole")),
        ("claim", "The council will vote on the plan.", "The council voted on the plan.", "compatible", ("will vote", "voted")),
        (
            "claim",
            "The guard left the bank before the robbery on Friday.",
            "The guard left the bank after the robbery on Friday.",
            "differ",
            ("bank before the robbery", "bank after the robbery"),
        ),
        ("claim", "The yard phoned Hale on Friday.", "The yard wrote to Hale on Friday.", "differ", ("phoned", "wrote")),
        # one name, whatever it is taken for
        (
            "name",
            "The retailer Wal-Norvane put pressure on the mayor.",
            "On Friday Walnorvane put pressure on the mayor.",
            "agree",
            ("Wal-Norvane", "Walnorvane"),
        ),
    ],
)
def test_rows(kind: str, one: str, two: str, verdict: str, words: tuple[str, str]) -> None:
    assert (verdict, words) in rows(compared(one, two), kind)


def test_a_plan_that_was_carried_out_later_is_an_update() -> None:
    found = compared("The council will vote on the plan.", "The council voted on the plan.", published=("2025-03-04", "2025-03-07"))
    assert rows(found, "claim") == [("update", ("will vote", "voted"))]


@pytest.mark.parametrize(
    ("one", "two", "verdict", "reason"),
    [
        ("Ann Hale said.", "said Bo Orr.", "differ", "the same words are credited to "),
        ("Ann Hale said.", "Ann Hale shouted.", "agree", "both quote the same words, one with “"),
        ("Ann Hale said.", "Ann Hale added.", "agree", ""),
    ],
)
def test_same_words_with_another_speaker_or_verb(one: str, two: str, verdict: str, reason: str) -> None:
    found = compared(f"“We are closing the mill for good,” {one}", f"“We are closing the mill for good,” {two}")
    (row,) = [f for f in shared(found) if f.kind == "quote"]
    assert str(row.verdict) == verdict
    assert reason in row.reason
    assert row.reason.startswith("A and B both say “We are closing the mill for good,”")


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("“We are closing the mill for good, and nothing will bring it back,”", "“We are closing the mill for good,”", "compatible"),
        ("“We are closing the mill … and nothing will help,”", "“We are closing the mill for good, and nothing will help,”", "compatible"),
        ("“We are closing the mill for good,”", "“We are closing the plant for good,”", "differ"),
        ("“We are closing the mill for good,”", "“We are not closing the mill for good,”", "differ"),
    ],
)
def test_words_of_quotations(one: str, two: str, verdict: str) -> None:
    assert [v for v, _ in rows(compared(f"{one} Ann Hale said.", f"{two} Ann Hale said."), "quote")] == [verdict]


def test_a_quotation_beside_the_same_in_other_words() -> None:
    found = compared("“We are closing the mill for good,” Ann Hale said.", "Ann Hale said that they were closing the mill for good.")
    assert [v for v, _ in rows(found, "quote")] == ["compatible"]


_OPENING = "The council of Port Ellery met for an hour on Friday. The mayor spoke to the crews of the harbour at noon. "
"""Sentences that stand in front, so that what is looked at is not what the articles begin with."""


@pytest.mark.parametrize(
    ("kind", "one", "two"),
    [
        ("name", "His wife, Linda Hale, sat in the front row as he spoke.", "His wife, Loretta Hale, sat in the front row while he spoke."),
        ("date", "Hale, governor since 2002, signed the bill on Friday.", "Hale, governor since 2003, signed the bill on Friday."),
        ("quantity", "The race was open to men over 21 who paid $50.", "The race was open to men 21 and up who paid $50."),
        ("quantity", "Hale paid $4,350 for a gold watch at a shop in Elm.", "Hale bought a gold watch for $4,530 at a shop in Elm."),
        (
            "quantity",
            "About 300 protesters gathered at the statehouse on Tuesday.",
            "Some 500 protesters gathered at the statehouse on Tuesday.",
        ),
        ("place", "Hale made the remarks at a rally in Dayton on Thursday.", "Hale made the remarks at a rally in Toledo on Thursday."),
        ("date", "Hale will speak to Congress on March 3, officials said.", "Hale is to speak to Congress on March 13, officials said."),
        ("quote", "“Nobody respects Senator Hale more than I do,” Orr said.", "“Nobody respects Hale more than I do,” Orr said."),
        ("role", "Bo Orr, a Republican senator from Elm, voted no.", "Bo Orr, a Democratic senator from Elm, voted no."),
        ("role", "Hale's brother, Al Hale, was arrested on Monday.", "Hale's cousin, Al Hale, was arrested on Monday."),
        ("claim", "Hale pleaded guilty to fraud in the federal court.", "Hale pleaded guilty to bribery in the federal court."),
    ],
)
def test_differences_that_a_careful_reader_finds(kind: str, one: str, two: str) -> None:
    assert [v for v, _ in rows(compared(_OPENING + one, _OPENING + two), kind) if v == "differ"] == ["differ"]


@pytest.mark.parametrize(
    ("kind", "one", "two"),
    [
        (
            "name",
            "His wife, Linda Hale, sat in the front row as he spoke.",
            "His sister, Loretta Hale, sat in the front row while he spoke.",
        ),
        ("quantity", "The race was open to men over 20 who paid $50.", "The race was open to men 20 and up who paid $50."),
        ("role", "Bo Orr, a Republican senator from Elm, voted no.", "Bo Orr, a junior senator from Elm, voted no."),
        ("role", "Hale's brother, Al Hale, was arrested on Monday.", "Hale's friend, Al Hale, was arrested on Monday."),
        ("quote", "“Nobody respects Mr. Hale more than I do,” Orr said.", "“Nobody respects Hale more than I do,” Orr said."),
    ],
)
def test_what_only_looks_like_a_difference(kind: str, one: str, two: str) -> None:
    assert [v for v, _ in rows(compared(_OPENING + one, _OPENING + two), kind) if v == "differ"] == []
