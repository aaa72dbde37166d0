"""Values that shut each other out, told of different things: nothing is said of them."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows

_OPENING = "The harbour of Port Ellery was busy on Friday. The mayor spoke to the crews for an hour."
"""Sentences with which an article begins, so that the one that is looked at does not tell its news."""


def conflicts(kind: str, one: str, two: str) -> list[tuple[str, ...]]:
    """The words of what is said to differ in two sentences that stand behind the beginning of their articles."""
    return [words for verdict, words in rows(compared(f"{_OPENING} {one}", f"{_OPENING} {two}"), kind) if verdict == "differ"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Hale finished with 340 catches after landing his first 170 catches of the season.",
            "Hale finished with 340 catches of the season.",
        ),
        ("Hale landed 29 of 34 catches for the harbour team on Monday.", "Hale landed 34 catches for the harbour team on Monday."),
        ("Winds were 61 mph over the limit for the harbour bridge.", "Winds were 39 mph at the limit for the harbour bridge."),
        ("The crash in the harbour killed 21 people on the ferry.", "The crash in the harbour killed three Norlanders on the ferry."),
        ("Hale slipped on the wet deck and fell 70 feet.", "Orr died when he slipped on the wet deck and fell 200 feet."),
        (
            "Rait's friend Al Hale slipped on the wet deck and fell 70 feet.",
            "Bo Rait died when he slipped on the wet deck and fell 200 feet.",
        ),
        ("About 22 percent of young sailors are overweight.", "About 31 percent of Norlanders are now overweight."),
        ("In fiscal 2019 the yard earned $7.8 million from boats.", "In fiscal 2018 the yard earned $9.3 million from boats."),
        ("The Norvane Bank earned 40 million crowns in the harbour.", "The Kestrel Works earned 60 million crowns in the harbour."),
        ("A boat sank and drowned 40 people in March 2019.", "A boat sank and drowned 60 people on Friday."),
    ],
)
def test_numbers_of_other_things(one: str, two: str) -> None:
    assert conflicts("quantity", one, two) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Hale finished with 300 catches of the season.", "Hale finished with 340 catches of the season."),
        ("Hale said that 40 boats had sunk in the harbour.", "Orr said that 60 boats had sunk in the harbour."),
        ("Hale slipped on the wet deck and fell 70 feet.", "Hale slipped on the wet deck and fell 90 feet."),
        ("A boat sank and drowned 40 people on Friday.", "A boat sank and drowned 60 people on Friday."),
        ("Hale paid $5,687.75 to the harbour office in 2019.", "Hale paid $5,587.75 to the harbour office."),
    ],
)
def test_numbers_of_one_thing(one: str, two: str) -> None:
    assert len(conflicts("quantity", one, two)) == 1


def test_a_number_that_the_other_article_has_too_is_no_conflict() -> None:
    more = "The yard has 84 reports of broken locks in the region."
    one, two = "The yard counts 84 cases of broken locks.", "Only 31 cases of broken locks were seen at the yard."
    assert conflicts("quantity", one, two) != []
    assert conflicts("quantity", one, f"{more} {two}") == []


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("The line runs five miles to the port.", "The line runs over five miles to the port.", "compatible"),
        ("The line runs 12 miles to the port.", "The line runs over 15 miles to the port.", "differ"),
        ("The search was widened by two miles.", "The search was widened by three kilometres.", "compatible"),
        ("The search was widened by two miles.", "The search was widened by nine kilometres.", "differ"),
        ("The show has won over twenty-five prizes.", "The show has won more than two dozen prizes.", "compatible"),
    ],
)
def test_bounds_that_reporters_leave_out(one: str, two: str, verdict: str) -> None:
    assert [v for v, _ in rows(compared(one, two), "quantity")] == [verdict]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Ann Hale was born in Elm and moved to Norland in 1933, founding the Norvane yard.",
            "Ann Hale died in the yard that she founded in 1948 in Norland.",
        ),
        ("Hale began to build the yard in August with her sister.", "Hale will open the yard to guests on November 22 with her sister."),
    ],
)
def test_dates_of_other_events(one: str, two: str) -> None:
    assert conflicts("date", one, two) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Rescue teams were unable to reach the sailor.", "Rescue teams were not able to reach the sailor."),
        ("The Ferrymen will play Elm on Saturday in the final.", "On Saturday the Ferrymen will play No. 5 seed Elm in the final."),
        (
            "Hale fell from the mast while climbing to the top on Saturday.",
            "Hale was climbing to the top of the mast when he fell on Saturday.",
        ),
        ("Hale was outclassed by Orr in the harbour race.", "Old boats were not enough for Hale in the harbour race against Orr."),
    ],
)
def test_claims_in_other_words(one: str, two: str) -> None:
    assert [words for verdict, words in rows(compared(one, two), "claim") if verdict == "differ"] == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Al Hale, a two-time heavyweight champion, lost on Friday.", "Al Hale, a former heavyweight champion, lost on Friday."),
        (
            "Governor Al Hale was booed. In 2011 Al Hale, the governor of the prison, complained.",
            "Al Hale, the former governor of the prison, complained.",
        ),
    ],
)
def test_roles_that_are_not_over(one: str, two: str) -> None:
    assert [words for verdict, words in rows(compared(one, two), "role") if verdict == "differ"] == []


def test_sources_that_each_report_asked_are_no_two_names_of_one() -> None:
    found = compared(
        f"{_OPENING} Inspector Gale said the sailor was wearing boots but was not trained.",
        f"{_OPENING} Inspector Combe said the sailor was well trained but was not wearing boots.",
    )
    assert [words for verdict, words in rows(found, "name") if verdict == "differ"] == []


def test_a_row_of_countries_is_no_place_within_a_place() -> None:
    found = compared(
        "The line will connect Iran, Tajikistan and Afghanistan. The Norvane yard builds it.",
        "The line will connect Iran and Tajikistan. The Norvane yard builds it.",
    )
    assert [verdict for verdict, words in rows(found, "place") if "Iran" in words] == ["agree"]


def test_who_is_dismissed_was_in_office_until_then() -> None:
    found = compared("Port Ellery dismissed coach Al Hale on Friday.", "Al Hale was dismissed as head coach of Port Ellery on Friday.")
    assert [words for verdict, words in rows(found, "role") if verdict == "differ"] == []


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("director of the Harbour Bureau of Elm", "former director of the HBE", "differ"),
        ("director of the harbour", "former director of the museum", None),
        ("director of the Elm museum", "former director of the museum in Elm", "differ"),
    ],
)
def test_small_words_make_no_two_bodies_one(one: str, two: str, verdict: str | None) -> None:
    found = compared(f"Ann Hale, {one}, spoke on Friday.", f"Ann Hale, a {two}, spoke on Friday.")
    assert [v for v, _ in rows(found, "role")] == ([verdict] if verdict else [])
