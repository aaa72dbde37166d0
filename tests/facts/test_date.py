"""Dates: what is found, which days it is, and how two dates stand to each other."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.date import DATE, value_of
from reader.facts.date_resolve import Reading
from reader.facts.date_value import DATELINE, DateValue
from reader.facts.kind import Side
from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.text.document import prepare
from tests.timing import seconds_of

PUBLISHED = date(2025, 1, 2)  # a Thursday


def dates(text: str, language: str = "en", published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    """Surface and TIMEX3 value of all dates in a text."""
    return [(m.text, value(m).timex) for m in DATE.find(prepare(text, language, published), {})]


def value(mention: Mention) -> DateValue:
    assert isinstance(mention.value, DateValue)
    return mention.value


def only(text: str, language: str = "en", published: date | None = PUBLISHED) -> DateValue:
    """The value of the one date of a text."""
    found = DATE.find(prepare(text, language, published), {})
    assert len(found) == 1, [m.text for m in found]
    return value(found[0])


@pytest.mark.parametrize(
    ("text", "surface", "timex"),
    [
        ("It was signed on December 2, 2024 in Lund.", "December 2, 2024", "2024-12-02"),
        ("It was signed on Monday, Dec. 2, 2024.", "Monday, Dec. 2, 2024", "2024-12-02"),
        ("It was signed on 2 December 2024.", "2 December 2024", "2024-12-02"),
        ("It was signed on the 2nd of December.", "2nd of December", "2024-12-02"),
        ("It was signed on 2024-12-02.", "2024-12-02", "2024-12-02"),
        ("It was signed on 12/02/2024.", "12/02/2024", "2024-12-02"),
        ("The harbour reopened in March 1996.", "March 1996", "1996-03"),
        ("The harbour reopened in 1996.", "1996", "1996"),
        ("The harbour thrived in the 1980s.", "1980s", "198"),
        ("It was the worst fire of the 20th century.", "20th century", "19"),
        ("Sales fell in the third quarter of 2024.", "third quarter of 2024", "2024-Q3"),
        ("The council met yesterday.", "yesterday", "2025-01-01"),
        ("The council met last week.", "last week", "2024-W52"),
        ("The council met last year.", "last year", "2024"),
        ("The council met two days ago.", "two days ago", "2024-12-31"),
        ("The council met last Friday.", "last Friday", "2024-12-27"),
        ("The council met last November.", "last November", "2024-11"),
        ("The council met in July last year.", "July last year", "2024-07"),
        ("The talks took three weeks.", "three weeks", "P3W"),
        ("The guards are changed every day.", "every day", "P1D"),
        ("It has recently been painted.", "recently", "PAST_REF"),
        ("The bridge will soon reopen.", "soon", "FUTURE_REF"),
        ("He was seen on Friday night near the pier.", "Friday night", "2024-12-27TNI"),
        ("He was seen at 10 p.m. Wednesday near the pier.", "10 p.m. Wednesday", "2025-01-01T22:00"),
        ("The festival runs from 14-18 December 2024.", "14-18 December 2024", "2024-12-14/2024-12-18"),
        ("The mill burned down on Christmas Eve.", "Christmas Eve", "2024-12-24"),
        ("Crowds came on Black Friday.", "Black Friday", "2024-11-29"),
        ("Crowds came on Easter Monday.", "Easter Monday", "2024-04-01"),
        ("He led the 1992 protests.", "1992", "1992"),
        ("It must be paid by the end of the month.", "end of the month", "2025-01-31"),
        ("It must be paid by year-end.", "year-end", "2025-12-31"),
        ("It takes half an hour.", "half an hour", "PT0.5H"),
        ("It takes a year and a half.", "a year and a half", "P1.5Y"),
        ("It takes two and a half years.", "two and a half years", "P2.5Y"),
        ("It takes four to five years.", "four to five years", "P4Y/P5Y"),
        ("It takes a month or two.", "a month or two", "P1M/P2M"),
        ("It earned a lot for the year ended then.", "year", "P1Y"),
        ("It was seen the day before the vote.", "day", "XXXX-XX-XX"),
        ("It was seen an hour before the vote.", "an hour", "PT1H"),
        ("It was seen on Monday, August 18.", "Monday, August 18", "2025-08-18"),
        ("It is held every last Saturday of the month.", "every last Saturday of the month", "P1M"),
        ("He wrote of the 9/11 attacks.", "9/11", "2001-09-11"),
        ("He wrote of the Sept. 11 attacks.", "Sept. 11", "2001-09-11"),
        ("She died on Nov. 13 in Lund.", "Nov. 13", "2024-11-13"),
        ("The mill shuts in the summer.", "summer", "2024-SU"),
        ("Sales in FY2024 grew.", "FY2024", "2024"),
        ("It opened at 3 p.m. EST Friday.", "3 p.m. EST Friday", "2024-12-27T15:00"),
    ],
)
def test_finds_and_resolves(text: str, surface: str, timex: str) -> None:
    assert dates(text) == [(surface, timex)]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The mayor said on Monday that the bridge was safe.", "2024-12-30"),
        ("The court will hear the case on Monday.", "2025-01-06"),
        ("On Monday, the court will hear the case.", "2025-01-06"),
        ("The mayor resigned on Thursday.", "2025-01-02"),
        ("The mayor resigned on December 8.", "2024-12-08"),
        ("The vote is scheduled for January 20.", "2025-01-20"),
        ("The mayor resigned in August.", "2024-08"),
    ],
)
def test_tense_tells_the_side(text: str, timex: str) -> None:
    assert only(text).timex == timex


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It began in early December 2024.", date(2024, 12, 1), date(2024, 12, 10)),
        ("It began in mid-December 2024.", date(2024, 12, 11), date(2024, 12, 20)),
        ("It began in late December 2024.", date(2024, 12, 21), date(2024, 12, 31)),
        ("It began in December 2024.", date(2024, 12, 1), date(2024, 12, 31)),
    ],
)
def test_parts_of_a_month(text: str, first: date, last: date) -> None:
    found = only(text)
    assert (found.earliest, found.latest) == (first, last)


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The mayor resigned on Monday.", "XXXX-WXX-1"),
        ("The mayor resigned on December 2.", "XXXX-12-02"),
        ("The mayor resigned in December.", "XXXX-12"),
        ("The mayor resigned yesterday.", "XXXX-XX-XX"),
    ],
)
def test_without_day_of_publication_nothing_is_resolved(text: str, timex: str) -> None:
    found = only(text, published=None)
    assert (found.timex, found.earliest, found.latest) == (timex, None, None)


def test_days_of_one_month_are_listed() -> None:
    assert dates("It met on June 3, 5 and 17, they say.") == [("June 3", "2024-06-03"), ("5", "2024-06-05"), ("17", "2024-06-17")]
    assert dates("On June 3 and 5 people came.")[1:] == []


@pytest.mark.parametrize(
    ("rest", "timex"),
    [
        ("It earned less a year earlier.", "2003-Q3"),
        ("It earned less a year ago.", "2003-Q3"),
        ("It earned less in the year-ago quarter.", "2003-Q3"),
        ("It earned less in the year-earlier period.", "2003-Q3"),
        ("It earned less in the same period last year.", "2024-Q3"),
        ("It earned less in the 2001 period.", "2001-Q3"),
        ("It earned a lot in the quarter.", "2004-Q3"),
    ],
)
def test_a_year_before_the_quarter_that_the_text_is_about(rest: str, timex: str) -> None:
    assert dates(f"The firm earned $3 million in the third quarter of 2004. {rest}")[-1][1] == timex


def test_what_is_compared_with_a_quarter_does_not_become_it() -> None:
    text = "It earned $3 in the third quarter of 2004 and $2 a year earlier. Sales were $9, up from $8 a year earlier."
    assert [t for _, t in dates(text)] == ["2004-Q3", "2003-Q3", "2003-Q3"]


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("He spent more than 20 years there.", "MORE_THAN"),
        ("He spent nearly an hour there.", "NEARLY"),
        ("He spent about two days there.", "APPROX"),
        ("He spent up to ten days there.", "EQUAL_OR_LESS"),
        ("He spent at least ten days there.", "EQUAL_OR_MORE"),
        ("Over two years, it grew.", ""),
    ],
)
def test_lengths_keep_their_hedges(text: str, modifier: str) -> None:
    assert only(text).modifier == modifier


def test_later_dates_count_from_the_last_day_named() -> None:
    text = "The pump failed on December 2. Two days later the cellar was dry. The same day, work began."
    assert [t for _, t in dates(text)] == ["2024-12-02", "2024-12-04", "2024-12-04"]


@pytest.mark.parametrize(
    "text",
    [
        "They may leave, and may march on the town.",
        "The Sun wrote about it for a second edition.",
        "Theresa May denied it.",
        "The New York office closed, and after that the rest did.",
        "He counted 2000 people on the square.",
        "Flight 1937 was cancelled.",
        "It is due as soon as possible.",
        "It went from 1000 to 2000 hires.",
        "The 1520 sq m hall was sold.",
        "He was the mayor at the time he died.",
        "The Daily Herald wrote of 20 summer analysts.",
        "The summer jobs are gone.",
        "In the years that followed, it grew.",
        "It fell in the last week of the trial.",
    ],
)
def test_words_that_are_no_dates(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("language", "text", "surface", "timex"),
    [
        ("de", "Der Rat tagte am 2. Dezember 2024 in Lund.", "2. Dezember 2024", "2024-12-02"),
        ("de", "Der Rat tagte gestern in Lund.", "gestern", "2025-01-01"),
        ("de", "Der Rat tagte vor zwei Tagen.", "vor zwei Tagen", "2024-12-31"),
        ("de", "Der Rat tagte im vergangenen Jahr.", "vergangenen Jahr", "2024"),
        ("de", "Der Rat tagte am Montag.", "Montag", "2024-12-30"),
        ("de", "Der Rat hat am Montag getagt.", "Montag", "2024-12-30"),
        ("de", "Der Rat wird am Montag tagen.", "Montag", "2025-01-06"),
        ("de", "Am Montag beginnt die Messe.", "Montag", "2025-01-06"),
        ("de", "Das dauerte eine halbe Stunde.", "eine halbe Stunde", "PT0.5H"),
        ("de", "Das dauerte sechs bis acht Monate.", "sechs bis acht Monate", "P6M/P8M"),
        ("de", "Der Rat tagte am Tag der Deutschen Einheit.", "Tag der Deutschen Einheit", "2024-10-03"),
        ("fr", "Le conseil se réunira lundi.", "lundi", "2025-01-06"),
        ("fr", "Le conseil s'est réuni lundi.", "lundi", "2024-12-30"),
        ("fr", "Le conseil se réunira lundi prochain.", "lundi prochain", "2025-01-06"),
        ("fr", "Le conseil se réunira à 18h30.", "18h30", "2025-01-02T18:30"),
        ("fr", "Le conseil s'est réuni lundi dernier.", "lundi dernier", "2024-12-30"),
        ("es", "El consejo se reunió el lunes pasado.", "lunes pasado", "2024-12-30"),
        ("es", "El consejo se reunirá el lunes.", "lunes", "2025-01-06"),
        ("es", "El consejo se reunió el Viernes Santo.", "Viernes Santo", "2024-03-29"),
        ("fr", "Le conseil s'est réuni le 2 décembre 2024.", "2 décembre 2024", "2024-12-02"),
        ("fr", "Le conseil s'est réuni la semaine dernière.", "semaine dernière", "2024-W52"),
        ("fr", "Le conseil s'est réuni il y a deux jours.", "il y a deux jours", "2024-12-31"),
        ("es", "El consejo se reunió el 2 de diciembre de 2024.", "2 de diciembre de 2024", "2024-12-02"),
        ("es", "El consejo se reunió ayer.", "ayer", "2025-01-01"),
        ("es", "El consejo se reunió hace dos días.", "hace dos días", "2024-12-31"),
        ("it", "Il consiglio si è riunito il 2024-12-02.", "2024-12-02", "2024-12-02"),
    ],
)
def test_other_languages(language: str, text: str, surface: str, timex: str) -> None:
    assert dates(text, language) == [(surface, timex)]


def side(text: str, published: date | None = PUBLISHED) -> Side:
    """One side of a comparison: the last date of a text."""
    document = prepare(text, "en", published)
    found = DATE.find(document, {})
    return Side(document, found[-1], {"date": found})


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("It was found on December 2, 2024.", "It was found on 2 December 2024.", "agree"),
        ("It was found on December 2.", "It was found on December 8.", "differ"),
        ("It was found on Monday.", "It was found on December 30.", "agree"),
        ("It was found in early December.", "It was found on December 8.", "compatible"),
        ("It was found in early December.", "It was found on December 18.", "differ"),
        ("It was found in December.", "It was found on December 8.", "compatible"),
        ("It was found in 2024.", "It was found in 2023.", "differ"),
        ("It was found on Friday.", "It was found at 8 p.m. Friday.", "compatible"),
        ("It was found at 8 p.m. Friday.", "It was found at 10 p.m. Friday.", "differ"),
        ("It took two days.", "It took 48 hours.", "agree"),
        ("It took two days.", "It took three days.", "differ"),
        ("It took more than 20 days.", "It took 26 days.", "compatible"),
        ("It took more than 20 days.", "It took 19 days.", "differ"),
        ("It took up to 15 days.", "It took up to 45 days.", "differ"),
        ("It took more than 100 days.", "It took more than 140 days.", "compatible"),
        ("It took about two days.", "It took two days.", "compatible"),
        ("It took four to five days.", "It took five days.", "compatible"),
        ("It took four to five days.", "It took six days.", "differ"),
        ("It took four to five days.", "It took three to five days.", "differ"),
        ("It was found on Monday, August 18.", "It was found on Saturday, August 18.", "differ"),
        ("It was found at 3 p.m. EST Friday.", "It was found at 8 p.m. GMT Friday.", "agree"),
        ("It was found at 3 p.m. EST Friday.", "It was found at 3 p.m. PST Friday.", "differ"),
        ("It was found in late June.", "It was found on June 25, 1876.", "compatible"),
        ("It was found in late June.", "It was found on June 5, 1876.", "differ"),
    ],
)
def test_compares(left: str, right: str, verdict: str) -> None:
    for one, two in ((left, right), (right, left)):
        judgement = DATE.compare(side(one), side(two))
        assert judgement is not None
        assert judgement.verdict == verdict
        assert judgement.reason
        assert not judgement.reason.endswith(".")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("It took two days.", "It was found on December 8."),
        ("It happens every day.", "It took one day."),
        ("It was found yesterday.", "It was found on Thursday."),
        ("It was found at 3 p.m. ET Friday.", "It was found at 8 p.m. GMT Friday."),
    ],
)
def test_what_cannot_be_told_is_not_told(left: str, right: str) -> None:
    assert DATE.compare(side(left), side(right)) is None


def test_unresolved_weekdays_compare_with_weekdays_only() -> None:
    unresolved = side("It was found on Monday.", None)
    same, other = DATE.compare(unresolved, side("It was found on Monday.")), DATE.compare(unresolved, side("It was found on Tuesday."))
    assert same is not None
    assert same.verdict == "agree"
    assert other is not None
    assert other.verdict == "differ"
    assert DATE.compare(unresolved, side("It was found on December 8.")) is None


WORDS = [
    "May",
    "Monday",
    "last",
    "two",
    "days",
    "ago",
    "12",
    "2024",
    "Dec",
    ".",
    ",",
    "-",
    "/",
    ":",
    "early",
    "the",
    "of",
    "p.m.",
    "’90s",
    "½",
    "²",
    "٣",
    "\n\n",
]


@given(
    st.text(max_size=80) | st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join),
    st.sampled_from(["en", "de", "fr", "es", "und", "zh"]),
)
def test_spans_hold_their_surface(text: str, language: str) -> None:
    found = DATE.find(prepare(text, language, PUBLISHED), {})
    assert all(m.span.of(text) == m.text and m.text for m in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@given(st.dates(date(1900, 1, 1), date(2039, 12, 31)), st.sampled_from(["en", "de", "fr", "es", "it"]))
def test_a_value_that_is_read_again_is_the_same(day: date, language: str) -> None:
    assert dates(f"{day}", language) == [(str(day), str(day))]


@given(st.sampled_from(["2024-Q3", "2024-H1", "2024-W12", "2024-SU", "2024-05", "2024", "202", "20", "2024-05-06", "2024-05/2024-07"]))
def test_the_days_of_a_value_are_those_of_its_days(timex: str) -> None:
    first = value_of(Reading(timex))
    again = value_of(Reading(f"{first.earliest}/{first.latest}"))
    assert (again.earliest, again.latest) == (first.earliest, first.latest)


@pytest.mark.parametrize(
    ("language", "text", "surface", "timex"),
    [
        ("en", "They meet twice a week.", "twice a week", "P1W"),
        ("en", "They meet three times a year.", "three times a year", "P1Y"),
        ("en", "It rose in the third quarter of fiscal 2024.", "third quarter of fiscal 2024", "2024-Q3"),
        ("de", "Sie treffen sich zweimal pro Woche.", "zweimal pro Woche", "P1W"),
        ("fr", "Ils se voient deux fois par semaine.", "deux fois par semaine", "P1W"),
        ("es", "Se ven dos veces por semana.", "dos veces por semana", "P1W"),
    ],
)
def test_how_often_and_fiscal_periods(language: str, text: str, surface: str, timex: str) -> None:
    assert dates(text, language) == [(surface, timex)]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("They meet twice a week.", "They meet two times a week.", Verdict.AGREE),
        ("They meet once a week.", "They meet every week.", Verdict.AGREE),
        ("They meet twice a week.", "They meet three times a week.", Verdict.DIFFER),
        ("They meet more than twice a week.", "They meet three times a week.", Verdict.COMPATIBLE),
        ("They meet twice a week.", "They meet twice a year.", None),
    ],
)
def test_how_often_compared(left: str, right: str, verdict: Verdict | None) -> None:
    sides = [Side(d := prepare(text, "en", PUBLISHED), DATE.find(d, {})[0], {}) for text in (left, right)]
    judgement = DATE.compare(*sides)
    assert (judgement.verdict if judgement else None) == verdict


@pytest.mark.parametrize(
    ("text", "timex", "modifier"),
    [
        ("Ada spent 30-plus years there.", "P30Y", "EQUAL_OR_MORE"),
        ("Ada spent three-plus decades there.", "P3E", "EQUAL_OR_MORE"),
        ("Ada spent 30-odd years there.", "P30Y", "APPROX"),
        ("Ada waited three-and-a-half years.", "P3.5Y", ""),
    ],
)
def test_hedges_tied_to_lengths(text: str, timex: str, modifier: str) -> None:
    assert (only(text).timex, only(text).modifier) == (timex, modifier)


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "one ", "two days ago ", "1,1,", "last ", "May ", "early ", "12:", "2024-", "a few ", "1/", "twenty-"]
)
def test_hostile_repetition_takes_linear_time(unit: str) -> None:
    document = prepare((unit * (100_000 // len(unit) + 1))[:100_000], "en", PUBLISHED)
    assert seconds_of(lambda: DATE.find(document, {}), runs=1) < 10


@pytest.mark.parametrize(
    "opening", ["PORT ELLERY, Dec 30 (Meridian) - ", "Port Ellery, Calder, Dec. 30 — ", "NORTHGATE, on December 30, (MW) -- "]
)
def test_the_day_of_a_dateline_is_no_fact_of_the_event(opening: str) -> None:
    document = prepare(opening + "The board told the council on December 29 that the pier is closed.", "en", PUBLISHED)
    sent, told = DATE.find(document, {})
    assert DATE.alone is not None
    assert (DATE.alone(sent), DATE.alone(told)) == (False, True)
    assert DATE.compare(Side(document, sent, {}), Side(document, told, {})) is None


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("Last updated at 11:11 GMT, 29 December 2024", True),
        ("29 December 2024 Last updated at 11:11 GMT", True),
        ("PUBLISHED: 29 December 2024", True),
        ("Published reports on a fire on 29 December 2024", False),
        ("The board published it on 29 December 2024", False),
        ("Updated rules took effect on 29 December 2024.", False),
    ],
)
def test_a_line_that_tells_when_a_report_was_changed_is_no_fact_of_the_event(line: str, *, stamp: bool) -> None:
    found = DATE.find(prepare(f"The pier is closed.\n\n{line}\n\nIt burned.", "en", PUBLISHED), {})
    assert DATE.alone is not None
    assert any(map(DATE.alone, found)) is not stamp


def test_a_day_in_a_first_sentence_is_no_dateline() -> None:
    (found,) = DATE.find(prepare("The board met in Port Ellery, on December 30, the mayor said.", "en", PUBLISHED), {})
    assert DATE.alone is not None
    assert DATE.alone(found)


def test_a_weekday_can_be_that_of_another_week() -> None:
    judgement = DATE.compare(side("It begins on Tuesday."), side("It begins on January 7, 2025."))
    assert judgement is not None
    assert judgement.verdict in ("agree", "compatible")


@pytest.mark.parametrize(
    ("left", "right"), [("It was found on Monday.", "It was found in 2023."), ("It was found on Monday.", "It was found in 2024.")]
)
def test_a_day_and_a_year_say_nothing_of_each_other(left: str, right: str) -> None:
    assert DATE.compare(side(left), side(right)) is None


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("The boat leaves at 7 a.m. every day.", "The boat leaves at 7 a.m. every day.", Verdict.AGREE),
        ("The boat leaves at 7 a.m. every day.", "The boat leaves at 8 a.m. every day.", Verdict.DIFFER),
        ("The boat left at 7 a.m. that day.", "The boat left at 7 a.m. on January 1.", Verdict.AGREE),
        ("The boat left at 7 a.m. that day.", "The boat left on January 1.", None),
    ],
)
def test_the_day_of_a_time_without_one_is_assumed(left: str, right: str, verdict: Verdict | None) -> None:
    one, two = prepare(left, "en", PUBLISHED), prepare(right, "en", date(2025, 1, 3))
    judged = DATE.compare(Side(one, DATE.find(one, {})[0], {}), Side(two, DATE.find(two, {})[0], {}))
    assert (judged.verdict if judged else None) is verdict


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mill closed on June 7,2013 after a fire.", [("June 7,2013", "2013-06-07")]),
        ("Posted Apr. 11,2013,12:12", [("Apr. 11,2013,12:12", "2013-04-11T12:12")]),
        ("The fire was out by 7 a. m., crews said.", [("7 a. m.", "2025-01-02T07:00")]),
    ],
)
def test_dates_that_lack_or_have_a_space_too_many(text: str, found: list[tuple[str, str]]) -> None:
    assert dates(text) == found


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("FRIDAY, MAY 3, 2024, 10:34 AM", True),
        ("3 May 2024, 18:07 (GMT+05:00)", True),
        ("The mill burnt on May 3, 2024", False),
        ("May 3", False),
    ],
)
def test_a_line_that_is_only_a_date_tells_when_the_report_was_sent_off(line: str, *, stamp: bool) -> None:
    found = DATE.find(prepare(f"{line}\n\nThe old mill burnt down.", "en", PUBLISHED), {})
    assert (value(found[0]).anchor == DATELINE) == stamp


@pytest.mark.parametrize(
    ("left", "right", "differs"),
    [
        ("He fell ill one day after the storm.", "He was ill for two days.", False),
        ("He fell ill three days after the storm.", "He fell ill two days after the storm.", True),
        ("He was ill for three days.", "He was ill for two days.", True),
    ],
)
def test_how_far_something_is_and_how_long_it_took(left: str, right: str, *, differs: bool) -> None:
    one, two = (prepare(text, "en", PUBLISHED) for text in (left, right))
    lengths = [next(m for m in DATE.find(d, {}) if value(m).grain == "duration") for d in (one, two)]
    judgement = DATE.compare(Side(one, lengths[0], {}), Side(two, lengths[1], {}))
    assert (judgement is not None and judgement.verdict is Verdict.DIFFER) == differs
