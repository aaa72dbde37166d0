"""Copied pages: what stands above the headline and below the report leaves the text, sentences never do."""

from __future__ import annotations

from reader.loaders.plain import article_of_text
from tests.loaders.sources import HEADLINE, PARAGRAPHS

ABOVE = ["Calder Post", "Sea and shore", "Weather"]
BELOW = [
    "Tide tables were wrong for a year",
    "Mail boat gets a new engine",
    "The cat that lives on the east pier",
    "Harbour fair on Sunday",
]


def copied(above: list[str], below: list[str]) -> str:
    return "\n\n".join([*above, HEADLINE, *PARAGRAPHS, *below])


def test_headlines_of_other_reports_below_are_dropped_with_their_place() -> None:
    article = article_of_text(copied([], BELOW), "copied.txt")
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert {d.text for d in article.dropped if d.reason == "below the article"} == set(BELOW)


def test_a_sentence_below_is_kept() -> None:
    last = "The board asked fishermen to keep away from the rotten piles until then."
    assert article_of_text(copied([], [*BELOW, last]), "copied.txt").text.endswith(last)


def test_a_short_list_at_the_end_is_kept() -> None:
    article = article_of_text(copied([], ["Two builders bid", "One pier closed"]), "copied.txt")
    assert article.text.endswith("One pier closed")


def test_a_text_that_is_a_list_is_kept() -> None:
    lines = [f"Boat {i}: leaves the east pier at {i % 12 + 1} in the morning from Monday to Friday all year" for i in range(60)]
    assert lines[-1] in article_of_text("\n\n".join([HEADLINE, *PARAGRAPHS[:2], *lines]), "list.txt").text
