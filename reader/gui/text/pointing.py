"""What a pointer does in texts beside each other: marks and ribbons are chosen, and explained by a card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from reader.gui.session import Session
from reader.gui.state import Selection
from reader.gui.text.card_control import CardControl, Target, finding_of, mapped
from reader.gui.text.columns import passages_of
from reader.gui.text.link_words import link_words
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.marks import Link

if TYPE_CHECKING:
    from reader.gui.text.side_by_side import SideBySideView


class Pointing(QObject):
    """Marks and links are looked up in the comparison that they are of: the session may have another one already."""

    def __init__(self, session: Session, view: SideBySideView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self.cards = CardControl(session, view)

    def click_mark(self, column: int, mark: int) -> None:
        """A mark of a column was clicked."""
        side = self._view.sides[column] if column < len(self._view.sides) else None
        finding = finding_of(side.pane, side.marked, mark) if side is not None else None
        if finding is not None:
            self.choose(finding.id, column)

    def click_text(self, column: int, point: int) -> None:
        """A place without a mark was clicked: its passage is selected, else its source."""
        view, session = self._view, self._session
        passage = next((p for p, s in view.walk(column) if s.start <= point < s.end), None)
        if passage is not None:
            view.click(column, view.selection_of(passage))
        elif column < len(view.columns):
            session.select(replace(session.selection, article=view.columns[column]))

    def click_link(self, gap: int, number: int) -> None:
        """A ribbon was clicked: its left passage is selected, with the finding that gives it its colour."""
        where = self._view.gaps[gap]
        if where.linked is None:
            return
        link, column = where.ribbons.links[number], self._view.columns[gap]
        found, finding = passages_of(where.linked, column, [link.left]), _first_of(where.linked, link)
        self._view.click(gap, Selection(finding.id if finding else None, column, found[0] if found else None))

    def choose(self, finding: str, column: int) -> None:
        """Selects a finding in a column, which stays where it is."""
        if column < len(self._view.columns):
            self._view.click(column, Selection(finding, self._view.columns[column]))

    def hover_mark(self, column: int, mark: int) -> None:
        """The pointer is over a mark, -1 for none."""
        if column < len(self._view.sides):
            side = self._view.sides[column]
            self.cards.hover(side.pane, side.marked, mark, column)

    def hover_link(self, gap: int, number: int) -> None:
        """The pointer is over a ribbon, -1 for none."""
        view = self._view
        if gap >= len(view.gaps):
            return
        ribbons, comparison = view.gaps[gap].ribbons, view.gaps[gap].linked
        finding = None
        if comparison is not None and number >= 0:
            finding = _first_of(comparison, ribbons.links[number])
            ribbons.setToolTip(link_words(comparison, view.columns[gap], view.columns[gap + 1], ribbons.links[number]))
        else:
            ribbons.setToolTip("")
        place = mapped(view, ribbons, ribbons.sign_rect(number)) if finding else QRect()
        self.cards.point(Target(finding.id, gap, place) if finding else None)

    def show_card(self) -> None:
        """Shows the card of the selected finding beside its mark in the current column, else in the first that has one."""
        view = self._view
        for column in (view.current(), *range(len(view.columns))) if view.columns else ():
            if self.cards.show_selected(view.sides[column].pane, view.sides[column].marked, column):
                return


def _first_of(comparison: Comparison, link: Link) -> Finding | None:
    """The finding for which a link has its verdict, else the first one."""
    findings = [comparison.findings[i] for i in link.findings]
    return next((f for f in findings if f.verdict is link.verdict), findings[0] if findings else None)
