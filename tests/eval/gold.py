"""What a careful reader found in the sample events: loading `seeds/*/gold.json`.

The file stands on snippets, never on offsets, so that a loader may change what surrounds them:

    {"articles":   ["meridian-wire.txt", ...]           the event's articles, in the order of event.toml
     "loaded":     [{"article", "headline", "published", "residue"}]
                                                        what the loaders have to find (a published day stands for any of its
                                                        moments), and beginnings of what has to leave the text
     "alignments": [{"what", "passages": [PLACE...]}]   sentences that make one point; a place names its sentence by the words
                                                        that open it; every two places of different articles are aligned
     "facts":      [{PLACE, "kind", "value", "credited_to"}]
                                                        value: those fields of the contract that matter; credited_to: words that
                                                        name the source, where there is one
     "findings":   [{"kind", "verdict", "what", "values": [PLACE...]}]}

    PLACE: "article" (file name), "snippet", and "context" where the snippet stands more than once in the text: words that stand
    there once and hold the snippet once.

One label is one fact with all places where it is told. Its verdict is that of the whole: `differ` as soon as two of them
can't both be true. Marked are all differ, update and compatible of every kind, and agree for dates, numbers, quotations and
the facts that carry the story. A fact that one article tells alone is no label.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.model.finding import Verdict
from reader.model.span import Span
from reader.paths import seeds


class GoldError(ValueError):
    """The labels do not fit the texts they are about."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words in one article: its position in the event, the words, and what makes them unique there (or None)."""

    article: int
    snippet: str
    context: str | None = None

    def locate(self, text: str) -> Span:
        """Where the words stand, in code points of `text`; GoldError unless it is exactly one place."""
        if self.context is None:
            return _once(text, self.snippet)
        around = _once(text, self.context)
        inside = _once(self.context, self.snippet)
        return Span(around.start + inside.start, around.start + inside.end)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the loaders have to make of one article; `residue` are words that have to leave its text."""

    article: int
    headline: str
    published: str
    residue: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """Sentences of different articles that make one point; every two of different articles are aligned."""

    what: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A mention that has to be found; `value` holds the fields of the contract that matter, as JSON has them."""

    place: Place
    kind: str
    value: Mapping[str, object]
    credited_to: str | None


@dataclass(frozen=True, slots=True)
class Label:
    """A fact that two or more articles tell, and how they stand to each other on it."""

    kind: str
    verdict: Verdict
    what: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Gold:
    """All labels of one event; `files` are its articles in order."""

    folder: Path
    files: tuple[str, ...]
    loaded: tuple[Loaded, ...]
    points: tuple[Point, ...]
    facts: tuple[Fact, ...]
    labels: tuple[Label, ...]

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place that is named anywhere."""
        grouped = [*(p.places for p in self.points), *(label.places for label in self.labels)]
        return tuple(p for places in grouped for p in places) + tuple(f.place for f in self.facts)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The articles' files, in order."""
        return tuple(self.folder / name for name in self.files)


def event_folders() -> tuple[Path, ...]:
    """The folders of all sample events, by name."""
    return tuple(sorted(p.parent for p in seeds().glob("*/event.toml")))


def event_of(folder: Path) -> Mapping[str, object]:
    """What event.toml says about an event: title, description, language, fictional, articles."""
    return tomllib.loads((folder / "event.toml").read_text(encoding="utf-8"))


def load_gold(folder: Path) -> Gold:
    """The labels of the event in `folder`."""
    raw = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    order = {name: i for i, name in enumerate(raw["articles"])}

    def place(item: Mapping[str, str]) -> Place:
        return Place(order[item["article"]], item["snippet"], item.get("context"))

    def places(items: Sequence[Mapping[str, str]]) -> tuple[Place, ...]:
        return tuple(place(i) for i in items)

    return Gold(
        folder,
        tuple(raw["articles"]),
        tuple(Loaded(order[x["article"]], x["headline"], x["published"], tuple(x["residue"])) for x in raw["loaded"]),
        tuple(Point(p["what"], places(p["passages"])) for p in raw["alignments"]),
        tuple(Fact(place(f), f["kind"], f["value"], f.get("credited_to")) for f in raw["facts"]),
        tuple(Label(f["kind"], Verdict(f["verdict"]), f["what"], places(f["values"])) for f in raw["findings"]),
    )


def _once(text: str, words: str) -> Span:
    found = text.count(words)
    if found != 1:
        raise GoldError(f"{words!r} stands {found} times in the text, not once")
    start = text.index(words)
    return Span(start, start + len(words))
