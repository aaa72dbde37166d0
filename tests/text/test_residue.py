"""Residue of copied pages: whole lines, never a sentence of a report."""

from __future__ import annotations

import pytest

from reader.paths import resources
from reader.text.lexicon import word_list
from reader.text.residue import FORM_TEXT, TIME_OF_POSTING, residue_reasons
from tests.timing import seconds_of

SENTENCE = "The harbour board said on Tuesday that the pier would stay closed until May."


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Image created by AI", "image credit"),
        ("Photo: Ada Lund / Calder Post", "image credit"),
        ("20 days ago", TIME_OF_POSTING),
        ("Updated 2 hours ago", TIME_OF_POSTING),
        ("vor 3 Tagen", TIME_OF_POSTING),
        ("il y a 2 heures", TIME_OF_POSTING),
        ("Leave a Comment", FORM_TEXT),
        ("Rate this article:", FORM_TEXT),
        ("Please enter your name.", FORM_TEXT),
        ("ADVERTISEMENT", "advertisement"),
        ("Anzeige", "advertisement"),
        ("4 min read", "reading time"),
        ("Lesezeit: 2 Minuten", "reading time"),
        ("READ MORE: Why the tide tables of Port Ellery are wrong", "related link"),
        ("• Share this story", "share buttons"),
        ("Comments (12)", "comments"),
        ("© 2025 Calder Post. All rights reserved.", "copyright"),
        ("Lire aussi : le pont fermé", "related link"),
        ("Lees ook: de brug", "related link"),
        ("* * *", "separator"),
    ],
)
def test_lines_of_residue(line: str, reason: str) -> None:
    assert residue_reasons([SENTENCE, line, SENTENCE]) == (None, reason, None)


@pytest.mark.parametrize(
    "line",
    [
        "Please enter the building by the side door, police told residents of Calder Street.",
        "Advertisement spending fell by a third in May, the board said.",
        "She read more than two hundred letters from survivors.",
        "Share prices rose.",
        "The attack took place 20 days ago.",
        "Comments by the minister drew anger.",
        "He signed up for the navy at nineteen.",
        "“No comment,” she said.",
        "“Looks good!”",
        "Five people died.",
        "12",
    ],
)
def test_lines_of_a_report(line: str) -> None:
    assert residue_reasons([SENTENCE, line, SENTENCE]) == (None, None, None)


def test_weak_lines_count_only_beside_residue() -> None:
    assert residue_reasons(["Looks good!", SENTENCE]) == (None, None)
    assert residue_reasons(["Please enter your name.", "Looks good!", SENTENCE]) == (FORM_TEXT, FORM_TEXT, None)
    assert residue_reasons([SENTENCE, "Facebook", "WhatsApp", SENTENCE]) == (None, "buttons", "buttons", None)


def test_short_lines_behind_a_form_at_the_end_belong_to_it() -> None:
    lines = [SENTENCE, "Leave a Comment", "Tell us what you think", "Please enter a message.", "Go on"]
    assert residue_reasons(lines) == (None, *[FORM_TEXT] * 4)


def test_headlines_behind_a_list_of_links_at_the_end_belong_to_it() -> None:
    lines = [SENTENCE, "Related Stories", "Why the tide tables are wrong", "Council meeting postponed"]
    assert residue_reasons(lines) == (None, "related link", "related link", "related link")


def test_a_paragraph_behind_a_form_stays() -> None:
    assert residue_reasons(["Leave a Comment", "A short line", SENTENCE]) == (FORM_TEXT, None, None)


def test_short_last_lines_without_residue_stay() -> None:
    assert residue_reasons([SENTENCE, "Correction", "An earlier version named the wrong pier"]) == (None, None, None)


def test_long_lines_are_never_residue() -> None:
    assert residue_reasons(["Read more: " + "word " * 40]) == (None,)


def test_long_runs_of_marks_take_no_time() -> None:
    lines = ["(" * 100_000, "Read more: " + "(" * 200 + "x", "." * 250 + "x"]
    assert residue_reasons(lines)[0] is None
    assert seconds_of(lambda: residue_reasons(lines)) < 1


def test_no_lines() -> None:
    assert residue_reasons([]) == ()


@pytest.mark.parametrize("name", sorted(path.stem for path in (resources() / "words").glob("residue-*.txt")))
def test_every_list_can_be_read_and_is_used(name: str) -> None:
    lists = word_list(name)
    assert lists
    plain = [line for reason, lines in lists.items() if reason != "weak" for line in lines if "*" not in line and "<" not in line]
    assert all(residue_reasons([SENTENCE, line, SENTENCE])[1] for line in plain)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Leggi anche: Il molo resta chiuso fino a maggio", "related link"),
        ("Riproduzione riservata", "copyright"),
        ("Tekst gaat verder onder de advertentie", "advertisement"),
        ("Lees ook", "related link"),
        ("Continua após a publicidade", "advertisement"),
        ("Deixe um comentário", FORM_TEXT),
    ],
)
def test_residue_in_other_languages(line: str, reason: str) -> None:
    assert residue_reasons([SENTENCE, line, SENTENCE]) == (None, reason, None)
