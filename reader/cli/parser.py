"""The arguments of the command line."""

from __future__ import annotations

import sys
from argparse import Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from reader.cli.command import Command
from reader.errors import UsageError

_DESCRIPTION = "Compare how several outlets report one event: what they agree on, where they differ, and why."
_EPILOG = """\
Without a command the window opens.

examples:
  parallax demo                              the sample event in the window
  parallax demo --format text                the same, printed
  parallax compare a.txt b.html              two reports side by side
  parallax compare reports/ -o result.html   a folder of reports, as a web page
  parallax extract https://news.example/a    what is taken from a page, and what is dropped

exit status: 0 done, 1 some inputs failed and the rest is done, 2 wrong usage, 3 nothing could be loaded
"""


class Parser(ArgumentParser):
    """Raises UsageError where argparse would print a paragraph and end the program."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


class _Version(Action):
    """Prints the version; looked up only when it is asked for, because the look-up takes its time."""

    def __call__(self, parser: ArgumentParser, namespace: Namespace, values: Any, option_string: str | None = None) -> NoReturn:
        from importlib.metadata import version

        sys.stdout.write(f"parallax {version('parallax-reader')}\n")
        parser.exit()


def parse(argv: Sequence[str], commands: Sequence[Command]) -> Namespace:
    """The arguments of one call. `run` of the result is the command's function. Raises UsageError."""
    names = [c.name for c in commands]
    chosen = argv[0] if argv else names[0]
    _check_command(argv, names)
    parser = Parser(prog="parallax", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    below = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for command in commands:
        own = below.add_parser(command.name, help=command.help, description=command.help)
        if command.name == chosen:
            command.add_arguments(own)
        own.set_defaults(run=command.run)
    return parser.parse_args(list(argv) or [names[0]])


def _check_command(argv: Sequence[str], names: Sequence[str]) -> None:
    first = argv[0] if argv else names[0]
    if first in names or first.startswith("-"):
        return
    if "://" in first or Path(first).exists():
        raise UsageError(f"{first}: no such command; to open it in the window: parallax open {first}")
    from difflib import get_close_matches

    near = get_close_matches(first, names, 1)
    hint = f"did you mean {near[0]}?" if near else f"the commands are {', '.join(names)}"
    raise UsageError(f"{first}: no such command; {hint}")
