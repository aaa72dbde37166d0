"""What the articles of an event call one person, body or place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameForm:
    """One form of a name as it is written, with the positions of the articles that write it so, in order."""

    text: str
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EventName:
    """A person, a body or a place of an event. `canonical` is the fullest form that any article has, in the spelling that most
    have; `type` is PER, ORG or LOC; `forms` are all forms, the most used first, with spelling variants; `titles` the titles in front
    of the name. `mentions` are all its mentions, each by its article's position and its own among that article's mentions."""

    canonical: str
    type: str
    forms: tuple[NameForm, ...]
    titles: tuple[str, ...]
    mentions: tuple[tuple[int, int], ...]
