"""`parallax facts`: the dates, numbers, names, quotations and claims of each article by itself."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from functools import partial

from reader.cli.command import Command, add_inputs, add_output
from reader.cli.inputs import load_inputs
from reader.cli.status import Status, of_inputs
from reader.cli.terminal import Terminal
from reader.errors import UsageError


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser, "*")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="default: text")
    parser.add_argument(
        "--date", type=_day, metavar="DAY", help="the day (2025-01-02) from which “Monday” counts, instead of the article's own"
    )
    parser.add_argument(
        "--jsonl", metavar="FILE", help="read texts from FILE (or -), one JSON object a line, and answer each with one line"
    )
    add_output(parser)


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no day; write it as 2025-01-02") from error


def _run(arguments: Namespace, terminal: Terminal) -> int:
    if bool(arguments.inputs) == (arguments.jsonl is not None):
        raise UsageError("facts: name either INPUTs or --jsonl FILE")
    return _of_lines(arguments, terminal) if arguments.jsonl is not None else _of_inputs(arguments, terminal)


def _of_inputs(arguments: Namespace, terminal: Terminal) -> Status:
    from reader.cli.fact_lines import dated
    from reader.cli.listing import facts_text
    from reader.compare.analysis import read_facts
    from reader.exports.json_format import articles_data, dumps, mentions_data

    with terminal.writing(arguments.output) as write:
        loading = load_inputs(arguments.inputs, terminal)
        if not loading.articles:
            return Status.NOTHING_LOADED
        articles = tuple(read_facts(dated(a, arguments.date)) for a in loading.articles)
        page = terminal.page(arguments.output)
        as_json = arguments.format == "json"
        write(dumps({**articles_data(articles), **mentions_data(articles)}) + "\n" if as_json else facts_text(articles, page))
    return of_inputs(len(loading.articles), len(loading.failures))


def _of_lines(arguments: Namespace, terminal: Terminal) -> Status:
    from reader.cli.fact_lines import answer_facts
    from reader.cli.json_lines import reading, write_answers

    with terminal.writing(arguments.output) as write, reading(arguments.jsonl, terminal) as lines:
        return write_answers(map(partial(answer_facts, day=arguments.date), lines), write)


COMMAND = Command("facts", "list the dates, numbers, names, quotations and claims of each article", _arguments, _run)
