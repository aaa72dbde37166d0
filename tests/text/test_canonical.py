"""Canonical text: what it takes out, where its paragraphs are."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.canonical import blocks_of, canonical, join, one_line


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("co\u00adoperate\u200b now\ufeff", "cooperate now"),
        ("bell\x07 and nul\x00", "bell and nul"),
        ("turned \u202earound", "turned around"),
        ("half \ud83d a pair", "half \ufffd a pair"),
        ("3\u00a0000 people", "3\u00a0000 people"),
        ("e" + "\u0323" * 900, "\u1eb9" + "\u0323" * 29),
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
    ],
    ids=["line ends", "composed", "invisible", "controls", "direction", "surrogate", "no-break space", "pile of marks", "joiner"],
)
def test_canonical(raw: str, clean: str) -> None:
    assert canonical(raw) == clean


def test_one_line_squeezes_white_space() -> None:
    assert one_line("  The pier\n\t was   closed \u2009 today ") == "The pier was closed today"


def test_each_line_is_a_paragraph() -> None:
    assert blocks_of("A headline\nBy Ada Lund\n\nThe pier was closed.\n \nIt opens in May.") == (
        "A headline",
        "By Ada Lund",
        "The pier was closed.",
        "It opens in May.",
    )


def test_a_hard_wrapped_text_is_joined() -> None:
    wrapped = (
        "The harbour board of Port Ellery said on Tuesday that the old pier would stay\n"
        "closed until the divers had looked at every one of its two hundred piles, and\n"
        "that nobody should expect it to open before May.\n"
        "\n"
        "A spokesman gave no reason.\n"
    )
    assert blocks_of(wrapped) == (
        "The harbour board of Port Ellery said on Tuesday that the old pier would stay closed until the divers had looked at "
        "every one of its two hundred piles, and that nobody should expect it to open before May.",
        "A spokesman gave no reason.",
    )


def test_short_lines_are_not_taken_for_wrapped_ones() -> None:
    text = (
        "The council met on Monday evening and stayed until long after ten.\n"
        "Nobody spoke.\n"
        "The mayor left early and would not say where she was going to."
    )
    assert len(blocks_of(text)) == 3


def test_join_gives_the_places() -> None:
    text, spans = join(["One.", "", "Two words."])
    assert text == "One.\n\nTwo words."
    assert [span.of(text) for span in spans] == ["One.", "Two words."]


@given(st.text())
def test_canonical_is_stable_and_can_be_written(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


@given(st.text())
def test_blocks_keep_every_visible_character(text: str) -> None:
    def visible(words: str) -> str:
        return "".join(words.split())

    assert visible("".join(blocks_of(text))) == visible(canonical(text))


@given(st.lists(st.text(alphabet="ab .\u00e9", max_size=12).map(one_line)))
def test_spans_of_join_hold_the_paragraphs(paragraphs: list[str]) -> None:
    text, spans = join(paragraphs)
    assert [span.of(text) for span in spans] == [p for p in paragraphs if p]
