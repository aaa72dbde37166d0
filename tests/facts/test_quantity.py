"""Quantities: what is found, what it says, and how two quantities stand to each other."""

from __future__ import annotations

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.date import DATE
from reader.facts.kind import Side
from reader.facts.quantity import QUANTITY
from reader.facts.quantity_value import QuantityValue
from reader.model.mention import Mention
from reader.text.document import prepare

PUBLISHED = date(2025, 1, 2)


def find(text: str, language: str = "en") -> list[Mention]:
    document = prepare(text, language, PUBLISHED)
    return list(QUANTITY.find(document, {"date": DATE.find(document, {})}))


def value(mention: Mention) -> QuantityValue:
    assert isinstance(mention.value, QuantityValue)
    return mention.value


Row = tuple[str, float | None, float | None, str, str]


def rows(text: str, language: str = "en") -> list[Row]:
    return [(m.text, value(m).low, value(m).high, value(m).unit, value(m).qualifier) for m in find(text, language)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("The storm killed 12 people.", ("12 people", 12, 12, "person", "exactly")),
        ("The storm killed twelve people.", ("twelve people", 12, 12, "person", "exactly")),
        ("Some 3,000 police officers stood by.", ("Some 3,000 police officers", 3000, 3000, "officer", "about")),
        ("More than 100 houses burned.", ("More than 100 houses", 100, None, "house", "more_than")),
        ("At least nine ferries were held.", ("At least nine ferries", 9, None, "ferry", "at_least")),
        ("Up to 40 boats were lost.", ("Up to 40 boats", None, 40, "boat", "at_most")),
        ("Fewer than 40 boats were lost.", ("Fewer than 40 boats", None, 40, "boat", "less_than")),
        ("Nearly 40 boats were lost.", ("Nearly 40 boats", 40, 40, "boat", "nearly")),
        ("No fewer than 40 boats were lost.", ("No fewer than 40 boats", 40, None, "boat", "at_least")),
        ("Dozens of boats were lost.", ("Dozens of boats", 12, 120, "boat", "dozens")),
        ("Tens of thousands of boats were lost.", ("Tens of thousands of boats", 10_000, 100_000, "boat", "dozens")),
        ("It cost $1.2 billion.", ("$1.2 billion", 1.2e9, 1.2e9, "USD", "exactly")),
        ("It cost $1.2bn.", ("$1.2bn", 1.2e9, 1.2e9, "USD", "exactly")),
        ("It cost 1.2 billion dollars.", ("1.2 billion dollars", 1.2e9, 1.2e9, "USD", "exactly")),
        ("It cost US$5 a share.", ("US$5 a share", 5, 5, "USD/share", "exactly")),
        ("It cost EUR50m.", ("EUR50m", 5e7, 5e7, "EUR", "exactly")),
        ("It cost about £3bn.", ("about £3bn", 3e9, 3e9, "GBP", "about")),
        ("It cost half a million euros.", ("half a million euros", 5e5, 5e5, "EUR", "exactly")),
        ("It cost two and a half million euros.", ("two and a half million euros", 2.5e6, 2.5e6, "EUR", "exactly")),
        ("Prices rose 2.5%.", ("2.5%", 2.5, 2.5, "%", "exactly")),
        ("Prices rose by two per cent.", ("two per cent", 2, 2, "%", "exactly")),
        ("Support fell three percentage points.", ("three percentage points", 3, 3, "pp", "exactly")),
        ("It weighs 15-22 kilograms.", ("15-22 kilograms", 15, 22, "kg", "exactly")),
        ("It weighs between 15 and 22 kilograms.", ("15 and 22 kilograms", 15, 22, "kg", "exactly")),
        ("Winds of 60mph were measured.", ("60mph", 60, 60, "mph", "exactly")),
        ("The 3-inch pipe burst.", ("3-inch", 3, 3, "in", "exactly")),
        ("His 22-year-old son was held.", ("22-year-old", 22, 22, "year-old", "exactly")),
        ("Ada Holm, 48, was held.", ("48", 48, 48, "year-old", "exactly")),
        ("The senate passed it in a 5-4 vote.", ("5-4 vote", 4, 5, "vote", "exactly")),
        ("Two-thirds of voters agreed.", ("Two-thirds", 2 / 3, 2 / 3, "fraction", "exactly")),
        ("One of the suspects fled.", ("One of the suspects", 1, 1, "suspect", "exactly")),
    ],
)
def test_finds_and_reads(text: str, row: Row) -> None:
    assert rows(text) == [(row[0], pytest.approx(row[1]) if row[1] else row[1], pytest.approx(row[2]) if row[2] else row[2], *row[3:])]


def test_a_change_is_two_values_and_shares_its_magnitude() -> None:
    assert [r[1] for r in rows("The fund grew from $10 to $15 billion.")] == [1e10, 1.5e10]


@pytest.mark.parametrize(
    "text",
    [
        "She bought an iPhone 11.",
        "Flight 370 never landed, and Route 66 is closed.",
        "The S&P 500 fell.",
        "He lives at 14 Elm Street.",
        "Call 555-123-4567 or +1 555 123 4567-89.",
        "It happened in 1996 on December 2 at 8 p.m.",
        "No one knows which one it was; one can say so.",
        "The second attempt was the first in a while.",
        "Version 1.2.3 is out.",
        "The COVID-19 ward closed.",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    assert [r for r in rows(text) if "Call" not in text or r[3]] == []


@pytest.mark.parametrize(
    ("language", "text", "row"),
    [
        ("de", "Das kostete 1,2 Milliarden Euro.", ("1,2 Milliarden Euro", 1.2e9, 1.2e9, "EUR", "exactly")),
        ("de", "Rund 3.000 Menschen kamen.", ("Rund 3.000 Menschen", 3000, 3000, "mensch", "about")),
        ("de", "Es waren einundzwanzig Boote.", ("einundzwanzig Boote", 21, 21, "boot", "exactly")),
        ("fr", "Il a coûté 1,5 million d'euros.", ("1,5 million", 1.5e6, 1.5e6, "euro", "exactly")),
        ("fr", "Au moins douze personnes sont mortes.", ("Au moins douze personnes", 12, None, "person", "at_least")),
        ("es", "Más de 300 personas huyeron.", ("Más de 300 personas", 300, None, "person", "more_than")),
        ("es", "Subió un 2,5 por ciento.", ("2,5 por ciento", 2.5, 2.5, "%", "exactly")),
    ],
)
def test_other_languages(language: str, text: str, row: Row) -> None:
    assert [(r[1], r[2], r[4]) for r in rows(text, language)][-1:] == [(row[1], row[2], row[4])]


def side(text: str, published: date | None = PUBLISHED) -> Side:
    """One side of a comparison: the first quantity of a text."""
    document = prepare(text, "en", published)
    found = {"date": DATE.find(document, {})}
    quantities = QUANTITY.find(document, found)
    return Side(document, quantities[0], {**found, "quantity": quantities})


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("It killed 12 people.", "It killed twelve people.", "agree"),
        ("It cost $1.2bn.", "It cost 1.2 billion dollars.", "agree"),
        ("It killed 12 people.", "It killed 14 people.", "differ"),
        ("It killed 10 people.", "It killed 12 people.", "differ"),
        ("It cost $43,000.", "It cost $43,350.", "compatible"),
        ("It cost over $300.", "It cost $313.89.", "compatible"),
        ("About 3,000 people came.", "There were 3,012 people.", "compatible"),
        ("About 3,000 people came.", "There were 4,012 people.", "differ"),
        ("Dozens of people came.", "There were 43 people.", "compatible"),
        ("Dozens of people came.", "There were 430 people.", "differ"),
        ("More than 100 people came.", "There were 130 people.", "compatible"),
        ("More than 100 people came.", "There were 100 people.", "differ"),
        ("At least 100 people came.", "There were 100 people.", "compatible"),
        ("More than 100 people came.", "There were 90 people.", "differ"),
        ("Nearly 100 people came.", "There were 97 people.", "compatible"),
        ("It is 62 miles long.", "It is 100 km long.", "compatible"),
        ("It is 62 miles long.", "It is 200 km long.", "differ"),
        ("It is 2 km long.", "It is 2,000 metres long.", "agree"),
        ("Half of the voters agreed.", "50% of the voters agreed.", "agree"),
    ],
)
def test_compares(left: str, right: str, verdict: str) -> None:
    for one, two in ((left, right), (right, left)):
        judgement = QUANTITY.compare(side(one), side(two))
        assert judgement is not None
        assert judgement.verdict == verdict
        assert judgement.reason
        assert not judgement.reason.endswith(".")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It cost $12.", "It cost 12 euros."),
        ("There were 12 people.", "There were 14 boats."),
        ("It rose 2%.", "It rose two percentage points."),
        ("It killed 12 people.", "It injured 14 people."),
    ],
)
def test_what_cannot_be_told_is_not_told(left: str, right: str) -> None:
    assert QUANTITY.compare(side(left), side(right)) is None


def test_a_running_count_that_rises_is_an_update() -> None:
    earlier, later = side("The flood killed 12 people.", date(2025, 1, 1)), side("The flood killed 19 people.", date(2025, 1, 3))
    for one, two in ((earlier, later), (later, earlier)):
        judgement = QUANTITY.compare(one, two)
        assert judgement is not None
        assert judgement.verdict == "update"


def test_a_running_count_that_falls_differs() -> None:
    judgement = QUANTITY.compare(
        side("The flood killed 19 people.", date(2025, 1, 1)), side("The flood killed 12 people.", date(2025, 1, 3))
    )
    assert judgement is not None
    assert judgement.verdict == "differ"


WORDS = [
    "$",
    "12",
    "million",
    "one",
    "half",
    "a",
    "-",
    "to",
    "about",
    "%",
    "people",
    "of",
    "the",
    "1,234.5",
    "½",
    "²",
    "٣",
    "(",
    ")",
    "US",
    "EUR50m",
    "\n\n",
    "per",
]


@given(
    st.text(max_size=80) | st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join),
    st.sampled_from(["en", "de", "fr", "es", "und", "zh"]),
)
def test_spans_hold_their_surface(text: str, language: str) -> None:
    document = prepare(text, language, PUBLISHED)
    found = {"date": DATE.find(document, {})}
    quantities = QUANTITY.find(document, found)
    assert all(m.span.of(text) == m.text and m.text for m in quantities)
    everything = sorted([*quantities, *found["date"]], key=lambda m: m.span)
    assert all(a.span.end <= b.span.start for a, b in pairwise(everything))


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "one ", "$", "$1", "1,1,", "about ", "1-", "1/", "half a ", "million ", "twenty-", "1 and ", "EUR1,", "a a "]
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    document = prepare((unit * (100_000 // len(unit) + 1))[:100_000], "en", PUBLISHED)
    start = time.process_time()
    QUANTITY.find(document, {"date": ()})
    assert time.process_time() - start < 10
