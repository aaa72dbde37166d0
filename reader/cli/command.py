"""What a command of the command line is."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from reader.cli.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, a line of help, its arguments and what it does. `run` returns the exit status."""

    name: str
    help: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Terminal], int]


def add_inputs(parser: ArgumentParser, nargs: str = "+") -> None:
    """The inputs that most commands take."""
    parser.add_argument("inputs", metavar="INPUT", nargs=nargs, help="a file, a folder, an address, or - for standard input")


def add_output(parser: ArgumentParser) -> None:
    """Where the result goes."""
    parser.add_argument("-o", "--output", metavar="FILE", default="-", help="write to FILE instead of standard output")
