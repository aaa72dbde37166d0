from __future__ import annotations

import re

import pytest

from reader.regex import regex


def test_it_does_what_the_pattern_does() -> None:
    late = regex(r"(\d+) of (\d+)", re.I)
    assert [m.groups() for m in late.finditer("3 of 4, 5 OF 6")] == [("3", "4"), ("5", "6")]
    assert late.sub("-", "3 of 4") == "-"
    assert late.fullmatch("3 of") is None


def test_its_source_is_known_before_it_is_compiled() -> None:
    assert regex("(").pattern == "("


def test_a_wrong_pattern_is_told_when_it_is_used() -> None:
    with pytest.raises(re.error):
        regex("(").search("a")


def test_it_has_no_more_than_a_pattern() -> None:
    with pytest.raises(AttributeError):
        _ = regex("a").nothing  # type: ignore[attr-defined]
