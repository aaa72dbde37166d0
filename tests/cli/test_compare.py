from __future__ import annotations

import json
from pathlib import Path

from tests.cli.console import Console


def test_text_is_the_default(console: Console, reports: Path) -> None:
    assert console("compare", str(reports)) == 0
    assert console.out.startswith("2 sources")
    assert "Harbour Ledger" in console.out
    assert console.err == ""


def test_json(console: Console, reports: Path) -> None:
    assert console("compare", str(reports), "--format", "json") == 0
    assert [a["outlet"] for a in console.data["articles"]] == ["Harbour Ledger", "Meridian Wire"]


def test_colours_on_a_screen_alone(reports: Path) -> None:
    seen = Console(screen=True, environ={"TERM": "xterm"})
    seen("compare", str(reports))
    assert "\x1b[1m" in seen.out


def test_the_ending_of_the_file_chooses_the_format(console: Console, reports: Path, tmp_path: Path) -> None:
    target = tmp_path / "result.json"
    assert console("compare", str(reports), "-o", str(target)) == 0
    assert console.out == ""
    assert json.loads(target.read_text(encoding="utf-8"))["schema"] == "parallax/comparison/1"


def test_a_named_format_is_stronger_than_the_ending(console: Console, reports: Path, tmp_path: Path) -> None:
    target = tmp_path / "result.json"
    console("compare", str(reports), "-o", str(target), "--format", "text")
    assert target.read_text(encoding="utf-8").startswith("2 sources")


def test_what_fails_is_named_and_the_rest_is_done(console: Console, reports: Path) -> None:
    assert console("compare", str(reports), "missing.txt", "--format", "json") == 1
    assert console.err.startswith("parallax: missing.txt: ")
    assert len(console.data["articles"]) == 2


def test_nothing_loaded_writes_nothing(console: Console, tmp_path: Path) -> None:
    target = tmp_path / "result.txt"
    assert console("compare", "missing.txt", "-o", str(target)) == 3
    assert console.out == ""
    assert not target.exists()


def test_one_article_alone_is_shown_and_said_to_be_alone(console: Console, reports: Path) -> None:
    assert console("compare", str(reports / "wire.txt"), "--format", "json") == 0
    assert "nothing to compare it with" in console.err
    assert console.err.count("\n") == 1
    assert {f["verdict"] for f in console.data["findings"]} <= {"only"}


def test_standard_input_is_an_input(reports: Path) -> None:
    piped = Console(stdin=(reports / "wire.txt").read_bytes())
    assert piped("compare", str(reports / "ledger.txt"), "-", "--format", "json") == 0
    assert [a["outlet"] for a in piped.data["articles"]] == ["Harbour Ledger", "Meridian Wire"]
