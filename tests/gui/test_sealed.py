from __future__ import annotations

import os
import pickle
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from reader.gui.parcel import Unpacker, packed
from reader.gui.sealed import _OURS, BoundedUnpickler, Parcel, known_reading, opened, packed_values, sealed, unpacked
from reader.model.article import Notice
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.service.loaded import Loading
from reader.service.names import reading_name
from reader.store.kept import Kept
from tests.build import sample


@pytest.fixture(autouse=True)
def our_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """The comparison built by hand has a kind of value of its own."""
    monkeypatch.setattr("reader.gui.sealed._OURS", (*_OURS, "tests.build"))


def test_a_comparison_comes_out_as_it_went_in() -> None:
    comparison = sample()
    found = opened(sealed(packed(comparison), "now"))
    assert found is not None
    stamp, parcel = found
    unpacker = Unpacker(parcel, [a.article for a in comparison.articles])
    while unpacker.unpack():
        pass
    assert stamp == "now"
    assert unpacker.comparison() == comparison


def test_values_enumerations_and_dates_are_made() -> None:
    values = [Span(1, 2), Verdict.DIFFER, date(2024, 12, 30), ("a", 1, None)]
    assert [unpacked(piece) for piece in packed_values(values).pieces] == values


@pytest.mark.parametrize("value", [os.system, Path("a"), pickle.Unpickler, Unpacker, ValueError("a")])
def test_nothing_else_is_made(value: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        BoundedUnpickler(BytesIO(pickle.dumps(value))).load()


def test_damaged_and_foreign_bytes_are_none() -> None:
    whole = sealed(packed_values([Span(1, 2)]), "now")
    assert opened(whole) is not None
    for broken in (b"", b"{}", whole[:-1], whole[1:], whole[:-3] + b"abc", b"Parallax parcel 1\n[]\n", b"Parallax parcel 1\n{}\n"):
        assert opened(broken) is None


@pytest.mark.parametrize("shapes", [{"reader.model.span:Span": ["start"]}, {"reader.model.gone:Span": []}, {"os:system": []}])
def test_values_that_look_otherwise_today_are_none(shapes: dict[str, list[str]]) -> None:
    assert opened(sealed(Parcel((), shapes), "now")) is None


def test_what_was_read_in_a_file_is_known(tmp_path: Path) -> None:
    kept, path = Kept(tmp_path / "kept"), tmp_path / "a.txt"
    path.write_text("words")
    loading = Loading(tuple(a.article for a in sample().articles), ())
    assert known_reading(kept, str(path)) is None
    kept.put(reading_name(str(path)), sealed(packed_values([loading]), "now"))
    assert known_reading(kept, str(path)) == loading
    for other in ([], [Notice("a", "b")]):
        kept.put(reading_name(str(path)), sealed(packed_values(other), "now"))
        assert known_reading(kept, str(path)) is None
