"""`parallax compare`: what the sources agree on, where they differ, and why."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import PurePath

from reader.cli.command import Command, add_inputs, add_output
from reader.cli.inputs import load_inputs
from reader.cli.status import Status, of_inputs
from reader.cli.terminal import Terminal
from reader.exports.format import Format


def _arguments(parser: ArgumentParser) -> None:
    from reader.exports.table import FORMATS

    add_inputs(parser)
    add_format(parser, f"default: what the ending of FILE says, else {FORMATS[0].name}")
    add_output(parser)


def add_format(parser: ArgumentParser, default: str) -> None:
    """The format of a comparison; `default` tells in words what happens without it."""
    from reader.exports.table import FORMATS

    parser.add_argument("--format", choices=[f.name for f in FORMATS], help=default)


def _run(arguments: Namespace, terminal: Terminal) -> int:
    return compare_inputs(arguments.inputs, _format(arguments), arguments.output, terminal)


def compare_inputs(inputs: Sequence[str], target: Format, output: str, terminal: Terminal) -> Status:
    """Loads, compares and writes. A single article is shown with its own facts, and a line says that there is no other."""
    from reader.compare.engine import compare

    with terminal.writing(output) as write:
        loading = load_inputs(inputs, terminal)
        if not loading.articles:
            return Status.NOTHING_LOADED
        if len(loading.articles) == 1:
            terminal.note("only one article was loaded: there is nothing to compare it with; name two or more")
        with terminal.progress("Comparing") as progress:
            comparison = compare(loading.articles, progress=progress)
        write(target.write(comparison, terminal.page(output)))
    return of_inputs(len(loading.articles), len(loading.failures))


def _format(arguments: Namespace) -> Format:
    from reader.exports.table import FORMATS, format_named

    if arguments.format:
        return format_named(arguments.format)
    ending = PurePath(arguments.output).suffix.lower()
    return next((f for f in FORMATS if f.extension == ending), FORMATS[0])


COMMAND = Command("compare", "compare several reports on one event", _arguments, _run)
