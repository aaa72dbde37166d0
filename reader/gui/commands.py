"""What can be undone: adding sources, removing them, judging a finding, writing notes, and coding passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from reader.compare.decisions import Decision, DecisionAction
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.state import Source
from reader.model.correction import Correction
from reader.model.note import Coding, Note
from reader.render.words import letter

if TYPE_CHECKING:
    from reader.gui.code_book import CodeBook
    from reader.gui.note_book import NoteBook
    from reader.gui.session import Session


class AddSources(QUndoCommand):
    """Adds inputs; undoing takes out every source that came from them."""

    def __init__(self, session: Session, sources: tuple[Source, ...]) -> None:
        super().__init__(_adding(sources))
        self._session = session
        self._roots = frozenset(s.root for s in sources)
        self._rows: tuple[tuple[int, int], ...] = tuple(enumerate((s.key for s in sources), start=len(session.order())))

    def redo(self) -> None:
        """Puts the rows back where they were."""
        self._session.set_order(inserted(self._session.order(), self._rows))

    def undo(self) -> None:
        """Takes the rows out and remembers their places."""
        order = self._session.order()
        self._rows = tuple((at, key) for at, key in enumerate(order) if self._session.roots((key,)) <= self._roots)
        gone = {key for _, key in self._rows}
        self._session.set_order(tuple(key for key in order if key not in gone))


class RemoveSources(QUndoCommand):
    """Takes sources out; undoing puts them back where they were."""

    def __init__(self, session: Session, keys: tuple[int, ...], name: str) -> None:
        super().__init__(name)
        self._session = session
        self._rows = tuple((at, key) for at, key in enumerate(session.order()) if key in keys)

    def redo(self) -> None:
        """Takes the rows out."""
        gone = {key for _, key in self._rows}
        self._session.set_order(tuple(key for key in self._session.order() if key not in gone))

    def undo(self) -> None:
        """Puts the rows back."""
        self._session.set_order(inserted(self._session.order(), self._rows))


class TakeParts(QUndoCommand):
    """Puts articles in the place of the source that was split into them; undoing asks again."""

    def __init__(self, session: Session, asking: Source, taken: tuple[Source, ...]) -> None:
        super().__init__(tr("Take %n articles of {source}", "", len(taken)).format(source=asking.label))
        self._session = session
        self._asking = asking
        self._taken = taken

    def redo(self) -> None:
        """Puts the articles in."""
        self._session.swap_sources((self._asking.key,), self._taken)

    def undo(self) -> None:
        """Puts the question back."""
        self._session.swap_sources(tuple(s.key for s in self._taken), (self._asking,))


class Renew(QUndoCommand):
    """Puts another reading of a source in the place of the one before."""

    def __init__(self, session: Session, before: Source, after: Source, name: str) -> None:
        super().__init__(name)
        self._session = session
        self._before, self._after = before, after

    def redo(self) -> None:
        """Puts the newer reading in."""
        self._session.replace_sources((self._after,))

    def undo(self) -> None:
        """Puts the older one back."""
        self._session.replace_sources((self._before,))


class Decide(QUndoCommand):
    """Adds a judgement; undoing takes it back."""

    def __init__(self, session: Session, decision: Decision, name: str) -> None:
        super().__init__(name)
        self._session = session
        self._decision = decision
        self._selection = session.selection

    def redo(self) -> None:
        """Judges."""
        self._session.set_decisions((*self._session.decisions, self._decision))

    def undo(self) -> None:
        """Takes the judgement back and selects what was judged. The undo stack guarantees that it is the last one."""
        self._session.set_decisions(self._session.decisions[:-1])
        self._session.select(self._selection)


class CorrectSource(QUndoCommand):
    """Corrects what was read from a source."""

    def __init__(self, session: Session, key: int, correction: Correction, name: str) -> None:
        super().__init__(name)
        self._session = session
        self._key = key
        self._after = correction
        self._before = next(s.correction for s in session.sources if s.key == key)

    def redo(self) -> None:
        """Corrects."""
        self._session.put_correction(self._key, self._after)

    def undo(self) -> None:
        """Puts back what was there."""
        self._session.put_correction(self._key, self._before)


class Rename(QUndoCommand):
    """Names the event."""

    def __init__(self, session: Session, before: str, after: str) -> None:
        super().__init__(tr("Rename to “{title}”").format(title=after))
        self._session = session
        self._before, self._after = before, after

    def redo(self) -> None:
        """Gives it the new name."""
        self._session.set_title(self._after)

    def undo(self) -> None:
        """Gives it the old one."""
        self._session.set_title(self._before)


class WriteNote(QUndoCommand):
    """Sets, changes or removes one note; what is typed into one note without a pause for other deeds is one change."""

    def __init__(self, book: NoteBook, before: Note | None, after: Note | None, name: str) -> None:
        super().__init__(name)
        self._book = book
        self._before, self._after = before, after

    def id(self) -> int:
        """Qt asks only commands with the same number whether they can be merged."""
        return _WRITING

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Takes up a later change of the same note; a removal stays a change of its own."""
        if not isinstance(other, WriteNote) or self._after is None or other._before != self._after or other._after is None:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        """Writes."""
        self._book.put(self._before, self._after)

    def undo(self) -> None:
        """Puts back what stood there."""
        self._book.put(self._after, self._before)


_WRITING = 1


def inserted(order: tuple[int, ...], rows: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """`order` with each (place, key) of `rows`, ascending by place, put in at its place or at the end."""
    result = list(order)
    for at, key in rows:
        result.insert(min(at, len(result)), key)
    return tuple(result)


_DONE = {
    DecisionAction.CONFIRM: QT_TR_NOOP("Confirmed"),
    DecisionAction.UNLINK: QT_TR_NOOP("Unlinked"),
    DecisionAction.IGNORE: QT_TR_NOOP("Ignored"),
    DecisionAction.MATCH: QT_TR_NOOP("Matched"),
    DecisionAction.CORRECT: QT_TR_NOOP("Corrected"),
}


def decision_name(action: DecisionAction, what: str, article: int | None) -> str:
    """A judgement in words, for the message and for the Edit menu: "Unlinked “First sign” in C"."""
    done = translated(_DONE[action])
    if article is None:
        return tr("{done} “{what}”").format(done=done, what=what)
    return tr("{done} “{what}” in {source}").format(done=done, what=what, source=letter(article))


def _adding(sources: tuple[Source, ...]) -> str:
    if len(sources) == 1:
        return tr("Add {source}").format(source=sources[0].label)
    return tr("Add %n sources", "", len(sources))


def removing(labels: Sequence[str]) -> str:
    """A removal of sources with these names in words, for the Edit menu."""
    return tr("Remove {source}").format(source=labels[0]) if len(labels) == 1 else tr("Remove %n sources", "", len(labels))


def removed(labels: Sequence[str]) -> str:
    """The same, once it is done, for the message."""
    return tr("Removed {source}").format(source=labels[0]) if len(labels) == 1 else tr("Removed %n sources", "", len(labels))


class ChangeCodes(QUndoCommand):
    """Gives codes to passages, or takes some away."""

    def __init__(self, book: CodeBook, gone: Sequence[Coding], new: Sequence[Coding], name: str) -> None:
        super().__init__(name)
        self._book = book
        self._before, self._gone, self._new = book.codings, tuple(gone), tuple(new)

    def redo(self) -> None:
        """Changes them."""
        self._book.put(self._gone, self._new)

    def undo(self) -> None:
        """Puts back what was there, in its old order."""
        self._book.set(self._before)
