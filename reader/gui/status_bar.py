"""The line at the bottom: where one is, which keys help here, and where the comparing is done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.gui.controls import Elided, Label
from reader.gui.keymap import key_text
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.session import Session
from reader.gui.state import SourceState, View

HEIGHT = 28


@dataclass(frozen=True, slots=True)
class Hint:
    """What some actions, named as in their table, do together: a word that stands behind their keys."""

    word: str
    actions: tuple[str, ...]


_NEXT = Hint(QT_TR_NOOP("next"), ("Next difference",))
_PREVIOUS = Hint(QT_TR_NOOP("previous"), ("Previous difference",))
_PASSAGE = Hint(QT_TR_NOOP("passage"), ("Next passage", "Previous passage"))
_COUNTERPART = Hint(QT_TR_NOOP("counterpart"), ("Source before", "Source after"))
_CONFIRM, _UNLINK = Hint(QT_TR_NOOP("confirm"), ("Confirm",)), Hint(QT_TR_NOOP("unlink"), ("Unlink the source",))
_HINTS = {
    View.LEDGER: (
        _NEXT,
        _PREVIOUS,
        Hint(QT_TR_NOOP("source"), ("Source before", "Source after")),
        Hint(QT_TR_NOOP("go to text"), ("Go to the text",)),
        _CONFIRM,
        _UNLINK,
    ),
    View.READ: (
        _PASSAGE,
        Hint(QT_TR_NOOP("other wordings"), ("Peek at the other wordings",)),
        Hint(QT_TR_NOOP("change base"), ("Change the base",)),
        _COUNTERPART,
        _NEXT,
    ),
    View.SIDE_BY_SIDE: (
        _NEXT,
        _PREVIOUS,
        _PASSAGE,
        _COUNTERPART,
        _CONFIRM,
        _UNLINK,
        Hint(QT_TR_NOOP("scroll lock"), ("Scroll texts together",)),
    ),
}


def _hint_text(session: Session, hint: Hint) -> str:
    keys = [key for name in hint.actions if (key := key_text(session, name))]
    return f"{' '.join(keys)} {translated(hint.word)}" if keys else ""


class _Place(Elided):
    """Where one is: it has its whole width before the hints get theirs."""

    def __init__(self) -> None:
        super().__init__(12, tone="second")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Shows other words, which take another width."""
        super().show_text(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All words in one line."""
        return QSize(int(QFontMetricsF(self.font()).horizontalAdvance(self.whole)) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few words must stay."""
        return QSize(min(self.sizeHint().width(), 120), super().minimumSizeHint().height())


class _Hints(Label):
    """What keys do here: as many hints as there is room for, each in full."""

    def __init__(self) -> None:
        super().__init__("", 12, tone="third")
        self._all: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def offer(self, hints: tuple[str, ...]) -> None:
        """Shows other hints."""
        self._all = hints
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, more hints."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, shown = QFontMetricsF(self.font()), ""
        for hint in self._all:
            longer = f"{shown}    {hint}" if shown else hint
            if metrics.horizontalAdvance(longer) > self.width():
                break
            shown = longer
        self.setText(shown)


class StatusBar(QWidget):
    """Plain words only."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = (0, 0)
        self._covered = False
        self._places: dict[View, str] = {}
        self.setObjectName("window")
        self.setFixedHeight(HEIGHT)
        self._where = _Place()
        self._hints = _Hints()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(18)
        row.addWidget(self._where)
        row.addWidget(self._hints, 1)
        row.addWidget(Label(tr("Compared on this computer"), 12, tone="third"))
        self._row = row
        session.progress.connect(self._step)
        refresh = session.turns.soon(self._refresh, self)
        for signal in (
            session.selectionChanged,
            session.filterChanged,
            session.comparisonChanged,
            session.sourcesChanged,
            session.viewChanged,
        ):
            signal.connect(refresh)
        self._refresh()

    def add(self, sign: QWidget) -> None:
        """Puts a sign in front of the last words."""
        self._row.insertWidget(self._row.count() - 1, sign)

    def cover(self, covered: bool) -> None:
        """Another page lies over the views: their keys don't work there."""
        self._covered = covered
        self._refresh()

    @property
    def text(self) -> str:
        """What it says at the left."""
        return self._where.whole

    def set_place(self, view: View, place: str) -> None:
        """Says where one is in the texts of a view; "" where there is nothing to say."""
        self._places[view] = place
        self._refresh()

    def _step(self, done: int, total: int) -> None:
        self._steps = (done, total)
        self._refresh()

    def _refresh(self) -> None:
        self._where.show_text(self._where_text())
        useful = self._session.comparison is not None and not self._covered
        hints = [_hint_text(self._session, hint) for hint in _HINTS[self._session.view]] if useful else []
        self._hints.offer(tuple(hint for hint in hints if hint))

    def _where_text(self) -> str:
        session, (done, total) = self._session, self._steps
        loading = sum(s.state is SourceState.LOADING for s in session.sources)
        if loading:
            return tr("Reading %n sources", "", loading)
        if total and done < total:
            return tr("Comparing, {share}%").format(share=100 * done // total)
        if session.comparison is None:
            return tr("%n sources", "", len(session.sources)) if session.sources else tr("No sources yet")
        place = self._places.get(session.view, "")
        if place and session.view is View.READ:
            return place
        at, rows = session.place_of(session.selection.finding), len(session.findings)
        if at >= 0:
            row = tr("Row {row} of {rows}").format(row=at + 1, rows=rows)
            return f"{row} · {place}" if place else row
        return tr("%n rows", "", rows)
