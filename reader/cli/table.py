"""The commands. A new one is a module here, a line in this table and a test."""

from __future__ import annotations

from reader.cli import batch, compare, demo, extract, facts, window
from reader.cli.command import Command

COMMANDS: tuple[Command, ...] = (
    window.COMMAND,
    demo.COMMAND,
    extract.COMMAND,
    facts.COMMAND,
    compare.COMMAND,
    batch.COMMAND,
)
