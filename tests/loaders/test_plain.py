"""Plain text: what is the article in a copied page, and that no sentence is lost."""

from __future__ import annotations

import pytest

from reader.errors import NoArticleError
from reader.loaders.draft import LONGEST_TEXT, TOO_LONG
from reader.loaders.plain import article_of_text
from reader.model.article import Article
from tests.loaders.sources import HEADLINE, PARAGRAPHS, TEXT


def load(text: str) -> Article:
    return article_of_text(text, "a.txt")


def reasons(article: Article) -> list[tuple[str, str]]:
    return [(piece.reason, piece.text) for piece in article.dropped]


def codes(article: Article) -> list[str]:
    return [notice.code for notice in article.notices]


def test_a_headline_that_stands_four_times() -> None:
    article = load(f"{HEADLINE}\n\n" * 4 + TEXT)
    assert article.headline == HEADLINE
    assert article.text == TEXT
    assert [r for r, _ in reasons(article)] == ["headline", *["headline repeated"] * 3]
    assert ("headline-repeated", "Headline repeated 4 times") in [(n.code, n.text) for n in article.notices]
    assert dict(article.metadata_from)["headline"] == "text line"


def test_a_copied_page() -> None:
    article = load(
        f"Image created by AI\n\n{HEADLINE}\n\nPublished January 02, 2025\n20 days ago\n\n{TEXT}\n\n"
        "Leave a Comment\nRate this article:\nPlease enter your name.\nLooks good!\nLeave the first review"
    )
    assert article.text == TEXT
    assert (article.headline, article.published, article.outlet) == (HEADLINE, "2025-01-02", None)
    assert dict(article.metadata_from)["published"] == "text line"
    assert reasons(article) == [
        ("image credit", "Image created by AI"),
        ("headline", HEADLINE),
        ("date line", "Published January 02, 2025"),
        ("time of posting", "20 days ago"),
        ("form text", "Leave a Comment"),
        ("form text", "Rate this article:"),
        ("form text", "Please enter your name."),
        ("form text", "Looks good!"),
        ("form text", "Leave the first review"),
    ]
    assert codes(article) == ["form-text"]
    assert article.notices[0].text == "Form text at the end"


def test_dropped_pieces_know_their_place() -> None:
    first, second, *rest = PARAGRAPHS
    article = load("\n\n".join([HEADLINE, first, "Advertisement", second, *rest, "All rights reserved"]))
    before = {piece.reason: piece.before for piece in article.dropped}
    assert before["headline"] == 0
    assert article.text[before["advertisement"] or 0 :].startswith(second)
    assert before["copyright"] == len(article.text)


def test_byline_and_date_lines() -> None:
    article = load(f"{HEADLINE}\nBy Ada Lund and Tom Reyes, Staff Writers\n2 January 2025, 10:15\nUpdated: January 3, 2025\n\n{TEXT}")
    assert (article.byline, article.published) == ("Ada Lund and Tom Reyes", "2025-01-02")
    assert article.text == TEXT


def test_a_change_stands_for_the_date_where_there_is_no_other() -> None:
    assert load(f"{HEADLINE}\nLast updated on January 3, 2025\n\n{TEXT}").published == "2025-01-03"


@pytest.mark.parametrize("line", ["Von Ada Lund", "Par Ada Lund", "BY ADA LUND", "By the harbour desk, with Strandline"])
def test_lines_that_are_bylines(line: str) -> None:
    article = load(f"{HEADLINE}\n{line}\n\n{TEXT}")
    assert reasons(article)[1] == ("byline", line)
    assert article.byline == line.split(" ", 1)[1]


def test_the_name_of_the_site_above_the_headline() -> None:
    article = load(f"Calder Post - news of the sea\n\n{HEADLINE}\n\n{TEXT}")
    assert article.headline == HEADLINE
    assert reasons(article)[0] == ("above the headline", "Calder Post - news of the sea")


def test_a_text_without_a_headline_has_none() -> None:
    article = load(TEXT)
    assert article.headline is None
    assert article.text == TEXT
    assert article.dropped == ()


def test_a_sentence_is_no_headline() -> None:
    article = load(f"The pier is closed.\n\n{TEXT}")
    assert article.headline is None
    assert article.text.startswith("The pier is closed.\n\n")


def test_front_matter_comes_first() -> None:
    article = load(
        f'---\ntitle: "{HEADLINE}"\nsource: Calder Post\nauthor: By Ada Lund\npublished: 2025-01-02T09:30:00Z\n'
        f"url: https://calder.example/pier\nlanguage: en-GB\n---\n\n{HEADLINE}\n\n{TEXT}\n"
    )
    assert (article.headline, article.outlet, article.byline) == (HEADLINE, "Calder Post", "Ada Lund")
    assert (article.published, article.url, article.language) == ("2025-01-02T09:30:00+00:00", "https://calder.example/pier", "en")
    assert article.text == TEXT
    assert reasons(article) == [("headline repeated", HEADLINE)]
    assert set(dict(article.metadata_from).values()) == {"front matter"}
    assert article.notices == ()


def test_a_date_that_cannot_be_read_is_told() -> None:
    article = load(f"---\npublished: next spring\n---\n{TEXT}")
    assert article.published is None
    assert [(n.code, n.text) for n in article.notices] == [
        ("no-date", "No date found (“next spring” could not be read); weekdays stay open")
    ]


def test_notices() -> None:
    assert codes(load(f"{HEADLINE}\n\nThe pier is closed for good, the board said.")) == ["no-date", "very-short"]
    assert codes(load(f"{TEXT}\n\nThe builders, who had waited for the whole of last winter, were told that they would")) == [
        "no-date",
        "cut-off",
    ]
    twice = load(f"{TEXT}\n\n{PARAGRAPHS[0]}")
    assert codes(twice) == ["no-date", "repeated-blocks"]
    assert twice.text == TEXT


def test_language_and_id() -> None:
    article = load(TEXT)
    assert article.language == "en"
    assert dict(article.metadata_from)["language"] == "words of the text"
    assert article.id == load(TEXT + "\n").id != load(TEXT + "\n\nMore of it followed.").id
    assert article.origin == "a.txt"


def test_paragraphs_are_places_of_the_text() -> None:
    article = load(f"{HEADLINE}\n\n{TEXT}")
    assert tuple(span.of(article.text) for span in article.paragraphs) == PARAGRAPHS


def test_nothing_but_residue_is_no_article() -> None:
    with pytest.raises(NoArticleError, match="no article") as caught:
        load("Advertisement\n\n* * *\n\nLeave a Comment")
    assert caught.value.input == "a.txt"
    assert "Leave a Comment" in caught.value.read


def test_a_timeline_keeps_its_days() -> None:
    days = [line for day in (12, 13, 14) for line in (f"December {day}, 2024", PARAGRAPHS[day - 12])]
    article = load("\n\n".join([HEADLINE, PARAGRAPHS[3], PARAGRAPHS[2] + " And more.", "The story so far, day by day.", *days]))
    assert "December 14, 2024" in article.text
    assert "December 13, 2024" in article.text


def test_what_is_longer_than_any_article_is_cut_and_told() -> None:
    article = load(f"{TEXT}\n\n" + "The pier is closed. " * 30_000 + f"\n\n{PARAGRAPHS[3]} And more.")
    assert len(article.text) == LONGEST_TEXT
    assert [(piece.reason, len(piece.text)) for piece in article.dropped][-1][0] == TOO_LONG
    assert "read-partly" in codes(article)
    assert sum(len(piece.text) for piece in article.dropped if piece.reason == TOO_LONG) > 90_000
