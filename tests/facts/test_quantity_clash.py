"""Numbers of which one says less of what it counts: one fact only where they stand in one place of sentences worded alike."""

from __future__ import annotations

import pytest

from reader.facts.quantity import QUANTITY
from reader.facts.quantity_value import QuantityValue
from reader.facts.sorts import same_sort
from tests.compare.build import compared, rows
from tests.facts.marks import mentions


@pytest.mark.parametrize(
    ("one", "two", "language", "same"),
    [
        ("caravan", "trailer", "en", True),
        ("passenger", "people", "en", True),
        ("passenger", "worker", "en", False),
        ("infant", "child", "en", True),
        ("home", "shop", "en", False),
        ("home", "people", "en", False),
        ("caravan", "trailer", "fr", False),
    ],
)
def test_same_sort(one: str, two: str, language: str, *, same: bool) -> None:
    assert same_sort(one, two, language) is same
    assert same_sort(two, one, language) is same


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("32 caravans", "82 trailers", "differ"),
        ("32 caravans", "32 trailers", "agree"),
        ("32 caravans", "82 cows", None),
        ("more than 70 passengers", "more than 40 people", "differ"),
    ],
)
def test_another_word_for_what_is_counted(left: str, right: str, verdict: str | None) -> None:
    found = compared(
        f"A wall of mud destroyed {left} at the campground near Port Ellery on Friday.",
        f"On Friday a wall of mud destroyed {right} at the campground near Port Ellery.",
    )
    assert [v for v, _ in rows(found, "quantity")] == ([verdict] if verdict else [])


def test_an_amount_far_below_a_bound_is_not_that_one() -> None:
    found = compared(
        "For the entire year the Ellery yard lost a record $1.27 billion on sales of nearly $3.1 billion.",
        "For the entire year the Ellery yard lost a record $1.22 billion on sales of just under $3.1 billion.",
    )
    assert ("differ", ("$1.27 billion", "$1.22 billion")) in rows(found, "quantity")


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("7 million ferry tickets", "7 billion passes", "differ"),
        ("7 million ferry tickets", "8 billion passes", None),
        ("7 ferry tickets", "7,000 passes", None),
    ],
)
def test_the_same_digits_a_thousand_times_over(left: str, right: str, verdict: str | None) -> None:
    found = compared(
        f"The harbour office of Port Ellery sold {left} in the old hall last summer.",
        f"The harbour office of Port Ellery sold {right} in the old hall last summer.",
    )
    assert [v for v, _ in rows(found, "quantity")] == ([verdict] if verdict else [])


def test_a_number_behind_a_verb_counts_what_the_first_one_does() -> None:
    values = [m.value for m in mentions(QUANTITY, "22 cases had been reported in Elm, 90 in Oak and five in Ash.")]
    assert [v.unit for v in values if isinstance(v, QuantityValue)] == ["case", "case", "case"]


def test_those_of_one_make_may_be_all_where_the_rest_is_worded_alike() -> None:
    found = compared(
        "The harbour office said that its new line will begin with 40 Norland ferries, each with 156 seats.",
        "The harbour office said that its new line will begin with 20 ferries, each with 156 seats.",
    )
    assert ("differ", ("40 Norland ferries", "20 ferries")) in rows(found, "quantity")
