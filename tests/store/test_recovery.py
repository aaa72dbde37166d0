"""Damaged libraries: set aside, and all that can be read is in the new one."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import StoreError
from reader.store.library import Library
from tests.store.build import event, report
from tests.store.conftest import NOW

_EVENTS = 12


def _filled(open_one: Callable[..., Library], path: Path) -> None:
    library = open_one()
    for i in range(_EVENTS):
        library.save(event(f"e{i}", f"Event {i}", report(f"Report number {i} of the night. " * 60)), 0)
    library.close()
    # The log is gone with the last connection: the file is all there is.
    assert not path.with_name(path.name + "-wal").exists()


def _opened(path: Path) -> tuple[Library, str]:
    library = Library(path, lambda: NOW)
    return library, library.open().message


def test_a_page_that_is_lost_costs_what_stood_on_it(open_one: Callable[..., Library], path: Path) -> None:
    _filled(open_one, path)
    data = bytearray(path.read_bytes())
    at = data.index(b"Report number 5 of the night")
    page = at // 4096 * 4096
    data[page : page + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    library, message = _opened(path)
    assert "was damaged" in message
    aside = path.with_name("library-damaged-20260304-093000.parallax")
    assert aside.read_bytes() == bytes(data)
    assert len(library.rows()) >= _EVENTS - 2
    whole = [library.read(row.uid)[0] for row in library.rows()]
    assert sum(s.article is not None for e in whole for s in e.sources) >= _EVENTS - 4
    assert all(e.notes for e in whole if e.title.startswith("Event"))
    library.save(event("new", "New", report("After the damage.")), 0)
    assert library.search("damage")
    library.close()


def test_a_word_changed_inside_a_text_is_noticed(open_one: Callable[..., Library], path: Path) -> None:
    _filled(open_one, path)
    data = path.read_bytes().replace(b"Report number 5 of", b"Report number 6 of", 1)
    path.write_bytes(data)
    library, message = _opened(path)
    assert message == ""
    (source,) = library.read("e5")[0].sources
    assert (source.state, source.article) == ("failed", None)
    assert "damaged" in source.reason
    library.close()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_damaged_the_library_opens_and_takes_new_events(open_one: Callable[..., Library], path: Path, seed: int) -> None:
    _filled(open_one, path)
    dice, data = random.Random(seed), bytearray(path.read_bytes())
    for _ in range(dice.choice((1, 3, 30))):
        start = dice.randrange(100 if seed % 3 else 0, len(data))
        length = dice.choice((1, 16, 512, 8192))
        data[start : start + length] = dice.randbytes(len(data[start : start + length]))
    if seed % 4 == 3:
        del data[len(data) // 2 :]
    path.write_bytes(data)
    try:
        library, _ = _opened(path)
    except StoreError:
        assert path.read_bytes() == bytes(data)  # no library any more (its first page is gone): left alone, and told
        return
    library.save(event("new", "New", report("After the damage.")), 0)
    assert library.search("damage")
    for row in library.rows():
        library.read(row.uid)
    library.close()
