from __future__ import annotations

import os
import time
from pathlib import Path

from reader.store.kept import Kept, beside


def test_what_is_kept_is_found_until_it_is_dropped(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "made" / "when needed")
    assert kept.get("a") is None
    assert not kept.has("a")
    kept.put("a", b"one")
    kept.put("a", b"two")
    assert kept.has("a")
    assert kept.get("a") == b"two"
    kept.drop("a")
    assert kept.get("a") is None
    kept.drop("a")


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    kept = Kept(tmp_path, most=10)
    for age, name in ((30, "a"), (20, "b")):
        kept.put(name, b"1234")
        os.utime(tmp_path / name, (time.time() - age, time.time() - age))
    assert kept.get("a") is not None  # and is used now
    kept.put("c", b"1234")
    assert [kept.has(name) for name in "abc"] == [True, False, True]


def test_what_nobody_uses_for_a_month_goes(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.put("a", b"1")
    long_ago = time.time() - 31 * 86400
    os.utime(tmp_path / "a", (long_ago, long_ago))
    kept.put("b", b"1")
    assert not kept.has("a")


def test_a_folder_that_can_not_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    kept = Kept(tmp_path / "file")
    kept.put("a", b"1")
    assert kept.get("a") is None


def test_it_stands_beside_its_library(tmp_path: Path) -> None:
    assert beside(tmp_path / "library.parallax") == tmp_path / "library.kept"
