"""`parallax demo`: the sample event."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.command import Command, add_output
from reader.cli.compare import add_format, compare_inputs
from reader.cli.terminal import Terminal
from reader.cli.window import NoWindowError, open_window
from reader.paths import seeds

_EVENT = "treasury-breach"


def _arguments(parser: ArgumentParser) -> None:
    add_format(parser, "print the comparison in this format instead of opening the window")
    add_output(parser)


def _run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.exports.table import FORMATS, format_named

    inputs = articles_of(seeds() / _EVENT)
    if arguments.format or arguments.output != "-":
        target = format_named(arguments.format or FORMATS[0].name)
        return compare_inputs(inputs, target, arguments.output, terminal)
    try:
        return open_window(inputs, terminal.environ, demo=True)
    except NoWindowError as error:
        terminal.note(f"{error}; here is the comparison as text")
        return compare_inputs(inputs, FORMATS[0], "-", terminal)


def articles_of(event: Path) -> tuple[str, ...]:
    """The files of a sample event in the order that its event.toml gives them."""
    import tomllib

    with (event / "event.toml").open("rb") as file:
        return tuple(str(event / article["file"]) for article in tomllib.load(file)["articles"])


COMMAND = Command("demo", "open the sample event, or print its comparison", _arguments, _run)
