"""`parallax batch`: many comparisons from one file, one a line."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from reader.cli.command import Command, add_output
from reader.cli.terminal import Terminal

_MOST_WORKERS = 61
"""What Windows can wait for at once."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "events", metavar="EVENTS.jsonl", help='a file, or -, of {"id", "articles": [{"headline", "outlet", "published", "url", "text"}]}'
    )
    parser.add_argument("--workers", type=_workers, metavar="N", default=1, help="processes that compare side by side; default: 1")
    add_output(parser)


def _workers(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_WORKERS:
        raise ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_WORKERS}")
    return int(text)


def _run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.cli.comparison_lines import answer_comparison
    from reader.cli.json_lines import reading, write_answers
    from reader.cli.pool import in_order

    with terminal.writing(arguments.output) as write, reading(arguments.events, terminal) as lines:
        return write_answers(in_order(answer_comparison, lines, arguments.workers), write)


COMMAND = Command("batch", "compare many events, one JSON object a line", _arguments, _run)
