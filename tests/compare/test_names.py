"""The names of an event: one for each person, body and place, under all forms of all articles."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.compare.engine import compare
from reader.model.naming import EventName
from tests.compare.build import report


def names(*texts: str) -> dict[str, EventName]:
    found = compare([report(text) for text in texts]).names
    return {name.canonical: name for name in found}


def forms(name: EventName) -> dict[str, tuple[int, ...]]:
    return {form.text: form.articles for form in name.forms}


def test_a_person_under_all_forms() -> None:
    found = names(
        "Mayor Linda Marlow spoke. Marlow left.", "Linda R. Marlow spoke.", "Mrs. Marlow spoke.", "Linda Marlov spoke. Marlov left."
    )
    assert set(found) == {"Linda R. Marlow"}
    name = found["Linda R. Marlow"]
    assert forms(name) == {
        "Linda Marlow": (0,),
        "Marlow": (0, 2),
        "Linda R. Marlow": (1,),
        "Linda Marlov": (3,),
        "Marlov": (3,),
    }
    assert (name.type, name.titles) == ("PER", ("Mayor", "Mrs"))


def test_an_acronym_is_its_expansion_in_another_article() -> None:
    found = names("The PHO spoke.", "The Port Health Office spoke.")
    assert forms(found["Port Health Office"]) == {"PHO": (0,), "Port Health Office": (1,)}


def test_a_surname_that_two_persons_have_is_joined_with_none() -> None:
    found = names("Linda Marlow spoke to John Marlow.", "Mr. Marlow spoke.")
    assert {"Linda Marlow", "John Marlow", "Marlow"} <= set(found)


def test_names_that_one_article_keeps_apart_are_not_joined() -> None:
    found = names("Linda Marlow met Linda Marlov. Marlow and Marlov left.", "Linda Marlow left.")
    assert {"Linda Marlow", "Linda Marlov"} <= set(found)


def test_father_and_son_are_two() -> None:
    found = names("John Marlow met John Marlow Jr. there.", "John Marlow Jr. left.")
    assert set(found) == {"John Marlow", "John Marlow Jr"}
    assert forms(found["John Marlow Jr"]) == {"John Marlow Jr": (0, 1)}


def test_bodies_with_and_without_their_country() -> None:
    found = names("The US Treasury Department spoke.", "The Department of the Treasury spoke.", "Treasury spoke to the U.S. Treasury.")
    assert [len(n.forms) for n in found.values() if n.type == "ORG"] == [4]


def test_other_capitals_and_spaces_are_one_name() -> None:
    found = names("HarbourTel grows.", "Harbourtel grows, and Harbourtel pays.", "Harbour-Tel grows.")
    assert len(found) == 1


def test_mentions_are_those_of_the_articles() -> None:
    comparison = compare([report("Linda Marlow left. Marlow waved."), report("Linda Marlow left.")])
    (name,) = comparison.names
    told = [comparison.articles[a].mentions[at].text for a, at in name.mentions]
    assert told == ["Linda Marlow", "Marlow", "Linda Marlow"]


PEOPLE = st.lists(
    st.sampled_from(["Linda Marlow", "Marlow", "L. Marlow", "John Marlow", "Linda Marlov", "PHO", "Port Health Office", "US PHO"]),
    min_size=1,
    max_size=4,
)


@given(st.lists(PEOPLE, min_size=1, max_size=4))
@settings(deadline=None, max_examples=40)
def test_names_do_not_depend_on_the_order_of_the_articles(texts: list[list[str]]) -> None:
    told = [" ".join(f"Then {name} spoke." for name in text) for text in texts]
    one, two = names(*told), names(*reversed(told))
    last = len(told) - 1
    assert {k: forms(n) for k, n in one.items()} == {
        k: {t: tuple(sorted(last - a for a in at)) for t, at in forms(n).items()} for k, n in two.items()
    }
