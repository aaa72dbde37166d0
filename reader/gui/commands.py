"""What can be undone: adding sources, removing them, and judging a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from reader.compare.decisions import Decision, DecisionAction
from reader.gui.state import Source
from reader.render.words import letter

if TYPE_CHECKING:
    from reader.gui.session import Session


class AddSources(QUndoCommand):
    """Adds inputs; undoing takes out every source that came from them."""

    def __init__(self, session: Session, sources: tuple[Source, ...]) -> None:
        super().__init__(f"Add {sources[0].label}" if len(sources) == 1 else f"Add {len(sources)} sources")
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


def inserted(order: tuple[int, ...], rows: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """`order` with each (place, key) of `rows`, ascending by place, put in at its place or at the end."""
    result = list(order)
    for at, key in rows:
        result.insert(min(at, len(result)), key)
    return tuple(result)


_DONE = {DecisionAction.CONFIRM: "Confirmed", DecisionAction.UNLINK: "Unlinked", DecisionAction.IGNORE: "Ignored"}


def decision_name(action: DecisionAction, what: str, article: int | None) -> str:
    """A judgement in words, for the message and for the Edit menu: "Unlinked “First sign” in C"."""
    source = f" in {letter(article)}" if article is not None else ""
    return f"{_DONE[action]} “{what}”{source}"
