"""On what copy articles rest. All names but those of real agencies are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.compare.credits import credits_of
from reader.compare.engine import compare
from reader.model.article import Article, article_id
from reader.model.comparison import Origin
from reader.text.canonical import join

COPY = (
    "Rescuers searched the banks of the Tarn through the night with dogs and heat cameras after the footbridge gave way. "
    "Two hikers were brought to the clinic in Selmouth with light injuries. The council had closed the bridge in spring and "
    "opened it again in June after a check that took less than an hour. Nobody answered the telephone in its office on Sunday."
)
REWORDED = (
    "Rescuers searched the banks of the Tarn all through the night with dogs and heat cameras after a footbridge gave way. "
    "Two hikers were brought to a clinic in Selmouth with only light injuries. The council closed the bridge in spring and then "
    "opened it again in June after a check that lasted less than an hour. Nobody answered the telephone at its office on Sunday."
)
OWN = (
    "A footbridge collapsed near Selmouth on Saturday evening. Our reporter spoke with a couple from the village who had heard "
    "the noise. They ran to the water and pulled two people out. The mayor wants to know who signed for the repairs."
)
OTHER = (
    "Hikers fell when planks broke on a path above the river. The ambulance came after twenty minutes, a neighbour complained. "
    "In the inn they talk of nothing else. An engineer from Ostby will look at the cables, and the school trip is cancelled."
)
FOOT = "The Daily Note is made by a cooperative of readers. Write to us at the old customs house, or come and see us on any Friday."


def article(text: str, outlet: str, byline: str | None = None, headline: str | None = None) -> Article:
    whole, paragraphs = join(text.split("\n"))
    return Article(article_id(whole), whole, paragraphs, headline, byline, outlet, "2024-06-02", language="en")


def origins(*articles: Article) -> tuple[Origin, ...]:
    return compare(articles).origins


def shared(*articles: Article) -> list[tuple[int, ...]]:
    return [o.articles for o in origins(*articles) if len(o.articles) > 1]


def test_every_article_stands_in_one_origin() -> None:
    found = origins(article(COPY, "Selmouth Post"), article(OWN, "Tarn Echo"), article(f"{COPY}\n{OTHER}", "Ostby Star"))
    assert [o.articles for o in found] == [(0, 2), (1,)]
    assert found[1] == Origin((1,), "Own text", ())


def test_the_evidence_names_the_articles_and_counts_the_words() -> None:
    found = origins(article(COPY, "Selmouth Post"), article(f"{OTHER}\n{COPY}", "Ostby Star"))
    assert found[0].label == "Shared text"
    assert found[0].evidence == (f"A and B: {len(COPY.split())} words of running text are the same",)


def test_copy_that_is_lightly_reworded_is_copy() -> None:
    found = origins(article(REWORDED, "Selmouth Post"), article(COPY, "Ostby Star"))
    assert [o.articles for o in found] == [(0, 1)]
    assert "nearly the same" in found[0].evidence[0]


def test_reports_of_their_own_are_not_one_origin() -> None:
    assert shared(article(OWN, "Tarn Echo"), article(OTHER, "Ostby Star"), article(COPY, "Selmouth Post")) == []


def test_the_same_words_under_every_article_are_no_copy() -> None:
    assert shared(article(f"{OWN}\n{FOOT}", "The Daily Note"), article(f"{OTHER}\n{FOOT}", "The Daily Note")) == []


def test_a_quotation_may_be_repeated_by_anybody() -> None:
    said = "“" + COPY.replace(". ", ", ").rstrip(".") + ",” the chief of the brigade said."
    assert shared(article(f"{OWN}\n{said}", "Tarn Echo"), article(f"{OTHER}\n{said}", "Ostby Star")) == []


def test_less_common_text_is_enough_where_both_name_its_source() -> None:
    few = COPY.split(". ")[0] + ". " + COPY.split(". ")[1] + "."
    left, right = f"{OWN}\n{few}\n{OWN[::-1]}", f"{OTHER}\n{few}\n{OTHER[::-1]}"
    assert shared(article(left, "Tarn Echo"), article(right, "Ostby Star")) == []
    found = origins(article(left, "Tarn Echo", "Associated Press"), article(right, "Ostby Star", "By Ann Corlett, AP"))
    assert [(o.articles, o.label) for o in found] == [((0, 1), "AP copy")]
    assert found[0].evidence[0].startswith("A and B: both are credited to AP; ")


def test_two_reports_of_one_agency_without_a_word_in_common_are_two() -> None:
    assert shared(article(OWN, "Tarn Echo", "Reuters"), article(OTHER, "Ostby Star", "Reuters")) == []


def test_an_outlet_that_had_it_first() -> None:
    again = f"{OTHER}\nThis story was first published by the Tarn Echo on 3 June."
    found = origins(article(again, "Ostby Star"), article(OWN, "Tarn Echo"))
    assert [o.articles for o in found] == [(0, 1)]
    assert found[0].evidence == ("A and B: one says that the other's outlet published it first",)


def test_a_press_release_gives_its_name_to_those_who_pasted_it() -> None:
    release = article(f"{COPY}\n{OTHER}", "Water Board", headline="Press release: footbridge on the Tarn")
    found = origins(article(f"{OWN}\n{COPY}", "Tarn Echo"), release)
    assert [(o.articles, o.label) for o in found] == [((0, 1), "Press release")]
    assert found[0].evidence[-1] == "B is a press release"


@pytest.mark.parametrize(
    ("text", "byline", "agencies"),
    [
        ("SELMOUTH (Reuters) - A bridge fell.", None, {"Reuters"}),
        ("Berlin (dpa/AFP) – Eine Brücke fiel.", None, {"dpa", "AFP"}),
        ("A bridge fell.\nReuters contributed to this report.", None, {"Reuters"}),
        ("A bridge fell.\nWith reporting by the Associated Press.", None, {"AP"}),
        ("Eine Brücke fiel.\n(Mit Material der dpa)", None, {"dpa"}),
        ("A bridge fell.\n© 2024 AFP", None, {"AFP"}),
        ("A bridge fell.", "By Ann Corlett and AP", {"AP"}),
        ("A spokesman told Reuters (the agency) that the bridge fell.\nHe told AFP more.", None, set()),
        ("Reuters moved its office across the bridge on Monday, and the staff of the agency walked over it.", None, set()),
        ("The council (the owner) - a body of nine - said so.", None, set()),
        ("A bridge fell.\nThe AP exam in physics was held in spite of it.", None, set()),
    ],
)
def test_agencies_are_read_from_credits_and_from_nothing_else(text: str, byline: str | None, agencies: set[str]) -> None:
    assert credits_of(article(text, "Tarn Echo", byline)).agencies == agencies


def test_an_agency_is_credited_with_what_it_publishes_itself() -> None:
    assert credits_of(article(OWN, "AP News")).agencies == {"AP"}
    assert credits_of(replace(article(OWN, "x"), outlet=None)).agencies == frozenset()
