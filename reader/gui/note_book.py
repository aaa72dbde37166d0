"""The user's notes: written, moved and removed, each change one that can be undone, and their places in the comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.compare.anchors import anchor_at
from reader.compare.notes import PlacedNotes, note_anchors, place_notes
from reader.gui.commands import WriteNote
from reader.gui.language import tr
from reader.model.finding import Finding
from reader.model.note import Note
from reader.model.span import Span
from reader.render.words import letter

if TYPE_CHECKING:
    from reader.gui.session import Session


class NoteBook:
    """The notes of one session, which sends `notesChanged` for them. `now` gives the time that is written on a note."""

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now
        self.notes: tuple[Note, ...] = ()
        """Oldest first."""
        self.placed = PlacedNotes()
        """What the notes are on in the session's comparison, and those whose words are gone."""

    def of(self, finding: Finding) -> Note | None:
        """The note on a finding."""
        return self.placed.of(finding)

    def write(self, finding: Finding, text: str) -> None:
        """Writes the note on a finding; an empty text removes it. Can be undone."""
        comparison = self._session.comparison
        if comparison is not None:
            self._write(self.of(finding), text, note_anchors(comparison, finding), f"“{finding.what}”")

    def write_on_passage(self, article: int, span: Span, text: str) -> None:
        """Adds a note on a place (code points) of the article at this position. Can be undone."""
        comparison = self._session.comparison
        if comparison is not None:
            anchor = anchor_at(comparison.articles[article].article, span)
            self._write(None, text, Note("", "", (anchor,)), tr("a passage in {source}").format(source=letter(article)))

    def change(self, note_id: str, text: str) -> None:
        """Changes any note, one in the tray say; an empty text removes it. Can be undone."""
        note = self._named(note_id)
        if note is not None:
            self._write(note, text, note, tr("a note"))

    def move(self, note_id: str, finding: Finding) -> None:
        """Puts a note on a finding, behind what is written there already. Can be undone in one step."""
        note = self._named(note_id)
        if note is None:
            return
        there, stack = self.of(finding), self._session.undo_stack
        stack.beginMacro(tr("Put a note on {where}").format(where=f"“{finding.what}”"))
        self.change(note_id, "")
        self.write(finding, f"{there.text}\n{note.text}" if there else note.text)
        stack.endMacro()

    def put(self, old: Note | None, new: Note | None) -> None:
        """Only for commands: puts `new` in the place of `old`, at the end where there was none, or takes `old` out."""
        at = next((i for i, n in enumerate(self.notes) if old is not None and n.id == old.id), len(self.notes))
        self.set((*self.notes[:at], *([new] if new is not None else []), *self.notes[at + 1 :]))

    def set(self, notes: Iterable[Note]) -> None:
        """Sets the notes without a change that could be undone: those of an event that is opened."""
        self.notes = tuple(notes)
        self.place()
        self._session.notesChanged.emit()

    def place(self) -> None:
        """Looks up the notes' places in the session's comparison."""
        comparison = self._session.comparison
        self.placed = place_notes(comparison, self.notes) if comparison is not None else PlacedNotes()

    def _named(self, note_id: str) -> Note | None:
        return next((n for n in self.notes if n.id == note_id), None)

    def _write(self, old: Note | None, text: str, blank: Note, where: str) -> None:
        text = text.strip()
        if text == (old.text if old else ""):
            return
        stamp = self._now().isoformat(timespec="seconds")
        name = old.id if old else uuid4().hex
        # The anchors are taken anew: a note that is written on holds to the words as they are now.
        new = replace(blank, id=name, text=text, changed=stamp) if text else None
        change = tr("Note on {place}") if text else tr("Remove the note on {place}")
        self._session.undo_stack.push(WriteNote(self, old, new, change.format(place=where)))
