"""`parallax open`: the window."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence

from reader.cli.command import Command, add_inputs
from reader.cli.libraries import missing_packages
from reader.cli.terminal import Terminal
from reader.errors import UsageError


class NoWindowError(UsageError):
    """No window can be opened here. The message tells why and what mends it."""


def _arguments(parser: ArgumentParser) -> None:
    add_inputs(parser, "*")


def _run(arguments: Namespace, terminal: Terminal) -> int:
    try:
        return open_window(arguments.inputs, terminal.environ)
    except NoWindowError as error:
        raise NoWindowError(f"{error}; without a window: parallax compare INPUT...") from error


def open_window(inputs: Sequence[str], environ: Mapping[str, str], *, demo: bool = False) -> int:
    """Opens the window and returns its exit status when it is closed. Raises NoWindowError before anything is opened."""
    if _is_headless(environ):
        raise NoWindowError("there is no display for a window")
    missing = missing_packages(environ)
    if missing:
        raise NoWindowError(f"Qt lacks system libraries; install them with: sudo apt-get install {' '.join(missing)}")
    try:
        main = _entry()
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")) and ".so" not in str(error):
            raise
        raise NoWindowError(f"Qt can't be loaded ({error}); reinstall it with: pip install --force-reinstall PySide6-Essentials") from error
    return main(inputs, demo=demo)


def _entry() -> Callable[..., int]:
    from reader.gui.launch import main

    return main


def _is_headless(environ: Mapping[str, str]) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    return not any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


COMMAND = Command("open", "open the window, with these inputs if any", _arguments, _run)
