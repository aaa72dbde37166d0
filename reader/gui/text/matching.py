"""Matching by hand: what is selected in the texts becomes one fact, at once or one text after the other."""

from __future__ import annotations

from collections.abc import Mapping

from reader.compare.anchors import Place
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.text.pane import TextPane
from reader.model.letters import letter
from reader.model.span import Span


def match(session: Session, panes: Mapping[int, TextPane], current: int, focus: Span | None) -> None:
    """Matches the words selected in the panes (by the positions of their sources). Those of one pane alone, or the passage
    in focus in the `current` source where no words are selected, are held until a second place is chosen."""
    chosen = {article: span for article, pane in panes.items() if (span := pane.chosen_span) is not None}
    if len(chosen) > 1:
        matched = session.judge.match([Place(article, span) for article, span in chosen.items()])
    else:
        span = next(iter(chosen.values()), focus)
        article = next(iter(chosen), current)
        if span is None:
            session.message.emit(tr("Select words in one text, or choose a passage with J and K, and press M"), False)
            return
        matched = _pair(session, Place(article, span))
    if matched:
        for pane in panes.values():
            pane.choose_nothing()


def show_held(session: Session, panes: Mapping[int, TextPane]) -> None:
    """Frames the place that waits for another one."""
    for article, pane in panes.items():
        held = session.judge.held
        pane.set_held(held.span if held is not None and held.article == article else None)


def _pair(session: Session, place: Place) -> bool:
    """Matches a place with the one that is held, or holds it; whether two were matched."""
    held = session.judge.held
    if held is not None and held.article != place.article:
        return session.judge.match([held, place])
    session.judge.hold(place)
    words = tr("{source} waits for its match: choose words or a passage in another text and press M again; Esc gives up")
    session.message.emit(words.format(source=letter(place.article)), False)
    return False
