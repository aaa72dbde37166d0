"""The question before several articles of one file, page or text are taken: which of them, or is it one article?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.errors import LoadError
from reader.gui.controls import Hairline, KeyButton, Label
from reader.gui.key_names import native
from reader.gui.language import tr
from reader.gui.over_page import OverPage, foot_row
from reader.gui.parts.list import PartsList
from reader.gui.parts.model import Part, PartsModel
from reader.gui.proof.text import ProofText
from reader.gui.said import said
from reader.gui.session import Session
from reader.gui.shelf import same_article
from reader.gui.state import Source, SourceState
from reader.model.article import Article
from reader.render.words import letter
from reader.service.beside import near_copy

_MOST_TICKED = 20
"""Of a source with more articles, only so many are ticked at first: comparing each with each takes its time."""
_MOST_MATCHED = 40
"""Of a source with more articles, they are not matched with each other: that takes time for each pair."""
_NARROW = 760
"""Below this width there is no room for a text beside the list."""


class PartsPage(OverPage):
    """Shows the source with one key, as long as it asks. What is answered can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._key = 0
        self._title = Label("", 16, weight=QFont.Weight.DemiBold, wrap=True)
        self._why = Label("", 12, tone="second", wrap=True)
        self.model = PartsModel(self)
        self.list = PartsList(session, self.model)
        self.text = ProofText(session)
        self.text.setAccessibleName(tr("Text of the article"))
        self.take_button = KeyButton(session, tr("Add"), native("Enter"), primary=True)
        self.join_button = KeyButton(session, tr("Keep as one article"))
        self.all_button = KeyButton(session, tr("Tick all"), native("Ctrl+A"))
        self.none_button = KeyButton(session, tr("Tick none"))
        self.drop_button = KeyButton(session, tr("Leave it out"))
        self._line = Hairline(session, vertical=True)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    @property
    def source(self) -> Source | None:
        """The source that asks, while it does."""
        return next((s for s in self._session.sources if s.key == self._key and s.state is SourceState.ASKING), None)

    def show_source(self, key: int) -> None:
        """Shows what a source was split into, with those ticked that are not here yet."""
        self._key = key
        source = self.source
        if source is None:
            return
        parts = parts_of(source, self._session)
        free = [row for row, part in enumerate(parts) if not part.here]
        self.model.show(parts, free[:_MOST_TICKED])
        one = len({part.article.origin for part in parts}) == 1
        self._title.setText(tr("%n articles in {source}", "", len(parts)).format(source=source.label))
        why = tr("Tick those that belong to this event. They are compared once you add them.")
        if len(free) > _MOST_TICKED:
            why += " " + tr("The first %n are ticked.", "", _MOST_TICKED)
        self._why.setText(why)
        self.join_button.setVisible(one)
        self.list.setCurrentIndex(self.model.index(0))
        self.list.scrollToTop()
        self._follow()
        self._session.announced.emit(f"{self._title.text()}. {why}")

    def take(self) -> None:
        """Takes the articles that are ticked. Can be undone."""
        if self.source is not None and self.model.ticked:
            self._answer(self.model.ticked)

    def keep_as_one(self) -> None:
        """Takes the source for one article. Can be undone."""
        from reader.loaders.joined import joined

        source = self.source
        if source is None:
            return
        try:
            whole = joined(source.parts)
        except LoadError as error:
            self._session.message.emit(said(error.message), False)
        else:
            self._answer((whole,))

    def leave_out(self) -> None:
        """Removes the source. Can be undone."""
        if self.source is not None:
            self._session.remove_sources((self._key,))

    def tick_all(self, on: bool) -> None:
        """Ticks all parts that are not here yet, or none."""
        self.model.tick(range(self.model.rowCount()), on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes; Esc leaves the question open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text stands beside the list where there is room for it."""
        super().resizeEvent(event)
        wide = self.width() >= _NARROW
        self.text.setVisible(wide)
        self._line.setVisible(wide)

    # Inner

    def _answer(self, articles: Sequence[Article]) -> None:
        self._session.take_parts(self._key, articles)
        self._session.message.emit(tr("Added %n articles", "", len(articles)), True)

    def _refresh(self) -> None:
        """Sources came or went: the notes are others, or nobody asks any more."""
        if not self._key:
            return
        source = self.source
        if source is None:
            self._key = 0
            self.left.emit()
        elif self.isVisible():
            self.model.tell(parts_of(source, self._session))

    def _follow(self) -> None:
        """Shows the text of the part with the cursor."""
        part = self.list.current_part()
        if part is not None:
            self.text.show_article(part.article)
            self.text.verticalScrollBar().setValue(0)

    def _count(self) -> None:
        ticked, free = len(self.model.ticked), sum(not part.here for part in self.model.parts)
        self.take_button.setText(tr("Add %n articles", "", ticked))
        self.take_button.setAccessibleName(self.take_button.text())
        self.take_button.setEnabled(ticked > 0)
        self.take_button.updateGeometry()
        self.all_button.setEnabled(ticked < free)
        self.none_button.setEnabled(ticked > 0)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._why)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 20, 14)
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self._leave_button(tr("Later")), 0, Qt.AlignmentFlag.AlignTop)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        for widget, stretch in ((self.list, 1), (self._line, 0), (self.text, 1)):
            halves.addWidget(widget, stretch)
        foot = foot_row(self.take_button, self.join_button, self.all_button, self.none_button, None, self.drop_button)
        self._frame(head, halves, foot)

    def _connect(self) -> None:
        self.take_button.clicked.connect(self.take)
        self.join_button.clicked.connect(self.keep_as_one)
        self.all_button.clicked.connect(self._ticker(True))
        self.none_button.clicked.connect(self._ticker(False))
        self.drop_button.clicked.connect(self.leave_out)
        self.list.allWanted.connect(self._ticker(True))
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.model.tickedChanged.connect(self._count)
        self._session.sourcesChanged.connect(self._refresh)

    def _ticker(self, on: bool) -> Callable[[], None]:
        return lambda: self.tick_all(on)


def parts_of(source: Source, session: Session) -> tuple[Part, ...]:
    """The parts of a source with what is to be told of each beside the sources that are here and the parts before it."""
    positions = session.positions()
    here = [(s.article, letter(positions[s.key])) for s in session.sources if s.article is not None]
    many = len(source.parts) > _MOST_MATCHED
    return tuple(_part(part, here, () if many else source.parts[:at]) for at, part in enumerate(source.parts))


def _part(article: Article, here: Sequence[tuple[Article, str]], before: Sequence[Article]) -> Part:
    for other, name in here:
        if same_article(other, article):
            return Part(article, tr("Already here as {source}").format(source=name), here=True)
    for other, name in here:
        if near_copy(article, other):
            return Part(article, tr("Near-copy of {source}").format(source=name))
    for at, other in enumerate(before):
        if near_copy(article, other):
            return Part(article, tr("Near-copy of article {number} of this list").format(number=at + 1))
    return Part(article)
