"""Reading in a process of its own: what ends it, and what keeps it from beginning."""

from __future__ import annotations

import os
from collections.abc import Iterator
from multiprocessing import spawn

import pytest

from reader.errors import BusyError, DamagedError, StoreError
from reader.store.guard import guarded

pytestmark = pytest.mark.filterwarnings("ignore:resource_tracker")


def _busy() -> None:
    raise BusyError("somebody writes")


@pytest.fixture
def no_process() -> Iterator[None]:
    usual = spawn.get_executable()
    spawn.set_executable("/bin/false")
    yield
    spawn.set_executable(usual)


def test_the_answer_comes_back() -> None:
    assert guarded(len, "four") == 4


def test_errors_of_the_store_come_as_they_are() -> None:
    with pytest.raises(BusyError, match="somebody writes"):
        guarded(_busy)


def test_a_file_that_ends_the_process_is_damaged() -> None:
    with pytest.raises(DamagedError, match="ended the program"):
        guarded(os._exit, 3)


@pytest.mark.skipif(os.name == "nt", reason="needs a program that ends at once")
def test_a_process_that_never_begins_says_nothing_about_the_file(no_process: None) -> None:
    with pytest.raises(StoreError, match="left as it is") as raised:
        guarded(len, "four")
    assert not isinstance(raised.value, DamagedError)
