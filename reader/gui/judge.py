"""The user's judgements on what is selected, each a change that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.compare.anchors import Place
from reader.compare.decisions import Decision, DecisionAction, correction_for, decision_for, match_for, meeting
from reader.errors import DecisionError
from reader.gui.commands import Decide, decision_name
from reader.gui.language import tr
from reader.gui.said import said
from reader.gui.state import Selection
from reader.render.words import letter

if TYPE_CHECKING:
    from reader.gui.session import Session


class Judge:
    """Makes the decisions of one session, and says why where one can't be made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: Place | None = None

    @property
    def held(self) -> Place | None:
        """The place that waits to be matched with another one."""
        return self._held

    def hold(self, place: Place | None) -> None:
        """Keeps a place until another one is chosen to be matched with it; None gives it up."""
        if place != self._held:
            self._held = place
            self._session.heldChanged.emit()

    def decide(self, action: DecisionAction) -> None:
        """Judges the selected finding; UNLINK takes out the selected source."""
        finding, comparison = self._session.selected_finding, self._session.comparison
        if finding is None or comparison is None:
            return
        column = self._session.selection.article
        if action is DecisionAction.UNLINK:
            if column is None or all(v.article != column for v in finding.values):
                self._session.message.emit(tr("Select the source to unlink: one with words in this row"), False)
                return
        else:
            column = None
        self._push(decision_for(comparison, finding, action, column), decision_name(action, finding.what, column))

    def correct(self, article: int, words: str) -> bool:
        """Reads the value of a source in the selected row as `words`; whether that can be done."""
        finding, comparison = self._session.selected_finding, self._session.comparison
        if finding is None or comparison is None:
            return False
        try:
            decision = correction_for(comparison, finding, article, words)
        except DecisionError as error:
            self._session.message.emit(said(str(error)), False)
            return False
        self._push(decision, decision_name(DecisionAction.CORRECT, finding.what, article))
        return True

    def match(self, places: Sequence[Place]) -> bool:
        """Takes places of several sources for one fact, and selects it; whether that can be done."""
        session = self._session
        if session.comparison is None:
            return False
        self.hold(None)
        try:
            decision = match_for(session.comparison, places)
        except DecisionError as error:
            session.message.emit(said(str(error)), False)
            return False
        self._push(decision, _matched(places))
        found = meeting(session.comparison, decision.kind, decision.anchors)
        if found is not None:
            session.select(Selection(found.id, places[0].article))
        return True

    def _push(self, decision: Decision, name: str) -> None:
        self._session.undo_stack.push(Decide(self._session, decision, name))
        self._session.message.emit(name, True)


def _matched(places: Sequence[Place]) -> str:
    some, last = ", ".join(letter(p.article) for p in places[:-1]), letter(places[-1].article)
    return tr("Matched {sources} by hand").format(sources=tr("{some} and {last}").format(some=some, last=last))
