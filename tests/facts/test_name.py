"""Persons and organisations: what is found, which names are one, and how two stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.kind import Place
from reader.facts.name import NAME, NameValue
from reader.facts.name_compare import compare_names, name_keys
from reader.facts.namewords import name_words
from reader.model.finding import Verdict
from tests.facts.marks import check_surface, mentions, plain, side, spans
from tests.timing import grows_linearly


def values(text: str, language: str = "en") -> list[tuple[str, str]]:
    found = [m.value for m in mentions(NAME, text, language)]
    return [(v.canonical, v.type) for v in found if isinstance(v, NameValue)]


@pytest.mark.parametrize(
    "marked",
    [
        "Mr. ⟦Marlow⟧ met Senator ⟦Ada Quill⟧ on Monday.",
        "The plan of ⟦Harbour Bank⟧ failed.",
        "⟦Quill⟧'s lawyer spoke.",
        "Researchers met ⟦John F. Marlow⟧ in Paris.",
        "The ⟦Department of Health and Human Services⟧ agreed.",
        "The ⟦Food and Seed Agency⟧ agreed.",
        "⟦Anna van der Meer⟧ sang.",
        "French President ⟦Luc Renard⟧ spoke.",
        "However, ⟦Marlow⟧ said no.",
        "He read “The Long Way Home” in May.",
        "Companies may try again.",
        "It happened on a Friday in June.",
        "The First World War ended.",
        "Chinese officials met Germans.",
        "She works for ⟦Quill & Sons Ltd⟧ now.",
        "⟦ORCA⟧-backed rebels fled.",
        "The ⟦BBC⟧ and the ⟦University of Elmford⟧ agreed.",
    ],
)
def test_spans(marked: str) -> None:
    assert [m.span for m in mentions(NAME, plain(marked))] == spans(marked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Marlow came. Marlow sat. Mr. Marlow spoke.", [("John Marlow", "PER")] * 3),
        ("John F. Marlow came. John Marlow sat.", [("John F. Marlow", "PER")] * 2),
        ("Ann Reed and Tom Reed came. Reed sat.", [("Ann Reed", "PER"), ("Tom Reed", "PER"), ("Reed", "PER")]),
        ("The Harbour Safety Agency spoke. HSA staff left.", [("Harbour Safety Agency", "ORG")] * 2),
    ],
)
def test_one_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


def test_all_mentions_of_a_name_have_one_value() -> None:
    first, second = (m.value for m in mentions(NAME, "Senator Ada Quill came. Quill sat."))
    assert first == second == NameValue("Ada Quill", "PER", ("Quill",), "Senator")


def test_german_nouns_are_no_names() -> None:
    assert values("Der Minister lobte die Arbeit der Polizei. Peter Vogel schwieg.", "de") == [("Peter Vogel", "PER")]


def test_headlines_name_only_what_the_text_names() -> None:
    text = "Long Night For Harbour Workers After Marlow Leaves\n\nJohn Marlow left at night."
    assert values(text) == [("John Marlow", "PER")] * 2


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("⟦Ursula von der Aue⟧ traf Minister ⟦Kern⟧.", "de"),
        ("Der Chef der ⟦Deutschen Bank⟧, ⟦Karl Lind⟧, schwieg. ⟦Lind⟧s Anwalt sprach.", "de"),
        ("Das ⟦Bundesministerium für Gesundheit⟧ schwieg.", "de"),
        ("Der Sprecher des Hauses schwieg.", "de"),
        ("L'⟦Université de Lyon⟧ et Mme ⟦Dubois⟧ ont signé.", "fr"),
        ("⟦Charles de Brie⟧ est venu.", "fr"),
        ("El ⟦Ministerio de Sanidad⟧ y la señora ⟦Ruiz⟧ firmaron.", "es"),
    ],
)
def test_spans_in_other_languages(marked: str, language: str) -> None:
    assert [m.span for m in mentions(NAME, plain(marked), language)] == spans(marked)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("John Marlow spoke.", "Marlow spoke.", Verdict.AGREE),
        ("John F. Marlow spoke.", "J. Marlow spoke.", Verdict.AGREE),
        ("The Harbour Safety Agency spoke.", "The HSA spoke.", Verdict.AGREE),
        ("Anna Sandberg spoke.", "Anna Sandburg spoke.", Verdict.DIFFER),
        ("Senator Linda Marlow spoke.", "Senator Loretta Marlow spoke.", Verdict.DIFFER),
        ("Senator William Marlow spoke.", "Senator Bill Marlow spoke.", Verdict.AGREE),
        ("John Marlow Jr. spoke.", "John Marlow spoke.", None),
        ("Senator Tom Marlow Jr. spoke.", "Senator John Marlow spoke.", None),
        ("John Marlow spoke.", "Ada Quill spoke.", None),
        ("John Marlow spoke.", "The Harbour Bank spoke.", None),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = NAME.compare(side(NAME, left), side(NAME, right))
    assert (judgement.verdict if judgement else None) == verdict


NEAR = Place(same=False, share=0.6, near=3, score=99.0)
SAME = Place(same=True, share=0.6, near=3, score=99.0)
DOUBTFUL = Place(same=True, share=0.6, near=3, score=40.0)


@pytest.mark.parametrize(
    ("left", "right", "place", "differs"),
    [
        ("John Marlow spoke.", "John Sandberg spoke.", NEAR, True),
        ("John Marlow spoke.", "John Sandberg spoke.", DOUBTFUL, False),
        ("John Marlow spoke.", "John Sandberg spoke after Marlow.", NEAR, False),
        ("William Marlow spoke.", "Bill Sandberg spoke.", NEAR, True),
        ("Anna Marlow spoke.", "John Sandberg spoke.", NEAR, False),
        ("Anna Marlow spoke.", "John Sandberg spoke.", SAME, True),
        ("Mr. Marlow spoke.", "Mr. Sandberg spoke.", SAME, True),
        ("Mr. Marlow spoke.", "John spoke.", SAME, False),
        ("The Harbour Bank spoke.", "The Quarry Club spoke.", SAME, True),
        ("The Harbour Trading Company spoke.", "HTC spoke.", SAME, False),
        ("The Harbour Bank spoke.", "HarbourTel spoke.", SAME, False),
        ("The Pentagon spoke.", "The Defense Department spoke.", SAME, False),
    ],
)
def test_clash(left: str, right: str, place: Place, *, differs: bool) -> None:
    assert NAME.clash is not None
    assert (NAME.clash(side(NAME, left), side(NAME, right), place) is not None) == differs


@given(st.text(alphabet=st.sampled_from("Aab M.'’-&\n“”\",of théÉ1"), max_size=120))
def test_surface(text: str) -> None:
    check_surface(NAME, text)


def test_time_grows_linearly() -> None:
    unit = "Ann Vale and the Bank of Elm and Of And The John "
    assert grows_linearly(lambda times: mentions(NAME, unit * times), 200)


NAMES = st.lists(
    st.sampled_from(("Ann Corlett", "Ann Corlet", "A. Corlett", "Corlett", "Port Health Office", "PHO", "Air-Bus", "Airbus", "The"))
)


@given(NAMES.filter(bool), NAMES.filter(bool), st.sampled_from(("PER", "ORG")))
def test_names_without_a_common_key_have_nothing_in_common(left: list[str], right: list[str], kind: str) -> None:
    judged = compare_names(left, right, kind, name_words("en"), same_office=True)
    assert judged is None or name_keys(tuple(left)) & name_keys(tuple(right))
