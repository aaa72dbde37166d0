"""Notes in their places: what each is on in this comparison, and those whose words are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.anchors import anchor_at, find
from reader.compare.decisions import meeting
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.model.note import Note
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class NotePlace:
    """A note's words in one article: its position in the comparison, and the span in code points of its text."""

    note: Note
    article: int
    span: Span


@dataclass(frozen=True, slots=True)
class PlacedNotes:
    """`on_findings` has (id of a finding, note); `places` all words that were found, in text order; `adrift` the notes none of
    whose words were found: they stay, in a tray, until their text comes back."""

    on_findings: tuple[tuple[str, Note], ...] = ()
    places: tuple[NotePlace, ...] = ()
    adrift: tuple[Note, ...] = ()

    def of(self, finding: Finding) -> Note | None:
        """The note on a finding: the last one, if there are several."""
        return next((note for name, note in reversed(self.on_findings) if name == finding.id), None)


def note_anchors(comparison: Comparison, finding: Finding) -> Note:
    """An empty note, without an id, on a finding's words."""
    anchors = tuple(anchor_at(comparison.articles[v.article].article, v.span) for v in finding.values)
    return Note("", "", anchors, finding.kind)


def place_notes(comparison: Comparison, notes: Sequence[Note]) -> PlacedNotes:
    """Finds each note's words again. A note without anchors is on the event and never adrift."""
    position = {a.article.id: i for i, a in enumerate(comparison.articles)}
    on_findings, places, adrift = [], [], []
    for note in notes:
        found = []
        for anchor in note.anchors:
            at = position.get(anchor.article)
            span = find(anchor, comparison.articles[at].article.text) if at is not None else None
            if at is not None and span is not None:
                found.append(NotePlace(note, at, span))
        places += found
        on = meeting(comparison, note.kind, note.anchors) if note.kind else None
        if on is not None:
            on_findings.append((on.id, note))
        if note.anchors and not found:
            adrift.append(note)
    return PlacedNotes(tuple(on_findings), tuple(sorted(places, key=lambda p: (p.article, p.span))), tuple(adrift))
