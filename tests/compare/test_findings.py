"""The whole comparison on short invented reports: which facts are paired, and the same in any order."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.compare.engine import compare
from reader.model.comparison import Comparison
from reader.model.finding import Verdict
from tests.compare.build import compared, report, rows, shared

_A = (
    "The ferry Calder left Port Ellery on Saturday with 212 people on board, the harbour office said.\n\n"
    "Four people died when fire broke out below deck. Nine were missing at dawn.\n\n"
    "“The smoke was faster than the people,” said Captain Ines Varga, 54. “Two of the stairways could not be used.”"
)
_B = (
    "Eleven people died when fire broke out on the ferry Calder, and two were missing on Sunday evening.\n\n"
    "The ship had left Port Ellery on Saturday night with 212 people on board.\n\n"
    "Her captain, Ines Varga, said: “The smoke was faster than the people.”"
)
_C = (
    "The Calder left Port Ellery on Saturday with 221 people on board, the harbour office said.\n\n"
    "Thirteen people died when fire broke out below deck, and nobody is missing.\n\n"
    "The 54-year-old captain, Inez Varga, spoke of smoke. The owner will pay 15,000 euros to each family."
)
_DAYS = ("2025-06-15", "2025-06-16", "2025-06-17")


def _facts(found: Comparison) -> set[tuple[object, ...]]:
    """What was found, without the naming of the articles."""
    texts = [a.article.id for a in found.articles]
    return {(f.kind, f.verdict, frozenset((texts[v.article], v.span) for v in f.values)) for f in found.findings}


def test_the_articles_order_changes_nothing() -> None:
    articles = [report(text, day) for text, day in zip((_A, _B, _C), _DAYS, strict=True)]
    wanted = _facts(compare(articles))
    for order in permutations(articles):
        assert _facts(compare(order)) == wanted


_SENTENCES = [s.strip() for text in (_A, _B, _C) for s in text.replace("\n\n", " ").split(". ")]


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=5, unique=True), min_size=2, max_size=3, unique_by=tuple))
def test_any_articles_in_any_order_give_the_same(texts: list[list[str]]) -> None:
    articles = [report(". ".join(sentences) + ".") for sentences in texts]
    assert _facts(compare(articles)) == _facts(compare(articles[::-1]))


def test_no_article_says_two_things_of_one_fact() -> None:
    found = compared(_A, _B, _C, published=_DAYS)
    for finding in found.findings:
        if finding.kind != "quote":
            said = [(v.article, v.value) for v in finding.values]
            assert len({a for a, _ in said}) == len(set(said))


def test_a_rising_count_is_an_update_and_another_number_a_conflict() -> None:
    found = rows(compared(_A, _B, _C, published=_DAYS), "quantity")
    assert ("update", ("Four people", "Eleven people", "Thirteen people")) in found
    assert ("differ", ("212 people", "212 people", "221 people")) in found


def test_an_age_is_of_its_holder() -> None:
    text = "The mayor, Ada Quill, 61, spoke at the quay, and the boy jumped with Ben Marlow, 31."
    other = "The mayor, Ada Quill, 61, spoke at the quay, and the boy jumped with Ben Marlow, 13."
    assert rows(compared(text, other), "quantity") == [("differ", ("31", "13")), ("agree", ("61", "61"))]


@pytest.mark.parametrize(
    ("left", "right", "row"),
    [
        (
            "Quill resigned from the harbour council in November after the inquiry.",
            "Pressed by the inquiry, Quill resigned from the harbour council last year.",
            ("compatible", ("November", "last year")),
        ),
        (
            "The board met the engineers on Wednesday.",
            "On Wednesday afternoon the board met the engineers.",
            ("compatible", ("Wednesday", "Wednesday afternoon")),
        ),
    ],
)
def test_dates_are_paired_by_what_they_are_about(left: str, right: str, row: tuple[str, tuple[str, ...]]) -> None:
    assert row in rows(compared(left, right, published=("2025-02-07", "2025-02-07")), "date")


def test_dates_of_other_things_are_no_conflict() -> None:
    left = "The council meets the engineers on Monday evening. The bridge was built in 1931."
    right = "The mayor sent a letter to the council on Saturday night. Its engineers ran out of steel in 1944."
    assert not [verdict for verdict, _ in rows(compared(left, right), "date") if verdict == "differ"]


def test_lists_of_names_of_which_one_is_longer() -> None:
    left = "The inquiry has the support of Ada Quill and Ben Marlow."
    right = "The inquiry has the support of Ada Quill."
    assert ("compatible", ("Ada Quill and Ben Marlow", "Ada Quill")) in rows(compared(left, right), "name")


def test_somebody_who_is_only_described() -> None:
    left = "He met the Norland lawyer Vera Stoll at the tower in June."
    right = "He met a well-connected lawyer at the tower in June."
    assert ("compatible", ("Norland lawyer", "a well-connected lawyer")) in rows(compared(left, right), "role")


def test_a_quotation_in_other_words() -> None:
    left = "Quill said: “I fully accept responsibility for the mistakes and improper decisions I have made.”"
    right = "Quill said she fully accepts responsibility for the mistakes and improper decisions she has made."
    found = rows(compared(left, right), "quote")
    assert [verdict for verdict, _ in found] == ["compatible"]
    assert found[0][1][1].startswith("fully accepts responsibility")


def test_two_quotations_that_are_one_in_another_source() -> None:
    left = "“The bridge is closed tonight,” Quill said. “Nobody will cross it again.”"
    right = "“The bridge is closed tonight,” Quill said.\n\nLater she added: “Nobody will cross it again.”"
    assert [verdict for verdict, _ in rows(compared(left, right), "quote")] == ["agree", "agree"]


def test_a_quotation_cut_short_is_compatible() -> None:
    left = "“The bridge is closed tonight,” Quill said. “Nobody will cross it again.”"
    right = "“The bridge is closed tonight,” Quill said."
    assert [verdict for verdict, _ in rows(compared(left, right), "quote")] == ["compatible"]


def test_former_and_present() -> None:
    left = "Ada Quill, a former harbour pilot, ran for mayor in 2008 and lost the race."
    right = "Ada Quill, a harbour pilot, is loved in the old town."
    assert [verdict for verdict, _ in rows(compared(left, right), "role")] == ["differ"]


def test_titles_are_those_that_a_person_would_write() -> None:
    found = compared(_A, _B, _C, published=_DAYS)
    titles = {f.what for f in found.findings if f.verdict is not Verdict.ONLY}
    assert {"People killed", "People on board"} <= titles
    assert any(t.startswith("Varga on “") for t in titles)
    assert all(t and t[0] == t[0].upper() and len(t.split()) <= 12 for t in titles)


def test_numbers_that_say_little_have_no_row_of_their_own() -> None:
    found = compared("Dozens of boats and two swans came. They brought 340 crates.", "The museum was shut.")
    assert [f.values[0].text for f in found.findings if f.kind == "quantity"] == ["340 crates"]


def test_one_part_of_a_change_is_found_by_another() -> None:
    found = compared(
        "Third-quarter revenue of the Elm Works declined to $36.9 billion from $39.3 billion, the firm said.",
        "At the Elm Works, revenue fell to $76.9bn from $39.3bn a year ago on lower sales of mills.",
    )
    assert sorted(rows(found, "quantity")) == [("agree", ("$39.3 billion", "$39.3bn")), ("differ", ("$36.9 billion", "$76.9bn"))]


def test_a_part_is_found_by_its_whole() -> None:
    found = compared(
        "Seven of the nine candidates for the Elm council were also to address the forum.",
        "Five of the nine candidates said that they would take part in the forum on the Elm council.",
    )
    assert sorted(rows(found, "quantity")) == [("agree", ("nine candidates", "nine candidates")), ("differ", ("Seven", "Five"))]


def test_what_is_left_when_equal_values_have_met_is_one_fact() -> None:
    found = compared(
        "Shares of the Ellery Dock Company closed yesterday down $2.81, or 7.6 percent, at $34.19.",
        "The Ellery Dock Company's shares closed at $64.19, down $2.81, or 7.6 percent.",
    )
    assert ("differ", ("$34.19", "$64.19")) in rows(found, "quantity")


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("last Wednesday", "last Saturday", "differ"),
        ("five years ago", "six years ago", "differ"),
        ("last month", "in January", None),
        ("on Christmas Day in 1931", "on Christmas Day in 1929", "differ"),
        ("in February 2000", "in 1993", "differ"),
    ],
)
def test_dates_counted_from_publication(left: str, right: str, verdict: str | None) -> None:
    rest = "the council of Port Ellery opened the old harbour school for the children of the islands"
    found = rows(compared(f"It was {left} that {rest}.", f"It was {right} that {rest}."), "date")
    assert [v for v, _ in found if v == "differ"] == ([verdict] if verdict else [])


def test_following_a_day_is_after_it() -> None:
    found = compared(
        "The mayor ordered the harbour closed after the fire in Port Ellery that killed four people on Tuesday.",
        "The mayor ordered the harbour closed following Thursday's fire in Port Ellery, which killed four people.",
    )
    assert ("differ", ("Tuesday", "Thursday's")) in rows(found, "date")


def test_a_month_is_not_a_day_that_its_sentence_names_too() -> None:
    one = "The ministry told the council on Monday that hackers of the state had broken into its computers."
    two = "Computers of the ministry were entered this month by hackers of the state, as the council learned on Monday."
    found = [f for f in shared(compared(one, two, published=("2025-03-10", "2025-03-10"))) if f.kind == "date"]
    assert [[v.text for v in f.values] for f in found] == [["Monday", "Monday"]]


def test_a_vague_date_yields_to_a_better_counterpart() -> None:
    found = compared(
        "Customers can use the first chart of the harbour, which is available Monday, as a step to the final chart this summer.",
        "Customers can use the first chart of the harbour, which is available Saturday, as a step to the final chart, due this summer.",
    )
    dates = rows(found, "date")
    assert ("differ", ("Monday", "Saturday")) in dates
    assert ("agree", ("this summer", "this summer")) in dates


def test_numbers_that_look_mistyped_are_one_fact() -> None:
    found = compared(
        "The Ellery yard had earnings of $73.1 million, or 33 cents a share, up from $20.8 million a year earlier.",
        "Profit of the Ellery yard climbed to $13.1 million, or 33 cents a share, from $20.8 million, a year earlier.",
    )
    assert ("differ", ("$73.1 million", "$13.1 million")) in rows(found, "quantity")


def test_three_days_are_three_things_that_happened() -> None:
    texts = [
        f"The trial of Ada Quill over the fire at the old mill opened on {day}." for day in ("2 May 2024", "9 May 2024", "16 May 2024")
    ]
    assert [verdict for verdict, _ in rows(compared(*texts[:2]), "date")] == ["differ"]
    assert "differ" not in [verdict for verdict, _ in rows(compared(*texts), "date")]


def test_rows_stand_in_order_of_importance() -> None:
    far = "The mayor spoke for an hour of other things. " * 12
    one = f"Four people died in the fire. {far} A guard, Bo Orr, 54, was hurt."
    two = f"Four people died in the fire. {far} A guard, Bo Orr, 45, was hurt."
    three = f"Seven people died in the fire. {far} A guard was hurt."
    found = [f for f in compared(one, two, three).findings if f.kind == "quantity" and f.verdict is not Verdict.ONLY]
    assert [(str(f.verdict), len(f.values)) for f in found][:2] == [("differ", 3), ("differ", 2)]
