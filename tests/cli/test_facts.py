from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cli.console import Console, json_lines


def dates(data: Any) -> list[str]:
    return [m["value"]["timex"] for m in data["mentions"] if m["kind"] == "date"]


def test_json_shows_articles_and_mentions(console: Console, reports: Path) -> None:
    assert console("facts", str(reports / "ledger.txt"), "--format", "json") == 0
    assert list(console.data) == ["articles", "mentions"]
    assert dates(console.data) == ["2024-12-02"]


def test_the_day_can_be_given(console: Console, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The mayor said on Monday that the bridge was shut for repairs.\n", encoding="utf-8")
    console("facts", str(tmp_path / "a.txt"), "--format", "json", "--date", "2025-01-02")
    assert dates(console.data) == ["2024-12-30"]
    assert console.data["articles"][0]["metadata_from"]["published"] == "user"


def test_what_is_no_day_is_wrong_usage(console: Console) -> None:
    assert console("facts", "a.txt", "--date", "Monday") == 2
    assert "2025-01-02" in console.err


def test_text(console: Console, reports: Path) -> None:
    assert console("facts", str(reports)) == 0
    assert "December 2" in console.out
    assert "timex 2024-12-02" in console.out


def test_either_inputs_or_lines(console: Console) -> None:
    assert console("facts") == 2
    assert console("facts", "a.txt", "--jsonl", "-") == 2


def test_lines_are_answered_in_order_with_the_offsets_of_their_text() -> None:
    text = "  Leave a Comment\n\n🚢 On Monday,\u00a0 the ferry sank. "
    lines = Console(stdin=json_lines([{"id": "a", "text": text, "published": "2025-01-02", "language": "en"}, {"id": 7, "text": "None."}]))
    assert lines("facts", "--jsonl", "-") == 0
    first, second = lines.answers
    assert (first["id"], second["id"]) == ("a", 7)
    assert first["articles"][0]["text"] == text
    [found] = [m for m in first["mentions"] if m["kind"] == "date"]
    assert text[found["start"] : found["end"]] == found["text"] == "Monday"
    assert second["mentions"] == []


def test_bad_lines_get_an_answer_and_the_rest_goes_on() -> None:
    deep = b'{"id": 1, "text": ' + b"[" * 100_000 + b"\n"
    bad = b'not json\n[1]\n{"id": 2}\n{"id": 3, "text": 5}\n{"id": NaN, "text": "x"}\n{"id": 1.5, "text": "x"}\n\xff\xfe\n' + deep
    lines = Console(stdin=bad + b"\n  \n" + json_lines([{"id": "good", "text": "It rained."}]))
    assert lines("facts", "--jsonl", "-") == 1
    assert len(lines.answers) == 9
    assert all(list(a) == ["id", "error"] for a in lines.answers[:-1])
    assert [a["id"] for a in lines.answers] == [None, None, 2, 3, None, None, None, None, "good"]
    assert lines.err == ""


def test_half_a_character_keeps_the_offsets() -> None:
    lines = Console(stdin=b'{"id": "\\ud800", "text": "A \\ud800 ferry sank on 2 May 2024."}\n')
    assert lines("facts", "--jsonl", "-") == 0
    [answer] = lines.answers
    assert answer["articles"][0]["text"] == "A � ferry sank on 2 May 2024."
    assert all(m["text"] == answer["articles"][0]["text"][m["start"] : m["end"]] for m in answer["mentions"])


def test_a_missing_file_of_lines_is_status_3(console: Console) -> None:
    assert console("facts", "--jsonl", "missing.jsonl") == 3
    assert console.err == "parallax: missing.jsonl: there is no such file; check the name\n"


def test_an_empty_file_of_lines_is_status_3(console: Console) -> None:
    assert console("facts", "--jsonl", "-") == 3
