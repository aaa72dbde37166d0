"""kill -9 at random moments: the library opens clean, and nothing that was told to be saved is lost.

The number of kills is small in a usual run; ./run.sh bench does two hundred.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.store.check import check
from reader.store.library import Library
from tests.needs import needs_qt
from tests.store.to_kill import digest

_FEW, _MANY = 8, 200
_LONGEST_S = 0.6
_LONGEST_WINDOW_S = 4.0


@dataclass(slots=True)
class _Told:
    """What the killed processes had told: for each event the last revision, and the digest of each revision."""

    last: dict[str, int] = field(default_factory=dict)
    digests: dict[tuple[str, int], str] = field(default_factory=dict)
    saves: int = 0

    def take(self, line: str) -> None:
        """Takes one line."""
        words = line.split()
        if len(words) == 4 and words[0] == "saved":
            uid, revision = words[1], int(words[2])
            self.last[uid] = max(revision, self.last.get(uid, 0))
            self.digests[uid, revision] = words[3]
            self.saves += 1
        elif words[:1] == ["opened"]:
            assert words == ["opened", "-"], line


def _killed(path: Path, seed: int, longest: float, *extra: str) -> list[str]:
    """The lines of a process that is killed at a random moment after it has opened the library."""
    command = [sys.executable, "-m", "tests.store.to_kill", str(path), str(seed), *extra]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert process.stdout is not None
    first = process.stdout.readline()
    timer = threading.Timer(random.Random(seed).uniform(0, longest), lambda: process.send_signal(signal.SIGKILL))
    timer.start()
    # A line that was cut by the kill was told to nobody.
    lines = [line for line in process.stdout if line.endswith("\n")]
    process.stdout.close()
    process.wait()
    timer.join()
    return [first, *lines]


def _look(path: Path, told: _Told) -> None:
    """Nothing is missing. A save that was under way when the process was killed may be there or not."""
    if not path.exists():
        assert not told.last
        return
    check(path)
    library = Library(path)
    assert library.open().message == ""
    for uid, revision in told.last.items():
        event, found = library.read(uid)
        assert found in (revision, revision + 1), (uid, revision, found)
        if found == revision:
            assert digest(event) == told.digests[uid, revision]
        assert all(s.article is not None for s in event.sources if s.state == "ready")
        # What stands there now is what goes on being the truth.
        told.last[uid] = found
        told.digests[uid, found] = digest(event)
    library.close()


def _kill_again_and_again(path: Path, times: int, longest: float, *extra: str) -> _Told:
    path.parent.mkdir(exist_ok=True)
    told = _Told()
    for seed in range(times):
        for line in _killed(path, seed, longest, *extra):
            told.take(line)
        _look(path, told)
    return told


def test_what_was_told_to_be_saved_outlives_a_kill(path: Path) -> None:
    assert _kill_again_and_again(path, _FEW, _LONGEST_S).saves > _FEW


@pytest.mark.slow
@needs_qt
def test_the_same_in_a_session_with_files_loading(path: Path) -> None:
    assert _kill_again_and_again(path, 2, _LONGEST_WINDOW_S, "window").saves


@pytest.mark.bench
def test_two_hundred_kills(path: Path) -> None:
    told = _kill_again_and_again(path, _MANY, _LONGEST_S)
    print(f"\n{_MANY} kills, {told.saves} saves told, {len(told.last)} events: nothing lost, every opening clean")


@pytest.mark.bench
@needs_qt
def test_two_hundred_kills_of_a_session(path: Path) -> None:
    told = _kill_again_and_again(path, _MANY, 2 * _LONGEST_WINDOW_S, "window")
    print(f"\n{_MANY} kills of a session that loads and edits, {told.saves} saves told, {len(told.last)} events: nothing lost")
