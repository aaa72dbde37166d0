"""What rows are called: as a person would write it over them."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, shared


def titles(kind: str, one: str, two: str = "") -> list[str]:
    """What the rows of a kind are called in which both texts speak; one text is compared with itself and a sentence more."""
    found = compared(one, two or f"{one} The quay was quiet.")
    return [f.what for f in shared(found) if f.kind == kind]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ann Hale, who left her post in March, spoke to the crews.", "When Ann Hale left post"),
        ("The crews met before the 2020 harbour election was held.", "Year of the harbour election"),
        ("Orders came before the June 3 strike of the crews.", "Date of the strike"),
        ("Talks have been set for June 28 in the old town.", "When talks have been set"),
        ("The crew took Elm for two weeks.", "How long crew took"),
        ("Mayor of Port Ellery from 1996 on.", "Date: mayor of Port Ellery"),
        ("A fire broke out on the ferry on Monday.", "When fire broke out"),
    ],
)
def test_dates(text: str, title: str) -> None:
    assert [t.casefold() for t in titles("date", text)][:1] == [title.casefold()]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“It would be great,” Ann Hale said of the newly painted lighthouse.", "Hale on “"),
        ("Ann Hale said the harbour office had lost the keys.", "Source: harbour office had lost keys"),
        ("Witnesses said that nobody was seen on the quay.", "Witnesses on “"),
    ],
)
def test_credits(text: str, title: str) -> None:
    assert [t for t in titles("attribution", text) if not t.startswith(title)] == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("About 4,000 people voted on Friday.", "People voted"),
        ("The storm left 40 children on the quay.", "Children on quay"),
        ("The office paid 40,000 euros for the boat.", "Amount: boat"),
    ],
)
def test_numbers(text: str, title: str) -> None:
    assert titles("quantity", text) == [title]


def test_who_did_it() -> None:
    found = titles(
        "claim", "Al Hale, a publicist, arranged the meeting on the quay.", "The meeting on the quay was arranged by Bo Orr, an agent."
    )
    assert found == ["Who arranged the meeting"]


def test_a_name_in_front_of_a_comma_does_nothing_behind_it() -> None:
    assert titles("date", "Ann Hale, after a talk with Norvane, was mayor from 1996 on.")[0].startswith(("Date:", "When Ann Hale"))


@pytest.mark.parametrize(
    ("one", "two", "title"),
    [
        ("Ann Hale pleaded guilty to fraud on Friday.", "Ann Hale pleaded guilty to bribery on Friday.", "What the plea was to"),
        ("Ann Hale died of a stroke on Friday.", "Ann Hale died of pneumonia on Friday.", "Cause of death"),
    ],
)
def test_what_can_only_be_one_thing(one: str, two: str, title: str) -> None:
    assert title in titles("claim", one, two)
