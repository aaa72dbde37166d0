"""Dates of publication in all spellings, and what is no date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loaders.published import day_in, published_of
from reader.model.article import Article


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2025-01-02", "2025-01-02"),
        ("2025-01-02T09:30:00Z", "2025-01-02T09:30:00+00:00"),
        ("2025-01-02T09:30:00.123+0100", "2025-01-02T09:30:00+01:00"),
        ("2025-01-02 09:30", "2025-01-02"),
        ("20250102T093000Z", "2025-01-02T09:30:00+00:00"),
        ("2025-01-02T25:61:00Z", "2025-01-02"),
        ("Thu, 02 Jan 2025 09:30:00 GMT", "2025-01-02T09:30:00+00:00"),
        ("January 02, 2025", "2025-01-02"),
        ("2 January 2025, 10:15", "2025-01-02"),
        ("Jan. 2nd, 2025", "2025-01-02"),
        ("2. Januar 2025", "2025-01-02"),
        ("02.01.2025", "2025-01-02"),
        ("2 janvier 2025", "2025-01-02"),
        ("2 de enero de 2025", "2025-01-02"),
        ("31/12/2024", "2024-12-31"),
        ("12/31/2024", "2024-12-31"),
        ("2025年1月2日", "2025-01-02"),
        (1735810200, "2025-01-02T09:30:00+00:00"),
        (1735810200000, "2025-01-02T09:30:00+00:00"),
    ],
)
def test_published(written: object, published: str) -> None:
    assert published_of(written) == published


@pytest.mark.parametrize(
    "written",
    ["", "soon", "2025-13-45", "2025-02-30", "02/01/2025", "0000-00-00", "January 2025", "May 2", None,
     True, [], {}, float("nan"), 1e300, -5, "9" * 500, "٢٠٢٥-٠١-٤٥"],
)  # fmt: skip
def test_no_date(written: object) -> None:
    assert published_of(written) is None


def test_the_order_of_a_slashed_date_can_be_told() -> None:
    assert published_of("02/01/2025", month_first=True) == "2025-02-01"


def test_day_in_gives_the_place() -> None:
    text = "Published January 02, 2025 at noon"
    found = day_in(text)
    assert found is not None
    day, start, end = found
    assert (day, text[start:end]) == ("2025-01-02", "January 02, 2025")


@given(st.text(max_size=60))
def test_nothing_that_is_written_breaks_it(written: str) -> None:
    published = published_of(written)
    article = Article("0", "Text.", (), published=published)
    assert (article.published_day is None) == (published is None)
    assert article.published_at is None or len(published or "") > 10


@given(st.dates().map(str), st.times().map(str))
def test_every_moment_is_a_day_at_least(day: str, time: str) -> None:
    if 1800 <= int(day[:4]) <= 2100:
        assert (published_of(f"{day}T{time}") or "")[:10] == day
