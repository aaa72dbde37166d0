"""One window for each event, and no lock file that stays for ever."""

from __future__ import annotations

import multiprocessing
import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from reader.store.claim import Claim, sweep


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.parallax"


def locks(library: Path) -> list[str]:
    return sorted(path.name for path in (library.parent / ".open").glob("*"))


def test_one_holds_it_and_the_other_waits(library: Path) -> None:
    one, other = Claim(library, "e1"), Claim(library, "e1")
    assert one.take()
    assert not other.take()
    one.release()
    assert locks(library) == []
    assert other.take()
    other.release()
    other.release()
    assert locks(library) == []


def test_a_file_that_was_taken_away_before_it_was_locked_is_no_claim(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = Claim(library, "e1"), Claim(library, "e1")
    assert one.take()
    real = os.open

    def slow(path: Path, flags: int, mode: int) -> int:
        """Opens the file just before who holds it takes it away."""
        file = real(path, flags, mode)
        monkeypatch.setattr(os, "open", real)
        one.release()
        return file

    monkeypatch.setattr(os, "open", slow)
    assert other.take()
    assert locks(library) == ["e1.lock"]
    assert not Claim(library, "e1").take()
    other.release()


def hold(library: Path, told: Connection) -> None:
    """Takes an event and waits to be killed."""
    Claim(library, "killed").take()
    told.send(True)
    signal.pause()


def test_what_a_killed_program_left_is_swept_and_what_is_open_stays(library: Path) -> None:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=hold, args=(library, there))
    process.start()
    assert here.poll(30)
    mine = Claim(library, "mine")
    assert mine.take()
    sweep(library)
    assert locks(library) == ["killed.lock", "mine.lock"]
    process.kill()
    process.join()
    sweep(library)
    assert locks(library) == ["mine.lock"]
    mine.release()


def test_a_folder_that_is_not_there_has_nothing_to_sweep(library: Path) -> None:
    sweep(library)
    assert not (library.parent / ".open").exists()
