"""The streams of a command, and what may be written to them.

Standard output carries results alone, as UTF-8 bytes; standard error carries one line for each problem, and a progress bar
where a person sits in front of it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from reader.errors import UsageError
from reader.exports.format import Page
from reader.render.harmless import encodable, harmless

Progress = Callable[[int, int], None]

_BAR = 24
_PAUSE = 0.1
"""Seconds between two drawings of the progress bar."""


class OutputError(UsageError):
    """Standard output takes no more, a full disk behind it, say."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a command reads and writes. `environ` is the process's environment."""

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: BinaryIO
    environ: Mapping[str, str]

    def error(self, about: str, message: str) -> None:
        """One line on standard error: `parallax: INPUT: what is wrong and what to do`."""
        self._line(f"parallax: {harmless(about)}: {harmless(message)}")

    def note(self, message: str) -> None:
        """One line on standard error that is about no input."""
        self._line(f"parallax: {harmless(message)}")

    def page(self, output: str = "-") -> Page:
        """What the reader of standard output sees: columns and colours of a terminal; a plain page for files and pipes."""
        if output != "-" or not self.stdout.isatty():
            return Page()
        import shutil

        return Page(shutil.get_terminal_size((100, 24)).columns, self._colours())

    @contextmanager
    def writing(self, output: str) -> Iterator[Callable[[str | bytes], None]]:
        """Writes to standard output ("-") or to a file that appears only when all of it is written, and not at all where
        nothing is.

        Raises UsageError where the file cannot be written, before any work is done.
        """
        if output == "-":
            yield self._print
            return
        with _new_file(Path(output)) as file:
            yield lambda content: _write(file, content)

    @contextmanager
    def progress(self, what: str) -> Iterator[Progress]:
        """A progress bar on standard error while the block runs, on a terminal only and at most ten times a second."""
        if not self.stderr.isatty():
            yield lambda done, total: None
            return
        bar = _Bar(self.stderr, what)
        try:
            yield bar.show
        finally:
            bar.clear()

    def _print(self, content: str | bytes) -> None:
        """Writes to standard output at once: a program that asks line by line waits for each answer."""
        try:
            _write(self.stdout, content)
            self.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"standard output can't be written ({error.strerror}); name a file with -o") from error

    def _line(self, text: str) -> None:
        self.stdout.flush()
        self.stderr.write((text + "\n").encode("utf-8", "replace"))
        self.stderr.flush()

    def _colours(self) -> bool:
        if self.environ.get("NO_COLOR") or self.environ.get("TERM") == "dumb":
            return False
        return sys.platform != "win32" or any(k in self.environ for k in ("WT_SESSION", "TERM", "ANSICON"))


def terminal_of_process() -> Terminal:
    """The streams of this process."""
    return Terminal(sys.stdin.buffer, sys.stdout.buffer, sys.stderr.buffer, os.environ)


def _write(file: BinaryIO, content: str | bytes) -> None:
    file.write(content if isinstance(content, bytes) else encodable(content).encode())


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `path` when the block ends well and has written something; otherwise what stood there
    stays. A device or a pipe is written to as it is."""
    try:
        path = path.resolve()
        if path.is_dir():
            raise UsageError(f"{path}: is a folder; give -o the name of a file")
        if path.exists() and not path.is_file():
            with path.open("wb") as device:
                yield device
            return
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            with part.open("xb") as file:
                yield file
                written = file.tell()
            if written:
                os.replace(part, path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        if error.filename is None:
            raise
        raise UsageError(f"{path}: can't be written ({error.strerror}); give -o another place") from error


class _Bar:
    """Draws `what ████░░░░ 3 of 8` over itself."""

    def __init__(self, stream: BinaryIO, what: str) -> None:
        self._stream = stream
        self._what = what
        self._next = 0.0
        self._drawn = False

    def show(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now < self._next or total <= 0:
            return
        self._next = now + _PAUSE
        full = min(_BAR, _BAR * done // total)
        self._draw(f"\r{self._what} {'█' * full}{'░' * (_BAR - full)} {done} of {total}\x1b[K")
        self._drawn = True

    def clear(self) -> None:
        if self._drawn:
            self._draw("\r\x1b[K")

    def _draw(self, text: str) -> None:
        self._stream.write(text.encode("utf-8", "replace"))
        self._stream.flush()
