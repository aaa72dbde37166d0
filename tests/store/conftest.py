"""Libraries in a folder of their own, with a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.store.library import Library

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library" / "library.parallax"


@pytest.fixture
def open_one(path: Path) -> Iterator[Callable[..., Library]]:
    """Opens a library as often as it is called; all are closed at the end."""
    made: list[Library] = []

    def open_one(where: Path = path, now: datetime = NOW) -> Library:
        library = Library(where, lambda: now)
        library.open()
        made.append(library)
        return library

    yield open_one
    for library in made:
        library.close()


@pytest.fixture
def library(open_one: Callable[..., Library]) -> Library:
    return open_one()
