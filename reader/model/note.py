"""What a user writes beside the sources: notes on findings and passages, and codes given to passages."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.anchor import Anchor


@dataclass(frozen=True, slots=True)
class Note:
    """A note on the words at its anchors; one without anchors is on the event.

    `id` is unique for ever, so that copies of an event can be brought together. `kind` is that of the finding on which it
    was written, or "" for a passage. `changed` is the moment of the last change, ISO 8601 in UTC.
    """

    id: str
    text: str
    anchors: tuple[Anchor, ...] = ()
    kind: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Coding:
    """A code of a codebook given to a passage by a coder."""

    id: str
    code: str
    anchor: Anchor
    coder: str = ""
    changed: str = ""
