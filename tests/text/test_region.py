"""The run of lines of a copied page that is the report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.region import Region, is_sentence, region_of, score_of, words_of

LONG = "The harbour board of Port Ellery said on Tuesday that the old pier will stay closed until the end of May."
SHORT = "Tide tables were wrong for a year"


def region(lines: list[str]) -> Region:
    return region_of(lines, [None] * len(lines))


def test_paragraphs_between_headlines_are_the_report() -> None:
    found = region([SHORT, "Menu", LONG, LONG, LONG, SHORT, "Most read", "Share"])
    assert (found.start, found.end) == (2, 5)


def test_a_subheading_or_two_do_not_end_the_report() -> None:
    found = region(["Menu", LONG, LONG, "What comes next", LONG, LONG, "Share"])
    assert (found.start, found.end) == (1, 6)


def test_what_is_known_to_be_residue_speaks_against_the_report() -> None:
    lines = [LONG, LONG, LONG, LONG]
    assert region_of(lines, [None, None, "comments", "comments"]).end == 2


def test_no_paragraph_no_report() -> None:
    assert region(["Menu", SHORT]) == Region(0, 0, 0.0)
    assert region([]) == Region(0, 0, 0.0)


@pytest.mark.parametrize(("line", "sentence"), [("He said “no.”", True), ("Share", False), ("終わった。", True), ("(Ends here.)", True)])
def test_ends_of_sentences(line: str, sentence: bool) -> None:
    assert is_sentence(line) is sentence


def test_letters_count_where_a_language_sets_no_spaces() -> None:
    assert words_of("港の古い桟橋は五月末まで閉鎖されたままになると港湾局が火曜日に発表した。") > 5
    assert words_of(LONG) == len(LONG.split())


@given(st.lists(st.text(max_size=80), max_size=30))
def test_the_region_lies_within_the_lines_and_its_score_is_positive(lines: list[str]) -> None:
    found = region(lines)
    assert 0 <= found.start <= found.end <= len(lines)
    assert found.words == pytest.approx(sum(max(score_of(line), 0.0) for line in lines[found.start : found.end]))
