"""A terminal made of memory, for commands run in this process."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reader.cli.main import run
from reader.cli.terminal import Terminal


class Screen(BytesIO):
    """A stream that a person looks at."""

    def isatty(self) -> bool:
        return True


@dataclass(slots=True)
class Console:
    """Runs commands and keeps what they wrote."""

    stdin: bytes = b""
    environ: dict[str, str] = field(default_factory=dict)
    screen: bool = False
    out: str = ""
    err: str = ""

    def __call__(self, *argv: str) -> int:
        stream = Screen if self.screen else BytesIO
        terminal = Terminal(BytesIO(self.stdin), stream(), stream(), self.environ)
        status = run(argv, terminal)
        self.out = _written(terminal.stdout)
        self.err = _written(terminal.stderr)
        return status

    @property
    def data(self) -> Any:
        """Standard output read as JSON."""
        return json.loads(self.out)

    @property
    def answers(self) -> list[Any]:
        """Standard output read as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


def _written(stream: Any) -> str:
    written: bytes = stream.getvalue()
    return written.decode()


def json_lines(questions: Sequence[object]) -> bytes:
    """Questions as JSON Lines."""
    return "".join(json.dumps(q) + "\n" for q in questions).encode()
