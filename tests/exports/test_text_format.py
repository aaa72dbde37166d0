from __future__ import annotations

from dataclasses import replace

import pytest

from reader.exports.format import Page
from reader.exports.layout import columns, wrapped
from reader.exports.text_format import write
from reader.model.comparison import Comparison
from reader.render.words import SECTIONS, VERDICTS
from tests.build import article, sample


def lines(page: Page | None = None) -> list[str]:
    return write(sample(), page or Page()).splitlines()


def test_the_head_counts_sources_origins_and_verdicts() -> None:
    assert lines()[:2] == ["4 sources, 3 origins", "≠ Differ 3, ≠ Update 1, ≈ Compatible 1, = Agree 2, ○ Only one 2"]


def test_sections_stand_in_order() -> None:
    text = write(sample())
    places = [text.index(f"\n{VERDICTS[v].sign} {VERDICTS[v].label} ", 100) for v in SECTIONS]
    assert places == sorted(places)


def test_a_finding_shows_words_credit_silence_and_reason() -> None:
    text = write(sample(), Page(width=110))
    assert "  A  ⟦Nine⟧ passengers were hurt.\n     older\n" in text
    assert "     credited to the town's hospital\n     No match found: C, D\n  → A says nine" in text
    assert "    Only older. A (3 Dec)" in text


def test_passages_that_align_are_listed() -> None:
    text = write(sample())
    assert "  A 2     Nine passengers were hurt.\n  B 2     Twelve passengers were hurt" in text


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120])
def test_lines_keep_the_width(width: int) -> None:
    wide = [line for line in lines(Page(width)) if columns(line) > width]
    assert wide == []


def test_no_escape_codes_unless_asked_for() -> None:
    assert "\x1b" not in write(sample())


def test_colour_is_switched_off_at_every_line_end() -> None:
    for line in lines(Page(50, colour=True)):
        codes = line.count("\x1b[")
        assert codes == 2 * line.count("\x1b[0m")


def test_marks_are_underlined_in_colour() -> None:
    assert "\x1b[1;4;31mDecember 2\x1b[0m" in write(sample(), Page(80, colour=True))


def test_short_values_are_not_broken() -> None:
    for width in range(40, 90):
        assert write(sample(), Page(width)).count("⟦December 2⟧") == 2


def test_foreign_control_characters_do_nothing() -> None:
    hostile = article("\x1b[31mRed\x07 ⟦v:alert⟧\u202e, they said.", outlet="\x1b]0;owned\x07", headline="a\nb\x1b[2J")
    text = write(Comparison((hostile.analysed,), (), (), (), ()), Page(colour=True))
    assert "\x1b]" not in text
    assert "\x1b[2J" not in text
    assert "\x07" not in text


def test_a_single_source_has_nothing_to_be_compared_with() -> None:
    alone = replace(sample(), articles=sample().articles[:1], findings=(), groups=(), alignments=(), origins=())
    assert "Nothing to compare it with." in write(alone)


def test_two_sources_without_findings_say_so() -> None:
    silent = replace(sample(), findings=(), groups=(), alignments=(), origins=())
    assert "No facts found that could be compared." in write(silent)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("五月三日停电", 4, ["五月", "三日", "停电"]),
        ("e\u0301e\u0301e\u0301 x", 3, ["e\u0301e\u0301e\u0301", "x"]),
        ("", 10, []),
        ("五", 1, ["五"]),
    ],
)
def test_wrapping_counts_columns(text: str, width: int, expected: list[str]) -> None:
    assert list(wrapped(text, width)) == expected
