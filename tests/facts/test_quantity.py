"""Quantities: what is found, what it says, and how two quantities stand to each other."""

from __future__ import annotations

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
from tests.facts.marks import mentions
from tests.timing import seconds_of

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
        ("One in five boats sank.", ("One in five", 0.2, 0.2, "fraction", "exactly")),
        ("Nearly three out of four boats sank.", ("Nearly three out of four", 0.75, 0.75, "fraction", "nearly")),
        ("It grew sixfold.", ("sixfold", 6, 6, "times", "exactly")),
        ("It takes three dozen eggs.", ("three dozen eggs", 36, 36, "egg", "exactly")),
        ("It cost between $48,000 and $90,000 a year.", ("$48,000 and $90,000 a year", 48_000, 90_000, "USD/year", "exactly")),
        ("It cost $5 million each year.", ("$5 million", 5e6, 5e6, "USD/year", "exactly")),
        ("It cost 12 cents per diluted share.", ("12 cents per diluted share", 12, 12, "USc/share", "exactly")),
        ("It is for those aged 18 to 34.", ("18 to 34", 18, 34, "year-old", "exactly")),
        ("It is a three course meal.", ("three course", 3, 3, "course", "exactly")),
        ("It won 52 to 48.", ("52 to 48", 48, 52, "score", "exactly")),
        ("It had a .500 record.", (".500", 0.5, 0.5, "", "exactly")),
        ("It is for the sub-500 sq m market.", ("sub-500 sq m", None, 500, "m²", "less_than")),
        ("It has 1 414 021 100 inhabitants.", ("1 414 021 100 inhabitants", 1_414_021_100, 1_414_021_100, "inhabitant", "exactly")),
        ("It lost three and a half million euros.", ("three and a half million euros", 3.5e6, 3.5e6, "EUR", "exactly")),
        ("It lost a million and a half.", ("a million and a half", 1.5e6, 1.5e6, "", "exactly")),
    ],
)
def test_finds_and_reads(text: str, row: Row) -> None:
    assert rows(text) == [(row[0], pytest.approx(row[1]) if row[1] else row[1], pytest.approx(row[2]) if row[2] else row[2], *row[3:])]


def parts(text: str) -> list[tuple[float | None, str, str]]:
    return [(value(m).low, value(m).unit, value(m).part) for m in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rose 3 % to 40 from 37.", [(3, "%", "by"), (40, "", "to"), (37, "", "from")]),
        ("It fell from 208 pounds to 193.", [(208, "lb", "from"), (193, "lb", "to")]),
        ("It rose $1.64, or 8.5 percent, to $20.85.", [(1.64, "USD", "by"), (8.5, "%", "by"), (20.85, "USD", "to")]),
        ("Four of the 40 accounts were closed.", [(4, "account", "of"), (40, "account", "whole")]),
        ("It was right in five of the past six cycles.", [(5, "cycle", "of"), (6, "cycle", "whole")]),
        ("It is off by plus or minus two percent.", [(2, "%", "")]),
        ("Nearly two-dozen counties voted.", [(24, "county", "")]),
        ("One of Elm Hill's 12 boats sank.", [(1, "boat", "of"), (12, "boat", "whole")]),
        ("It saw 11 more cases in Elm and three in Oak.", [(11, "case", ""), (3, "case", "")]),
        ("He wired $1.4m to one casino.", [(1.4e6, "USD", ""), (1, "casino", "")]),
    ],
)
def test_parts_of_a_change_and_of_a_number(text: str, expected: list[tuple[float, str, str]]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die Zahl stieg von 37 auf 40 Prozent.", [(37, "%", "from"), (40, "%", "to")]),
        ("de", "Die Zahl stieg um drei Prozentpunkte.", [(3, "pp", "by")]),
        ("fr", "Le taux est passé de 37 à 40 %, une hausse de 3 %.", [(37, "%", "from"), (40, "%", "to"), (3, "%", "by")]),
        ("fr", "Cela a coûté 1,5 million d'euros.", [(1.5e6, "EUR", "")]),
        ("es", "Costó 40 millones de euros.", [(4e7, "EUR", "")]),
    ],
)
def test_parts_and_units_in_other_languages(language: str, text: str, expected: list[tuple[float, str, str]]) -> None:
    assert [(value(m).low, value(m).unit, value(m).part) for m in find(text, language)] == expected


def test_a_converted_number_is_hedged_as_the_number_it_converts() -> None:
    assert [r[1:] for r in rows("It cost more than 7 million yen (US$1 million).")][1] == (1e6, None, "USD", "more_than")
    assert [r[3] for r in rows("It cost C$6 (US$4.46) per share.")] == ["CAD/share", "USD/share"]


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
        "She bought an iPhone 11 Pro and an 11 Pro Max.",
        "The category 4 storm passed, and type 2 diabetes rose.",
        "In the 90049 zip code, it rained.",
        "She lives at 9 E 71st St, and he at 12 Elm Street.",
        "In one two-month period, it rained.",
        "2. Strong winds are ahead. 3. More rain is ahead.",
        "The group One Nation paid for it.",
        "He likes whichever one I’m in.",
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
        ("de", "Zwischen 10 und 15 Millionen Euro.", ("10 und 15 Millionen Euro", 1e7, 1.5e7, "EUR", "exactly")),
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
        ("More than 100 people came.", "There were 100 people.", "compatible"),
        ("More than 12 people came.", "There were 12 people.", "differ"),
        ("It grew 4.4 percent.", "It grew 4%.", "compatible"),
        ("It grew 4.4 percent.", "It grew 5%.", "differ"),
        ("It costs $1.1 million to $22 million.", "It costs $1.1m to $22.4 million.", "compatible"),
        ("At least 100 people came.", "There were 100 people.", "compatible"),
        ("More than 100 people came.", "There were 90 people.", "differ"),
        ("Nearly 100 people came.", "There were 97 people.", "compatible"),
        ("It is 62 miles long.", "It is 100 km long.", "compatible"),
        ("It is 62 miles long.", "It is 200 km long.", "differ"),
        ("It is 2 km long.", "It is 2,000 metres long.", "agree"),
        ("Half of the voters agreed.", "50% of the voters agreed.", "agree"),
        ("One in five voters agreed.", "20% of the voters agreed.", "agree"),
        ("More than 100 boats sank.", "More than 140 boats sank.", "compatible"),
        ("More than 2,300 boats sank.", "More than 2,400 boats sank.", "differ"),
        ("Up to eight boats sank.", "Up to twelve boats sank.", "differ"),
        ("About $88 million was lost.", "About $84 million was lost.", "differ"),
        ("About $50 million was lost.", "About $52 million was lost.", "compatible"),
        ("At least 12 boats sank.", "At least 15 boats sank.", "compatible"),
        ("It grew 8-10 percent.", "It grew 8-12 percent.", "differ"),
        ("It grew 8-10 percent.", "It grew 9-12 percent.", "compatible"),
        ("The vote was 52-48.", "The vote was 52-47.", "differ"),
        ("It cost $21.63 a share.", "It cost $21.63.", "compatible"),
        ("He counted 1,735.34.", "He counted 1,735.34 points.", "compatible"),
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
        ("It rose to 12 points.", "It rose from 14 points."),
        ("Four of the 40 boats sank.", "It has 40 boats."),
        ("It cost $21.63 a share.", "It cost $31.63."),
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


@given(st.integers(2, 10**12), st.sampled_from(["people", "%", "km", "euros", "boats"]))
def test_a_value_that_is_read_again_is_the_same(number: int, unit: str) -> None:
    for written in (f"{number:,} {unit}", f"{number} {unit}"):
        (first,) = rows(f"There were {written} there.")
        assert rows(f"There were {first[0]} there.") == [first]
        assert first[1] == first[2] == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were 40,15 of them hurt.", [(40, 40, "", "exactly"), (15, 15, "", "exactly")]),
        ("The pipe is 40,15 metres long.", [(40.15, 40.15, "m", "exactly")]),
        ("Ada played three-plus seasons there.", [(3, None, "season", "at_least")]),
        ("Ada played 3+ seasons there.", [(3, None, "season", "at_least")]),
        ("A crowd of 500-plus came.", [(500, None, "", "at_least")]),
        ("Ada played 20-odd games.", [(20, 20, "game", "about")]),
        ("Ada played 3+4 games.", [(3, 3, "", "exactly")]),
    ],
)
def test_hedges_tied_to_numbers_and_numbers_tied_together(text: str, found: list[tuple[float, float | None, str, str]]) -> None:
    values = [m.value for m in mentions(QUANTITY, text)]
    assert [(v.low, v.high, v.unit, v.qualifier) for v in values if isinstance(v, QuantityValue)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "It was the fifth straight win.", [(5, "win")]),
        ("en", "Ada won for the third time in her second term.", [(3, "time"), (2, "term")]),
        ("en", "The 10th death was told on the third floor.", [(10, "death")]),
        ("en", "Ada won for the first time and won second prize.", []),
        ("en", "A couple of cats came.", [(2, "cat")]),
        ("de", "Ada gewann zum dritten Mal.", [(3, "mal")]),
        ("fr", "Ada gagne pour la troisième fois.", [(3, "fois")]),
        ("es", "Ada gana por tercera vez.", [(3, "vez")]),
    ],
)
def test_ordinals_that_count(language: str, text: str, found: list[tuple[float, str]]) -> None:
    values = [m.value for m in mentions(QUANTITY, text, language)]
    assert [(v.low, v.unit) for v in values if isinstance(v, QuantityValue)] == found


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "one ", "$", "$1", "1,1,", "about ", "1-", "1/", "half a ", "million ", "twenty-", "1 and ", "EUR1,", "a a "]
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    document = prepare((unit * (100_000 // len(unit) + 1))[:100_000], "en", PUBLISHED)
    assert seconds_of(lambda: QUANTITY.find(document, {"date": ()}), runs=1) < 10


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("The plan saves more than $510 million.", "The plan saves $510m.", "compatible"),
        ("Shares rose 4.4 percent.", "Shares rose 4%.", "compatible"),
        ("Shares rose 4.4 percent.", "Shares rose 3%.", "differ"),
        ("There were 212 passengers.", "There were 212 people.", "agree"),
        ("He handed over thousands of documents.", "He handed over thousands.", "agree"),
        ("Nine were missing at dawn.", "Two were missing at noon.", "differ"),
    ],
)
def test_one_number_in_other_words(one: str, two: str, verdict: str) -> None:
    judgement = QUANTITY.compare(side(one), side(two))
    assert judgement is not None
    assert judgement.verdict == verdict


def test_bare_numbers_worlds_apart_are_not_one_fact() -> None:
    assert QUANTITY.compare(side("It was 0.01 in all."), side("It was 145 in all.")) is None


def test_numbers_far_apart_are_doubtful() -> None:
    far = QUANTITY.compare(side("The fund has €2 million."), side("The fund has €15,000."))
    power = QUANTITY.compare(side("The film earned $58 million."), side("The film earned $58 billion."))
    assert far is not None
    assert far.doubtful
    assert power is not None
    assert not power.doubtful


def test_a_few_of_something_are_doubtful() -> None:
    few = QUANTITY.compare(side("There were three rifles."), side("There were nine rifles."))
    assert few is not None
    assert few.doubtful


@pytest.mark.parametrize(
    ("left", "right", "differs"),
    [
        ("The storm killed three fishermen.", "The storm killed two other fishermen.", False),
        ("Ada Quill made six shots.", "Ada Quill made 5 of her best 6 shots.", False),
        ("The storm killed three fishermen.", "The storm killed two fishermen.", True),
    ],
)
def test_a_number_that_leaves_some_out_is_no_conflict(left: str, right: str, *, differs: bool) -> None:
    judgement = QUANTITY.compare(side(left), side(right))
    assert (judgement is not None and judgement.verdict == "differ") == differs
