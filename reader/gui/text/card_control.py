"""When the hover card opens and closes, and what its keys do."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from reader.compare.decisions import DecisionAction
from reader.gui.key_names import native
from reader.gui.keymap import key_text
from reader.gui.session import Session
from reader.gui.text.hover_card import HoverCard
from reader.gui.text.pane import TextPane
from reader.model.comparison import Comparison
from reader.model.finding import Finding

OPEN_MS, CLOSE_MS = 250, 220


@dataclass(frozen=True, slots=True)
class Target:
    """What the card explains: a finding's id, the column it is pointed at in, and the place in the view."""

    finding: str
    column: int
    place: QRect


class CardControl(QObject):
    """Opens the card over a view after a short while of pointing, at once when asked for by keyboard."""

    chosen = Signal(str, int)
    """A finding's id and a column: the card's keys are about to act on it, so it has to be selected."""
    whyRequested = Signal()
    closedByKey = Signal()

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._target: Target | None = None
        keys = (
            key_text(session, "Next difference"),
            native("Enter"),
            key_text(session, "Confirm"),
            key_text(session, "Unlink the source"),
        )
        self.card = HoverCard(session.theme, view, keys)
        self._open = self._timer(OPEN_MS, self._show)
        self._close = self._timer(CLOSE_MS, self.card.hide)
        self.card.entered.connect(self._close.stop)
        self.card.left.connect(self._close.start)
        self.card.closed.connect(self.closedByKey)
        self.card.nextRequested.connect(self._next)
        self.card.whyRequested.connect(self._why)
        self.card.confirmRequested.connect(lambda: self._decide(DecisionAction.CONFIRM))
        self.card.unlinkRequested.connect(lambda: self._decide(DecisionAction.UNLINK))
        session.themeChanged.connect(self._colour)

    def _colour(self) -> None:
        self.card.set_theme(self._session.theme)

    def point(self, target: Target | None) -> None:
        """The pointer has come to a place, or has left all of them; the card opens or closes after a while."""
        if target is None:
            self._open.stop()
            self._close.start()
        else:
            self._target = target
            self._close.stop()
            self._open.start()

    def hover(self, pane: TextPane, marked: Comparison | None, mark: int, column: int = 0) -> None:
        """The pointer is over a mark of a pane, -1 for none; `marked` is the comparison that the pane's marks are of."""
        finding = finding_of(pane, marked, mark)
        place = mark_place(self._view, pane, [mark]) if finding is not None else None
        self.point(Target(finding.id, column, place) if finding is not None and place is not None else None)

    def show_selected(self, pane: TextPane, marked: Comparison | None, column: int = 0) -> bool:
        """Opens the card of the selected finding beside its mark in a pane; whether it has one there."""
        finding = self._session.selected_finding
        marks = marks_of_finding(marked, pane, finding) if marked is not None and finding is not None else []
        place = mark_place(self._view, pane, marks)
        if finding is not None and place is not None:
            self.show_now(Target(finding.id, column, place))
        return place is not None

    def show_now(self, target: Target) -> None:
        """Opens the card and gives it the keyboard."""
        self._target = target
        self._show()
        self.card.setFocus()

    def hide(self) -> None:
        """Closes the card, or does not open it."""
        self._open.stop()
        self._close.stop()
        self.card.hide()

    def _timer(self, milliseconds: int, done: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(done)
        return timer

    def _show(self) -> None:
        comparison, target = self._session.comparison, self._target
        finding = self._session.finding(target.finding) if target else None
        if comparison is not None and finding is not None and target is not None:
            self.card.show_for(comparison, finding, target.place)

    def _next(self) -> None:
        self.hide()
        self._session.step(1)

    def _why(self) -> None:
        self._choose()
        self.whyRequested.emit()

    def _decide(self, action: DecisionAction) -> None:
        self._choose()
        self._session.judge.decide(action)

    def _choose(self) -> None:
        self.hide()
        if self._target is not None:
            self.chosen.emit(self._target.finding, self._target.column)


def finding_of(pane: TextPane, marked: Comparison | None, mark: int) -> Finding | None:
    """The finding of a mark, in the comparison that the marks are of: the session may have another one already."""
    return marked.findings[pane.marks[mark].finding] if marked is not None and mark >= 0 else None


def marks_of_finding(comparison: Comparison, pane: TextPane, finding: Finding) -> list[int]:
    """The positions of a finding's marks among those of a pane."""
    return [i for i, mark in enumerate(pane.marks) if comparison.findings[mark.finding].id == finding.id]


def mark_place(view: QWidget, pane: TextPane, marks: Sequence[int]) -> QRect | None:
    """Where in the view one of a pane's marks is painted: the part under the pointer, else the first; None where there is
    none."""
    rects = [r for i in marks for r in pane.mark_fill_rects(i)]
    pointer = pane.viewport().mapFromGlobal(QCursor.pos())
    rect = next((r for r in rects if r.contains(pointer)), rects[0] if rects else None)
    return mapped(view, pane.viewport(), rect) if rect is not None else None


def mapped(view: QWidget, part: QWidget, rect: QRectF) -> QRect:
    """A rectangle of a part of the view, in the view."""
    return QRect(part.mapTo(view, QPoint(round(rect.left()), round(rect.top()))), rect.size().toSize())
