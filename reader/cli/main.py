"""The entry of the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from reader.cli.border import guarded
from reader.cli.parser import parse
from reader.cli.table import COMMANDS
from reader.cli.terminal import Terminal, terminal_of_process


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    return run(sys.argv[1:] if argv is None else argv, terminal_of_process())


def run(argv: Sequence[str], terminal: Terminal) -> int:
    """Runs one command on the given streams and returns its exit status."""

    def work() -> int:
        arguments = parse(argv, COMMANDS)
        status: int = arguments.run(arguments, terminal)
        return status

    return int(guarded(work, terminal))
