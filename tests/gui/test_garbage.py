"""Garbage is searched for on the window's thread alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.garbage import Garbage


class _Knot:
    """Refers to itself, so that only a search finds it; remembers where it was deleted."""

    threads: list[threading.Thread] = []  # noqa: RUF012 (what a deletion tells must outlive the object)

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.threads.append(threading.current_thread())


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    gc.collect()
    _Knot.threads.clear()
    gc.enable()
    made = Garbage()
    yield made
    made.close()


def _make_many(times: int = 20_000) -> None:
    for _ in range(3):
        _Knot()
    kept: list[list[int]] = [[] for _ in range(times)]
    assert kept


def test_another_thread_never_deletes_what_it_did_not_make(garbage: Garbage, qtbot: QtBot) -> None:
    _Knot()
    thread = threading.Thread(target=_make_many)
    thread.start()
    thread.join()
    assert _Knot.threads == []
    hold: list[list[int]] = [[] for _ in range(20_000)]
    qtbot.waitUntil(lambda: len(_Knot.threads) == 4)
    assert set(_Knot.threads) == {threading.main_thread()}
    assert hold


def test_nothing_is_searched_while_much_is_made(garbage: Garbage, qtbot: QtBot) -> None:
    garbage.pause()
    _make_many()
    qtbot.wait(700)
    assert _Knot.threads == []


def test_what_has_settled_is_not_searched_again(garbage: Garbage, qtbot: QtBot) -> None:
    hold: list[list[int]] = [[] for _ in range(20_000)]
    garbage.pause()
    garbage.settle()
    assert hold
    assert gc.get_freeze_count() >= 20_000


def test_python_searches_by_itself_again_afterwards(garbage: Garbage) -> None:
    assert not gc.isenabled()
    garbage.close()
    assert gc.isenabled()
