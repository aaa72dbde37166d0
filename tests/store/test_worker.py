from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest

from reader.store.claim import Claim
from reader.store.library import Library
from reader.store.location import library_path
from reader.store.worker import LibraryThread
from tests.store.build import event


def _save(number: int, library: Library) -> int:
    return library.save(event(f"e{number}"), 0)


def test_jobs_run_on_one_thread_in_their_order_and_errors_come_back(path: Path) -> None:
    thread = LibraryThread(Library(path))
    thread.submit(lambda library: library.open()).result(30)
    names = [thread.submit(lambda _: threading.current_thread().name) for _ in range(3)]
    assert {n.result(5) for n in names} == {"library"}
    saved = [thread.submit(partial(_save, i)) for i in range(5)]
    failed = thread.submit(lambda library: library.save(event("e1"), 7))
    with pytest.raises(Exception, match="another window"):
        failed.result(5)
    assert [s.result(5) for s in saved] == [1] * 5
    thread.close()


def test_what_was_asked_for_is_done_before_closing(path: Path) -> None:
    thread = LibraryThread(Library(path))
    thread.submit(lambda library: library.open())
    last = thread.submit(lambda library: library.save(event(), 0))
    thread.close()
    assert last.result(0) == 1


def test_an_event_is_held_by_one_at_a_time(path: Path) -> None:
    one, other = Claim(path, "e1"), Claim(path, "e1")
    assert one.take()
    assert not other.take()
    one.release()
    assert other.take()
    assert Claim(path, "e2").take()
    other.release()


def test_where_the_library_stands(tmp_path: Path) -> None:
    assert library_path({"PARALLAX_LIBRARY": str(tmp_path / "a.parallax")}) == tmp_path / "a.parallax"
    assert library_path({}).name == "library.parallax"
    assert library_path({"PARALLAX_LIBRARY": " "}).name == "library.parallax"
