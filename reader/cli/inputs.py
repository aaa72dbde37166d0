"""From what a user names to articles, with a line for everything that can't be loaded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.cli.terminal import Terminal

if TYPE_CHECKING:
    from reader.service.loaded import Loading


def load_inputs(inputs: Sequence[str], terminal: Terminal) -> Loading:
    """Loads all inputs that can be loaded, and names the others on standard error."""
    from reader.loaders.source import LARGEST
    from reader.service.loading import load

    with terminal.progress("Loading") as progress:
        loading = load(inputs, stdin=lambda: terminal.stdin.read(LARGEST + 1), progress=progress, cancelled=lambda: False)
    for failure in loading.failures:
        terminal.error(failure.input, failure.message)
    return loading
