"""Archived copies stand for the pages that they are copies of."""

from __future__ import annotations

import pytest

from reader.loaders.archived import Copy, copy_of
from reader.loaders.html import HTML
from tests.loaders.sources import page, source

ADDRESS = "https://calder.example/sea/pier-closed"


@pytest.mark.parametrize(
    ("url", "copy"),
    [
        (f"https://web.archive.org/web/20250102093000/{ADDRESS}", Copy(ADDRESS, "2025-01-02")),
        (f"http://web.archive.org/web/20250102093000id_/{ADDRESS}", Copy(ADDRESS, "2025-01-02")),
        ("https://web.archive.org/web/2025/http:/calder.example/pier", Copy("http://calder.example/pier", None)),
        ("https://web.archive.org/web/20250102/calder.example/pier", Copy("http://calder.example/pier", "2025-01-02")),
        (f"https://archive.ph/2025.01.02-093000/{ADDRESS}", Copy(ADDRESS, "2025-01-02")),
        (f"https://web.archive.org/web/20250202/https://web.archive.org/web/20250102/{ADDRESS}", Copy(ADDRESS, "2025-01-02")),
        ("https://web.archive.org/web/20259999/https://calder.example/x", Copy("https://calder.example/x", None)),
        (ADDRESS, None),
        ("https://web.archive.org/save", None),
        (None, None),
    ],
)
def test_addresses_of_copies(url: str | None, copy: Copy | None) -> None:
    assert copy_of(url) == copy


def test_a_copy_shows_the_address_and_date_of_the_original_and_says_what_it_is() -> None:
    archive = "https://web.archive.org/web/20250105120000/"
    head = f'<link rel="canonical" href="{archive}{ADDRESS}"><meta property="article:published_time" content="2025-01-02T09:30:00Z">'
    (article,) = HTML.load(source(page(head=head), url=archive + ADDRESS))
    assert (article.url, article.published) == (ADDRESS, "2025-01-02T09:30:00+00:00")
    assert "Archived copy of 2025-01-05" in [notice.text for notice in article.notices]


def test_the_outlet_of_a_copy_is_not_the_archive() -> None:
    (article,) = HTML.load(source(page(), url=f"https://web.archive.org/web/20250105120000/{ADDRESS}"))
    assert "archive" not in (article.outlet or "").lower()
