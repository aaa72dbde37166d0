from __future__ import annotations

from pathlib import Path

from reader.cli.demo import articles_of
from reader.paths import seeds
from tests.cli.console import Console


def test_the_sample_event_is_printed(console: Console) -> None:
    assert console("demo", "--format", "text") == 0
    assert console.out.startswith("5 sources")
    assert console.err == ""


def test_json_into_a_file(console: Console, tmp_path: Path) -> None:
    assert console("demo", "--format", "json", "-o", str(tmp_path / "demo.json")) == 0
    assert (tmp_path / "demo.json").stat().st_size > 1000


def test_the_articles_of_every_sample_event_are_there() -> None:
    events = sorted(p.parent for p in seeds().glob("*/event.toml"))
    assert events
    for event in events:
        inputs = articles_of(event)
        assert len(inputs) >= 4
        assert all(Path(i).is_file() for i in inputs)
