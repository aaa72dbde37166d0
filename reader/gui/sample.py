"""The sample event that ships with the program."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from reader.paths import seeds

_EVENT = "treasury-breach"


@dataclass(frozen=True, slots=True)
class SampleEvent:
    """An event's title and the paths of its articles."""

    title: str
    inputs: tuple[str, ...]


def sample_event() -> SampleEvent:
    """Reads the sample event's description."""
    return read_event(seeds() / _EVENT)


def read_event(folder: Path) -> SampleEvent:
    """Reads the event.toml of a folder."""
    with (folder / "event.toml").open("rb") as file:
        event = tomllib.load(file)
    return SampleEvent(event["title"], tuple(str(folder / article["file"]) for article in event["articles"]))
