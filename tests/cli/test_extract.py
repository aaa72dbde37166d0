from __future__ import annotations

from pathlib import Path

from tests.cli.console import Console


def test_json_shows_the_article_and_its_sentences(console: Console, reports: Path) -> None:
    assert console("extract", str(reports / "ledger.txt"), "--format", "json") == 0
    [article] = console.data["articles"]
    assert article["headline"] == "Ferry Calder runs aground"
    assert article["published"] == "2024-12-03"
    start, end = article["sentences"][1]
    assert article["text"][start:end] == "Nine passengers were hurt."
    assert list(console.data) == ["articles"]


def test_text_shows_where_metadata_come_from(console: Console, reports: Path) -> None:
    assert console("extract", str(reports / "ledger.txt")) == 0
    assert "headline  Ferry Calder runs aground (front matter)" in console.out
    assert "Nine passengers were hurt." in console.out


def test_text_shows_what_was_dropped(console: Console, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "The mayor said the bridge will reopen in June, after months of work.\n\nLeave a Comment\n", encoding="utf-8"
    )
    console("extract", str(tmp_path / "a.txt"))
    assert "Dropped: 1" in console.out
    assert ": Leave a Comment" in console.out


def test_status_3_without_any_article(console: Console, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    assert console("extract", str(tmp_path / "empty.txt")) == 3
    assert console.err.count("\n") == 1
