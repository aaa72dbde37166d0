"""Several pages are fetched side by side, and each tells its own failure."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from reader.errors import NetworkError
from reader.loaders.network import Arrived, Network, Page
from reader.service.fetching import fetching

URLS = ("https://calder.example/a", "https://north.example/b")

pytestmark = pytest.mark.outlives


class Meeting(Network):
    """Answers only when all its pages have been asked for: one after the other would wait for ever."""

    def __init__(self) -> None:
        super().__init__()
        self._barrier = threading.Barrier(len(URLS), timeout=30)

    def fetch(
        self, url: str, deadline: float = 15.0, *, arrived: Arrived = lambda *_: None, cancelled: Callable[[], bool] = lambda: False
    ) -> Page:
        self._barrier.wait()
        if url.endswith("b"):
            raise NetworkError(url, "the server can't be reached. Check the address")
        return Page(url, b"words", None, None)


def test_pages_are_fetched_side_by_side_and_failures_stay_with_their_page() -> None:
    with fetching(URLS, Meeting(), lambda *_: None, lambda: False) as page_of:
        assert page_of(URLS[0]).data == b"words"
        with pytest.raises(NetworkError, match="can't be reached"):
            page_of(URLS[1])
