from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli.json_lines import Answer, shielded
from reader.cli.pool import in_order
from reader.exports.json_format import Data
from tests.cli.console import Console, json_lines

ARTICLES = [
    {"outlet": "Harbour Ledger", "published": "2024-12-03", "text": "The ferry Calder ran aground off Port Ellery on December 2."},
    {"outlet": "Meridian Wire", "published": "2024-12-05", "text": "The ferry Calder ran aground off Port Ellery on December 5."},
]
EVENTS = json_lines([{"id": "one", "articles": ARTICLES}, {"id": "two", "articles": []}, {"id": 3, "articles": ARTICLES[:1]}])


def test_one_comparison_a_line() -> None:
    console = Console(stdin=EVENTS)
    assert console("batch", "-") == 1
    one, two, three = console.answers
    assert one["id"] == "one"
    assert len(one["comparison"]["articles"]) == 2
    assert two == {"id": "two", "error": "“articles” is no list of articles"}
    assert len(three["comparison"]["articles"]) == 1


def test_texts_are_taken_as_they_are() -> None:
    text = "Leave a Comment\n\n  The ferry  sank.\r\n"
    console = Console(stdin=json_lines([{"id": 1, "articles": [{"text": text}]}]))
    console("batch", "-")
    assert console.answers[0]["comparison"]["articles"][0]["text"] == text


def test_workers_give_the_same_lines_in_the_same_order(tmp_path: Path) -> None:
    (tmp_path / "events.jsonl").write_bytes(EVENTS * 4)
    console = Console()
    console("batch", str(tmp_path / "events.jsonl"))
    alone = console.out
    target = tmp_path / "out.jsonl"
    assert console("batch", str(tmp_path / "events.jsonl"), "-o", str(target), "--workers", "2") == 1
    assert target.read_text(encoding="utf-8") == alone


def fatal(line: bytes) -> Answer:
    """Dies of the line "die" like a worker that the system has killed."""
    if line == b'{"id": "die"}':
        os._exit(9)
    return Answer(line.decode(), failed=False)


def test_a_worker_that_dies_costs_its_line_alone() -> None:
    lines = [b'{"id": 1}', b'{"id": "die"}', b'{"id": 2}', b'{"id": 3}']
    answers = list(in_order(fatal, iter(lines), 2))
    assert [a.failed for a in answers] == [False, True, False, False]
    assert '"id": "die", "error": "the process that worked on it died' in answers[1].line


def broken(question: object) -> Data:
    raise ZeroDivisionError(str(question))


def test_a_fault_of_the_program_costs_its_line_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PARALLAX_DEBUG", raising=False)
    answer = shielded(b'{"id": 4}', broken)
    assert answer.failed
    assert answer.line.startswith('{"id": 4, "error": "a fault in Parallax itself: ZeroDivisionError')


def test_lines_are_read_only_as_far_ahead_as_needed() -> None:
    taken = []

    def lines() -> Iterator[bytes]:
        for i in range(1000):
            taken.append(i)
            yield b"%d" % i

    answers = in_order(fatal, lines(), 2)
    next(answers)
    assert len(taken) < 20
    answers.close()  # type: ignore[attr-defined]
