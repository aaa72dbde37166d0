"""What holds for every kind of fact, in any language and for any text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.facts.kind import FactKind
from reader.facts.table import KINDS
from reader.model.mention import Mention
from reader.text.document import prepare
from tests.facts.marks import found_in
from tests.timing import seconds_of

LANGUAGES = ("en", "de", "fr", "es", "it", "zh", "ar", "ru", "und")
NESTED = {"attribution"}
"""Kinds of which one mention can hold another: A says that B says."""

PIECES = [
    "Anna Vogel ",
    "the mayor of Elm ",
    "said ",
    "sagte ",
    "did not ",
    "3 percent ",
    "on May 2 ",
    "“",
    "”",
    '"',
    "''",
    "``",
    "«",
    "»",
    "'",
    ", ",
    ". ",
    ": ",
    "\n",
    "\n\n",
    "👩‍🚀 ",
    "e\u0301 ",
    "\u202e",
    "U.S. ",
    "according to ",
    "laut ",
    "(",
    ")",
    "ﬁ ",
    "İ ",
    "I'm ",
    "dit-il ",
    "a-t-il dit, ",
    "— ",
    "dijo ",
    "became ",
    "and chief executive ",
    "54",
    "-year-old ",
    "2024年12月",
    "３０人",
    "٣٠ ",
    "״",
    "”",
    "🇫🇷",
    "n\u0303",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60)

BULK = [
    "— dit Jean, ",
    "a",
    "A ",
    "said ",
    '"',
    "“ ",
    "'",
    "``",
    "not ",
    "1",
    "1,",
    ".",
    ". ",
    "-",
    "of the ",
    "Mr. ",
    "and said ",
    "Ann Lee, ",
    "(",
    "e\u0301",
    "\n",
    "said that he did not say that ",
    "„“",
]


def every(text: str, language: str) -> Iterator[tuple[FactKind, list[Mention]]]:
    found = found_in(prepare(text, language), KINDS[-1])
    yield from ((kind, found[kind.name]) for kind in KINDS)


@given(TEXTS, st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_a_mention_is_what_stands_at_its_span(text: str, language: str) -> None:
    for _, mentions in every(text, language):
        for mention in mentions:
            assert text[mention.span.start : mention.span.end] == mention.text != ""
            if mention.credited_to:
                assert mention.credited_to.span.of(text) == mention.credited_to.text


@given(TEXTS, st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_mentions_of_one_kind_do_not_overlap(text: str, language: str) -> None:
    for kind, mentions in every(text, language):
        if kind.name not in NESTED:
            assert all(one.span.end <= two.span.start for one, two in pairwise(mentions)), kind.name


@given(TEXTS, st.sampled_from(LANGUAGES))
@settings(deadline=None)
def test_finding_again_finds_the_same(text: str, language: str) -> None:
    assert list(every(text, language)) == list(every(text, language))


@pytest.mark.parametrize(("piece", "language"), [*((piece, "en") for piece in BULK), *((piece, "de") for piece in BULK[:7])])
def test_time_is_bounded(piece: str, language: str) -> None:
    """Ten times the text takes at most some twenty times as long, whatever is repeated."""
    short, long = (piece * (size // len(piece)) for size in (1_000, 10_000))
    every_seconds(short, language)
    assert every_seconds(long, language) < max(1.0, 25 * every_seconds(short, language))


def every_seconds(text: str, language: str) -> float:
    return seconds_of(lambda: list(every(text, language)), runs=2)
