from __future__ import annotations

from pathlib import Path

import pytest

from reader.gui import launch
from reader.gui.sample import sample_event
from reader.service.names import reading_name
from reader.store.kept import Kept, beside


def test_processes_are_waited_for_unless_everything_was_read_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = tmp_path / "library.parallax"
    monkeypatch.setenv("PARALLAX_LIBRARY", str(library))
    kept = Kept(beside(library))
    path = tmp_path / "a.txt"
    path.write_text("words")
    assert not launch._known([str(path)], demo=False)
    kept.put(reading_name(str(path)), b"")
    assert launch._known([str(path)], demo=False)
    assert not launch._known([str(path), "https://example.org"], demo=False)
    assert not launch._known([], demo=True)
    for given in sample_event().inputs:
        kept.put(reading_name(given), b"")
    assert launch._known([], demo=True)
