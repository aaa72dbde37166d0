from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.service.names import comparison_name, program_stamp, reading_name
from tests.build import sample

ARTICLES = tuple(a.article for a in sample().articles)


def test_the_same_articles_have_the_same_name_wherever_they_came_from() -> None:
    assert comparison_name(ARTICLES) == comparison_name(tuple(replace(a, origin="elsewhere") for a in ARTICLES))


@pytest.mark.parametrize(
    "others",
    [
        ARTICLES[::-1],
        ARTICLES[1:],
        (replace(ARTICLES[0], published="2020-01-01"), *ARTICLES[1:]),
        (replace(ARTICLES[0], text=ARTICLES[0].text + "."), *ARTICLES[1:]),
    ],
)
def test_other_articles_have_another(others: tuple[object, ...]) -> None:
    assert comparison_name(others) != comparison_name(ARTICLES)  # type: ignore[arg-type]


def test_a_file_has_a_name_for_each_of_its_states(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one")
    os.utime(path, ns=(1, 1))
    first = reading_name(str(path))
    assert first == reading_name(str(path)) != ""
    path.write_text("two")
    os.utime(path, ns=(1, 1))
    assert reading_name(str(path)) != first
    path.write_text("one")
    os.utime(path, ns=(2, 2))
    assert reading_name(str(path)) != first


@pytest.mark.parametrize("given", ["https://example.org/a", "", "\0", "no such file"])
def test_what_is_no_file_has_none(given: str, tmp_path: Path) -> None:
    assert reading_name(given) == ""
    assert reading_name(str(tmp_path)) == ""


def test_the_stamp_is_one_for_a_program() -> None:
    assert program_stamp() == program_stamp()
    assert len(program_stamp()) == 64
