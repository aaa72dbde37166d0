from __future__ import annotations

import pytest

from reader.exports.format import Page
from reader.exports.table import FORMATS, format_named
from tests.build import sample


def test_names_and_endings_are_unique() -> None:
    assert len({f.name for f in FORMATS}) == len(FORMATS)
    assert len({f.extension for f in FORMATS}) == len(FORMATS)
    assert all(f.extension.startswith(".") for f in FORMATS)


@pytest.mark.parametrize("name", [f.name for f in FORMATS])
def test_each_format_writes_a_comparison_the_same_twice(name: str) -> None:
    made = format_named(name)
    assert made.write(sample())
    assert made.write(sample(), Page(60)) == made.write(sample(), Page(60))


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        format_named("papyrus")
